import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { AnchorNotFound } from "../../src/keyset/index.ts";
import { inLane } from "../lane.ts";
import { assertProperty } from "../property.ts";
import { type Chosen, someRows, someWalk } from "./choices.ts";
import { createPool } from "./pool.ts";
import {
  allShelves,
  at,
  boundAt,
  expectPage,
  placeOf,
  readIds,
  shelvesOf,
  type Walk,
  walkThereAndBack,
} from "./walk.ts";
import {
  createWorld,
  fillWorld,
  makeOrder,
  type PlacedRow,
  readOracle,
  worldLists,
} from "./world.ts";

const minute = 60_000;

beforeAll(createWorld);

/** The first and last index of `size` rows from `start`, in a list of `length` rows. */
const window = (start: number, size: number, length: number): [number, number] => [
  Math.min(start, length),
  Math.min(start + size, length),
];

/**
 * Fills the world, and checks several walks through it at the same time.
 *
 * @param numRuns how many random worlds to try in the long lane; the quick lane tries an eighth of them.
 */
async function assertOfWalks(
  numRuns: number,
  follow: (walk: Walk, oracle: readonly PlacedRow[], chosen: Chosen) => Promise<void>,
): Promise<void> {
  const database = createPool();
  const walks = fc.array(someWalk, { minLength: 1, maxLength: 8, size: "max" });
  await assertProperty(
    fc.asyncProperty(someRows(24), walks, async (rows, chosen) => {
      await fillWorld(rows);
      const results = await Promise.allSettled(
        chosen.map(async (each) => {
          const world = worldLists[each.choice.name];
          const order = makeOrder(world, each.choice.keys);
          const walk: Walk = { world, order, sources: each.sources, database };
          await follow(walk, await readOracle(walk, shelvesOf(walk)), each);
        }),
      );
      for (const result of results) if (result.status === "rejected") throw result.reason;
    }),
    inLane({ quick: Math.ceil(numRuns / 8), long: numRuns }),
  );
}

test(
  "walks show the list that SQLite sorts, in both directions and every order",
  { timeout: minute },
  () =>
    assertOfWalks(30, async (walk, oracle, { sizes }) => {
      await walkThereAndBack(walk, oracle, "forward", { at: "start" }, 0, sizes);
      await walkThereAndBack(walk, oracle, "backward", { at: "end" }, oracle.length, sizes);
    }),
);

test(
  "`around` shows the row in the middle of its page, and the pages next to it follow",
  { timeout: minute },
  () =>
    assertOfWalks(10, async (walk, oracle, { sizes: [size = 1] }) => {
      for (const [index, { id }] of oracle.entries()) {
        const page = await readIds(walk, { at: "around", id }, size);
        const start = Math.max(0, Math.min(index - Math.floor(size / 2), oracle.length - size));
        const end = Math.min(start + size, oracle.length);
        expectPage(page, oracle, start, end);
        if (page.next !== null) {
          const next = await readIds(walk, at(page.next), size);
          expectPage(next, oracle, end, Math.min(end + size, oracle.length));
        }
        if (page.previous !== null) {
          const previous = await readIds(walk, at(page.previous), size);
          expectPage(previous, oracle, Math.max(0, start - size), start);
        }
      }
    }),
);

test(
  "pages by number are the list in pieces, and a page after the end leads back",
  { timeout: minute },
  () =>
    assertOfWalks(12, async (walk, oracle, { sizes: [size = 1] }) => {
      const pages = Math.ceil(oracle.length / size);
      for (let number = 1; number <= pages + 2; number += 1) {
        const page = await readIds(walk, { at: "number", number }, size);
        const start = Math.min((number - 1) * size, oracle.length);
        expectPage(page, oracle, start, Math.min(start + size, oracle.length));
        if (page.previous === null) continue;
        const previous = await readIds(walk, at(page.previous), size);
        expectPage(previous, oracle, Math.max(0, start - size), start);
      }
    }),
);

test("a bound of any number of keys divides the list in two", { timeout: minute }, () =>
  assertOfWalks(16, async (walk, oracle, { sizes, bounds }) => {
    const all = await readOracle(walk, allShelves);
    for (const choice of bounds) {
      const bound = boundAt(all, choice);
      if (bound === null) continue;
      const behind = placeOf(bound, "after", oracle, all);
      const before = placeOf(bound, "before", oracle, all);
      const cursor = { at: "cursor", bound } as const;
      await walkThereAndBack(
        walk,
        oracle,
        "forward",
        { ...cursor, direction: "after" },
        behind,
        sizes,
      );
      await walkThereAndBack(
        walk,
        oracle,
        "backward",
        { ...cursor, direction: "before" },
        before,
        sizes,
      );
    }
  }),
);

test("a range is paged like a list, and no position leaves it", { timeout: minute }, () =>
  assertOfWalks(20, async (unbounded, whole, { sizes, bounds: [low, high, other] }) => {
    const all = await readOracle(unbounded, allShelves);
    const after = low === undefined ? null : boundAt(all, low);
    const before = high === undefined ? null : boundAt(all, high);
    const start = after === null ? 0 : placeOf(after, "after", whole, all);
    const end = before === null ? whole.length : placeOf(before, "before", whole, all);
    const walk = { ...unbounded, range: { after, before } };
    const oracle = whole.slice(start, Math.max(start, end));
    const size = sizes[0] ?? 1;

    await walkThereAndBack(walk, oracle, "forward", { at: "start" }, 0, sizes);
    await walkThereAndBack(walk, oracle, "backward", { at: "end" }, oracle.length, sizes);
    expectPage(
      await readIds(walk, { at: "number", number: 2 }, size),
      oracle,
      ...window(size, size, oracle.length),
    );
    for (const [index, { id }] of whole.entries()) {
      const around = readIds(walk, { at: "around", id }, size);
      if (index < start || index >= end) await expect(around).rejects.toThrow(AnchorNotFound);
      else expect((await around).ids).toContain(id);
    }

    const bound = other === undefined ? null : boundAt(all, other);
    if (bound === null) return;
    for (const direction of ["after", "before"] as const) {
      const place = placeOf(bound, direction, whole, all) - start;
      const inside = Math.max(0, Math.min(place, oracle.length));
      const way = direction === "after" ? "forward" : "backward";
      await walkThereAndBack(walk, oracle, way, { at: "cursor", direction, bound }, inside, sizes);
    }
  }),
);

test("seek starts at a value, whether or not a row has it", { timeout: minute }, () =>
  assertOfWalks(8, async (walk, oracle, { sizes }) => {
    const [key] = walk.order.keys;
    const operator = sql.raw(key.direction === "ascending" ? "<" : ">");
    const isText =
      typeof (oracle.find(({ values: [value] }) => value !== null)?.values[0] ?? 0) === "string";
    for (const value of isText ? ["", "B", "b", "e", "~"] : [0, 1, -5, 0.3, 2]) {
      const comesBefore = sql`${key.expression} ${operator} ${value}${key.nulls === "first" ? sql` OR ${key.expression} IS NULL` : sql``}`;
      const place = (await readOracle(walk, shelvesOf(walk), sql`(${comesBefore})`)).length;
      const bound = { values: [value], inclusive: true };
      const position = { at: "cursor", direction: "after", bound } as const;
      await walkThereAndBack(walk, oracle, "forward", position, place, sizes);
    }
  }),
);
