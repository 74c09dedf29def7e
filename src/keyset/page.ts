/**
 * One page of a list: which statements read it, and what their rows mean.
 *
 * @module
 */
import { type Column, is, SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Database, Statement } from "../db/database.ts";
import { AnchorNotFound } from "./errors.ts";
import type { KeyValue, List } from "./list.ts";
import { type Key, type Order, reverseKeys } from "./order.ts";
import type { Bound } from "./segments.ts";
import { armColumns, keyAlias, type RowShape, segmentAlias } from "./shape.ts";
import { isPartitioned, type Source } from "./source.ts";
import { existsBetween, pageSelect } from "./statement.ts";

/** What a cursor says: read on behind this place, or back from before it. */
export interface CursorPosition {
  readonly direction: "after" | "before";
  readonly bound: Bound;
}

/** Where a page lies in its list. */
export type Position =
  | { readonly at: "start" }
  | { readonly at: "end" }
  | ({ readonly at: "cursor" } & CursorPosition)
  /** The page that has the row of this tie-break value in its middle. */
  | { readonly at: "around"; readonly id: KeyValue }
  /** Pages counted from 1. Reads all rows before the page: for shallow pages only. */
  | { readonly at: "number"; readonly number: number };

/** A part of a list, between two positions of its order; null where it is open. */
export interface Range {
  readonly after: Bound | null;
  readonly before: Bound | null;
}

/** Columns by alias. A column keeps its Drizzle type; an SQL expression has the type it declares. */
export type Projection = Readonly<Record<string, SQLiteColumn | SQL>>;

/** The row that a projection gives. */
export type RowOf<P extends Projection> = {
  -readonly [K in keyof P]: P[K] extends Column
    ? P[K]["_"]["notNull"] extends true
      ? P[K]["_"]["data"]
      : P[K]["_"]["data"] | null
    : P[K] extends SQL<infer T>
      ? T
      : never;
};

/** What {@link readPage} reads. */
export interface PageQuery<P extends Projection, H extends Projection = Record<never, never>> {
  readonly list: List;
  readonly order: Order;
  readonly sources: readonly Source[];
  /** Holds the list to what lies between two positions, which cursors remember. Absent: all of it. */
  readonly range?: Range;
  readonly position: Position;
  /** Rows on a page, 1 or more. */
  readonly size: number;
  /** Read in the arms, from the list's own tables. */
  readonly select: P;
  /**
   * Read once the page's rows are known, for these alone. `join` follows `FROM (…) AS page`, so it
   * starts with CROSS JOIN or LEFT JOIN, which keep the order of the page.
   */
  readonly hydrate?: { readonly select: H; readonly join: SQL };
}

/** One page, in the list's order. */
export interface Page<Row> {
  readonly rows: Row[];
  /** Null exactly when no row follows. */
  readonly next: CursorPosition | null;
  /** Null exactly when no row precedes. */
  readonly previous: CursorPosition | null;
}

type RawRow = Record<string, unknown>;

/** A column of the page, for use in `hydrate`. */
export function pageColumn(alias: string): SQL {
  return sql`page.${sql.identifier(alias)}`;
}

/** One run of rows from a bound in one direction, as read: `limit` of them at most. */
interface Reading {
  readonly keys: readonly Key[];
  readonly after: Bound | null;
  readonly before: Bound | null;
  readonly limit: number;
  readonly offset?: number;
}

function decoderOf(select: Projection): (raw: RawRow) => RawRow {
  const columns = Object.entries(select).map(([alias, column]) => ({
    alias,
    decode: (value: unknown) =>
      value === null || is(column, SQL) ? value : column.mapFromDriverValue(value),
  }));
  return (raw) =>
    Object.fromEntries(columns.map(({ alias, decode }) => [alias, decode(raw[alias] ?? null)]));
}

function pageStatement<P extends Projection, H extends Projection>(
  query: PageQuery<P, H>,
  shape: RowShape,
  { keys, after, before, limit, offset }: Reading,
): Statement<RawRow> {
  const page = pageSelect(shape, keys, after, before, limit, offset);
  if (query.hydrate === undefined) return { sql: page };
  const hydrated = Object.entries<SQLWrapper>(query.hydrate.select).map(
    ([alias, column]) => sql`, ${column} AS ${sql.identifier(alias)}`,
  );
  return {
    sql: sql`SELECT page.*${sql.join(hydrated)} FROM (${page}) AS page ${query.hydrate.join}`,
  };
}

