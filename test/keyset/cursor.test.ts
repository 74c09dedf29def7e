import { describe, expect, test } from "vitest";
import {
  type CursorPosition,
  type CursorScope,
  createCursorCodec,
  InvalidCursor,
  type KeyValue,
  parseOrder,
} from "../../src/keyset/index.ts";
import { createSeal, longestCursor } from "../../src/keyset/seal.ts";
import { worldLists } from "./world.ts";

const secret = "a secret for the cursors of these tests";
const codec = createCursorCodec(secret);
const seal = createSeal(secret);
const { list } = worldLists.items;

const scope: CursorScope = {
  list: list.name,
  order: parseOrder(list, "-whole").text,
  filters: { court: "ca9", author: "7" },
};
const position: CursorPosition = {
  direction: "after",
  bound: { values: [5, 12], inclusive: false },
};

/** The message of the InvalidCursor error. Any other result fails the test. */
async function refusalOf(text: string, asked: CursorScope = scope): Promise<string> {
  const error = await codec.decode(asked, text).then(
    () => new Error("the cursor was taken"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(InvalidCursor);
  return (error as InvalidCursor).message;
}

const bytesOf = (text: string) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const textOf = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

describe("case 26: a text that is not a cursor is refused", () => {
  test("if it is empty, not ASCII, has white space or padding, or is too long", async () => {
    const cursor = await codec.encode(scope, position);
    for (const text of [
      "",
      " ",
      "é",
      "😀",
      "null",
      "0",
      `${cursor}=`,
      `${cursor} `,
      ` ${cursor}`,
    ]) {
      expect(await refusalOf(text)).toContain("malformed");
    }
    expect(await refusalOf(`${cursor}\n`)).toContain("malformed");
    expect(await refusalOf("A".repeat(10_240))).toContain("too long");
    expect(await refusalOf("A".repeat(longestCursor))).toContain("version");
  });

  test("if it is cut off after any character", async () => {
    const cursor = await codec.encode(scope, position);
    for (let length = 0; length < cursor.length; length += 1) {
      expect(await refusalOf(cursor.slice(0, length))).toMatch(/malformed|altered/);
    }
  });

  test("if any bit is flipped", async () => {
    const bytes = bytesOf(await codec.encode(scope, position));
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = bytes.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await refusalOf(textOf(flipped))).toContain(bit < 8 ? "version" : "altered");
    }
  });

  test("if any character is replaced by its neighbours", async () => {
    const cursor = await codec.encode(scope, position);
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (let index = 0; index < cursor.length; index += 1) {
      const place = alphabet.indexOf(cursor[index] ?? "");
      for (const other of [alphabet[place ^ 1], alphabet[place ^ 2], "+", "/", "=", "%", "."]) {
        await refusalOf(cursor.slice(0, index) + other + cursor.slice(index + 1));
      }
    }
  });

  test("if it is signed correctly and has a wrong shape", async () => {
    const rightly = ["items", scope.order, "x", "after", 0];
    const shapes: unknown[] = [
      1,
      "text",
      null,
      true,
      {},
      [],
      [[]],
      [rightly],
      { ...rightly },
      rightly,
      [...rightly, {}],
      [...rightly, [5], 12],
      [...rightly, true, 12],
      ["items", scope.order, "x", "beside", 0, 5, 12],
      ["items", scope.order, "x", "after", 2, 5, 12],
      ["items", scope.order, "x", "after", false, 5, 12],
      [1, scope.order, "x", "after", 0, 5, 12],
      ["items", null, "x", "after", 0, 5, 12],
    ];
    for (const shape of shapes) {
      expect(await refusalOf(await seal.close(shape))).toBe("the cursor is malformed");
    }
  });

  test("if it is signed correctly and has more values than its order has keys", async () => {
    const { direction } = position;
    const bound = { values: [5, 12, 13], inclusive: false };
    const cursor = await codec.encode(scope, { direction, bound });
    expect(await refusalOf(cursor)).toContain("more values than its order");
  });
});

describe("case 27: the refusal of another list's cursor names what differs", () => {
  const elsewhere: [string, CursorScope, string][] = [
    ["another endpoint", { ...scope, list: "notes" }, "another endpoint (items)"],
    ["another order", { ...scope, order: parseOrder(list, "-rank").text }, "another order"],
    ["another direction", { ...scope, order: parseOrder(list, "whole").text }, "another order"],
    [
      "another place for NULL",
      { ...scope, order: parseOrder(list, "-whole", "first").text },
      "nulls first",
    ],
    ["another filter", { ...scope, filters: { court: "ca1", author: "7" } }, "other filters"],
    ["one filter more", { ...scope, filters: { ...scope.filters, x: "" } }, "other filters"],
    ["one filter less", { ...scope, filters: { court: "ca9" } }, "other filters"],
    ["values swapped", { ...scope, filters: { court: "7", author: "ca9" } }, "other filters"],
  ];
  test.each(elsewhere)("%s", async (_, asked, message) => {
    expect(await refusalOf(await codec.encode(scope, position), asked)).toContain(message);
  });

  test("another secret", async () => {
    const foreign = await createCursorCodec(`${secret}!`).encode(scope, position);
    expect(await refusalOf(foreign)).toContain("another secret");
  });
});

describe("a cursor", () => {
  test("is safe in a URL, and is the same each time", async () => {
    const cursor = await codec.encode(scope, position);
    expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(await codec.encode(scope, position)).toBe(cursor);
  });

  test("is bound to filters by name, whatever their order is", async () => {
    const cursor = await codec.encode(scope, position);
    const filters = { author: "7", court: "ca9" };
    expect(await codec.decode({ ...scope, filters }, cursor)).toEqual(position);
  });

  const values: KeyValue[] = [
    ...[null, "", "null", "None", "0", 0, 1, -1, 2 ** 53 - 1, -(2 ** 53 - 1), 1763632800000],
    ...[0.1 + 0.2, 5e-324, 1e308, -1e308, "it's", '"\\', "\n\t\r", "😀", "e\u0301", "שלום"],
    ...["\ufffd", "a\0b", "2026-11-20", "\ufeffbom", "\u2028"],
  ];
  test.each(values.map((value) => ({ value })))(
    "cases 16, 29, 30: a key comes back as it went: $value",
    async ({ value }) => {
      for (const [direction, inclusive] of [
        ["after", false],
        ["before", true],
      ] as const) {
        const sent: CursorPosition = { direction, bound: { values: [value, 1], inclusive } };
        expect(await codec.decode(scope, await codec.encode(scope, sent))).toEqual(sent);
      }
    },
  );

  test("always has room for 1,000 characters of text, and longer keys are an error", async () => {
    const filled = (value: string): CursorPosition => ({
      direction: "after",
      bound: { values: [value, 1], inclusive: false },
    });
    for (const value of ["\0".repeat(900), "😀".repeat(500), "\ufffd".repeat(1000)]) {
      const cursor = await codec.encode(scope, filled(value));
      expect(await codec.decode(scope, cursor)).toEqual(filled(value));
    }
    await expect(codec.encode(scope, filled("a".repeat(7000)))).rejects.toThrow(RangeError);
  });
});
