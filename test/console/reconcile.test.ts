/**
 * How the console compares an open list with what the API answers later.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareRows } from "../../src/console/feed/reconcile.ts";

const rowsOf = (...ids: number[]) => ids.map((id) => ({ id }));

test("a row that a page reaches over and does not have is gone", () => {
  const { gone, newer } = compareRows(rowsOf(9, 8, 7, 6), rowsOf(9, 7, 6), false, false);
  expect([...gone]).toEqual([8]);
  expect(newer).toEqual([]);
});

test("a page says nothing of rows outside of its range", () => {
  expect(compareRows(rowsOf(9, 8, 2, 1), rowsOf(7, 6, 5), false, false).gone.size).toBe(0);
});

test("the first and the last page reach to the ends of the list", () => {
  expect([...compareRows(rowsOf(9, 8, 7), rowsOf(8, 7), true, false).gone]).toEqual([9]);
  expect([...compareRows(rowsOf(9, 8, 7), rowsOf(9, 8), false, true).gone]).toEqual([7]);
  expect([...compareRows(rowsOf(9, 8), [], true, true).gone]).toEqual([9, 8]);
  expect(compareRows(rowsOf(9, 8), [], false, false).gone.size).toBe(0);
});

test("newer rows are told and not mixed in", () => {
  const { newer, gone, current } = compareRows(rowsOf(5, 4), rowsOf(7, 6, 5, 4), true, false);
  expect(newer.map(({ id }) => id)).toEqual([7, 6]);
  expect(gone.size).toBe(0);
  expect([...current.keys()]).toEqual([5, 4]);
});

test("after taking over a difference, the list is what a reader would load anew", () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 });
  fc.assert(
    fc.property(ids, ids, (before, after) => {
      const shown = rowsOf(...before.toSorted((a, b) => b - a));
      const now = rowsOf(...after.toSorted((a, b) => b - a));
      const { gone, newer } = compareRows(shown, now, true, true);
      const merged = [...newer, ...shown.filter(({ id }) => !gone.has(id))];
      // Rows that became visible between others come with the next load of their page.
      const known = new Set([...before, ...newer.map(({ id }) => id)]);
      expect(merged).toEqual(now.filter(({ id }) => known.has(id)));
    }),
  );
});
