import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { InvalidPageRequest, parseOrder, readPage } from "../../src/keyset/index.ts";
import { env } from "../harness.ts";
import {
  behind,
  count,
  follow,
  inFrontOf,
  pagesBefore,
  pagesOf,
  placements,
  row,
  rowsOf,
  walkBy,
  walkWholly,
  world,
} from "./case.ts";
import { createPool } from "./pool.ts";
import { allShelves, expectPage, readIds, walkThereAndBack } from "./walk.ts";
import { createWorld, fillWorld, insertRows, items, openWorld, readOracle } from "./world.ts";

beforeAll(createWorld);

describe("walks and edges", () => {
  test("1: any order, both ways, page sizes 1 to 11", async () => {
    await fillWorld(
      rowsOf(
        count(23).map((n) => ({
          whole: [3, null, 1][n % 3],
          word: [null, "b", "a"][(n >> 1) % 3],
          rank: n % 5,
        })),
      ),
    );
    const database = createPool();
    const walks = ["whole", "-whole", "word,-whole", "-rank,whole", "-id"].flatMap((orderBy) =>
      placements.flatMap((nulls) =>
        count(11).map((n) => walkWholly({ ...walkBy(orderBy, nulls), database }, [n + 1])),
      ),
    );
    await Promise.all(walks);
  });

  test("2: walking to the end and back shows the same pages", async () => {
    await fillWorld(rowsOf(count(23).map((n) => ({ whole: n % 4 || null }))));
    const walk = walkBy("-whole");
    const pages = await pagesOf(walk, 5);
    const back = await pagesBefore(walk, pages.at(-1), 5);
    expect(pages).toHaveLength(5);
    expect(back).toEqual(pages.slice(0, -1).reverse());
    const seen = [...pages, ...back, ...pages.slice(-1)].flatMap(({ ids }) => ids);
    expect(count(23).map((n) => seen.filter((id) => id === n + 1).length)).toEqual(
      Array(23).fill(2),
    );
  });

  test("3: pages of 3, 3, 3, 40, 1 of 50 rows; a page after the last row is empty", async () => {
    await fillWorld(rowsOf(count(50).map(() => ({ whole: 7 }))));
    const walk = walkBy("whole");
    const oracle = await readOracle(walk, allShelves);
    await walkThereAndBack(walk, oracle, "forward", { at: "start" }, 0, [3, 3, 3, 40, 1]);
    const past = await readIds(walk, behind(7, 50), 3);
    expectPage(past, oracle, 50, 50);
    expectPage(await follow(walk, past.previous, 3), oracle, 47, 50);
    const early = await readIds(walk, inFrontOf(7, 1), 3);
    expectPage(early, oracle, 0, 0);
    expectPage(await follow(walk, early.next, 3), oracle, 0, 3);
  });

  test("4: backward paging keeps the order inside a page", async () => {
    await fillWorld(rowsOf(count(9).map((n) => ({ rank: n }))));
    const page = await readIds(walkBy("-rank"), inFrontOf(2, 3), 4);
    expect(page.ids).toEqual([7, 6, 5, 4]);
  });

  test.each(["rank", "-rank"])(
    "5: 9 rows by 3, there and back by %s: the same cursors",
    async (orderBy) => {
      await fillWorld(rowsOf(count(9).map((n) => ({ rank: n >> 1 }))));
      const walk = walkBy(orderBy);
      const [one, two, three] = await pagesOf(walk, 3);
      const backTwo = await follow(walk, three?.previous ?? null, 3);
      const backOne = await follow(walk, backTwo.previous, 3);
      expect([backOne, backTwo]).toEqual([one, two]);
      expect(await follow(walk, backOne.next, 3)).toEqual(two);
      expect(await readIds(walk, { at: "end" }, 3)).toEqual(three);
    },
  );

  test("7: fewer rows than a page; exactly two full pages", async () => {
    await fillWorld(rowsOf([{}, {}]));
    expect(await readIds(walkBy("whole"), { at: "start" }, 3)).toMatchObject({
      next: null,
      previous: null,
    });
    await fillWorld(rowsOf(count(6).map(() => ({}))));
    const [one, two] = await pagesOf(walkBy("whole"), 3);
    expect(two).toMatchObject({ ids: [4, 5, 6], next: null });
    expect(await follow(walkBy("whole"), two?.previous ?? null, 3)).toEqual(one);
    expect(one?.previous).toBeNull();
  });

  test("8: an empty table, a filter that matches nothing, and one row", async () => {
    const nothing = { ids: [], next: null, previous: null };
    const positions = [
      { at: "start" },
      { at: "end" },
      { at: "number", number: 3 },
      behind(1, 1),
    ] as const;
    await fillWorld([]);
    for (const position of positions) {
      expect(await readIds(walkBy("whole"), position, 3)).toEqual(nothing);
    }
    await fillWorld([row(1, { shelf: 1 })]);
    const filtered = { ...walkBy("whole"), sources: { plain: [0], partitions: [3] } };
    for (const position of positions) expect(await readIds(filtered, position, 3)).toEqual(nothing);
    await walkWholly(walkBy("-whole"), [1]);
    await walkWholly(walkBy("-whole"), [2]);
  });

  test("9: rows that are inserted before page one are before page two", async () => {
    await fillWorld(rowsOf(count(6).map(() => ({ rank: 5 }))));
    const walk = walkBy("rank");
    const [, two] = await pagesOf(walk, 3);
    await env.DB.batch(insertRows(count(4).map((n) => row(100 + n, { rank: 1 }))));
    const one = await follow(walk, two?.previous ?? null, 3);
    expect(one.ids).toEqual([1, 2, 3]);
    const zero = await follow(walk, one.previous, 3);
    expect(zero.ids).toEqual([101, 102, 103]);
    expect(await follow(walk, zero.previous, 3)).toMatchObject({ ids: [100], previous: null });
  });
});

