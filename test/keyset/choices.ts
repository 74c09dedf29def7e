/**
 * Generators of random rows, orders, sources and page sizes.
 *
 * @module
 */
import fc from "fast-check";
import type { SourceChoice } from "./walk.ts";
import { type ItemRow, type KeyChoice, worldLists } from "./world.ts";

const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });

const words = [
  "",
  "a",
  "B",
  "b",
  "é",
  "e\u0301",
  "😀",
  "\ufffd",
  "it's",
  '"',
  "\\",
  "a\nb",
  "\t\r",
].concat(["a\0", "a\0b", "שלום", "null", "0", "%", "~".repeat(300)]);

/** A row whose columns have few different values, so that rows tie on every combination of columns. */
export const someRow = fc.record({
  whole: nullable(fc.constantFrom(0, 1, -1, 2 ** 53 - 1, -(2 ** 53 - 1))),
  word: nullable(fc.constantFrom(...words)),
  ratio: nullable(fc.constantFrom(-0, 0, 0.1 + 0.2, 0.3, 5e-324, 1e308, -1e308, 2.5)),
  flag: nullable(fc.constantFrom<(0 | 1)[]>(0, 1)),
  rank: fc.integer({ min: 0, max: 3 }),
  shelf: fc.integer({ min: 0, max: 4 }),
  label_id: nullable(fc.constantFrom(1, 2, 3, 4, 9)),
});

/** Rows with different ids, in random order. */
export const someRows = (maximum: number): fc.Arbitrary<ItemRow[]> =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 99 }), someRow), {
      maxLength: maximum,
      selector: ([id]) => id,
      size: "max",
    })
    .map((pairs) => pairs.map(([id, rest]) => ({ id, ...rest })));

export type ListName = keyof typeof worldLists;

/** A list and an order of one to three of its keys. */
const someOrder: fc.Arbitrary<{ name: ListName; keys: KeyChoice[] }> = fc
  .constantFrom<ListName[]>("items", "items", "notes")
  .chain((name) =>
    fc
      .uniqueArray(
        fc.record({
          field: fc.constantFrom(...worldLists[name].list.keys.keys()),
          descending: fc.boolean(),
          nulls: fc.constantFrom<("first" | "last")[]>("first", "last"),
        }),
        { minLength: 1, maxLength: 3, selector: ({ field }) => field },
      )
      .map((keys) => ({ name, keys })),
  );

const someSources: fc.Arbitrary<SourceChoice | null> = fc.constantFrom<(SourceChoice | null)[]>(
  null,
  null,
  { plain: [0, 1], partitions: [] },
  { plain: [3, 1, 0, 2], partitions: [] },
  { plain: [], partitions: [0, 1, 2, 3] },
  { plain: [2], partitions: [4, 0, 1] },
  { plain: [0, 1, 4], partitions: [3] },
  { plain: [], partitions: [], found: [0, 2, 3] },
);

const someSizes = fc.array(fc.integer({ min: 1, max: 11 }), { minLength: 1, maxLength: 4 });

/** The row that a bound is made from, how many of its keys it has, and whether it is inclusive. */
export interface BoundChoice {
  readonly row: number;
  readonly length: number;
  readonly inclusive: boolean;
}

const someBound: fc.Arbitrary<BoundChoice> = fc.record({
  row: fc.nat(30),
  length: fc.integer({ min: 1, max: 4 }),
  inclusive: fc.boolean(),
});

/** A walk through any rows. */
export interface Chosen {
  readonly choice: { readonly name: ListName; readonly keys: readonly KeyChoice[] };
  readonly sources: SourceChoice | null;
  readonly sizes: readonly number[];
  readonly bounds: readonly BoundChoice[];
}

export const someWalk: fc.Arbitrary<Chosen> = fc.record({
  choice: someOrder,
  sources: someSources,
  sizes: someSizes,
  bounds: fc.array(someBound, { maxLength: 3, size: "max" }),
});
