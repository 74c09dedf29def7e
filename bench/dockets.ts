/**
 * `npm run bench:dockets [-- rows]`: measures pages of a million dockets, of which three in ten have no date and
 * one in twenty shares one day. It prints the rows read by every sortable field at every kind of place, and
 * compares the time of the last page with that of page 1.
 *
 * @module
 */
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getPlatformProxy } from "wrangler";
import { quietEnvironment, repositoryFolder } from "../scripts/local-state.ts";
import { openDatabase } from "../src/db/database.ts";
import { createMeter } from "../src/db/meter.ts";
import type { Field } from "../src/dockets/declaration/fields.ts";
import { columnOf, listOf } from "../src/dockets/declaration/lists.ts";
import { dockets } from "../src/dockets/declaration/resources.ts";
import { readFilter } from "../src/dockets/filters/filters.ts";
import { planReading } from "../src/dockets/filters/plan.ts";
import { zoneOf } from "../src/dockets/time/zone.ts";
import {
  type NullPlacement,
  type Order,
  type Page,
  type Position,
  parseOrder,
  readPage,
} from "../src/keyset/index.ts";

const total = Number(process.argv[2] ?? 1_000_000);
const chunk = 50_000;
const size = 20;
const deepPage = Math.floor(total / size);
const samples = 200;

Object.assign(process.env, quietEnvironment);
const folder = await mkdtemp(join(tmpdir(), "connectly-bench-"));
const { env, dispose } = await getPlatformProxy<{ DB: D1Database }>({
  configPath: join(repositoryFolder, "wrangler.toml"),
  persist: { path: folder },
});
const binding = env.DB;

async function migrate(): Promise<void> {
  const folder = join(repositoryFolder, "migrations");
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".sql"))) {
    const statements = readFileSync(join(folder, file), "utf8").split("--> statement-breakpoint");
    await binding.batch(
      statements
        .filter((text) => text.replace(/--.*$/gm, "").trim() !== "")
        .map((text) => binding.prepare(text)),
    );
  }
}

/** An SQL expression of a date in a range of 30 years. `factor` decides which row has which date. */
const day = (factor: number) =>
  `CASE WHEN i * ${factor} % 10 < 3 THEN NULL WHEN i * ${factor} % 20 = 7 THEN '2015-05-05' ELSE date('1990-01-01', '+' || (i * ${factor} % 11000) || ' days') END`;

/** Repeats a step if the proxy loses its connection. It is safe to repeat every step. */
async function again<T>(run: () => Promise<T>, attempts = 10): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (attempts === 1) throw error;
    return again(run, attempts - 1);
  }
}

async function fill(): Promise<void> {
  const courts = ["scotus", "ca9", "nysd"];
  await binding.batch(
    courts.map((id, index) =>
      binding
        .prepare(
          "INSERT INTO courts (id, jurisdiction, position, date_modified) VALUES (?, 'F', ?, 0)",
        )
        .bind(id, index + 0.5),
    ),
  );
  // Creating the indexes after the rows is many times faster.
  const { results: indexes } = await binding
    .prepare("SELECT name, sql FROM sqlite_schema WHERE tbl_name = 'dockets' AND type = 'index'")
    .all<{ name: string; sql: string }>();
  for (const { name } of indexes) await binding.prepare(`DROP INDEX ${name}`).run();
  for (let from = 0; from < total; from += chunk) {
    const insert = binding.prepare(
      `INSERT OR IGNORE INTO dockets (id, court_id, date_created, date_modified, date_filed, date_terminated, date_last_filing, date_argued, date_blocked, case_name)
         WITH RECURSIVE numbers(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM numbers WHERE i < ${from + chunk - 1})
         SELECT 1 + i * 7919 % ${total}, CASE WHEN i % 2 THEN 'scotus' WHEN i % 4 THEN 'ca9' ELSE 'nysd' END,
           i * 31 % ${total}, i / 50000, ${day(1)}, ${day(3)}, ${day(7)}, ${day(9)}, ${day(11)}, 'Case ' || (i * 37 % 300000) FROM numbers`,
    );
    await again(() => insert.run());
    process.stderr.write(`${from + chunk} of ${total} rows\n`);
  }
  for (const { name, sql } of indexes) {
    await again(() => binding.prepare(sql.replace(/INDEX/, "INDEX IF NOT EXISTS")).run());
    process.stderr.write(`${name}\n`);
  }
}

const zone = zoneOf("America/Los_Angeles");
const list = listOf(dockets, zone);
const inCourt = readFilter(dockets, "court", ["scotus"], zone);
const filtered =
  typeof inCourt === "object" && inCourt !== null && "filter" in inCourt ? [inCourt.filter] : [];

async function readOnce(order: Order, position: Position, filters: typeof filtered) {
  const meter = createMeter();
  const facts = { scanLimit: 20_000, court: null };
  const { sources, range, filter } = planReading(dockets, filters, order, facts);
  const page: Page<{ id: unknown }> = await readPage(openDatabase(binding, meter), {
    list,
    order,
    sources,
    ...(range !== null && { range }),
    ...(filter !== null && { filter }),
    position,
    size,
    select: { id: columnOf(dockets, "id") },
  });
  return { page, rows: meter.rowsRead };
}

