/**
 * The merge of many partitions in one statement, in any order, at a cost flat with depth.
 *
 * A recursive CTE with ORDER BY and LIMIT is a priority queue (sqlite.org/lang_with.html): it takes
 * the smallest row, answers it, and puts in what the recursive part makes of it. Seeded with each
 * partition's first row behind the position, and with "the next row of the same partition" as its
 * recursive part, it is a k-way merge, however deep the page and however long the partitions are.
 * Measured, rows read for F partitions and n rows: 2F + 3n in the order of the tie-break, and in
 * other orders about 3F + 5n.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { chain } from "./chain.ts";
import { fromClause, type List } from "./list.ts";
import { fieldsOf, type Key, orderTerm } from "./order.ts";
import { allOf, openSegments, type Segment } from "./segments.ts";
import { anyOf, armColumns, keyAlias, orderOf, type RowShape, segmentAlias } from "./shape.ts";
import type { PartitionedSource } from "./source.ts";

/** A field and the tie-break: what an index of a sortable field holds. */
const indexedKeys = 2;

/** The tie-break of the first row of a partition under the first segment that has any. */
function firstOf(
  list: List,
  source: PartitionedSource,
  keys: readonly Key[],
  partition: SQL,
  segments: readonly Segment[],
  inside: SQL = sql``,
): SQL {
  const tieBreak = list.keys.get(list.tieBreak)?.expression;
  const from = fromClause(list, source.index?.(fieldsOf(keys)));
  const selects = segments.map(
    (segment) =>
      sql`(SELECT ${tieBreak} FROM ${from} WHERE ${source.where(partition)} AND ${segment.condition}${inside}${orderOf(keys, segment)} LIMIT 1)`,
  );
  return selects.length === 1 ? sql`${selects[0]}` : sql`coalesce(${sql.join(selects, sql`, `)})`;
}

/**
 * What follows a row of the queue. Its values are columns and not constants, so that whether one of
 * them is NULL is a condition here, where `segmentsBetween` knows it beforehand.
 */
function successors(keys: readonly Key[]): Segment[] {
  const queued = (index: number) => sql`queue.${sql.identifier(keyAlias(index))}`;
  const shares = ({ expression, nullable }: Key, index: number) =>
    sql`${expression} ${sql.raw(nullable ? "IS" : "=")} ${queued(index)}`;
  const behind = (key: Key, index: number): Segment[] => {
    const shared = keys.slice(0, index).map(shares);
    const operator = sql.raw(key.direction === "ascending" ? ">" : "<");
    const values: Segment = {
      condition: allOf([...shared, sql`${key.expression} ${operator} ${queued(index)}`]),
      fixed: index,
    };
    if (!key.nullable) return [values];
    const { expression } = key;
    if (key.nulls === "last") {
      const isNext = sql`${expression} IS NULL AND ${queued(index)} IS NOT NULL`;
      return [values, ...openSegments(keys, index + 1, [...shared, isNext])];
    }
    const isNext = sql`${expression} IS NOT NULL AND ${queued(index)} IS NULL`;
    return [values, { condition: allOf([...shared, isNext]), fixed: index }];
  };
  return keys.map(behind).reverse().flat();
}

/**
 * The first rows of every partition, `limit` of each at most, in no order. For orders whose later keys
 * are in no index: a queue would have SQLite sort a partition's tie group again for each row that it
 * takes from it, and this does so once.
 */
function headsOfPartitions(
  { list, columns }: RowShape,
  source: PartitionedSource,
  keys: readonly Key[],
  segments: readonly Segment[],
  limit: SQL,
): SQL {
  const tieBreak = list.keys.get(list.tieBreak)?.expression;
  const from = fromClause(list, source.index?.(fieldsOf(keys)));
  const selects = segments.map(
    (segment) =>
      sql`SELECT ${tieBreak} AS head FROM ${from} WHERE ${source.where(sql`parts.partition_id`)} AND ${segment.condition}${orderOf(keys, segment)} LIMIT ${limit}`,
  );
  const heads = sql`SELECT head FROM (${chain(selects, limit)})`;
  const terms = keys.map((key, index) =>
    orderTerm(key, sql.identifier(keyAlias(index)).getSQL(), true),
  );
  return sql`SELECT 0 AS ${sql.identifier(segmentAlias)}, ${armColumns(keys, columns)} FROM (${source.partitions}) AS parts CROSS JOIN ${list.from} WHERE ${tieBreak} IN (${heads}) ORDER BY ${sql.join(terms, sql`, `)} LIMIT ${limit}`;
}

/**
 * The rows of a partitioned source in these segments, in order, `limit` of them.
 *
 * The queue holds keys alone: what else a row has is read once it is answered, and not for every
 * partition. Where the tie-break is the only key, the queue needs no look at the rows either, and
 * a partition that has ended stands in it as a NULL behind all others.
 *
 * @param end the segments that everything up to the end of the range lies in; null without a range.
 */
export function mergePartitions(
  { list, columns }: RowShape,
  source: PartitionedSource,
  keys: readonly Key[],
  segments: readonly Segment[],
  end: readonly Segment[] | null,
  limit: SQL,
): SQL {
  if (keys.length > indexedKeys) {
    return headsOfPartitions({ list, columns, sources: [] }, source, keys, segments, limit);
  }
  const tieBreak = list.keys.get(list.tieBreak)?.expression;
  const isTieBreakOnly = keys.length === 1;
  const names = keys.map((_, index) => sql.identifier(keyAlias(index)));
  const values = sql.join(
    keys.map(({ expression }) => sql`${expression}`),
    sql`, `,
  );
  const partitions = sql`(${source.partitions}) AS parts`;
  const seed = firstOf(list, source, keys, sql`parts.partition_id`, segments);
  // What follows a row may lie behind the end of the range.
  const inside = end === null ? sql`` : sql` AND ${anyOf(end.map(({ condition }) => condition))}`;
  const next = (within: SQL) =>
    firstOf(list, source, keys, sql`queue.partition_id`, successors(keys), within);
  const keyed = (first: SQL) => sql`CROSS JOIN ${list.from} WHERE ${tieBreak} = ${first}`;
  // Inside of the look-up the end of the range is the end of an index range, but for one key only:
  // for more it would be a filter, and the look-up would go on through all that lies behind.
  const [seeds, rest] = isTieBreakOnly
    ? [
        sql`SELECT parts.partition_id, ${seed} FROM ${partitions}`,
        sql`SELECT queue.partition_id, ${next(inside)} FROM queue`,
      ]
    : [
        sql`SELECT parts.partition_id, ${values} FROM ${partitions} ${keyed(seed)}`,
        sql`SELECT queue.partition_id, ${values} FROM queue ${keyed(next(sql``))}${inside}`,
      ];
  const terms = keys.map((key, index) => {
    const queued = isTieBreakOnly ? { ...key, nullable: true, nulls: "last" as const } : key;
    return orderTerm(queued, sql.raw(String(index + 2)), true);
  });
  const last = sql`queue.${sql.identifier(keyAlias(keys.length - 1))}`;
  return sql`WITH RECURSIVE queue(partition_id, ${sql.join(names, sql`, `)}) AS (${seeds} UNION ALL ${rest} ORDER BY ${sql.join(terms, sql`, `)} LIMIT ${limit}) SELECT 0 AS ${sql.identifier(segmentAlias)}, ${armColumns(keys, columns)} FROM queue CROSS JOIN ${list.from} WHERE ${tieBreak} = ${last}`;
}
