/**
 * Sources: the disjoint sets of rows that make up a list, each an index range in any order.
 *
 * @module
 */
import type { SQL } from "drizzle-orm";

/** Rows under one condition that an index answers. */
export interface PlainSource {
  readonly where: SQL;
  /** The index for an order that starts with `field`; absent where the planner finds it itself. */
  readonly index?: (field: string) => string;
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
  readonly index?: (field: string) => string;
}

export type Source = PlainSource | PartitionedSource;

export function isPartitioned(source: Source): source is PartitionedSource {
  return "partitions" in source;
}
