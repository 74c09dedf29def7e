/**
 * Chains of selects that are read one after the other.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";

/**
 * D1 refuses a compound SELECT of more terms ("too many terms in compound SELECT"; set by workerd's
 * src/workerd/util/sqlite.c++). Nested compounds are not counted together, and a nested one is
 * still read row by row: measured, 22 rows for a page of 21 over nine segments.
 */
export const maximumTerms = 5;

/** Chains selects with UNION ALL, nested so that no compound has more than five terms. */
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
