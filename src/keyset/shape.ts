/**
 * The shape of a page's rows: the names of what the engine adds to them, and their order.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { List } from "./list.ts";
import { type Key, orderTerm } from "./order.ts";
import type { Segment } from "./segments.ts";
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

/**
 * The ORDER BY clause of a segment, with a space before it; empty where the segment is one row.
 *
 * @param byAlias whether keys are named as in the answer, which a compound SELECT wants.
 */
export function orderOf(keys: readonly Key[], { fixed }: Segment, byAlias = false): SQL {
  const terms = keys.slice(fixed).map((key, offset) => {
    const alias = sql.identifier(keyAlias(fixed + offset)).getSQL();
    return orderTerm(key, byAlias ? alias : key.expression, offset > 0);
  });
  return terms.length === 0 ? sql`` : sql` ORDER BY ${sql.join(terms, sql`, `)}`;
}

/**
 * At least one of the conditions, as nested pairs: a plain chain of ORs is as deep as it is long,
 * and D1 refuses an expression deeper than 100 (workerd, src/workerd/util/sqlite.c++).
 */
export function anyOf(conditions: readonly SQL[]): SQL {
  if (conditions.length === 0) return sql`0`;
  if (conditions.length === 1) return sql`(${conditions[0]})`;
  const half = Math.ceil(conditions.length / 2);
  return sql`(${anyOf(conditions.slice(0, half))} OR ${anyOf(conditions.slice(half))})`;
}
