/**
 * Builds the SELECT of one page: it reads segments one after another, and merges the sources of each.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { Bound, Range } from "./bound.ts";
import { fromClause } from "./list.ts";
import { mergePartitions } from "./merge.ts";
import { fieldsOf, type Key, orderTerm } from "./order.ts";
import { type Segment, segmentsBetween } from "./segments.ts";
import {
  anyOf,
  armColumns,
  chain,
  keyAlias,
  maximumTerms,
  orderOf,
  type RowShape,
  segmentAlias,
} from "./shape.ts";
import type { KeyValue } from "./sort-key.ts";
import { isPartitioned, type PlainSource } from "./source.ts";

/** The sources in groups that one compound SELECT merges lazily. */
function groupSources(sources: readonly PlainSource[]): PlainSource[][] {
  const count = Math.ceil(sources.length / maximumTerms);
  return Array.from({ length: count }, (_, index) =>
    sources.slice(index * maximumTerms, (index + 1) * maximumTerms),
  );
}

/** One segment of all plain sources. SQLite merges them lazily, each from its own index. */
function segmentSelect(
  { list, columns }: RowShape,
  keys: readonly Key[],
  sources: readonly PlainSource[],
  segment: Segment,
  number: number,
  limit: SQL,
): SQL {
  const fields = fieldsOf(keys);
  const selects = sources.map(
    (source) =>
      sql`SELECT ${sql.raw(String(number))} AS ${sql.identifier(segmentAlias)}, ${armColumns(keys, columns)} FROM ${fromClause(list, source.index?.(fields))} WHERE ${source.where} AND ${segment.condition}`,
  );
  const order = orderOf(keys, segment, selects.length > 1);
  return sql`${sql.join(selects, sql` UNION ALL `)}${order} LIMIT ${limit}`;
}

/** A run of rows in the order of `keys`: those after every bound of `after`, and before `before`. */
export interface Reading {
  readonly keys: readonly Key[];
  readonly after: readonly Bound[];
  readonly before: Bound | null;
  readonly limit: number;
  /** How many rows to skip first. D1 reads and bills these rows, too. */
  readonly offset?: number;
}

/**
 * The SELECT of a run of rows, in order.
 *
 * If all sources are plain, it reads as many rows as the page has, plus one for each segment. A
 * partitioned source is merged with the other sources by an ORDER BY over at most two pages.
 *
 * @throws RangeError if the list has more sources than one compound SELECT may have terms.
 */
export function pageSelect(
  shape: RowShape,
  { keys, after, before, limit, offset = 0 }: Reading,
): SQL {
  const deepest = sql`${limit + offset}`;
  const plain = shape.sources.filter((source): source is PlainSource => !isPartitioned(source));
  const partitioned = shape.sources.filter(isPartitioned);
  const segments = segmentsBetween(keys, after, before);
  const groups = groupSources(plain);
  if (groups.length + partitioned.length > maximumTerms) {
    throw new RangeError(`a list of ${shape.sources.length} sources cannot be merged at once`);
  }
  if (segments.length === 0 || shape.sources.length === 0) {
    return sql`SELECT 0 AS ${sql.identifier(segmentAlias)}, ${armColumns(keys, shape.columns)} FROM ${shape.list.from} WHERE 0`;
  }
  const arms: SQL[] = [];
  // A merge of several arms mixes the segments, so it cannot report the numbers of segments.
  const isNumbered = groups.length + partitioned.length === 1;
  for (const group of groups) {
    const selects = segments.map((segment, number) =>
      segmentSelect(shape, keys, group, segment, isNumbered ? number : 0, deepest),
    );
    arms.push(chain(selects, deepest));
  }
  const end = before === null ? null : segmentsBetween(keys, [], before);
  for (const source of partitioned) {
    arms.push(mergePartitions(shape, source, keys, segments, end, deepest));
  }
  const window = offset === 0 ? sql`${limit}` : sql`${limit} OFFSET ${offset}`;
  if (arms.length === 1) return sql`SELECT * FROM (${arms[0]}) LIMIT ${window}`;
  const merged = arms.map((arm) => sql`SELECT * FROM (${arm})`);
  const terms = keys.map((key, index) =>
    orderTerm(key, sql.identifier(keyAlias(index)).getSQL(), true),
  );
  return sql`${sql.join(merged, sql` UNION ALL `)} ORDER BY ${sql.join(terms, sql`, `)} LIMIT ${window}`;
}

/** An SQL expression that is 1 if any row lies between two positions, and 0 otherwise. */
export function existsBetween(
  { list, sources }: RowShape,
  { keys, after, before }: Pick<Reading, "keys" | "after" | "before">,
): SQL {
  const fields = fieldsOf(keys);
  const probes = segmentsBetween(keys, after, before).flatMap(({ condition }) =>
    sources.map((source) => {
      const from = fromClause(list, source.index?.(fields));
      return isPartitioned(source)
        ? sql`EXISTS (SELECT 1 FROM (${source.partitions}) AS parts CROSS JOIN ${from} WHERE ${source.where(sql`parts.partition_id`)} AND ${condition})`
        : sql`EXISTS (SELECT 1 FROM ${from} WHERE ${source.where} AND ${condition})`;
    }),
  );
  return anyOf(probes);
}

/** Selects the keys of the row with this tie-break value. It selects no row if the row is outside the range. */
export function anchorSelect(
  { list, sources }: RowShape,
  keys: readonly Key[],
  { after, before }: Range,
  id: KeyValue,
): SQL {
  const tieBreak = list.keys.get(list.tieBreak)?.expression;
  const segments = segmentsBetween(keys, after === null ? [] : [after], before);
  const inside = anyOf(segments.map(({ condition }) => condition));
  const columns = armColumns(keys, {});
  const selects = sources.map((source) => {
    const isRow = sql`${tieBreak} = ${id} AND ${inside}`;
    return isPartitioned(source)
      ? sql`SELECT ${columns} FROM (${source.partitions}) AS parts CROSS JOIN ${list.from} WHERE ${source.where(sql`parts.partition_id`)} AND ${isRow}`
      : sql`SELECT ${columns} FROM ${list.from} WHERE ${source.where} AND ${isRow}`;
  });
  return chain(selects, sql`1`);
}
