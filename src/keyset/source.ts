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
}

/**
 * The rows of many partitions, such as the authors that a user follows. Each partition is an index range.
 * They are merged with a priority queue: see `merge.ts`. Where `most` is given, they are found and sorted:
 * see `found.ts`.
 */
export interface PartitionedSource {
  /** A SELECT with one column, `partition_id`, that answers each partition once. */
  readonly partitions: SQL;
  /** The condition of the rows of one partition, given an expression of its `partition_id`. */
  readonly where: (partition: SQL) => SQL;
  readonly index?: ChooseIndex;
  /**
   * The most rows of all partitions together, if the index has them in another order than the list's. With
   * more rows, reading a page throws `TooManyRows`. Absent: there may be any number of rows, and the index
   * has them in the order of the list.
   */
  readonly most?: number;
}

/** A source whose rows are found and sorted. No other source can be in the list. */
export interface FoundSource extends PartitionedSource {
  readonly most: number;
}

export type Source = PlainSource | PartitionedSource;

export function isPartitioned(source: Source): source is PartitionedSource {
  return "partitions" in source;
}

/**
 * The source of a list whose rows are found and sorted; null when the list is read in order.
 *
 * @throws RangeError if the list has further sources.
 */
export function foundSource(sources: readonly Source[]): FoundSource | null {
  const isFound = (source: Source): source is FoundSource =>
    isPartitioned(source) && source.most !== undefined;
  const found = sources.find(isFound);
  if (found !== undefined && sources.length > 1) {
    throw new RangeError("rows that are found cannot be merged with other sources");
  }
  return found ?? null;
}