/**
 * SQL does not promise that UNION ALL answers its terms in order; SQLite does so. Were that ever to
 * change, a page must fail and not be wrong.
 */
function checkSegments(rows: readonly RawRow[]): void {
  let last = 0;
  for (const row of rows) {
    const number = Number(row[segmentAlias]);
    if (number < last) throw new Error("segments of a page came out of order");
    last = number;
  }
}

function valuesOf(row: RawRow, keys: readonly Key[]): KeyValue[] {
  return keys.map((_, index) => (row[keyAlias(index)] ?? null) as KeyValue);
}

function leave(direction: "after" | "before", row: RawRow, keys: readonly Key[]): CursorPosition {
  return { direction, bound: { values: valuesOf(row, keys), inclusive: false } };
}

/** The rows that a bound leaves out are those that its complement takes. */
const complement = ({ values, inclusive }: Bound): Bound => ({ values, inclusive: !inclusive });

/** Statements of one batch, and what to make of their results. */
interface Plan {
  readonly statements: readonly Statement<RawRow>[];
  readonly read: (results: readonly RawRow[][]) => Page<RawRow>;
}

/** A page that starts at a bound, or at an end of the list, and reads on in one direction. */
function planFrom<P extends Projection, H extends Projection>(
  query: PageQuery<P, H>,
  shape: RowShape,
  towards: "after" | "before",
  bound: Bound | null,
): Plan {
  const { size, range } = query;
  const forward = query.order.keys;
  const [keys, start, end] =
    towards === "after"
      ? [forward, range?.after ?? null, range?.before ?? null]
      : [reverseKeys(forward), range?.before ?? null, range?.after ?? null];
  const reading = { keys, after: bound ?? start, before: end, limit: size + 1 };
  const statements = [pageStatement(query, shape, reading)];
  if (bound !== null) {
    const passed = existsBetween(shape, reverseKeys(keys), complement(bound), start);
    statements.push({ sql: sql`SELECT ${passed} AS found` });
  }
  return {
    statements,
    read: ([found = [], probe]) => {
      checkSegments(found);
      const more = found.length > size;
      const passed = probe?.[0]?.found === 1;
      const rows = found.slice(0, size);
      if (towards === "before") rows.reverse();
      const first = rows[0];
      const last = rows.at(-1);
      // An empty page has no row to leave from: the way back starts at the bound itself.
      const turn = (direction: "after" | "before"): CursorPosition | null =>
        bound === null ? null : { direction, bound: complement(bound) };
      const [hasPrevious, hasNext] = towards === "after" ? [passed, more] : [more, passed];
      return {
        rows,
        previous: hasPrevious
          ? first === undefined
            ? turn("before")
            : leave("before", first, forward)
          : null,
        next: hasNext ? (last === undefined ? turn("after") : leave("after", last, forward)) : null,
      };
    },
  };
}

/** A window of rows inside what was read, with a way out on each side that has more. */
function windowOf(all: readonly RawRow[], keys: readonly Key[], start: number, size: number) {
  const rows = all.slice(start, start + size);
  const first = rows[0];
  const last = rows.at(-1);
  return {
    rows,
    previous: start > 0 && first !== undefined ? leave("before", first, keys) : null,
    next: start + size < all.length && last !== undefined ? leave("after", last, keys) : null,
  };
}

function planNumber<P extends Projection, H extends Projection>(
  query: PageQuery<P, H>,
  shape: RowShape,
  number: number,
): Plan {
  const { size, range } = query;
  const keys = query.order.keys;
  const statement = pageStatement(query, shape, {
    keys,
    after: range?.after ?? null,
    before: range?.before ?? null,
    limit: size + 1,
    offset: (number - 1) * size,
  });
  return {
    statements: [statement],
    read: ([found = []]) => {
      checkSegments(found);
      const page = windowOf(found, keys, 0, size);
      const first = page.rows[0];
      const precedes = number > 1 && first !== undefined;
      return { ...page, previous: precedes ? leave("before", first, keys) : null };
    },
  };
}

