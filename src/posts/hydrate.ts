/**
 * What is read once a page's rows are known: the people behind them.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { users } from "../accounts/tables.ts";
import type { UserId } from "../db/ids.ts";
import { pageColumn } from "../keyset/index.ts";

/** The columns of a person, short. */
export interface PersonRow {
  readonly personId: UserId;
  readonly username: string;
  readonly name: string;
}

export const personColumns = {
  personId: users.id,
  username: users.username,
  name: users.name,
} as const;

/** The join from a page to the person whose id stands in its column `alias`. */
export function joinPerson(alias: string): SQL {
  return sql`CROSS JOIN ${users} ON ${users.id} = ${pageColumn(alias)}`;
}
