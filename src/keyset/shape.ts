/**
 * What the SELECTs of the engine share: the columns that it adds to the rows of a page, the ORDER BY clauses
 * over them, and how conditions and SELECTs are combined.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { named } from "../db/compile.ts";
import { columnList } from "../db/rows.ts";
import type { List } from "./list.ts";
import { type Key, orderTerm } from "./order.ts";
import type { Segment } from "./segments.ts";
import type { Source } from "./source.ts";

/** The sources of the rows of a page, and their columns. */
export interface RowShape {
  readonly list: List;
  readonly sources: readonly Source[];
  /** The caller's columns by their aliases. */
  readonly columns: Readonly<Record<string, SQLWrapper>>;
}

/** The alias of the value of a key, by the index of the key in the order. */
export const keyAlias = (index: number): string => `key_${index}`;
/** The alias of the number of a row's segment. */
export const segmentAlias = "segment_number";

/** The column list of a SELECT: the keys, and then the caller's columns. */
export function armColumns(keys: readonly Key[], columns: RowShape["columns"]): SQL {
  const parts = keys.map(({ expression }, index) => named(expression, keyAlias(index)));
  if (Object.keys(columns).length > 0) parts.push(columnList(columns));
  return sql.join(parts, sql`, `);
}

/**
 * The ORDER BY clause of a segment, with a space before it. It is empty if the segment is one row.
 *
 * @param byAlias whether the clause names keys by their aliases, as a compound SELECT needs it.
 */
export function orderOf(keys: readonly Key[], { fixed }: Segment, byAlias = false): SQL {
  const terms = keys.slice(fixed).map((key, offset) => {
    const alias = sql.identifier(keyAlias(fixed + offset)).getSQL();
    return orderTerm(key, byAlias ? alias : key.expression, offset > 0);
  });
  return terms.length === 0 ? sql`` : sql` ORDER BY ${sql.join(terms, sql`, `)}`;
}

/**
 * A condition that holds if at least one of the given conditions holds. The conditions are nested in
 * pairs, because a chain of ORs is as deep as it is long, and D1 refuses an expression that is deeper
 * than 100 (workerd, src/workerd/util/sqlite.c++).
 */
export function anyOf(conditions: readonly SQL[]): SQL {
  if (conditions.length === 0) return sql`0`;
  if (conditions.length === 1) return sql`(${conditions[0]})`;
  const half = Math.ceil(conditions.length / 2);
  return sql`(${anyOf(conditions.slice(0, half))} OR ${anyOf(conditions.slice(half))})`;
}

/**
 * The most terms that D1 accepts in one compound SELECT ("too many terms in compound SELECT"; workerd
 * sets it in src/workerd/util/sqlite.c++). Nested compound SELECTs are counted separately, and SQLite
 * still reads them row by row: measured, 22 rows for a page of 21 rows over nine segments.
 */
export const maximumTerms = 5;

/** Chains SELECTs with UNION ALL. They are nested, so that no compound SELECT has too many terms. */
export function chain(selects: readonly SQL[], limit: SQL): SQL {
  if (selects.length === 1) return sql`${selects[0]}`;
  const groups: SQL[] = [];
  const width = Math.max(1, Math.ceil(selects.length / maximumTerms));
  for (let start = 0; start < selects.length; start += width) {
    groups.push(chain(selects.slice(start, start + width), limit));
  }
  const terms = groups.map((group) => sql`SELECT * FROM (${group})`);
  return sql`${sql.join(terms, sql` UNION ALL `)} LIMIT ${limit}`;
}
