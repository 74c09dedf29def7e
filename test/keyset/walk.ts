/**
 * Walks over a list of the world. Every cursor is encoded and decoded, and every page is compared with the list
 * as SQLite sorts it.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Database } from "../../src/db/database.ts";
import {
  type Bound,
  type CursorPosition,
  createCursorCodec,
  type Filter,
  type KeyValue,
  type Order,
  type Position,
  type Range,
  readPage,
  type Source,
} from "../../src/keyset/index.ts";
import type { BoundChoice } from "./choices.ts";
import { openWorld, type PlacedRow, type WorldList } from "./world.ts";

const codec = createCursorCodec("a secret for the walks of these tests");

/** How the rows of a list are divided into sources. */
export interface SourceChoice {
  /** Each of these shelves is a plain source. */
  readonly plain: readonly number[];
  /** These shelves are the partitions of one partitioned source. Empty if there is none. */
  readonly partitions: readonly number[];
  /** The rows of these shelves are found and sorted; the list then has no other source. */
  readonly found?: readonly number[];
}

/** The parameters that are the same for all pages of a walk. */
export interface Walk {
  readonly world: WorldList;
  readonly order: Order;
  /** Null means one source with all rows. */
  readonly sources: SourceChoice | null;
  readonly range?: Range;
  readonly filter?: Filter;
  /** Absent: one of its own. */
  readonly database?: Pick<Database, "run" | "batch">;
}

export const allShelves = [0, 1, 2, 3, 4];

/** The shelves whose rows are in the list of the walk. */
export const shelvesOf = ({ sources }: Walk): readonly number[] =>
  sources === null
    ? allShelves
    : [...sources.plain, ...sources.partitions, ...(sources.found ?? [])];

function sourcesOf({ world, sources }: Walk): Source[] {
  if (sources === null) return [{ where: sql`1` }];
  const on = (shelf: SQL) => sql`${world.shelf} = ${shelf}`;
  if (sources.found !== undefined) {
    const partitions = sql`SELECT id AS partition_id FROM shelves WHERE id IN (${sql.raw(sources.found.join(", "))})`;
    return [{ partitions, where: on, most: 1000 }];
  }
  const plain: Source[] = sources.plain.map((shelf) => ({ where: on(sql`${shelf}`) }));
  if (sources.partitions.length === 0) return plain;
  const wanted = sql.raw(sources.partitions.join(", "));
  const partitions = sql`SELECT id AS partition_id FROM shelves WHERE id IN (${wanted})`;
  return [...plain, { partitions, where: on }];
}

/** A page as tests compare it: the ids of its rows, and its decoded cursors. */
export interface SeenPage {
  readonly ids: KeyValue[];
  readonly next: CursorPosition | null;
  readonly previous: CursorPosition | null;
  /** Present where the page ended early. */
  readonly endedEarly?: true;
}

/** Reads a page, and encodes and decodes its cursors. */
export async function readIds(walk: Walk, position: Position, size: number): Promise<SeenPage> {
  const { world, order, range, filter } = walk;
  const page = await readPage(walk.database ?? openWorld(), {
    list: world.list,
    order,
    sources: sourcesOf(walk),
    ...(range !== undefined && { range }),
    ...(filter !== undefined && { filter }),
    position,
    size,
    select: { id: world.id },
  });
  const scope = { list: world.list.name, order: order.text, filters: {} };
  const pass = async (cursor: CursorPosition | null) =>
    cursor && codec.decode(scope, await codec.encode(scope, cursor));
  const [next, previous] = await Promise.all([pass(page.next), pass(page.previous)]);
  const early = page.endedEarly ? { endedEarly: true as const } : {};
  return { ids: page.rows.map(({ id }) => id), next, previous, ...early };
}

/** The position of a cursor. */
export const at = (cursor: CursorPosition): Position => ({ at: "cursor", ...cursor });

/** Expects that a page has the rows from `start` to `end` of the list, and the cursors of that place. */
export function expectPage(
  page: SeenPage,
  oracle: readonly PlacedRow[],
  start: number,
  end: number,
): void {
  expect({
    ids: page.ids,
    next: page.next !== null,
    previous: page.previous !== null,
  }).toEqual({
    ids: oracle.slice(start, end).map(({ id }) => id),
    next: end < oracle.length,
    previous: start > 0,
  });
}

/**
 * The bound that a choice means in a list.
 *
 * @returns null if the list is empty.
 */
export function boundAt(
  rows: readonly PlacedRow[],
  { row, length, inclusive }: BoundChoice,
): Bound | null {
  const values = rows[row % Math.max(1, rows.length)]?.values.slice(0, length);
  return values === undefined ? null : { values, inclusive };
}

/**
 * The index in `oracle` at which the rows on one side of a bound start or end. `oracle` is a part of `all`, and the
 * bound is made from a row of `all`.
 */
export function placeOf(
  { values, inclusive }: Bound,
  direction: "after" | "before",
  oracle: readonly PlacedRow[],
  all: readonly PlacedRow[],
): number {
  const isShared = (row: PlacedRow) => values.every((value, index) => value === row.values[index]);
  const isBehindGroup = inclusive === (direction === "before");
  const place = isBehindGroup ? all.findLastIndex(isShared) + 1 : all.findIndex(isShared);
  const passed = new Set(all.slice(0, place).map(({ id }) => id));
  return oracle.filter(({ id }) => passed.has(id)).length;
}

/** The end of a walk: a place in the list, and the cursor that leads back. */
export interface Turn {
  readonly place: number;
  readonly back: CursorPosition | null;
}

/** Walks from `position`, which is at index `from` of the list, to the end of the list. */
export async function walkOn(
  walk: Walk,
  oracle: readonly PlacedRow[],
  direction: "forward" | "backward",
  position: Position,
  from: number,
  sizes: readonly number[],
): Promise<Turn> {
  const forward = direction === "forward";
  let place = from;
  let back: CursorPosition | null = null;
  let next: Position | null = position;
  for (let step = 0; next !== null; step += 1) {
    const size = sizes[step % sizes.length] ?? 1;
    const page = await readIds(walk, next, size);
    const start = forward ? place : Math.max(place - size, 0);
    const end = forward ? Math.min(place + size, oracle.length) : place;
    expectPage(page, oracle, start, end);
    const [onward, return_] = forward ? [page.next, page.previous] : [page.previous, page.next];
    // The place from which the way back starts: before this page, or after it.
    back = return_;
    from = forward ? start : end;
    place = forward ? end : start;
    next = onward && at(onward);
  }
  expect(place).toBe(forward ? oracle.length : 0);
  return { place: from, back };
}

/** Walks to the end of the list, and then back to the other end. */
export async function walkThereAndBack(
  walk: Walk,
  oracle: readonly PlacedRow[],
  direction: "forward" | "backward",
  position: Position,
  from: number,
  sizes: readonly number[],
): Promise<void> {
  const { place, back } = await walkOn(walk, oracle, direction, position, from, sizes);
  if (back === null) return;
  const opposite = direction === "forward" ? "backward" : "forward";
  await walkOn(walk, oracle, opposite, at(back), place, sizes);
}