/** Reads a page's worth to either side of the row, so that the page is full near an end as well. */
function planAround<P extends Projection, H extends Projection>(
  query: PageQuery<P, H>,
  shape: RowShape,
  anchor: readonly KeyValue[],
): Plan {
  const { size, range } = query;
  const keys = query.order.keys;
  const limit = size + 1;
  const at: Bound = { values: anchor, inclusive: true };
  const back = {
    keys: reverseKeys(keys),
    after: complement(at),
    before: range?.after ?? null,
    limit,
  };
  const on = { keys, after: at, before: range?.before ?? null, limit };
  return {
    statements: [pageStatement(query, shape, back), pageStatement(query, shape, on)],
    read: ([before = [], after = []]) => {
      checkSegments(before);
      checkSegments(after);
      const all = [...before.toReversed(), ...after];
      const middle = before.length - Math.floor(size / 2);
      return windowOf(all, keys, Math.max(0, Math.min(middle, all.length - size)), size);
    },
  };
}

/** Where the row of this tie-break value stands: its keys, if the list contains it. */
function anchorStatement(shape: RowShape, keys: readonly Key[], id: KeyValue): Statement<RawRow> {
  const tieBreak = shape.list.keys.get(shape.list.tieBreak)?.expression;
  const selects = shape.sources.map((source) =>
    isPartitioned(source)
      ? sql`SELECT ${armColumns(keys, {})} FROM (${source.partitions}) AS parts CROSS JOIN ${shape.list.from} WHERE ${source.where(sql`parts.partition_id`)} AND ${tieBreak} = ${id}`
      : sql`SELECT ${armColumns(keys, {})} FROM ${shape.list.from} WHERE ${source.where} AND ${tieBreak} = ${id}`,
  );
  return { sql: sql`${sql.join(selects, sql` UNION ALL `)} LIMIT 1` };
}

function plan<P extends Projection, H extends Projection>(
  query: PageQuery<P, H>,
  shape: RowShape,
  position: Exclude<Position, { at: "around" }>,
): Plan {
  switch (position.at) {
    case "start":
      return planFrom(query, shape, "after", null);
    case "end":
      return planFrom(query, shape, "before", null);
    case "cursor":
      return planFrom(query, shape, position.direction, position.bound);
    case "number":
      return planNumber(query, shape, position.number);
  }
}

/** The results of the statements that were sent along with a page. */
type Companions<C extends readonly Statement<unknown>[]> = {
  -readonly [K in keyof C]: C[K] extends Statement<infer Row> ? Row[] : never;
};

/**
 * Reads one page, and whatever `companions` the caller wants from the same moment, in one round
 * trip to D1 (two for `around`, which first looks up where its row stands).
 *
 * @throws AnchorNotFound when `around` names a row that is not in the list.
 */
export async function readPage<
  P extends Projection,
  H extends Projection = Record<never, never>,
  const C extends readonly Statement<unknown>[] = readonly [],
>(
  database: Pick<Database, "run" | "batch">,
  query: PageQuery<P, H>,
  companions: C = [] as unknown as C,
): Promise<Page<RowOf<P> & RowOf<H>> & { readonly companions: Companions<C> }> {
  const { list, sources, select, position } = query;
  const shape: RowShape = { list, sources, columns: select };
  let planned: Plan;
  if (position.at === "around") {
    const { rows } = await database.run(anchorStatement(shape, query.order.keys, position.id));
    const anchor = rows[0];
    if (anchor === undefined) throw new AnchorNotFound(`no row ${position.id} in this list`);
    planned = planAround(query, shape, valuesOf(anchor, query.order.keys));
  } else {
    planned = plan(query, shape, position);
  }
  const results = await database.batch([...companions, ...planned.statements]);
  const found = results.slice(companions.length).map(({ rows }) => rows as RawRow[]);
  const { rows, next, previous } = planned.read(found);
  const decode = decoderOf({ ...select, ...query.hydrate?.select });
  return {
    rows: rows.map(decode) as (RowOf<P> & RowOf<H>)[],
    next,
    previous,
    companions: results.slice(0, companions.length).map(({ rows }) => rows) as Companions<C>,
  };
}
