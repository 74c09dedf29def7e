import { beforeAll, describe, expect, test } from "vitest";
import { count, placements, row, rowsOf, walkBy, walkWholly } from "./case.ts";
import { readIds } from "./walk.ts";
import { createWorld, fillWorld } from "./world.ts";

beforeAll(createWorld);

describe("nulls", () => {
  const dated = 6;
  const blank = 7;
  const mixed = rowsOf(count(dated + blank).map((n) => ({ whole: n < dated ? n : null })));

  test("17: pages before and after the block of NULLs", async () => {
    await fillWorld(mixed);
    const last = walkBy("whole", "last");
    const first = walkBy("whole", "first");
    const group = (direction: "after" | "before") =>
      ({ at: "cursor", direction, bound: { values: [null], inclusive: false } }) as const;
    const all = count(dated).map((n) => n + 1);
    expect(await readIds(last, group("after"), 20)).toMatchObject({ ids: [], next: null });
    expect(await readIds(first, group("before"), 20)).toMatchObject({ ids: [], previous: null });
    expect(await readIds(first, group("after"), 20)).toMatchObject({ ids: all, next: null });
    expect(await readIds(last, group("before"), 20)).toMatchObject({ ids: all, previous: null });
  });

  test("18 and 19: pages inside the block of NULLs, and a page that ends exactly at its edge", async () => {
    await fillWorld(mixed);
    for (const orderBy of ["whole", "-whole"]) {
      for (const nulls of placements) {
        for (const size of [2, 3, dated, blank]) await walkWholly(walkBy(orderBy, nulls), [size]);
      }
    }
  });

  test("20: a list of NULLs only, a filter that leaves only NULLs, and a filter that leaves one row", async () => {
    await fillWorld(rowsOf([...count(7).map(() => ({})), { shelf: 1, whole: 3 }, { shelf: 2 }]));
    for (const nulls of placements) {
      for (const shelf of [0, 1, 2]) {
        const sources = { plain: [shelf], partitions: [] };
        await walkWholly({ ...walkBy("-whole", nulls), sources }, [2]);
      }
    }
  });

  test("21: an empty text is not NULL, and false, 0 and NULL are different", async () => {
    await fillWorld([
      row(1, { word: null, flag: null }),
      row(2, { word: "", flag: 0 }),
      row(3, { word: "a", flag: 1 }),
    ]);
    expect((await readIds(walkBy("word"), { at: "start" }, 9)).ids).toEqual([2, 3, 1]);
    expect((await readIds(walkBy("word", "first"), { at: "start" }, 9)).ids).toEqual([1, 2, 3]);
    expect((await readIds(walkBy("-flag"), { at: "start" }, 9)).ids).toEqual([3, 2, 1]);
    for (const orderBy of ["word", "-flag"]) await walkWholly(walkBy(orderBy), [1]);
  });
});

describe("values", () => {
  test.each(["word", "-word"])("29: text of every kind, by %s", async (orderBy) => {
    const words = [
      "'",
      "''",
      '"',
      "\\",
      "\n",
      "\t",
      "\r",
      "\r\n",
      "😀",
      "😀😀",
      "e\u0301",
      "é",
      "שלום",
      "\u202e",
      "\ufffd",
      "\0",
      "a\0b",
      "a",
      "a ",
      " a",
      "%",
      "_",
      "?",
      "?1",
      "null",
      "",
      null,
      "\uffff",
      "\u{10ffff}",
    ];
    await fillWorld(rowsOf(words.map((word) => ({ word }))));
    for (const nulls of placements) await walkWholly(walkBy(orderBy, nulls), [1, 3]);
  });

  test.each(["ratio", "-ratio", "whole", "-whole"])(
    "30: numbers of every size, by %s",
    async (orderBy) => {
      const ratios = [
        0.1 + 0.2,
        0.3,
        -0,
        0,
        5e-324,
        -5e-324,
        1e308,
        -1e308,
        1.7976931348623157e308,
        1e-300,
        null,
      ];
      const wholes = [
        2 ** 53 - 1,
        2 ** 53 - 2,
        -(2 ** 53 - 1),
        0,
        1,
        -1,
        1763632800123,
        1763632800124,
        2 ** 31,
        2 ** 32,
        null,
      ];
      await fillWorld(
        rowsOf(ratios.map((ratio, index) => ({ ratio, whole: wholes[index] ?? null }))),
      );
      for (const nulls of placements) await walkWholly(walkBy(orderBy, nulls), [1, 2]);
    },
  );

  test("30: dates as text", async () => {
    const word = [
      "2026-11-20",
      "2026-11-20T00:00:00Z",
      "1999-12-31",
      "0001-01-01",
      null,
      "2026-11-20",
    ];
    await fillWorld(rowsOf(word.map((each) => ({ word: each }))));
    await walkWholly(walkBy("-word"), [1, 2]);
  });
});
