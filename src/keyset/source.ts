/**
 * Sources: the disjoint sets of rows that make up a list, each an index range in any order.
 *
 * @module
 */
import type { SQL } from "drizzle-orm";

/**
 * Names the index for an order of these fields, the tie-break included; undefined, or no function
 * at all, where the planner finds it itself. An index serves an order and its reverse alike. A field
 * whose NULLs have a key of their own (`SortKey.nullRank`) is preceded by `nullRankOf(field)`.
 */
export type ChooseIndex = (fields: readonly [string, ...string[]]) => string | undefined;

/** Rows under one condition that an index answers. */
export interface PlainSource {
  readonly where: SQL;
  readonly index?: ChooseIndex;
}

/**
 * Rows of many partitions (the authors that somebody follows), where each partition by itself is
 * an index range. They are merged with a priority queue: see `merge.ts`.
 */
export interface PartitionedSource {
  /** A SELECT whose one column, named `partition_id`, names each partition once. */
  readonly partitions: SQL;
  /** The rows of the partition that this expression names. */
  readonly where: (partition: SQL) => SQL;
  readonly index?: ChooseIndex;
}

export type Source = PlainSource | PartitionedSource;

export function isPartitioned(source: Source): source is PartitionedSource {
  return "partitions" in source;
}