const read = (...asked: Parameters<typeof readOnce>) => again(() => readOnce(...asked));

/** The position of the row at an offset: its values of the keys of the order. */
async function placeAt(order: Order, offset: number): Promise<Position> {
  const terms = order.keys.map(({ field, direction, nulls }) => {
    const column = field === "case_name" ? "case_name_key" : field;
    return {
      column,
      term: `${column} ${direction === "ascending" ? "ASC" : "DESC"} NULLS ${nulls}`,
    };
  });
  const query = binding.prepare(
    `SELECT ${terms.map(({ column }) => column).join(", ")} FROM dockets ORDER BY ${terms.map(({ term }) => term).join(", ")} LIMIT 1 OFFSET ${offset}`,
  );
  const row = await again(() => query.first<Record<string, string | number | null>>());
  const values = terms.map(({ column }) => row?.[column] ?? null);
  return { at: "cursor", direction: "after", bound: { values, inclusive: false } };
}

/** The position of the first row that meets a condition, or null if there is no such row. */
async function placeWhere(order: Order, condition: string): Promise<Position | null> {
  const columns = order.keys.map(({ field }) => (field === "case_name" ? "case_name_key" : field));
  const query = binding.prepare(
    `SELECT ${columns.join(", ")} FROM dockets WHERE ${condition} LIMIT 1`,
  );
  const row = await again(() => query.first<Record<string, string | number | null>>());
  if (row === null) return null;
  const values = columns.map((column) => row[column] ?? null);
  return { at: "cursor", direction: "after", bound: { values, inclusive: false } };
}

/** The most rows that any page reads: at both ends, and from each kind of place in both directions. */
async function mostRows(order: Order, filters: typeof filtered): Promise<number> {
  const prefix = filters.length === 0 ? "" : "court_id = 'scotus' AND ";
  const field = order.keys[0].field === "case_name" ? "case_name_key" : order.keys[0].field;
  const half = total / 2;
  const conditions = [
    `id >= ${total / 3}`,
    `id >= ${(2 * total) / 3}`,
    // In the middle of the day that many rows share, and in the middle of the NULLs.
    `${field} = '2015-05-05' AND id >= ${half}`,
    `${field} IS NULL AND id >= ${half}`,
    // At the last and the first value, next to the NULLs.
    `${field} = (SELECT max(${field}) FROM dockets)`,
    `${field} = (SELECT min(${field}) FROM dockets)`,
  ];
  const starts: Position[] = [{ at: "start" }, { at: "end" }];
  for (const condition of conditions) {
    const place = await placeWhere(order, prefix + condition);
    if (place !== null) starts.push(place);
  }
  let most = 0;
  for (const start of starts) {
    const here = await read(order, start, filters);
    most = Math.max(most, here.rows);
    for (const way of [here.page.next, here.page.previous]) {
      if (way === null) continue;
      most = Math.max(most, (await read(order, { at: "cursor", ...way }, filters)).rows);
    }
  }
  return most;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

try {
  await migrate();
  await fill();
  const sortable = Object.entries<Field>(dockets.fields).filter(([, field]) => field.sortable);
  console.log(`Most rows read for a page of 20, of ${total.toLocaleString("en")} dockets:\n`);
  console.log("| field | all | in one court |\n| --- | ---: | ---: |");
  for (const [field] of sortable) {
    const most = { all: 0, court: 0 };
    for (const orderBy of [field, `-${field}`]) {
      for (const nulls of ["first", "last"] as NullPlacement[]) {
        const order = parseOrder(list, orderBy, nulls);
        most.all = Math.max(most.all, await mostRows(order, []));
        most.court = Math.max(most.court, await mostRows(order, filtered));
      }
    }
    console.log(`| ${field} | ${most.all} | ${most.court} |`);
  }
  console.log(
    `\n| order | page 1, ms | page ${deepPage.toLocaleString("en")}, ms | ratio |\n| --- | ---: | ---: | ---: |`,
  );
  for (const orderBy of ["-id", "-date_filed", "case_name"]) {
    const order = parseOrder(list, orderBy);
    const deep = await placeAt(order, (deepPage - 1) * size - 1);
    const second = await placeAt(order, size - 1);
    const times = { shallow: [] as number[], deep: [] as number[] };
    // The pages alternate, so that other load on the machine affects both. Both pages follow a cursor,
    // because the very first page does not check whether rows precede it.
    for (let sample = 0; sample < samples; sample += 1) {
      for (const [name, position] of [
        ["shallow", second],
        ["deep", deep],
      ] as const) {
        const start = performance.now();
        await read(order, position, []);
        times[name].push(performance.now() - start);
      }
    }
    const [one, other] = [median(times.shallow), median(times.deep)];
    console.log(
      `| ${orderBy} | ${one.toFixed(2)} | ${other.toFixed(2)} | ${(other / one).toFixed(2)} |`,
    );
  }
} finally {
  await dispose();
  await rm(folder, { recursive: true, force: true });
}
