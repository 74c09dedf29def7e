import { sql } from "drizzle-orm";
import { integer, sqliteTable } from "drizzle-orm/sqlite-core";
import { beforeAll, describe, expect, test } from "vitest";
import { statement } from "../../src/db/database.ts";
import {
  defineList,
  type KeyValue,
  type NullPlacement,
  type Order,
  type Position,
  parseOrder,
  readPage,
} from "../../src/keyset/index.ts";
import { reverseKeys } from "../../src/keyset/order.ts";
import { segmentsBetween } from "../../src/keyset/segments.ts";
import { env } from "../harness.ts";
import { inLane } from "../lane.ts";
import { recordDatabase } from "./pool.ts";
import { openWorld } from "./world.ts";

/**
 * 50,000 rows. `filed` is 0–499 in 2,500 of them, 500 in 40,000, 501–999 in 2,500, and NULL in 5,000. One row
 * in five has court 2. `a` is 7 in all but 2,000 rows; `b` and `c` vary within each value of `a`.
 */
const entries = sqliteTable("entries", {
  id: integer("id").primaryKey(),
  court: integer("court").notNull(),
  filed: integer("filed"),
  a: integer("a").notNull(),
  b: integer("b"),
  c: integer("c"),
});
const rowCount = 50_000;
const size = 20;

const list = defineList({
  name: "entries",
  from: entries,
  tieBreak: entries.id,
  sortable: { id: entries.id, filed: entries.filed, a: entries.a, b: entries.b, c: entries.c },
  defaultOrder: "id",
});

beforeAll(async () => {
  await env.DB.batch(
    [
      "CREATE TABLE entries (id INTEGER PRIMARY KEY NOT NULL, court INTEGER NOT NULL, filed INTEGER, a INTEGER NOT NULL, b INTEGER, c INTEGER)",
      // 7919 has no common factor with 50,000, so the ids are spread over all values.
      `INSERT INTO entries WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${rowCount - 1})
       SELECT 1 + (i * 7919) % ${rowCount}, 1 + (i % 5 = 0),
         CASE WHEN i < 2500 THEN i % 500 WHEN i < 42500 THEN 500 WHEN i < 45000 THEN 501 + i % 499 END,
         CASE WHEN i < 1000 THEN 3 WHEN i >= 49000 THEN 9 ELSE 7 END,
         CASE WHEN i % 3 = 0 THEN NULL ELSE i % 4 END,
         CASE WHEN i % 7 = 0 THEN NULL ELSE i % 1000 END FROM n`,
      "CREATE INDEX entries_filed ON entries (filed)",
      "CREATE INDEX entries_court_filed ON entries (court, filed)",
      "CREATE INDEX entries_court ON entries (court)",
      "CREATE INDEX entries_filed_mixed ON entries (filed, id DESC)",
      "CREATE INDEX entries_court_filed_mixed ON entries (court, filed, id DESC)",
      "CREATE INDEX entries_a_b ON entries (a, b)",
      "CREATE INDEX entries_a_b_c ON entries (a, b, c)",
      "CREATE INDEX entries_b_c ON entries (b, c)",
    ].map((text) => env.DB.prepare(text)),
  );
});

/** One list to page through. */
interface Subject {
  readonly order: Order;
  readonly where: ReturnType<typeof sql>;
}

const subject = (orderBy: string, nulls: NullPlacement, where = sql`1`): Subject => ({
  order: parseOrder(list, orderBy, nulls),
  where,
});

/** The values of the keys of the row at an index of the list. */
async function keysAt({ order, where }: Subject, index: number): Promise<KeyValue[]> {
  const columns = order.keys.map(({ expression }, n) => sql`${expression} AS ${sql.raw(`v${n}`)}`);
  const terms = order.keys.map(
    ({ expression, direction, nulls }) =>
      sql`${expression} ${sql.raw(`${direction === "ascending" ? "ASC" : "DESC"} NULLS ${nulls}`)}`,
  );
  const { rows } = await openWorld().run(
    statement<Record<string, KeyValue>>(
      sql`SELECT ${sql.join(columns, sql`, `)} FROM ${entries} WHERE ${where} ORDER BY ${sql.join(terms, sql`, `)} LIMIT 1 OFFSET ${index}`,
    ),
  );
  return order.keys.map((_, n) => rows[0]?.[`v${n}`] ?? null);
}

