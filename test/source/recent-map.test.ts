/**
 * A RecentMap may forget an entry, and never has another value than the one that was set last.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { RecentMap } from "../../src/recent-map.ts";
import { assertProperty } from "../property.ts";

const most = 8;

const steps = fc.array(
  fc.tuple(fc.constantFrom("get", "set", "delete"), fc.integer({ min: 0, max: 12 })),
  { maxLength: 200 },
);

test("it equals a map, apart from what it forgets, and keeps the latest half", async () => {
  const property = fc.asyncProperty(steps, async (all) => {
    const map = new RecentMap<number, object>(most);
    const model = new Map<number, object>();
    for (const [step, key] of all) {
      if (step === "set") {
        const value = {};
        map.set(key, value);
        // The model is in the order of the latest writes.
        model.delete(key);
        model.set(key, value);
      } else if (step === "delete") {
        map.delete(key);
        model.delete(key);
      } else {
        const found = map.get(key);
        if (found !== undefined) expect(found).toBe(model.get(key));
      }
    }
    const last = [...model.keys()].at(-1);
    if (last !== undefined) expect(map.get(last)).toBe(model.get(last));
    const left = [...model.keys()].filter((key) => map.get(key) !== undefined);
    expect(left.length).toBeLessThanOrEqual(most);
  });
  await assertProperty(property, 500);
});

test("a key that is used all the time is kept during a walk through many keys", () => {
  const map = new RecentMap<string, number>(most);
  map.set("used", 1);
  for (let number = 0; number < 1_000; number += 1) {
    map.set(`walk ${number}`, number);
    expect(map.get("used")).toBe(1);
  }
  expect(map.get("walk 0")).toBeUndefined();
});

test("an entry of a text that is too long is not kept", () => {
  const map = new RecentMap<string, number>(most, 3);
  map.set("abc", 1);
  map.set("abcd", 2);
  expect([map.get("abc"), map.get("abcd")]).toEqual([1, undefined]);
});

test("an entry of the older half is replaced and deleted", () => {
  const map = new RecentMap<string, number>(4);
  map.set("a", 1);
  map.set("b", 2);
  map.set("c", 3);
  map.set("a", 4);
  expect(map.get("a")).toBe(4);
  map.delete("b");
  expect(map.get("b")).toBeUndefined();
});
