/**
 * Filters that no index answers: a walk whose pages end early is the list as SQLite filters it, in both
 * directions, with any number of rows that one page may read.
 */
import { type SQL, sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { createMeter } from "../../src/db/meter.ts";
import { AnchorNotFound, type KeyValue, type Position } from "../../src/keyset/index.ts";
import { env } from "../harness.ts";
import { inLane } from "../lane.ts";
import { assertProperty } from "../property.ts";
import { someRows, someWalk } from "./choices.ts";
import { at, boundAt, placeOf, readIds, shelvesOf, type Walk } from "./walk.ts";
import { createWorld, fillWorld, makeOrder, openWorld, readOracle, worldLists } from "./world.ts";

beforeAll(createWorld);

/** Conditions that match all rows, some, few and none, and one that is NULL for some. */
const conditions = (walk: Walk): SQL[] => {
  const { whole, rank, flag } = walk.world.table;
  return [sql`1`, sql`0`, sql`${rank} = 1`, sql`${rank} <> 2`, sql`${whole} > 0`, sql`${flag} = 1`];
};

const someFilter = fc.record({
  condition: fc.nat(5),
  limit: fc.constantFrom(10, 20, 60, 10_000),
  weight: fc.constantFrom(1, 2, 5),
});

/** Follows the cursors in one direction, and answers every row on the way and how many pages there were. */
async function follow(
  walk: Walk,
  from: Position,
  way: "next" | "previous",
  sizes: readonly number[],
) {
  const ids: KeyValue[] = [];
  let position: Position | null = from;
  for (let step = 0; position !== null; step += 1) {
    expect(step).toBeLessThan(500);
    const size = sizes[step % sizes.length] ?? 1;
    const page = await readIds(walk, position, size);
    expect(page.ids.length).toBeLessThanOrEqual(size);
    ids.push(...(way === "next" ? page.ids : page.ids.toReversed()));
    const onward = page[way];
    // A short page either ends the list or says that it has ended early.
    if (page.ids.length < size && onward !== null) expect(page.endedEarly).toBe(true);
    position = onward && at(onward);
  }
  return ids;
}

test("a walk over pages that end early is the filtered list", { timeout: 240_000 }, async () => {
  await assertProperty(
    fc.asyncProperty(
      someRows(60),
      someWalk,
      someFilter,
      async (rows, { choice, sources, sizes, bounds }, { condition: index, limit, weight }) => {
        await fillWorld(rows);
        const world = worldLists[choice.name];
        const order = makeOrder(world, choice.keys);
        const plain: Walk = { world, order, sources };
        const condition = conditions(plain)[index] ?? sql`1`;
        const walk: Walk = { ...plain, filter: { condition, limit, weight } };
        const all = await readOracle(walk, shelvesOf(walk));
        const oracle = await readOracle(walk, shelvesOf(walk), condition);
        const ids = oracle.map(({ id }) => id);
        expect(await follow(walk, { at: "start" }, "next", sizes)).toEqual(ids);
        expect(await follow(walk, { at: "end" }, "previous", sizes)).toEqual(ids.toReversed());
        for (const choice of bounds) {
          const bound = boundAt(all, choice);
          if (bound === null) continue;
          for (const direction of ["after", "before"] as const) {
            const place = placeOf(bound, direction, oracle, all);
            const start = { at: "cursor", direction, bound } as const;
            const isAfter = direction === "after";
            expect(await follow(walk, start, isAfter ? "next" : "previous", sizes)).toEqual(
              isAfter ? ids.slice(place) : ids.slice(0, place).toReversed(),
            );
            // Walking back from this page visits exactly the rows on the other side.
            const size = sizes[0] ?? 1;
            const page = await readIds(walk, start, size);
            const back = isAfter ? page.previous : page.next;
            const passed = isAfter ? ids.slice(0, place).toReversed() : ids.slice(place);
            const behind =
              back === null
                ? []
                : await follow(walk, at(back), isAfter ? "previous" : "next", sizes);
            expect(behind).toEqual(passed);
          }
        }
        const [size = 1] = sizes;
        const number = 1 + Math.floor(ids.length / size / 2);
        const numbered = await readIds(walk, { at: "number", number }, size);
        expect(numbered.ids).toEqual(ids.slice((number - 1) * size, number * size));
      },
    ),
    inLane({ quick: 12, long: 200 }),
  );
});

test("the page around a row contains it, and leads to all others", {
  timeout: 240_000,
}, async () => {
  await assertProperty(
    fc.asyncProperty(
      someRows(60),
      someWalk,
      someFilter,
      async (rows, { choice, sources, sizes }, { condition: index, limit, weight }) => {
        await fillWorld(rows);
        const world = worldLists[choice.name];
        const plain: Walk = { world, order: makeOrder(world, choice.keys), sources };
        const condition = conditions(plain)[index] ?? sql`1`;
        const walk: Walk = { ...plain, filter: { condition, limit, weight } };
        const ids = (await readOracle(walk, shelvesOf(walk), condition)).map(({ id }) => id);
        const others = (await readOracle(walk, shelvesOf(walk))).filter(
          ({ id }) => !ids.includes(id),
        );
        const [size = 1] = sizes;
        const anchor = ids[Math.floor(ids.length / 2)];
        if (anchor !== undefined) {
          const page = await readIds(walk, { at: "around", id: anchor }, size);
          expect(page.ids).toContain(anchor);
          const after = page.next === null ? [] : await follow(walk, at(page.next), "next", sizes);
          const before =
            page.previous === null ? [] : await follow(walk, at(page.previous), "previous", sizes);
          expect([...before.toReversed(), ...page.ids, ...after]).toEqual(ids);
        }
        const [hidden] = others;
        if (hidden !== undefined) {
          const position = { at: "around", id: hidden.id } as const;
          await expect(readIds(walk, position, size)).rejects.toThrow(AnchorNotFound);
        }
      },
    ),
    inLane({ quick: 12, long: 100 }),
  );
});

describe("what a page may read", () => {
  const count = 5000;
  const { table } = worldLists.items;

  beforeAll(async () => {
    await env.DB.batch([
      env.DB.prepare("DELETE FROM items"),
      env.DB.prepare(
        `INSERT INTO items (id, whole, rank, shelf) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count}) SELECT i, i % 100, 0, 0 FROM n`,
      ),
    ]);
  });

  test.each([
    ["nothing matches", sql`${table.whole} = 1000`, 100],
    ["one in a hundred matches", sql`${table.whole} = 7`, 300],
    ["all match", sql`${table.whole} >= 0`, 1000],
  ])("%s", async (_, condition, limit) => {
    const world = worldLists.items;
    const list = { ...world.list, from: world.table };
    for (const keys of [[{ field: "id", descending: true, nulls: "last" as const }]]) {
      const order = makeOrder(world, keys);
      let position: Position | null = { at: "start" };
      let pages = 0;
      for (; position !== null && pages < 30; pages += 1) {
        const meter = createMeter();
        const walk: Walk = {
          world: { ...world, list },
          order,
          sources: null,
          filter: { condition, limit, weight: 1 },
          database: openWorld(meter),
        };
        const page = await readIds(walk, position, 20);
        expect(meter.rowsRead).toBeLessThanOrEqual(limit);
        position = page.next && at(page.next);
      }
      expect(pages).toBeGreaterThan(10);
    }
  });
});
