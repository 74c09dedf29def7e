import { type SQL, sql } from "drizzle-orm";
import { integer, sqliteTable } from "drizzle-orm/sqlite-core";
import { beforeAll, describe, expect, test } from "vitest";
import {
  type CursorPosition,
  defineList,
  type NullPlacement,
  type Page,
  parseOrder,
  readPage,
  type Source,
} from "../../src/keyset/index.ts";
import { isNativePlacement } from "../../src/keyset/order.ts";
import { segmentsBetween } from "../../src/keyset/segments.ts";
import { env } from "../harness.ts";
import { recordDatabase } from "./pool.ts";

const size = 20;
const rowCount = 20_000;
const shelfCount = 50;

/** Six nullable keys, of which the first five tie often. */
const wides = sqliteTable("wides", {
  id: integer("id").primaryKey(),
  shelf: integer("shelf").notNull(),
  a: integer("a"),
  b: integer("b"),
  c: integer("c"),
  d: integer("d"),
  e: integer("e"),
  f: integer("f"),
});
const sortable = {
  id: wides.id,
  a: wides.a,
  b: wides.b,
  c: wides.c,
  d: wides.d,
  e: wides.e,
  f: wides.f,
};
const list = defineList({
  name: "wides",
  from: wides,
  tieBreak: wides.id,
  sortable,
  defaultOrder: "id",
});

beforeAll(async () => {
  await env.DB.batch(
    [
      "CREATE TABLE wides (id INTEGER PRIMARY KEY NOT NULL, shelf INTEGER NOT NULL, a INTEGER, b INTEGER, c INTEGER, d INTEGER, e INTEGER, f INTEGER)",
      `INSERT INTO wides WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${rowCount - 1})
       SELECT 1 + (i * 7919) % ${rowCount}, i % ${shelfCount},
         nullif(i % 2, 0), nullif(i / 2 % 2, 0), nullif(i / 4 % 2, 0), nullif(i / 8 % 2, 0),
         nullif(i / 16 % 2, 0), nullif(i / 32 % 100, 0) FROM n`,
      "CREATE INDEX wides_all ON wides (a, b, c, d, e, f)",
      "CREATE INDEX wides_f ON wides (f)",
      "CREATE INDEX wides_shelf_f ON wides (shelf, f)",
      "CREATE INDEX wides_shelf ON wides (shelf)",
      "CREATE TABLE wide_shelves (id INTEGER PRIMARY KEY NOT NULL)",
      `INSERT INTO wide_shelves SELECT DISTINCT shelf FROM wides`,
    ].map((text) => env.DB.prepare(text)),
  );
});

describe("more segments than one compound SELECT may have terms", () => {
  const orders: [string, NullPlacement][] = [
    ["a,b,c,d,e,f", "first"],
    ["-a,-b,-c,-d,-e,-f", "last"],
    ["a,b,c,d,e,f", "last"],
    ["-a,-b,-c,-d,-e,-f", "first"],
  ];

  test.each(orders)("by %s, nulls %s: a page is still one statement", async (orderBy, nulls) => {
    const order = parseOrder(list, orderBy, nulls);
    const isNative = order.keys.every(isNativePlacement);
    const terms = order.keys.map(
      ({ expression, direction }) =>
        sql`${expression} ${sql.raw(`${direction === "ascending" ? "ASC" : "DESC"} NULLS ${nulls}`)}`,
    );
    const sorted = await recordDatabase().database.run<Record<string, number | null>>({
      sql: sql`SELECT * FROM ${wides} ORDER BY ${sql.join(terms, sql`, `)}`,
    });
    let most = 0;
    for (const index of [0, 5_010, 9_990, 10_060, 19_979]) {
      const row = sorted.rows[index];
      const values = order.keys.map(({ field }) => row?.[field] ?? null);
      const bound = { values, inclusive: false };
      const { database, meter, sent } = recordDatabase();
      const page = await readPage(database, {
        list,
        order,
        sources: [{ where: sql`1` }],
        position: { at: "cursor", direction: "after", bound },
        size,
        select: { id: wides.id },
      });
      expect(page.rows.map(({ id }) => id)).toEqual(
        sorted.rows.slice(index + 1, index + 1 + size).map(({ id }) => id),
      );
      expect(sent.map((statements) => statements.length)).toEqual([2]);
      const segments = segmentsBetween(order.keys, [bound], null).length;
      most = Math.max(most, segments);
      // SQLite sorts NULLs that are not at their native end and follow a free key: see `openSegments`.
      if (isNative) expect(meter.rowsRead).toBeLessThanOrEqual(size + segments + 1);
    }
    expect(most).toBeGreaterThan(5);
  });
});

describe("a merge of partitions", () => {
  const isOn = (shelf: SQL) => sql`${wides.shelf} = ${shelf}`;
  const partitionsBelow = (shelves: number): Source => ({
    partitions: sql`SELECT id AS partition_id FROM wide_shelves WHERE id < ${shelves}`,
    where: isOn,
  });

  /** Rows read for each of 30 pages of a walk. The first page is left out, because it probes nothing. */
  async function costsOf(orderBy: string, sources: readonly Source[]): Promise<number[]> {
    const costs: number[] = [];
    let next: CursorPosition | null = null;
    for (let step = 0; step < 30; step += 1) {
      const { database, meter } = recordDatabase();
      const page: Page<{ id: number }> = await readPage(database, {
        list,
        order: parseOrder(list, orderBy),
        sources,
        position: next === null ? { at: "start" } : { at: "cursor", ...next },
        size,
        select: { id: wides.id },
      });
      expect(page.rows).toHaveLength(size);
      next = page.next;
      if (step > 0) costs.push(meter.rowsRead);
    }
    return costs;
  }

  // Besides the rows of the merge: at most two rows per partition to find out that rows precede.
  test.each([
    ["-id", 10],
    ["-id", shelfCount],
    ["id", shelfCount],
  ])(
    "by %s over %d partitions: two rows a partition, three a row, at any depth",
    async (orderBy, shelves) => {
      const costs = await costsOf(orderBy, [partitionsBelow(shelves)]);
      expect(Math.max(...costs)).toBeLessThanOrEqual(2 * shelves + 3 * (size + 1) + 10);
    },
  );

  test.each([
    ["-f", 10],
    ["-f", shelfCount],
    ["f", shelfCount],
  ])(
    "by %s over %d partitions: four rows a partition, five a row, at any depth",
    async (orderBy, shelves) => {
      const costs = await costsOf(orderBy, [partitionsBelow(shelves)]);
      expect(Math.max(...costs)).toBeLessThanOrEqual((4 + 2) * shelves + 5 * (size + 1));
    },
  );

  test("plain sources next to a merge read a page and one row per segment at most", async () => {
    const plain = [40, 41].map((shelf) => ({ where: isOn(sql`${shelf}`) }));
    const costs = await costsOf("-f", [...plain, partitionsBelow(0)]);
    // Sorting the rows of both reads each row of the page once more.
    const [segments, probes] = [3, 2 * plain.length];
    const allowed = 2 * (size + 1) + segments + probes;
    expect(Math.max(...costs)).toBeLessThanOrEqual(allowed);
  });
});