describe("ties and compound keys", () => {
  const keys = [
    [1, 6],
    [2, 1],
    [3, 1],
    [4, 4],
    [5, 1],
    [6, 1],
    [7, 9],
    [8, 1],
    [9, 6],
  ] as const;

  test.each(["whole", "-whole"])(
    "10: tie groups leave no trace at a boundary, by %s",
    async (orderBy) => {
      await fillWorld(
        rowsOf(keys.flatMap(([whole, times]) => count(times).map(() => ({ whole })))),
      );
      await walkWholly(walkBy(orderBy), [5]);
      const pages = await pagesOf(walkBy(orderBy), 5);
      expect(pages.map(({ ids }) => ids.length)).toEqual([5, 5, 5, 5, 5, 5]);
    },
  );

  test.each(["-whole,word,id", "rank,-whole,word", "-rank,whole,-word,id"])(
    "11: mixed directions: %s",
    async (orderBy) => {
      await fillWorld(
        rowsOf(
          count(30).map((n) => ({
            whole: [1, 2, null][n % 3],
            word: ["a", null, "b", ""][(n >> 1) % 4],
            rank: n % 2,
          })),
        ),
      );
      for (const nulls of placements) await walkWholly(walkBy(orderBy, nulls), [4]);
    },
  );

  test("12: a key that is not selected is not in the rows", async () => {
    await fillWorld([row(1, { whole: 5, rank: 3 })]);
    const { rows } = await readPage(openWorld(), {
      list: world.list,
      order: parseOrder(world.list, "whole"),
      sources: [{ where: sql`1` }],
      position: { at: "start" },
      size: 5,
      select: { rank: items.rank },
    });
    expect(rows).toEqual([{ rank: 3 }]);
  });

  test("13: the first occurrence of a field counts, and nothing follows the tie-break", () => {
    const spelled = (orderBy: string) => parseOrder(world.list, orderBy).text;
    expect(spelled("whole,-whole,rank")).toBe(spelled("whole,rank,id"));
    expect(spelled("-id,whole")).toBe(spelled("-id"));
    expect(spelled("-whole")).toBe(spelled("-whole,-id"));
    expect(parseOrder(world.list, "-id,whole").keys).toHaveLength(1);
    for (const wrong of ["", "-", "nothing", "whole,", "whole, rank", "--whole", "WHOLE"]) {
      expect(() => spelled(wrong)).toThrow(InvalidPageRequest);
    }
    expect(() => spelled("nothing")).toThrow(/whole, word, .*id/);
  });

  test.each(["length", "-sum", "label,-length", "-label_id,label"])(
    "14: expressions and joined columns as keys: %s",
    async (orderBy) => {
      await fillWorld(
        rowsOf(
          count(25).map((n) => ({
            whole: n % 3,
            word: ["", "a", "bb", null][n % 4],
            rank: n % 2,
            label_id: [1, 2, 3, 9, null, 4][n % 6],
          })),
        ),
      );
      for (const nulls of placements) await walkWholly(walkBy(orderBy, nulls), [3, 1]);
    },
  );
});
