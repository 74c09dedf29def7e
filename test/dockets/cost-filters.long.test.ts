/**
 * What a page of a filtered list costs on 100,000 rows: at most three rows for each row of the page and ten
 * more, at any depth, or the limit of a scan.
 */
import { beforeAll, describe, expect, test } from "vitest";
import type { Field } from "../../src/dockets/declaration/fields.ts";
import { listOf } from "../../src/dockets/declaration/lists.ts";
import { type Resource, resources } from "../../src/dockets/declaration/resources.ts";
import { readFilters } from "../../src/dockets/filters/request-filters.ts";
import { readMembers } from "../../src/dockets/members.ts";
import { readRows } from "../../src/dockets/queries.ts";
import { zoneOf } from "../../src/dockets/time/zone.ts";
import { type Position, parseOrder } from "../../src/keyset/index.ts";
import { env } from "../harness.ts";
import { recordDatabase } from "../keyset/pool.ts";
import { makeCourts, run } from "./world.ts";

const total = 100_000;
const size = 20;
const most = 3 * size + 10;
const zone = zoneOf("America/Los_Angeles");

const numbers = (count: number) =>
  `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count})`;

beforeAll(async () => {
  await makeCourts();
  await run(
    "INSERT INTO courts (id, jurisdiction, position, date_modified) VALUES ('few', 'F', 9, 0), ('none', 'F', 9, 0)",
  );
  // Dates of 24 years and times of eight, neither in the order of ids.
  for (let start = 0; start < total; start += 20_000) {
    await run(
      `INSERT INTO dockets (id, court_id, date_created, date_modified, date_filed, docket_number_core, pacer_case_id, nature_of_suit, source, assigned_to_str)
       ${numbers(20_000)} SELECT ${start} + n, CASE WHEN ${start} + n IN (500, 50000, 99000) THEN 'few' WHEN n % 2 THEN 'nysd' ELSE 'ca9' END, 0,
       1400000000000000 + ((${start} + n) * 7919 % ${total}) * 2500000000 + n,
       CASE WHEN n % 10 = 0 THEN NULL ELSE date('2000-01-01', '+' || ((${start} + n) * 104729 % 8766) || ' days') END,
       '24' || ((${start} + n) / 3), 'p' || ((${start} + n) / 2), CASE WHEN n % 3 THEN 'Civil' ELSE '' END, n % 4, 'Judge ' || (n % 500)
       FROM numbers`,
    );
  }
  for (let start = 0; start < total; start += 20_000) {
    await run(
      `INSERT INTO docket_entries (id, docket_id, date_created, date_modified) ${numbers(20_000)} SELECT ${start} + n, CASE WHEN n % 2000 = 7 THEN 500 ELSE 1 + (${start} + n) * 31 % ${total} END, 0, 0 FROM numbers`,
    );
    await run(
      `INSERT INTO recap_documents (id, docket_entry_id, date_created, date_modified, document_type, document_number, sha1, pacer_doc_id, is_available)
       ${numbers(20_000)} SELECT ${start} + n, ${start} + n, 0, 0, 1, '1', 'sha' || ((${start} + n) / 2), 'doc' || (${start} + n), n % 50 = 0 FROM numbers`,
    );
  }
  await run("UPDATE docket_entries SET docket_id = 2 WHERE docket_id IN (50000, 99000)");
});

interface Asked {
  readonly scanLimit?: number;
  readonly order?: string;
  readonly fields?: string;
}

async function readPage(
  resource: Resource,
  query: string,
  position: Position,
  { scanLimit = 20_000, order, fields = "id" }: Asked = {},
) {
  const { database, meter, sent } = recordDatabase();
  const parameters = new Map(
    [...new URLSearchParams(query)].map(([name, value]) => [name, [value]]),
  );
  const { filters } = readFilters(resource, parameters, [], zone);
  const list = listOf(resource, zone);
  const page = await readRows(
    database as never,
    { resource, filters, members: readMembers(resource, fields || null, null) },
    { list, order: parseOrder(list, order), position, size },
    false,
    scanLimit,
  );
  return { page, rows: meter.rowsRead, sent };
}

