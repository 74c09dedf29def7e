/**
 * Filters that no index answers: rows are read in order and tested one by one, up to a limit.
 *
 * A page of a filtered list would read the whole list when no row matches. Therefore a page may read a
 * limited number of rows. When it reaches the limit, the page ends early, and its cursor continues after the
 * last row that was read.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Key } from "./order.ts";
import { keyAlias, type RowShape, segmentAlias } from "./shape.ts";
import { isPartitioned } from "./source.ts";
import { pageSelect, type Reading } from "./statement.ts";

/** A condition on rows that no index answers. */
export interface Filter {
  /** On the list's tables. NULL counts as false. */
  readonly condition: SQL;
  /** Rows that one page may read, 10 or more. This includes the rows that are read to find where it ended. */
  readonly limit: number;
  /** Rows that SQLite reads to test one row, itself included. 1 or more. */
  readonly weight: number;
  /**
   * Whether most rows match. The columns of each row are then read while it is tested, and not by a second
   * look-up of the rows that match. The default is false.
   */
  readonly isDense?: boolean;
}

/** The alias that is 1 in the row at which a reading ended early, and 0 in the rows of the list. */
export const endAlias = "scan_end";
const matchAlias = "scan_matches";

/** The list with the filter inside its sources, so that SQLite reads until it finds enough rows. */
export function withFilter(shape: RowShape, filter: Filter | null): RowShape {
  if (filter === null) return shape;
  const { condition } = filter;
  const sources = shape.sources.map((source) =>
    isPartitioned(source)
      ? { ...source, where: (partition: SQL) => sql`${source.where(partition)} AND ${condition}` }
      : { ...source, where: sql`${source.where} AND ${condition}` },
  );
  return { ...shape, sources };
}

/**
 * How many rows of the list may be tested. A merge of partitions reads each row three times, and a second
 * reading finds the row at which the first reading ended.
 */
function testedRows({ sources }: RowShape, { limit, weight }: Filter, share: number): number {
  const factor = weight + (sources.some(isPartitioned) ? 2 : 0);
  return Math.max(2, Math.floor((limit * share) / factor));
}

/** The rows of a reading before the filter, each with its keys and whether it matches. */
function tested(
  shape: RowShape,
  reading: Reading,
  condition: SQL,
  limit: number,
  more: RowShape["columns"] = {},
): SQL {
  const columns = { [matchAlias]: sql`(${condition}) IS TRUE`, ...more };
  return pageSelect({ ...shape, columns }, { ...reading, limit, offset: 0 });
}

const keyNames = (keys: readonly Key[]) => keys.map((_, index) => sql.identifier(keyAlias(index)));

/**
 * The rows of a reading that match, in order. When the reading reaches its limit of tested rows before
 * it has found enough, one more row follows, which has the keys of the last row tested.
 */
export function scanSelect(shape: RowShape, reading: Reading, filter: Filter): SQL {
  const { list, columns } = shape;
  const { keys, limit } = reading;
  const most = testedRows(shape, filter, 0.4);
  const tieBreak = list.keys.get(list.tieBreak)?.expression;
  const names = keyNames(keys);
  const scanned = sql.join(
    [sql.identifier(segmentAlias), ...names].map((name) => sql`scan.${name} AS ${name}`),
    sql`, `,
  );
  const own = Object.entries<SQLWrapper>(columns);
  const present = own.map(([alias, column]) => sql`, ${column} AS ${sql.identifier(alias)}`);
  const absent = own.map(([alias]) => sql`, NULL AS ${sql.identifier(alias)}`);
  const all = tested(shape, reading, filter.condition, most);
  const last = sql`scan.${names[names.length - 1]}`;
  // CROSS JOIN keeps the order of the scan (sqlite.org/lang_select.html#crossjoin).
  const looked = sql`SELECT ${scanned}, 0 AS ${sql.identifier(endAlias)}${sql.join(present)} FROM (${all}) AS scan CROSS JOIN ${list.from} WHERE scan.${sql.identifier(matchAlias)} = 1 AND ${tieBreak} = ${last} LIMIT ${limit}`;
  const aliases = Object.keys(columns).map((alias) => sql`, scan.${sql.identifier(alias)}`);
  const whole = tested(shape, reading, filter.condition, most, columns);
  const read = sql`SELECT ${scanned}, 0 AS ${sql.identifier(endAlias)}${sql.join(aliases)} FROM (${whole}) AS scan WHERE scan.${sql.identifier(matchAlias)} = 1 LIMIT ${limit}`;
  const matches = filter.isDense === true ? read : looked;
  const end = sql`SELECT ${scanned}, 1 AS ${sql.identifier(endAlias)}${sql.join(absent)} FROM (${all}) AS scan LIMIT 1 OFFSET ${most - 1}`;
  return sql`SELECT * FROM (${matches}) UNION ALL SELECT * FROM (${end}) LIMIT ${limit}`;
}

/**
 * Whether a row of a reading matches, as an SQL expression: 1 or 0. It is also 1 when the reading reaches
 * the limit of tested rows before one matches, because a matching row may follow.
 */
export function scanExists(
  shape: RowShape,
  reading: Pick<Reading, "keys" | "after" | "before">,
  filter: Filter,
): SQL {
  const most = testedRows(shape, filter, 0.04);
  const all = tested(shape, { ...reading, limit: most }, filter.condition, most);
  return sql`(EXISTS (SELECT 1 FROM (${all}) AS scan WHERE scan.${sql.identifier(matchAlias)} = 1) OR EXISTS (SELECT 1 FROM (${all}) AS scan LIMIT 1 OFFSET ${most - 1}))`;
}
