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
import { type Bound, segmentsBetween } from "./segments.ts";
import { armColumns, keyAlias, type RowShape, segmentAlias } from "./shape.ts";
import type { PartitionedSource } from "./source.ts";

/** A candidate for the next row of a partition: a condition, and the keys still free under it. */
interface Candidate {
  readonly condition: SQL;
  readonly free: readonly { readonly key: Key; readonly mixesNulls: boolean }[];
}

/** The tie-break of the first row under the first candidate that has any. */
function firstOf(
  list: List,
  source: PartitionedSource,
  keys: readonly Key[],
  partition: SQL,
  candidates: readonly Candidate[],
): SQL {
  const tieBreak = list.keys.get(list.tieBreak)?.expression;
  const from = fromClause(list, source.index?.(keys[0]?.field ?? list.tieBreak));
  const selects = candidates.map(({ condition, free }) => {
    const terms = free.map(({ key, mixesNulls }) => orderTerm(key, key.expression, mixesNulls));
    const order = terms.length === 0 ? sql`` : sql` ORDER BY ${sql.join(terms, sql`, `)}`;
    return sql`(SELECT ${tieBreak} FROM ${from} WHERE ${source.where(partition)} AND ${condition}${order} LIMIT 1)`;
  });
  return selects.length === 1 ? sql`${selects[0]}` : sql`coalesce(${sql.join(selects, sql`, `)})`;
}

/** The candidates for what follows a row of the queue, whose values are columns, not constants. */
function successors(keys: readonly Key[]): Candidate[] {
  const queued = (index: number) => sql`queue.${sql.identifier(keyAlias(index))}`;
  const candidates: Candidate[] = [];
  for (let last = keys.length - 1; last >= 0; last -= 1) {
    const key = keys[last];
    if (key === undefined) continue;
    const shared = keys
      .slice(0, last)
      .map(({ expression, nullable }, index) =>
        nullable ? sql`${expression} IS ${queued(index)}` : sql`${expression} = ${queued(index)}`,
      );
    const rest = keys.slice(last + 1).map((free) => ({ key: free, mixesNulls: true }));
    const candidate = (condition: SQL, free: Candidate["free"]) =>
      candidates.push({ condition: sql.join([...shared, condition], sql` AND `), free });
    const operator = sql.raw(key.direction === "ascending" ? ">" : "<");
    candidate(sql`${key.expression} ${operator} ${queued(last)}`, [
      { key, mixesNulls: false },
      ...rest,
    ]);
    if (key.nullable && key.nulls === "last") {
      candidate(sql`${key.expression} IS NULL AND ${queued(last)} IS NOT NULL`, rest);
    }
    if (key.nullable && key.nulls === "first") {
      candidate(sql`${key.expression} IS NOT NULL AND ${queued(last)} IS NULL`, [
        { key, mixesNulls: false },
        ...rest,
      ]);
    }
  }
  return candidates;
}

/** The rows of a partitioned source between two positions, in order, `limit` of them. */
export function mergePartitions(
  { list, columns }: RowShape,
  source: PartitionedSource,
  keys: readonly Key[],
  after: Bound | null,
  before: Bound | null,
  limit: SQL,
): SQL {
  const segments = segmentsBetween(keys, after, before);
  const tieBreak = list.keys.get(list.tieBreak)?.expression;
  const seed = firstOf(list, source, keys, sql`parts.partition_id`, segments);
  // A range with an end must not run past it, so successors are held to the segments as well.
  const inside =
    before === null
      ? sql``
      : sql` AND (${sql.join(
          segments.map(({ condition }) => sql`(${condition})`),
          sql` OR `,
        )})`;
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
  return sql`WITH RECURSIVE queue(${sql.join(names, sql`, `)}) AS (SELECT parts.partition_id, 0, ${armColumns(keys, columns)} FROM (${source.partitions}) AS parts CROSS JOIN ${list.from} ON ${tieBreak} = ${seed} UNION ALL SELECT queue.partition_id, 0, ${armColumns(keys, columns)} FROM queue CROSS JOIN ${list.from} ON ${tieBreak} = ${next}${inside} ORDER BY ${sql.join(terms, sql`, `)} LIMIT ${limit}) SELECT ${answered} FROM queue`;
}