/** Reads pages at both ends and in the middle, and some that follow, and holds each to a number of rows. */
async function expectCost(resource: Resource, query: string, limit: number, asked: Asked = {}) {
  const starts: [Position, "next" | "previous"][] = [
    [{ at: "start" }, "next"],
    [{ at: "end" }, "previous"],
    [{ at: "cursor", direction: "after", bound: { values: [total / 2], inclusive: true } }, "next"],
    [
      { at: "cursor", direction: "before", bound: { values: [total / 3], inclusive: true } },
      "previous",
    ],
  ];
  let seen = 0;
  for (const [start, way] of asked.order === undefined ? starts : starts.slice(0, 2)) {
    let position: Position | null = start;
    for (let step = 0; step < 4 && position !== null; step += 1) {
      const { page, rows } = await readPage(resource, query, position, asked);
      expect(rows, `${query} ${JSON.stringify(position)}`).toBeLessThanOrEqual(limit);
      expect(page.endedEarly, query).toBe(false);
      seen += page.rows.length;
      const onward: (typeof page)["next"] = page[way];
      position = onward && { at: "cursor", ...onward };
    }
  }
  return seen;
}

const sortable = ({ fields }: Resource) =>
  Object.entries<Field>(fields).flatMap(([name, field]) => (field.sortable ? [name] : []));

const { dockets, "docket-entries": entries, "recap-documents": documents } = resources;

describe("a closed range in the order of ids", () => {
  test.each([
    "date_filed__gte=2015-05-05&date_filed__lte=2015-05-05",
    "date_filed__gte=2015-05-04&date_filed__lte=2015-05-10",
    "date_filed__gte=2015-05-01&date_filed__lt=2015-06-01",
    "date_filed__range=2015-05-01,2015-05-31",
    "date_filed__range=2015-04-01,2015-06-30",
    "date_filed__range=2015-01-01,2015-12-31",
    "date_filed__range=2015-03-15,2015-11-20",
    "date_filed__range=2010-01-01,2020-12-31",
    "date_filed__range=2010-03-15,2012-07-20",
    "date_filed__range=1990-01-01,2030-12-31",
    "date_filed__year=2011",
    "date_modified__gte=2016-01-01&date_modified__lt=2017-01-01",
    "date_modified__gte=2016-01-01&date_modified__lt=2016-02-01",
    "date_modified__gte=2016-01-01&date_modified__lt=2016-01-08",
    "date_modified__range=2015-03-15T10:00:00Z,2019-11-20T23:00:00Z",
    "date_modified__year=2018",
  ])("%s", { timeout: 60_000 }, async (query) => {
    expect(await expectCost(dockets, query, most)).toBeGreaterThan(0);
    expect(await expectCost(dockets, query, most, { fields: "" })).toBeGreaterThan(0);
  });
});

describe("look-ups and equalities", () => {
  test.each([
    [dockets, "docket_number_core=24777"],
    [dockets, "pacer_case_id=p777"],
    [documents, "sha1=sha777"],
    [documents, "pacer_doc_id=doc777"],
    [dockets, "nature_of_suit=Civil"],
    [dockets, "source=3"],
    [dockets, "assigned_to_str=Judge 7"],
    [dockets, "court=few"],
    [dockets, "court__id=nysd"],
    [dockets, "docket_entries__id=777"],
    [documents, "docket_entry__docket__pacer_case_id=p777"],
  ])("%s with a match: %s", { timeout: 60_000 }, async (resource, query) => {
    const limit = query.startsWith("docket_entry__") ? most + 40 : most;
    expect(await expectCost(resource, query, limit)).toBeGreaterThan(0);
  });

  test.each([
    [dockets, "docket_number_core=none"],
    [dockets, "pacer_case_id=none"],
    [documents, "sha1=none"],
    [dockets, "nature_of_suit=none"],
    [dockets, "source=99"],
    [dockets, "assigned_to_str=none"],
    [dockets, "court=none"],
    [dockets, "date_filed__gt=2020-01-01&date_filed__lt=2010-01-01"],
    [entries, "docket__court=none"],
    [entries, "docket__court__id=nowhere"],
    [entries, "docket__pacer_case_id=none"],
    [documents, "docket_entry__docket__court=none"],
    [documents, "docket_entry__docket__docket_number_core=none"],
  ])("%s without a match: %s", { timeout: 60_000 }, async (resource, query) => {
    for (const order of [undefined, "date_modified", "-date_modified"]) {
      expect(await expectCost(resource, query, most, order === undefined ? {} : { order })).toBe(0);
    }
  });

  test("entries of a court with few dockets", async () => {
    expect(await expectCost(entries, "docket__court=few", most)).toBeGreaterThan(20);
    // A court with half of all dockets: two entries are tested for each that is found.
    expect(await expectCost(entries, "docket__court=nysd", 3 * most)).toBeGreaterThan(20);
  });

  test.each(sortable(documents).flatMap((field) => [field, `-${field}`]))(
    "three hundred documents by their ids in PACER, by %s",
    async (order) => {
      const ids = Array.from({ length: 300 }, (_, index) => `doc${1 + index * 331}`);
      const limit = 4 * ids.length;
      const query = `pacer_doc_id__in=${ids.join(",")}`;
      for (const narrowed of [query, `${query}&document_type=1`]) {
        for (const at of ["start", "end"] as const) {
          let position: Position | null = { at };
          for (let step = 0; step < 3 && position !== null; step += 1) {
            const { page, rows } = await readPage(documents, narrowed, position, {
              order,
              fields: "",
            });
            expect(page.rows).toHaveLength(size);
            expect(rows, `${order} ${JSON.stringify(position)}`).toBeLessThanOrEqual(limit);
            const onward: (typeof page)["next"] = at === "start" ? page.next : page.previous;
            position = onward && { at: "cursor", ...onward };
          }
          expect(position).not.toBeNull();
        }
      }
    },
  );
});

