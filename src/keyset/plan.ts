/**
 * Plans of a page: what is read for it, and what the rows read say about it and its neighbours.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { Statement } from "../db/database.ts";
import type { RawRow } from "../db/rows.ts";
import { type Bound, type CursorPosition, complement, type Range } from "./bound.ts";
import { type Key, reverseKeys } from "./order.ts";
import { keyAlias, type RowShape, segmentAlias } from "./shape.ts";
import type { KeyValue } from "./sort-key.ts";
import { existsBetween, pageSelect, type Reading } from "./statement.ts";

/** Where a page lies in its list. */
export type Position =
  | { readonly at: "start" }
  | { readonly at: "end" }
  | ({ readonly at: "cursor" } & CursorPosition)
  /** The page that has the row of this tie-break value in its middle. */
  | { readonly at: "around"; readonly id: KeyValue }
  /** Pages counted from 1. Reads all rows before the page: for shallow pages only. */
  | { readonly at: "number"; readonly number: number };

/** A page of rows as D1 sends them. */
export interface RawPage {
  readonly rows: readonly RawRow[];
  readonly next: CursorPosition | null;
  readonly previous: CursorPosition | null;
}

/** The list that pages are planned of. */
export interface PlannedList {
  readonly shape: RowShape;
  readonly keys: readonly Key[];
  readonly range: Range;
  /** Rows on a page, 1 or more. */
  readonly size: number;
  /** Puts what the caller adds to a page's rows around their SELECT. */
  readonly hydrate: (page: SQL) => SQL;
}

/** Statements of one batch, and what to make of their results. */
export interface Plan {
  readonly statements: readonly Statement<RawRow>[];
  readonly read: (results: readonly RawRow[][]) => RawPage;
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

function pageStatement({ shape, hydrate }: PlannedList, reading: Reading): Statement<RawRow> {
  return { sql: hydrate(pageSelect(shape, reading)) };
}

/** The values of a row's keys. */
export function valuesOf(row: RawRow, keys: readonly Key[]): KeyValue[] {
  return keys.map((_, index) => (row[keyAlias(index)] ?? null) as KeyValue);
}

function leave(direction: "after" | "before", row: RawRow, keys: readonly Key[]): CursorPosition {
  return { direction, bound: { values: valuesOf(row, keys), inclusive: false } };
}

/** A page that starts at a bound, or at an end of the list, and reads on in one direction. */
function planFrom(list: PlannedList, towards: "after" | "before", bound: Bound | null): Plan {
  const { shape, keys, range, size } = list;
  const [readKeys, start, end] =
    towards === "after"
      ? [keys, range.after, range.before]
      : [reverseKeys(keys), range.before, range.after];
  const present = (...bounds: readonly (Bound | null)[]) => bounds.filter((each) => each !== null);
  const statements = [
    pageStatement(list, {
      keys: readKeys,
      after: present(bound, start),
      before: end,
      limit: size + 1,
    }),
  ];
  if (bound !== null) {
    const passed = existsBetween(shape, {
      keys: reverseKeys(readKeys),
      after: present(complement(bound), end),
      before: start,
    });
    statements.push({ sql: sql`SELECT ${passed} AS found` });
  }
  return {
    statements,
    read: ([found = [], probe]) => {
      checkSegments(found);
      const rows = found.slice(0, size);
      if (towards === "before") rows.reverse();
      const more = found.length > size;
      const passed = probe?.[0]?.found === 1;
      const [hasPrevious, hasNext] = towards === "after" ? [passed, more] : [more, passed];
      // A page without rows has none to leave from: the way back starts at the bound itself.
      const way = (direction: "after" | "before", row: RawRow | undefined) =>
        row !== undefined
          ? leave(direction, row, keys)
          : bound && { direction, bound: complement(bound) };
      return {
        rows,
        previous: hasPrevious ? way("before", rows[0]) : null,
        next: hasNext ? way("after", rows.at(-1)) : null,
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

/** Page `number`. Behind the last page, `previous` leads to the end of the list. */
function planNumber(list: PlannedList, number: number): Plan {
  const { shape, keys, range, size } = list;
  const after = range.after === null ? [] : [range.after];
  const limit = size + 1;
  const offset = (number - 1) * size;
  const pageRows = pageStatement(list, { keys, after, before: range.before, limit, offset });
  const lastRow = pageSelect(
    { ...shape, columns: {} },
    {
      keys: reverseKeys(keys),
      after: range.before === null ? [] : [range.before],
      before: range.after,
      limit: 1,
    },
  );
  return {
    statements: number === 1 ? [pageRows] : [pageRows, { sql: lastRow }],
    read: ([found = [], ends = []]) => {
      checkSegments(found);
      const page = windowOf(found, keys, 0, size);
      const first = page.rows[0];
      const end = ends[0];
      if (number === 1) return page;
      if (first !== undefined) return { ...page, previous: leave("before", first, keys) };
      if (end === undefined) return page;
      const bound = { values: valuesOf(end, keys), inclusive: true };
      return { ...page, previous: { direction: "before", bound } };
    },
  };
}

/** Reads a page's worth to either side of the row, so that the page is full near an end as well. */
function planAround(list: PlannedList, anchor: readonly KeyValue[]): Plan {
  const { keys, range, size } = list;
  const limit = size + 1;
  const at: Bound = { values: anchor, inclusive: true };
  const back = {
    keys: reverseKeys(keys),
    after: [complement(at)],
    before: range.after,
    limit,
  };
  const on = { keys, after: [at], before: range.before, limit };
  return {
    statements: [pageStatement(list, back), pageStatement(list, on)],
    read: ([before = [], after = []]) => {
      checkSegments(before);
      checkSegments(after);
      const all = [...before.toReversed(), ...after];
      const middle = before.length - Math.floor(size / 2);
      return windowOf(all, keys, Math.max(0, Math.min(middle, all.length - size)), size);
    },
  };
}

/** A position whose anchor has been looked up: the keys of its row. */
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
