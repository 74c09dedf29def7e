/**
 * The merge of many partitions in one statement, in any order, at a cost flat with depth.
 *
 * A recursive CTE with ORDER BY and LIMIT is a priority queue (sqlite.org/lang_with.html): it takes
 * the smallest row, answers it, and puts in what the recursive part makes of it. Seeded with each
 * partition's first row behind the position, and with "the next row of the same partition" as its
 * recursive part, it is a k-way merge: about three rows for each partition and two for each row
 * answered, however deep the page and however long the partitions are.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { fromClause, type List } from "./list.ts";
import { type Key, orderTerm } from "./order.ts";
import { allOf, openSegments, type Segment } from "./segments.ts";
import { anyOf, armColumns, keyAlias, orderOf, type RowShape, segmentAlias } from "./shape.ts";
import type { PartitionedSource } from "./source.ts";

/** The tie-break of the first row of a partition under the first segment that has any. */
function firstOf(
  list: List,
  source: PartitionedSource,
  keys: readonly Key[],
  partition: SQL,
  segments: readonly Segment[],
): SQL {
  const tieBreak = list.keys.get(list.tieBreak)?.expression;
  const from = fromClause(list, source.index?.(keys[0]?.field ?? list.tieBreak));
  const selects = segments.map(
    (segment) =>
      sql`(SELECT ${tieBreak} FROM ${from} WHERE ${source.where(partition)} AND ${segment.condition}${orderOf(keys, segment)} LIMIT 1)`,
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
 * The rows of a partitioned source in these segments, in order, `limit` of them.
 *
 * @param isOpen whether the segments go on to the end of the list.
 */
export function mergePartitions(
  { list, columns }: RowShape,
  source: PartitionedSource,
  keys: readonly Key[],
  segments: readonly Segment[],
  isOpen: boolean,
  limit: SQL,
): SQL {
  const tieBreak = list.keys.get(list.tieBreak)?.expression;
  const seed = firstOf(list, source, keys, sql`parts.partition_id`, segments);
  // What follows a row may lie behind the end of a range, so it is held to the segments as well.
  const inside = isOpen ? sql`` : sql` AND ${anyOf(segments.map(({ condition }) => condition))}`;
  const next = firstOf(list, source, keys, sql`queue.partition_id`, successors(keys));
  const names = [
    "partition_id",
    segmentAlias,
    ...keys.map((_, index) => keyAlias(index)),
    ...Object.keys(columns),
  ].map((name) => sql.identifier(name));
  // The queue's columns come first in each row after partition and segment: keys start at 3.
  const terms = keys.map((key, index) => orderTerm(key, sql.raw(String(index + 3)), true));
  const answered = sql.join(names.slice(1), sql`, `);
  return sql`WITH RECURSIVE queue(${sql.join(names, sql`, `)}) AS (SELECT parts.partition_id, 0, ${armColumns(keys, columns)} FROM (${source.partitions}) AS parts CROSS JOIN ${list.from} WHERE ${tieBreak} = ${seed} UNION ALL SELECT queue.partition_id, 0, ${armColumns(keys, columns)} FROM queue CROSS JOIN ${list.from} WHERE ${tieBreak} = ${next}${inside} ORDER BY ${sql.join(terms, sql`, `)} LIMIT ${limit}) SELECT ${answered} FROM queue`;
}
