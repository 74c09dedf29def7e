/**
 * Rows that a look-up field finds, in every order: the list is the one that SQLite sorts itself, both ways,
 * where the rows are few and are found at once. The long lane does so in more orders, with smaller pages, and
 * where the rows are too many to be found.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../src/db/database.ts";
import { createMeter } from "../../src/db/meter.ts";
import { listOf } from "../../src/dockets/declaration/lists.ts";
import { type Resource, resources } from "../../src/dockets/declaration/resources.ts";
import { readFilters } from "../../src/dockets/filters/request-filters.ts";
import { readMembers } from "../../src/dockets/members.ts";
import { readRows } from "../../src/dockets/queries.ts";
import { zoneOf } from "../../src/dockets/time/zone.ts";
import { type Position, parseOrder } from "../../src/keyset/index.ts";
import { env } from "../harness.ts";
import { inLane } from "../lane.ts";
import { makeCourts, makeDockets, makeDocuments, makeEntries, run } from "./world.ts";

const size = inLane({ quick: 40, long: 7 });
const ordersPerQuestion = inLane({ quick: 1, long: Number.POSITIVE_INFINITY });
const zone = zoneOf("America/Los_Angeles");
const { dockets, "docket-entries": entries, "recap-documents": documents } = resources;

beforeAll(async () => {
  await makeCourts();
  await makeDockets(120);
  await makeEntries(150);
  await makeDocuments(150);
  await run("UPDATE dockets SET docket_number_core = 'same' WHERE id % 3 = 0");
  await run("UPDATE docket_entries SET docket_id = 10 * (1 + id % 40)");
  await run("UPDATE recap_documents SET sha1 = 'sha' || (id % 2)");
});

interface Walk {
  readonly resource: Resource;
  readonly query: string;
  readonly order: string;
  readonly scanLimit: number;
}

/** The ids of a list that is walked in one direction, in the order of the list. */
async function walk({ resource, query, order, scanLimit }: Walk, way: "next" | "previous") {
  const parameters = new Map(
    [...new URLSearchParams(query)].map(([name, value]) => [name, [value]]),
  );
  const { filters } = readFilters(resource, parameters, [], zone);
  const list = listOf(resource, zone);
  const members = readMembers(resource, "id", null);
  const ids: unknown[] = [];
  let position: Position | null = { at: way === "next" ? "start" : "end" };
  for (let step = 0; position !== null; step += 1) {
    expect(step).toBeLessThan(200);
    const request = { list, order: parseOrder(list, order), position, size };
    const db = openDatabase(env.DB, createMeter());
    const page = await readRows(db, { resource, filters, members }, request, false, scanLimit);
    const some = page.rows.map(({ id }) => id);
    if (some.length < size && page[way] !== null) expect(page.endedEarly).toBe(true);
    ids.push(...(way === "next" ? some : some.toReversed()));
    const onward: (typeof page)["next"] = page[way];
    position = onward && { at: "cursor", ...onward };
  }
  return way === "next" ? ids : ids.toReversed();
}

const some = Array.from({ length: 60 }, (_, index) => `doc${2 * index + 1}`);
const quoted = some.map((each) => `'${each}'`).join(", ");

const questions: readonly (readonly [Resource, query: string, where: string])[] = [
  [documents, `pacer_doc_id__in=${some.join(",")}`, `pacer_doc_id IN (${quoted})`],
  [
    documents,
    `pacer_doc_id__in=${some.join(",")}&document_type=2`,
    `pacer_doc_id IN (${quoted}) AND document_type = 2`,
  ],
  [documents, "sha1=sha1", "sha1 = 'sha1'"],
  [dockets, "docket_number_core=same", "docket_number_core = 'same'"],
  [
    dockets,
    "docket_number_core=same&court=scotus",
    "docket_number_core = 'same' AND court_id = 'scotus'",
  ],
  [dockets, "docket_entries__id=7", "id IN (SELECT docket_id FROM docket_entries WHERE id = 7)"],
  [
    dockets,
    "docket_entries__recap_documents__sha1=sha0",
    "id IN (SELECT docket_id FROM docket_entries WHERE id IN (SELECT docket_entry_id FROM recap_documents WHERE sha1 = 'sha0'))",
  ],
  [
    dockets,
    "docket_entries__recap_documents__sha1=sha0&docket_entries__entry_number__isnull=true&blocked=false",
    "id IN (SELECT docket_id FROM docket_entries WHERE entry_number IS NULL AND id IN (SELECT docket_entry_id FROM recap_documents WHERE sha1 = 'sha0'))",
  ],
  [
    dockets,
    "docket_entries__recap_documents__sha1=sha0&docket_entries!=4",
    "id IN (SELECT docket_id FROM docket_entries WHERE id IN (SELECT docket_entry_id FROM recap_documents WHERE sha1 = 'sha0')) AND id NOT IN (SELECT docket_id FROM docket_entries WHERE id = 4)",
  ],
  [
    entries,
    "docket__docket_entries__recap_documents__sha1=sha0",
    "docket_id IN (SELECT docket_id FROM docket_entries WHERE id IN (SELECT docket_entry_id FROM recap_documents WHERE sha1 = 'sha0'))",
  ],
];

const orders = (resource: Resource) => [
  ...(resource === documents
    ? [
        ["date_upload", "date_upload ASC NULLS LAST, id"],
        ["-page_count,date_upload", "page_count DESC NULLS FIRST, date_upload ASC NULLS LAST, id"],
      ]
    : [["-date_filed", "date_filed DESC NULLS FIRST, id DESC"]]),
  ["id", "id"],
  ["-date_created", "date_created DESC, id DESC"],
];

// The lower limit allows 16 rows to be found, so that all but the smallest of these lists are scanned.
describe.each(inLane({ quick: [20_000], long: [20_000, 100] }))(
  "with a limit of %d rows a page",
  (scanLimit) => {
    test.each(questions)("%s: %s", async (resource, query, where) => {
      for (const [order = "", sorted = ""] of orders(resource).slice(0, ordersPerQuestion)) {
        const { results } = await env.DB.prepare(
          `SELECT id FROM ${resource.table} WHERE ${where} ORDER BY ${sorted}`,
        ).all<{ id: number }>();
        const wanted = results.map(({ id }) => id);
        expect(wanted.length).toBeGreaterThan(0);
        const asked = { resource, query, order, scanLimit };
        expect(await walk(asked, "next"), order).toEqual(wanted);
        expect(await walk(asked, "previous"), order).toEqual(wanted);
      }
    });
  },
);
