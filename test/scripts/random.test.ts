import { expect, test } from "vitest";
import { createRandom } from "../../scripts/random.ts";

test("the same seed gives the same sequence", () => {
  const [one, other] = [createRandom(7), createRandom(7)];
  expect(Array.from({ length: 50 }, one.fraction)).toEqual(
    Array.from({ length: 50 }, other.fraction),
  );
});

test("a sample contains no element twice, and at most all elements", () => {
  const random = createRandom(1);
  expect(random.sample([1, 2, 3, 4, 5], 9).toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect(random.sample([1, 2, 3, 4, 5], 2)).toHaveLength(2);
});

test("picking from an empty list is an error", () => {
  expect(() => createRandom(1).pick([])).toThrow(RangeError);
});
