/**
 * Chains SELECTs that SQLite reads one after another.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";

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
