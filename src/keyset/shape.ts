/**
 * The shape of a page's rows, and the names of what the engine adds to them.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { List } from "./list.ts";
import type { Key } from "./order.ts";
import type { Source } from "./source.ts";

/** What a page's rows are made of. */
export interface RowShape {
  readonly list: List;
  readonly sources: readonly Source[];
  /** The columns of every arm, each with its alias. */
  readonly columns: Readonly<Record<string, SQLWrapper>>;
}

/** The alias under which a row carries its value of key number `index`. */
export const keyAlias = (index: number): string => `key_${index}`;
/** The alias under which a row carries the number of its segment. */
export const segmentAlias = "segment_number";

/** Every column that an arm answers: the keys, then what the caller selects. */
export function armColumns(keys: readonly Key[], columns: RowShape["columns"]): SQL {
  const keyColumns = keys.map(
    ({ expression }, index) => sql`${expression} AS ${sql.identifier(keyAlias(index))}`,
  );
  const ownColumns = Object.entries(columns).map(
    ([alias, column]) => sql`${column} AS ${sql.identifier(alias)}`,
  );
  return sql.join([...keyColumns, ...ownColumns], sql`, `);
}
