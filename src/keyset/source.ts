/**
 * Sources: disjoint sets of rows that together make up a list. An index answers each of them in order.
 *
 * @module
 */
import type { SQL } from "drizzle-orm";

/**
 * Chooses the index for an order by its fields, including the tie-break. The result is undefined if SQLite's
 * planner finds the index itself. An index serves an order and its reverse. If the order contains the
 * `nullRank` of a field, `nullRankOf(field)` precedes the field.
 */
export type ChooseIndex = (fields: readonly [string, ...string[]]) => string | undefined;

/** The rows of one condition, which an index answers. */
export interface PlainSource {
  readonly where: SQL;
  readonly index?: ChooseIndex;
  /**
   * Whether the index does not have the rows in the order of the list, so that SQLite reads and sorts all
   * of them. Absent: no.
   */
  readonly isSorted?: boolean;
}

/**
 * The rows of many partitions, such as the authors that a user follows. Each partition is an index range.
 * They are merged with a priority queue: see `merge.ts`.
 */
export interface PartitionedSource {
  /** A SELECT with one column, `partition_id`, that answers each partition once. */
  readonly partitions: SQL;
  /** The condition of the rows of one partition, given an expression of its `partition_id`. */
  readonly where: (partition: SQL) => SQL;
  readonly index?: ChooseIndex;
}

export type Source = PlainSource | PartitionedSource;

export function isPartitioned(source: Source): source is PartitionedSource {
  return "partitions" in source;
}
