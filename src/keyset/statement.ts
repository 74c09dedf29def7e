/**
 * Builds the SELECT of one page: ordered segments, chained; sources, merged.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { fromClause } from "./list.ts";
import { mergePartitions } from "./merge.ts";
import { type Key, orderTerm } from "./order.ts";
import { type Bound, type Segment, segmentsBetween } from "./segments.ts";
import { armColumns, keyAlias, type RowShape, segmentAlias } from "./shape.ts";
import { isPartitioned, type PlainSource } from "./source.ts";

/**
 * D1 refuses a compound SELECT of more terms ("too many terms in compound SELECT"; set by workerd's
 * src/workerd/util/sqlite.c++). Nested compounds are not counted together, and a nested one is
 * still read row by row: measured, 22 rows for a page of 21 over nine segments.
 */
const maximumTerms = 5;

/** Chains selects with UNION ALL, nested so that no compound has more than five terms. */
function chain(selects: readonly SQL[], limit: SQL): SQL {
  if (selects.length === 1) return sql`${selects[0]}`;
  const groups: SQL[] = [];
  const width = Math.max(1, Math.ceil(selects.length / maximumTerms));
  for (let start = 0; start < selects.length; start += width) {
    groups.push(chain(selects.slice(start, start + width), limit));
  }
  const terms = groups.map((group) => sql`SELECT * FROM (${group})`);
  return sql`${sql.join(terms, sql` UNION ALL `)} LIMIT ${limit}`;
}

function orderBy(terms: readonly SQL[]): SQL {
  return terms.length === 0 ? sql`` : sql` ORDER BY ${sql.join([...terms], sql`, `)}`;
}

/** One segment of all plain sources: SQLite merges them lazily, each from its own index. */
function segmentSelect(
  { list, columns }: RowShape,
  keys: readonly Key[],
  sources: readonly PlainSource[],
  segment: Segment,
  number: number,
  limit: SQL,
): SQL {
  const first = keys[0]?.field ?? list.tieBreak;
  const selects = sources.map(
    (source) =>
      sql`SELECT ${sql.raw(String(number))} AS ${sql.identifier(segmentAlias)}, ${armColumns(keys, columns)} FROM ${fromClause(list, source.index?.(first))} WHERE ${source.where} AND ${segment.condition}`,
  );
  const byAlias = selects.length > 1;
  const terms = segment.free.map(({ key, index, mixesNulls }) =>
    orderTerm(key, byAlias ? sql.identifier(keyAlias(index)).getSQL() : key.expression, mixesNulls),
  );
  return sql`${sql.join(selects, sql` UNION ALL `)}${orderBy(terms)} LIMIT ${limit}`;
}

/**
 * The rows between two positions, in order: `limit` of them after the first `offset`.
 *
 * A list of one source, or of plain sources alone, reads page + segments rows. A partitioned source
 * is merged with the rest by an ORDER BY over at most two pages.
 */
export function pageSelect(
  shape: RowShape,
  keys: readonly Key[],
  after: Bound | null,
  before: Bound | null,
  limit: number,
  offset = 0,
): SQL {
  const deepest = sql`${limit + offset}`;
  const plain = shape.sources.filter((source): source is PlainSource => !isPartitioned(source));
  if (plain.length > maximumTerms) throw new RangeError("a list merges at most five plain sources");
  const arms: SQL[] = [];
  if (plain.length > 0) {
    const segments = segmentsBetween(keys, after, before).map((segment, number) =>
      segmentSelect(shape, keys, plain, segment, number, deepest),
    );
    if (segments.length > 0) arms.push(chain(segments, deepest));
  }
  for (const source of shape.sources) {
    if (!isPartitioned(source)) continue;
    arms.push(mergePartitions(shape, source, keys, after, before, deepest));
  }
  const window = offset === 0 ? sql`${limit}` : sql`${limit} OFFSET ${offset}`;
  if (arms.length === 1) return sql`SELECT * FROM (${arms[0]}) LIMIT ${window}`;
  const merged = arms.map((arm) => sql`SELECT * FROM (${arm})`);
  const terms = keys.map((key, index) =>
    orderTerm(key, sql.identifier(keyAlias(index)).getSQL(), true),
  );
  return sql`${sql.join(merged, sql` UNION ALL `)}${orderBy(terms)} LIMIT ${window}`;
}

/** Whether any row lies between two positions, as an SQL expression: 1 or 0. */
export function existsBetween(
  { list, sources }: RowShape,
  keys: readonly Key[],
  after: Bound | null,
  before: Bound | null,
): SQL {
  const first = keys[0]?.field ?? list.tieBreak;
  const probes = segmentsBetween(keys, after, before).flatMap(({ condition }) =>
    sources.map((source) => {
      const from = fromClause(list, source.index?.(first));
      return isPartitioned(source)
        ? sql`EXISTS (SELECT 1 FROM (${source.partitions}) AS parts CROSS JOIN ${from} WHERE ${source.where(sql`parts.partition_id`)} AND ${condition})`
        : sql`EXISTS (SELECT 1 FROM ${from} WHERE ${source.where} AND ${condition})`;
    }),
  );
  return probes.length === 0 ? sql`0` : sql`(${sql.join(probes, sql` OR `)})`;
}
