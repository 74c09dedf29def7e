/**
 * The user of a post, a comment or a like: the columns to read, and the JSON to answer.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { type SQL, sql } from "drizzle-orm";
import { users } from "../accounts/tables.ts";
import type { UserId } from "../db/ids.ts";
import { pageColumn } from "../keyset/index.ts";

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

/** Joins the rows of a page to the users whose ids are in the page's column `alias`. */
export function joinPerson(alias: string): SQL {
  return sql`CROSS JOIN ${users} ON ${users.id} = ${pageColumn(alias)}`;
}

export const personSchema = z
  .object({ id: z.number().int(), username: z.string(), name: z.string() })
  .openapi("Author");

export function presentPerson(row: PersonRow): z.infer<typeof personSchema> {
  return { id: row.personId, username: row.username, name: row.name };
}
