/**
 * Reads a list of a few rows that an index finds in another order than the list's: all rows with one of some
 * values, such as the documents with one of 300 numbers.
 *
 * Sorting each segment of the order separately would find all rows once for each segment. Instead, one pass
 * finds each row once. It marks whether the row is on the page's side of the position or on the other side,
 * and sorts the ids on the page's side. The columns are read only for the rows of the page. Measured rows
 * read for v values with r rows and a page of n: v + 2r + 2n.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { RawRow } from "../db/rows.ts";
import { TooManyRows } from "./errors.ts";
import { fromClause } from "./list.ts";
import { fieldsOf, type Key, orderTerm } from "./order.ts";
import type { Filter } from "./scan.ts";
import type { Segment } from "./segments.ts";
import { anyOf, armColumns, keyAlias, type RowShape, segmentAlias } from "./shape.ts";
import type { FoundSource } from "./source.ts";

/** The aliases of the first row of the result, which has the totals of all rows that were found. */
const totalAlias = "found_total";
const passedAlias = "found_passed";

/** The segments to read from a source, and the segments on the other side of the position. */
interface FoundReading {
  readonly keys: readonly Key[];
  readonly segments: readonly Segment[];
  readonly passed: readonly Segment[];
  readonly limit: number;
  readonly offset: number;
}

const isInside = (segments: readonly Segment[]): SQL =>
  anyOf(segments.map(({ condition }) => condition));

/**
 * The SELECT of a run of rows, in order. A first row with totals precedes them; {@link readFound} removes it.
 *
 * @param filter is tested on every row that was found. Its limit does not apply.
 */
export function foundSelect(
  { list, columns }: RowShape,
  source: FoundSource,
  { keys, segments, passed, limit, offset }: FoundReading,
  filter: Filter | null,
): SQL {
  const { partitions, where, index, most } = source;
  const tieBreak = list.keys.get(list.tieBreak)?.expression;
  const condition = filter === null ? sql`1` : sql`(${filter.condition})`;
  const bound = Number.isFinite(most) ? sql` LIMIT ${most + 1}` : sql``;
  const from = sql`(${partitions}) AS parts CROSS JOIN ${fromClause(list, index?.(fieldsOf(keys)))}`;
  const rows = sql`SELECT ${armColumns(keys, {})}, ${isInside(segments)} AND ${condition} AS is_wanted, ${isInside(passed)} AND ${condition} AS is_passed FROM ${from} WHERE ${where(sql`parts.partition_id`)}${bound}`;
  const names = keys.map((_, position) => sql.identifier(keyAlias(position)));
  const order = keys.map((key, position) =>
    orderTerm(key, sql.identifier(keyAlias(position)).getSQL(), true),
  );
  const ids = sql`json_group_array(${names[names.length - 1]} ORDER BY ${sql.join(order, sql`, `)}) FILTER (WHERE is_wanted)`;
  const pass = sql`SELECT count(*) AS total, max(is_passed) AS passed, ${ids} AS ids FROM (${rows})`;
  const nothing = [...names, ...Object.keys(columns).map((alias) => sql.identifier(alias))];
  const head = sql`SELECT 0 AS ${sql.identifier(segmentAlias)}, ${sql.join(
    nothing.map((name) => sql`NULL AS ${name}`),
    sql`, `,
  )}, total AS ${sql.identifier(totalAlias)}, passed AS ${sql.identifier(passedAlias)} FROM pass`;
  // CROSS JOIN keeps the order of the ids (sqlite.org/lang_select.html#crossjoin).
  const page = sql`SELECT 1, ${armColumns(keys, columns)}, NULL, NULL FROM pass CROSS JOIN json_each(pass.ids) AS listed CROSS JOIN ${list.from} WHERE ${tieBreak} = listed.value LIMIT ${limit} OFFSET ${offset}`;
  return sql`WITH pass AS MATERIALIZED (${pass}) ${head} UNION ALL SELECT * FROM (${page})`;
}

/** The result of one pass. */
interface FoundRows {
  readonly rows: readonly RawRow[];
  /** Whether a row is on the other side of the position. */
  readonly passed: boolean;
}

/**
 * Reads the result of {@link foundSelect}.
 *
 * @throws TooManyRows if the source has more rows than it may have.
 */
export function readFound({ most }: FoundSource, [head, ...rows]: readonly RawRow[]): FoundRows {
  const total = Number(head?.[totalAlias]);
  if (total > most) throw new TooManyRows(`a source has more than ${most} rows`);
  return { rows, passed: head?.[passedAlias] === 1 };
}
