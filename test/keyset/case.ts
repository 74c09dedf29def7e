/**
 * Rows and walks for the numbered cases.
 *
 * @module
 */
import { type KeyValue, type NullPlacement, parseOrder } from "../../src/keyset/index.ts";
import { at, readIds, type SeenPage, shelvesOf, type Walk, walkThereAndBack } from "./walk.ts";
import { type ItemRow, readOracle, worldLists } from "./world.ts";

export const world = worldLists.items;
export const placements: NullPlacement[] = ["last", "first"];

/** A row with this id and the values that matter to the case. */
export const row = (id: number, rest: Partial<ItemRow> = {}): ItemRow => ({
  id,
  whole: null,
  word: null,
  ratio: null,
  flag: null,
  rank: 0,
  shelf: 0,
  label_id: null,
  ...rest,
});
export const rowsOf = (values: readonly Partial<ItemRow>[]) =>
  values.map((value, index) => row(index + 1, value));
export const count = (length: number) => Array.from({ length }, (_, index) => index);

export function walkBy(orderBy: string, nulls: NullPlacement = "last"): Walk {
  return { world, order: parseOrder(world.list, orderBy, nulls), sources: null };
}

/** Walks the whole list in both directions and back, from both of its ends. */
export async function walkWholly(walk: Walk, sizes: readonly number[]): Promise<void> {
  const oracle = await readOracle(walk, shelvesOf(walk));
  await walkThereAndBack(walk, oracle, "forward", { at: "start" }, 0, sizes);
  await walkThereAndBack(walk, oracle, "backward", { at: "end" }, oracle.length, sizes);
}

/** All pages from the start, by following `next`. */
export async function pagesOf(walk: Walk, size: number): Promise<SeenPage[]> {
  const pages = [await readIds(walk, { at: "start" }, size)];
  for (let page = pages[0]; page?.next; page = pages.at(-1)) {
    pages.push(await readIds(walk, at(page.next), size));
  }
  return pages;
}

/** The pages before a page, by following `previous`, the nearest page first. */
export async function pagesBefore(walk: Walk, from: SeenPage | undefined, size: number) {
  const pages: SeenPage[] = [];
  for (let page = from; page?.previous; page = pages.at(-1)) {
    pages.push(await readIds(walk, at(page.previous), size));
  }
  return pages;
}

/** Reads the page of a cursor. The cursor must not be null. */
export function follow(walk: Walk, cursor: SeenPage["next"], size: number): Promise<SeenPage> {
  if (cursor === null) throw new Error("no way on");
  return readIds(walk, at(cursor), size);
}

export const behind = (...values: KeyValue[]) =>
  ({ at: "cursor", direction: "after", bound: { values, inclusive: false } }) as const;
export const inFrontOf = (...values: KeyValue[]) =>
  ({ at: "cursor", direction: "before", bound: { values, inclusive: false } }) as const;