describe("rows that are found in other orders than their index has", () => {
  /** What the plan of a page reads row by row: tables, and not the values and ids that it starts with. */
  async function scansOf(resource: Resource, query: string): Promise<string[]> {
    const { sent } = await readPage(resource, query, { at: "start" }, { order: "date_modified" });
    const plans = await Promise.all(
      sent.flat().map(({ text, parameters }) =>
        env.DB.prepare(`EXPLAIN QUERY PLAN ${text}`)
          .bind(...parameters)
          .all<{ detail: string }>(),
      ),
    );
    const details = plans.flatMap(({ results }) => results.map(({ detail }) => detail));
    expect(details.join("\n")).toContain(`SEARCH ${resource.table} USING`);
    return details.filter((detail) =>
      /^SCAN (dockets|docket_entries|recap_documents|referring|parents)\b/.test(detail),
    );
  }

  const orders = (resource: Resource) =>
    sortable(resource).flatMap((field) => [field, `-${field}`]);

  test.each([
    [documents, "sha1=sha777"],
    [documents, "pacer_doc_id=doc777"],
    [dockets, "pacer_case_id=p777"],
    [dockets, "docket_number_core=24777"],
    [dockets, "docket_entries=777"],
    [dockets, "docket_entries__id=777"],
    [dockets, "docket_entries__recap_documents=777"],
    [dockets, "docket_entries__recap_documents__id=777"],
    [dockets, "docket_entries__recap_documents__sha1=sha777"],
    [dockets, "docket_entries__recap_documents__pacer_doc_id__in=doc1,doc700,doc7000"],
    [entries, "recap_documents__sha1=sha777"],
    [entries, "docket__docket_entries__recap_documents__id=777"],
  ])("%s: %s", { timeout: 60_000 }, async (resource, query) => {
    expect(await scansOf(resource, query)).toEqual([]);
    for (const order of orders(resource)) {
      expect(await expectCost(resource, query, most, { order })).toBeGreaterThan(0);
    }
  });

  test("a value with very many rows is scanned within the limit", { timeout: 60_000 }, async () => {
    await run("UPDATE dockets SET docket_number_core = 'many' WHERE id % 4 = 0");
    for (const [query, order, limit] of [
      ["docket_number_core=many", undefined, most],
      ["docket_number_core=many", "date_modified", 20_000],
      ["docket_number_core=many", "-date_filed", 20_000],
      ["docket_number_core=many&nature_of_suit=Civil", "date_modified", 20_000],
      ["docket_number_core=many&source=7", "date_modified", 20_000],
    ] as const) {
      const asked = { fields: "", ...(order !== undefined && { order }) };
      for (const at of ["start", "end"] as const) {
        const { page, rows } = await readPage(dockets, query, { at }, asked);
        expect(rows, `${query} by ${order}`).toBeLessThanOrEqual(limit);
        expect(page.rows).toHaveLength(query.endsWith("source=7") ? 0 : size);
      }
    }
  });
});

describe("what no index answers", () => {
  test.each([
    [dockets, "nature_of_suit__iexact=nothing"],
    [dockets, "assigned_to_str__startswith=Nobody"],
    [dockets, "date_filed__month=13"],
    [documents, "document_number__gt=5"],
    [entries, "docket__nature_of_suit__iexact=nothing"],
  ])("%s: %s", { timeout: 120_000 }, async (resource, query) => {
    for (const scanLimit of [500, 20_000]) {
      let position: Position | null = { at: "start" };
      let pages = 0;
      while (position !== null && pages < 20) {
        const { page, rows } = await readPage(resource, query, position, { scanLimit });
        expect(rows).toBeLessThanOrEqual(scanLimit);
        expect(page.rows).toEqual([]);
        expect(page.endedEarly).toBe(page.next !== null);
        pages += 1;
        position = page.next && { at: "cursor", ...page.next };
      }
      expect(pages).toBeGreaterThan(5);
    }
  });
});