/** The cost of a page, its limit, and the query plans of SQLite. */
async function costOf({ order, where }: Subject, position: Position) {
  const { database, meter, sent } = recordDatabase();
  const sources = [{ where }];
  const select = { id: entries.id };
  const page = await readPage(database, { list, order, sources, position, size, select });
  expect(meter.batches).toBe(1);
  expect(sent).toHaveLength(1);

  const backward =
    position.at === "end" || ("direction" in position && position.direction === "before");
  const [keys, opposite] = backward
    ? [reverseKeys(order.keys), order.keys]
    : [order.keys, reverseKeys(order.keys)];
  const bounds = position.at === "cursor" ? [position.bound] : [];
  const segments = segmentsBetween(keys, bounds, null).length;
  const probes = position.at === "cursor" ? segmentsBetween(opposite, bounds, null).length : 0;

  const plan: string[] = [];
  for (const { text, parameters } of sent.flat()) {
    const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${text}`)
      .bind(...parameters)
      .all<{ detail: string }>();
    plan.push(...results.map(({ detail }) => detail));
  }
  return { page, rowsRead: meter.rowsRead, allowed: size + segments + probes, plan };
}

/** Expects that the cost of a page depends on its size only, at any depth and in both directions. */
async function expectFlatCost(each: Subject, indexes: readonly number[]): Promise<void> {
  const positions: Position[] = [{ at: "start" }, { at: "end" }];
  for (const index of indexes) {
    const bound = { values: await keysAt(each, index), inclusive: false };
    for (const direction of ["after", "before"] as const) {
      positions.push({ at: "cursor", direction, bound });
    }
  }
  for (const position of positions) {
    const { page, rowsRead, allowed, plan } = await costOf(each, position);
    const place = `${each.order.text} ${JSON.stringify(position)}`;
    expect(rowsRead, place).toBeGreaterThanOrEqual(page.rows.length);
    expect(rowsRead, place).toBeLessThanOrEqual(allowed);
    expect(plan.join("\n"), place).not.toContain("TEMP B-TREE");
    // At an end of the list, SQLite reads an index from its end, and calls that a scan too.
    const scans = plan.filter((line) => /^SCAN entries/.test(line));
    const isById = each.order.keys[0].field === "id";
    const allowedScan =
      position.at === "cursor" ? /^$/ : isById ? /^SCAN entries/ : /USING.* INDEX/;
    for (const scan of scans) expect(scan, place).toMatch(allowedScan);
  }
}

const placements: NullPlacement[] = ["last", "first"];

describe("cases 15 and 31: the cost of a page depends on its size only, at any depth", () => {
  /** The ends of the list, and the middle and the edges of every block of values of `filed`. */
  const indexesOf = (total: number, nulls: NullPlacement) => {
    const scale = total / rowCount;
    const values = [2500, 40000, 2500];
    const inOrder = nulls === "first" ? [5000, ...values] : [...values, 5000];
    const edges = inOrder.map((_, n) => inOrder.slice(0, n).reduce((a, b) => a + b, 0) * scale);
    const middles = inOrder.map((length, n) => (edges[n] ?? 0) + (length * scale) / 2);
    const boundaries = edges.slice(1).flatMap((edge) => [edge - 1, edge, edge + 5]);
    return [0, 1, ...middles, ...boundaries, total - 2, total - 1].map(Math.floor);
  };

  const orders = ["filed", "-filed", "filed,-id", "-filed,id", "id", "-id"];
  for (const orderBy of orders.slice(0, inLane({ quick: 3, long: orders.length }))) {
    for (const nulls of placements) {
      test(`by ${orderBy}, nulls ${nulls}`, () =>
        expectFlatCost(subject(orderBy, nulls), indexesOf(rowCount, nulls)));
      test(`by ${orderBy}, nulls ${nulls}, of one court`, () =>
        expectFlatCost(
          subject(orderBy, nulls, sql`${entries.court} = ${2}`),
          indexesOf(rowCount / 5, nulls),
        ));
    }
  }
});

describe("31: several keys that an index contains", () => {
  const indexes = [0, 500, 999, 1000, 1001, 10_000, 25_000, 48_999, 49_000, 49_999];
  const served: [string, NullPlacement][] = [
    ["a,b,c", "first"],
    ["-a,-b,-c", "last"],
    ["b,c", "first"],
    ["-b,-c", "last"],
  ];
  test.each(served)("by %s, nulls %s", (orderBy, nulls) =>
    expectFlatCost(subject(orderBy, nulls), indexes),
  );

  test.each(placements)("NULLs first and last after a fixed key, nulls %s", async (nulls) => {
    for (const orderBy of ["b", "-b"]) {
      const each = subject(orderBy, nulls, sql`${entries.a} = 7`);
      await expectFlatCost(each, [0, 8_000, 20_000, 32_000, 40_000, 47_999]);
    }
  });

  // After a free key, SQLite sorts NULLs that are not at their native end, one group of ties of that key at a
  // time. In the middle of a group the key is fixed, so nothing is sorted.
  test.each(["a,b,c", "-a,-b,-c"])(
    "in a tie group by %s, NULLs not in their native place",
    async (orderBy) => {
      const each = subject(orderBy, orderBy.startsWith("-") ? "first" : "last");
      for (const direction of ["after", "before"] as const) {
        const bound = { values: await keysAt(each, 30_000), inclusive: false };
        const { rowsRead, allowed } = await costOf(each, { at: "cursor", direction, bound });
        expect(rowsRead).toBeLessThanOrEqual(allowed);
      }
    },
  );
});
