/**
 * Plans a page: the statements that read it, and how their rows become the page and the positions of
 * its neighbours.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { Statement } from "../db/database.ts";
import type { RawRow } from "../db/rows.ts";
import { type Bound, type CursorPosition, complement, type Range } from "./bound.ts";
import { foundSelect, readFound } from "./found.ts";
import { type Key, reverseKeys } from "./order.ts";
import { endAlias, type Filter, scanExists, scanSelect, withFilter } from "./scan.ts";
import { segmentsBetween } from "./segments.ts";
import { keyAlias, type RowShape, segmentAlias } from "./shape.ts";
import type { KeyValue } from "./sort-key.ts";
import { foundSource } from "./source.ts";
import { existsBetween, pageSelect, type Reading } from "./statement.ts";

/** The position of a page in its list. */
export type Position =
  | { readonly at: "start" }
  | { readonly at: "end" }
  | ({ readonly at: "cursor" } & CursorPosition)
  /** The page with the row of this tie-break value in its middle. */
  | { readonly at: "around"; readonly id: KeyValue }
  /** Pages are counted from 1. This reads all rows before the page, so use it for shallow pages only. */
  | { readonly at: "number"; readonly number: number };

/** A page of rows as D1 sends them. */
interface RawPage {
  readonly rows: readonly RawRow[];
  readonly next: CursorPosition | null;
  readonly previous: CursorPosition | null;
  /** Whether the page has fewer rows than it could, because it has reached the limit of its filter. */
  readonly endedEarly: boolean;
}

/** The parts of a list that the plan of a page needs. */
export interface PlannedList {
  readonly shape: RowShape;
  readonly keys: readonly Key[];
  readonly range: Range;
  /** Null when the sources and the range select exactly the rows of the list. */
  readonly filter: Filter | null;
  /** Rows on a page, 1 or more. */
  readonly size: number;
  /** Wraps the SELECT of the page's rows in the SELECT that adds the caller's columns. */
  readonly hydrate: (page: SQL) => SQL;
}

/** The statements of one batch, and a function that turns their results into a page. */
export interface Plan {
  readonly statements: readonly Statement<RawRow>[];
  readonly read: (results: readonly RawRow[][]) => RawPage;
}

/**
 * Checks that segments were read in order. SQLite answers the terms of UNION ALL in order, but SQL does
 * not promise it. If SQLite ever changes this, a page must fail instead of being wrong.
 */
function checkSegments(rows: readonly RawRow[]): void {
  let last = 0;
  for (const row of rows) {
    const number = Number(row[segmentAlias]);
    if (number < last) throw new Error("SQLite answered the segments of a page out of order");
    last = number;
  }
}

type Run = Pick<Reading, "keys" | "after" | "before">;

const segmentsOf = ({ keys, after, before }: Run) => segmentsBetween(keys, after, before);

/** The run of rows to read, and the run on the other side of the position. */
interface PageReading extends Reading {
  /** Null: nothing. */
  readonly passed: Run | null;
}

function readingSelect({ shape, filter }: PlannedList, reading: PageReading): SQL {
  const found = foundSource(shape.sources);
  if (found === null) {
    return filter === null ? pageSelect(shape, reading) : scanSelect(shape, reading, filter);
  }
  const { keys, limit, offset = 0 } = reading;
  const segments = segmentsOf(reading);
  const passed = reading.passed === null ? [] : segmentsOf(reading.passed);
  return foundSelect(shape, found, { keys, segments, passed, limit, offset }, filter);
}

function pageStatement(list: PlannedList, reading: PageReading): Statement<RawRow> {
  return { sql: list.hydrate(readingSelect(list, reading)) };
}

/** Tests whether any row lies in a run. A source whose rows are found answers this in its own result. */
function probeOf({ shape, filter }: PlannedList, run: Run): Statement<RawRow>[] {
  if (foundSource(shape.sources) !== null) return [];
  const isAny = filter === null ? existsBetween(shape, run) : scanExists(shape, run, filter);
  return [{ sql: sql`SELECT ${isAny} AS found` }];
}

/** The rows of a reading. */
interface ReadRows {
  readonly rows: readonly RawRow[];
  /** The row at which it ended early; null when it did not. */
  readonly end: RawRow | null;
  /** Whether a row is on the other side of the position; null when the reading does not show it. */
  readonly passed: boolean | null;
}

function rowsOf({ shape }: PlannedList, all: readonly RawRow[]): ReadRows {
  const found = foundSource(shape.sources);
  if (found !== null) return { ...readFound(found, all), end: null };
  const last = all.at(-1);
  const end = last?.[endAlias] === 1 ? last : null;
  const rows = end === null ? all : all.slice(0, -1);
  checkSegments(rows);
  return { rows, end, passed: null };
}

/** The values of the keys of a row. */
export function valuesOf(row: RawRow, keys: readonly Key[]): KeyValue[] {
  return keys.map((_, index) => (row[keyAlias(index)] ?? null) as KeyValue);
}

function leave(direction: "after" | "before", row: RawRow, keys: readonly Key[]): CursorPosition {
  return { direction, bound: { values: valuesOf(row, keys), inclusive: false } };
}

