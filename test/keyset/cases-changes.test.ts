import { beforeAll, describe, expect, test } from "vitest";
import type { KeyValue } from "../../src/keyset/index.ts";
import { env } from "../harness.ts";
import { count, follow, row, rowsOf, walkBy } from "./case.ts";
import { recordDatabase } from "./pool.ts";
import { allShelves, readIds, type SeenPage, type Walk, walkOn } from "./walk.ts";
import { createWorld, deleteRows, fillWorld, insertRows, readOracle } from "./world.ts";

beforeAll(createWorld);

describe("stability", () => {
  const tied = rowsOf(count(9).map(() => ({ whole: 4 })));

  test.each(["whole", "-whole", "id"])(
    "22: the row that the cursor points at goes away, by %s",
    async (orderBy) => {
      await fillWorld(tied);
      const walk = walkBy(orderBy);
      const one = await readIds(walk, { at: "start" }, 3);
      const two = await follow(walk, one.next, 3);
      await env.DB.batch(deleteRows([Number(one.ids[2]), Number(two.ids[0])]));
      const rest = await follow(walk, one.next, 6);
      const expected = orderBy === "-whole" ? [5, 4, 3, 2, 1] : [5, 6, 7, 8, 9];
      expect(rest.ids).toEqual(expected);
      expect((await follow(walk, two.previous, 6)).ids).toEqual(one.ids.slice(0, 2));
    },
  );

  test("23: a row inserted before the cursor is not shown, and a row inserted after it is shown", async () => {
    await fillWorld(rowsOf(count(6).map((n) => ({ rank: n * 10 }))));
    const walk = walkBy("rank");
    const one = await readIds(walk, { at: "start" }, 3);
    await env.DB.batch(
      insertRows([
        row(100, { rank: 15 }),
        row(101, { rank: 25 }),
        row(102, { rank: 20 }),
        row(-1, { rank: 20 }),
      ]),
    );
    expect((await follow(walk, one.next, 9)).ids).toEqual([102, 101, 4, 5, 6]);
  });

  test("24: a row whose key changes is shown at its new place, and the walk ends", async () => {
    await fillWorld(rowsOf(count(4).map((n) => ({ rank: n }))));
    const walk = walkBy("rank");
    const seen: KeyValue[] = [];
    let page = await readIds(walk, { at: "start" }, 1);
    for (let turn = 0; page.next !== null && turn < 3; turn += 1) {
      seen.push(...page.ids);
      // The row that was just read moves to the end, as in an order by time of change.
      await env.DB.prepare("UPDATE items SET rank = ? WHERE id = ?")
        .bind(100 + turn, page.ids[0])
        .run();
      page = await follow(walk, page.next, 1);
    }
    const rest = await walkFrom(walk, page);
    expect([...seen, ...rest]).toEqual([1, 2, 3, 4, 1, 2, 3]);
  });

  test("25: if the whole next page is deleted, the page is empty and has a previous page", async () => {
    await fillWorld(tied);
    const walk = walkBy("whole");
    const one = await readIds(walk, { at: "start" }, 6);
    await env.DB.batch(deleteRows([7, 8, 9]));
    const empty = await follow(walk, one.next, 6);
    expect(empty).toMatchObject({ ids: [], next: null });
    expect((await follow(walk, empty.previous, 6)).ids).toEqual(one.ids);
    await env.DB.batch(deleteRows([1, 2, 3, 4, 5, 6]));
    expect(await follow(walk, one.next, 6)).toEqual({ ids: [], next: null, previous: null });
  });

  /** The ids of a page and of all pages after it. */
  async function walkFrom(walk: Walk, page: SeenPage): Promise<KeyValue[]> {
    const seen = [...page.ids];
    for (let next = page.next; next !== null; ) {
      const following = await follow(walk, next, 1);
      seen.push(...following.ids);
      next = following.next;
    }
    return seen;
  }
});

test("32: a page runs no COUNT, and takes one round trip", async () => {
  await fillWorld(rowsOf(count(9).map(() => ({}))));
  const { database, sent } = recordDatabase();
  const walk = { ...walkBy("-whole"), database };
  const oracle = await readOracle(walk, allShelves);
  await walkOn(walk, oracle, "forward", { at: "start" }, 0, [3]);
  expect(sent).toHaveLength(3);
  expect(
    sent
      .flat()
      .map(({ text }) => text)
      .join(),
  ).not.toMatch(/count|offset/i);
});
