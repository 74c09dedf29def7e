/**
 * Checks that NULLs after a key with many values, and filters on the first key, are read as index ranges.
 */
import { type SQL, sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/db/database.ts";
import { statement } from "../../src/db/database.ts";
import {
  type ChooseIndex,
  type CursorPosition,
  defineList,
  integerKey,
  type KeyRestriction,
  type NullPlacement,
  nullRankOf,
  type Order,
  type Page,
  parseOrder,
  type Range,
  rangeOf,
  readPage,
} from "../../src/keyset/index.ts";
import { env } from "../harness.ts";
import { inLane } from "../lane.ts";
import { createPool, recordDatabase } from "./pool.ts";

const size = 20;
const rowCount = inLane({ quick: 1_000, long: 3_000 });

/** Three sheets in ten have no number, and about 100 sheets share a day. */
const sheets = sqliteTable("sheets", {
  id: integer("id").primaryKey(),
  day: text("day").notNull(),
  number: integer("number"),
  isUnnumbered: integer("is_unnumbered").notNull(),
});

const list = defineList({
  name: "sheets",
  from: sheets,
  tieBreak: sheets.id,
  sortable: {
    day: sheets.day,
    number: { ...integerKey(sheets.number), nullRank: sheets.isUnnumbered },
  },
  defaultOrder: "id",
});

const index: ChooseIndex = (fields) => {
  if (fields[0] === "number") return "sheets_number";
  return fields.includes(nullRankOf("number")) ? "sheets_day_ranked" : "sheets_day";
};

beforeAll(async () => {
  await env.DB.batch(
    [
      "CREATE TABLE sheets (id INTEGER PRIMARY KEY NOT NULL, day TEXT NOT NULL, number INTEGER, is_unnumbered INTEGER GENERATED ALWAYS AS (number IS NULL) VIRTUAL)",
      `INSERT INTO sheets (id, day, number) WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${rowCount - 1})
       SELECT 1 + (i * 7919) % ${rowCount}, 'day ' || (i % 30), CASE WHEN i % 10 < 3 THEN NULL ELSE i % 70 END FROM n`,
      "CREATE INDEX sheets_day ON sheets (day, number)",
      "CREATE INDEX sheets_day_ranked ON sheets (day, is_unnumbered, number)",
      "CREATE INDEX sheets_number ON sheets (number)",
    ].map((text) => env.DB.prepare(text)),
  );
});

type Reader = Pick<Database, "run" | "batch">;

function read(
  database: Reader,
  order: Order,
  from: CursorPosition | "start" | "end",
  range?: Range,
): Promise<Page<{ id: number }>> {
  return readPage(database, {
    list,
    order,
    sources: [{ where: sql`1`, index }],
    position: typeof from === "string" ? { at: from } : { at: "cursor", ...from },
    size,
    select: { id: sheets.id },
    ...(range !== undefined && { range }),
  });
}

/** The ids of a list as SQLite sorts it. */
async function sorted(fields: string, nulls: NullPlacement, where: SQL = sql`1`) {
  const terms = fields.split(",").map((field) => {
    const direction = field.startsWith("-") ? "DESC" : "ASC";
    return `${field.replace("-", "")} ${direction} NULLS ${nulls}`;
  });
  const last = fields.split(",").at(-1)?.startsWith("-") ? "DESC" : "ASC";
  const { rows } = await recordDatabase().database.run(
    statement<{ id: number }>(
      sql`SELECT id FROM sheets WHERE ${where} ORDER BY ${sql.raw([...terms, `id ${last}`].join(", "))}`,
    ),
  );
  return rows.map(({ id }) => id);
}

const placements: [string, NullPlacement][] = [
  ["day,number", "last"],
  ["day,number", "first"],
  ["-day,-number", "first"],
  ["-day,-number", "last"],
];

describe.each(placements)("by %s, NULLs %s", (fields, nulls) => {
  test("every page is exact in both directions, and reads only its own rows", async () => {
    const order = parseOrder(list, fields, nulls);
    const wanted = await sorted(fields, nulls);
    for (const [start, way] of [
      ["start", "next"],
      ["end", "previous"],
    ] as const) {
      const seen: number[][] = [];
      let from: CursorPosition | "start" | "end" | null = start;
      while (from !== null) {
        const { database, meter } = recordDatabase();
        const page: Page<{ id: number }> = await read(database, order, from);
        expect(meter.rowsRead).toBeLessThanOrEqual(size + 8);
        seen.push(page.rows.map(({ id }) => id));
        from = page[way];
      }
      expect((way === "next" ? seen : seen.reverse()).flat()).toEqual(wanted);
    }
  });

  test("no page is sorted", async () => {
    const order = parseOrder(list, fields, nulls);
    const { database, sent } = recordDatabase();
    const { next } = await read(database, order, "start");
    if (next === null) throw new Error("there is a second page");
    await read(database, order, next);
    for (const { text, parameters } of sent.flat()) {
      const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${text}`)
        .bind(...parameters)
        .all<{ detail: string }>();
      const plan = results.map(({ detail }) => detail).join("\n");
      expect(plan).not.toMatch(/TEMP B-TREE/);
      expect(plan).toMatch(/INDEX sheets_day/);
    }
  });
});

describe("a restriction of the first key", () => {
  const value = (number: number, inclusive = true) => ({ value: number, inclusive });
  const restrictions: [KeyRestriction, SQL][] = [
    [{ is: "null" }, sql`number IS NULL`],
    [{ is: "value", low: null, high: null }, sql`number IS NOT NULL`],
    [{ is: "value", low: value(17), high: null }, sql`number >= 17`],
    [{ is: "value", low: value(17, false), high: null }, sql`number > 17`],
    [{ is: "value", low: null, high: value(17) }, sql`number <= 17`],
    [{ is: "value", low: null, high: value(17, false) }, sql`number < 17`],
    [{ is: "value", low: value(17), high: value(19, false) }, sql`number >= 17 AND number < 19`],
    [{ is: "value", low: value(17), high: value(17) }, sql`number = 17`],
    [{ is: "value", low: value(19), high: value(17) }, sql`0`],
    [{ is: "value", low: value(17), high: value(17, false) }, sql`0`],
  ];
  const orders: [string, NullPlacement][] = [
    ["number", "last"],
    ["number", "first"],
    ["-number", "last"],
    ["-number", "first"],
  ];

  test.each(orders)("by %s, NULLs %s", async (fields, nulls) => {
    const order = parseOrder(list, fields, nulls);
    for (const [restriction, where] of restrictions) {
      const wanted = await sorted(fields, nulls, where);
      const range = rangeOf(order.keys, restriction);
      const { database, meter } = recordDatabase();
      const first = await read(database, order, "start", range);
      expect(meter.rowsRead).toBeLessThanOrEqual(size + 8);
      expect(first.rows.map(({ id }) => id)).toEqual(wanted.slice(0, size));
      const pool = createPool();
      for (const [start, way] of [
        ["start", "next"],
        ["end", "previous"],
      ] as const) {
        const seen: number[][] = [];
        let from: CursorPosition | "start" | "end" | null = start;
        while (from !== null && seen.length < 12) {
          const page: Page<{ id: number }> = await read(pool, order, from, range);
          seen.push(page.rows.map(({ id }) => id));
          from = page[way];
        }
        const found = (way === "next" ? seen : seen.reverse()).flat();
        const part = way === "next" ? wanted.slice(0, found.length) : wanted.slice(-found.length);
        expect(found).toEqual(found.length === 0 ? [] : part);
        if (wanted.length <= 12 * size) expect(found).toHaveLength(wanted.length);
      }
    }
  });
});