/** Plans a page that starts at a bound or at an end of the list. A null bound means the end. */
function planFrom(list: PlannedList, towards: "after" | "before", bound: Bound | null): Plan {
  const { keys, range, size } = list;
  const [readKeys, start, end] =
    towards === "after"
      ? [keys, range.after, range.before]
      : [reverseKeys(keys), range.before, range.after];
  const present = (...bounds: readonly (Bound | null)[]) => bounds.filter((each) => each !== null);
  const passed =
    bound === null
      ? null
      : {
          keys: reverseKeys(readKeys),
          after: present(complement(bound), end),
          before: start,
        };
  const page = pageStatement(list, {
    keys: readKeys,
    after: present(bound, start),
    before: end,
    limit: size + 1,
    passed,
  });
  const statements = [page, ...(passed === null ? [] : probeOf(list, passed))];
  return {
    statements,
    read: ([all = [], probe]) => {
      const found = rowsOf(list, all);
      const rows = found.rows.slice(0, size);
      // The reading has skipped rows that do not match. The next page continues where the reading ended.
      const onward = found.rows.length > size ? rows.at(-1) : found.end;
      if (towards === "before") rows.reverse();
      // A page without rows has no first or last row, so the opposite direction starts at the bound.
      const outermost = towards === "after" ? rows[0] : rows.at(-1);
      const opposite: "after" | "before" = towards === "after" ? "before" : "after";
      const back =
        outermost !== undefined
          ? leave(opposite, outermost, keys)
          : bound && { direction: opposite, bound: complement(bound) };
      const ahead = onward == null ? null : leave(towards, onward, keys);
      const opposed = (found.passed ?? probe?.[0]?.found === 1) ? back : null;
      return {
        rows,
        previous: towards === "after" ? opposed : ahead,
        next: towards === "after" ? ahead : opposed,
        endedEarly: found.end !== null && rows.length < size,
      };
    },
  };
}

/** Cuts a page out of rows that were read. The rows around it decide whether there are neighbours. */
function windowOf(all: readonly RawRow[], keys: readonly Key[], start: number, size: number) {
  const rows = all.slice(start, start + size);
  const first = rows[0];
  const last = rows.at(-1);
  return {
    rows,
    previous: start > 0 && first !== undefined ? leave("before", first, keys) : null,
    next: start + size < all.length && last !== undefined ? leave("after", last, keys) : null,
    endedEarly: false,
  };
}

/** The list for a page number. A page number counts all matching rows, so the filter has no limit. */
function unlimited(list: PlannedList): PlannedList {
  const { shape, filter } = list;
  const found = foundSource(shape.sources);
  if (found === null) return { ...list, shape: withFilter(shape, filter), filter: null };
  const sources = [{ ...found, most: Number.POSITIVE_INFINITY }];
  return { ...list, shape: { ...shape, sources } };
}

/**
 * Page `number`. After the last page, `previous` leads to the end of the list.
 */
function planNumber(planned: PlannedList, number: number): Plan {
  const list = unlimited(planned);
  const { keys, range, size } = list;
  const after = range.after === null ? [] : [range.after];
  const limit = size + 1;
  const offset = (number - 1) * size;
  const { before } = range;
  const pageRows = pageStatement(list, { keys, after, before, limit, offset, passed: null });
  const lastRow = readingSelect(
    { ...list, shape: { ...list.shape, columns: {} } },
    {
      keys: reverseKeys(keys),
      after: before === null ? [] : [before],
      before: range.after,
      limit: 1,
      passed: null,
    },
  );
  return {
    statements: number === 1 ? [pageRows] : [pageRows, { sql: lastRow }],
    read: ([found = [], ends = []]) => {
      const page = windowOf(rowsOf(list, found).rows, keys, 0, size);
      const first = page.rows[0];
      const end = rowsOf(list, ends).rows[0];
      if (number === 1) return page;
      if (first !== undefined) return { ...page, previous: leave("before", first, keys) };
      if (end === undefined) return page;
      const bound = { values: valuesOf(end, keys), inclusive: true };
      return { ...page, previous: { direction: "before", bound } };
    },
  };
}

/** Plans the page around a row. It reads a full page on either side, so the page is full near an end too. */
function planAround(list: PlannedList, anchor: readonly KeyValue[]): Plan {
  const { keys, range, size } = list;
  const limit = size + 1;
  const at: Bound = { values: anchor, inclusive: true };
  const back = {
    keys: reverseKeys(keys),
    after: [complement(at)],
    before: range.after,
    limit,
    passed: null,
  };
  const on = { keys, after: [at], before: range.before, limit, passed: null };
  return {
    statements: [pageStatement(list, back), pageStatement(list, on)],
    read: ([allBefore = [], allAfter = []]) => {
      const before = rowsOf(list, allBefore);
      const after = rowsOf(list, allAfter);
      const all = [...before.rows.toReversed(), ...after.rows];
      const middle = before.rows.length - Math.floor(size / 2);
      const page = windowOf(all, keys, Math.max(0, Math.min(middle, all.length - size)), size);
      const { rows } = page;
      return {
        rows,
        previous: page.previous ?? (before.end && leave("before", before.end, keys)),
        next: page.next ?? (after.end && leave("after", after.end, keys)),
        endedEarly: rows.length < size && (before.end ?? after.end) !== null,
      };
    },
  };
}

/** A position in which the row to page around is replaced by the values of its keys. */
type FoundPosition =
  | Exclude<Position, { at: "around" }>
  | { readonly at: "around"; readonly anchor: readonly KeyValue[] };

/** Plans the page at a position. */
export function planPage(list: PlannedList, position: FoundPosition): Plan {
  switch (position.at) {
    case "start":
      return planFrom(list, "after", null);
    case "end":
      return planFrom(list, "before", null);
    case "cursor":
      return planFrom(list, position.direction, position.bound);
    case "number":
      return planNumber(list, position.number);
    case "around":
      return planAround(list, position.anchor);
  }
}
