/**
 * Checks the query plan and the rows read of a page of dockets, in every order that the declarations
 * allow. The quick lane has fewer rows, and checks one placement of NULLs.
 */
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../../src/db/database.ts";
import { createMeter } from "../../src/db/meter.ts";
import type { Field } from "../../src/dockets/declaration/fields.ts";
import { indexesOf } from "../../src/dockets/declaration/indexes.ts";
import { columnOf, listOf } from "../../src/dockets/declaration/lists.ts";
import { type Resource, resources } from "../../src/dockets/declaration/resources.ts";
import { readFilter } from "../../src/dockets/filters/filters.ts";
import { planReading } from "../../src/dockets/filters/plan.ts";
import { zoneOf } from "../../src/dockets/time/zone.ts";
import { type NullPlacement, type Position, parseOrder, readPage } from "../../src/keyset/index.ts";
import { env } from "../harness.ts";
import { recordDatabase } from "../keyset/pool.ts";
import { inLane } from "../lane.ts";
import { makeCourts, makeDockets, makeDocuments, makeEntries, run } from "./world.ts";

const size = 20;
const most = size + 5;
const zone = zoneOf("America/Los_Angeles");

/** A parent whose rows are many, by the resource whose rows they are. */
const parents: Readonly<Record<string, string>> = {
  dockets: "scotus",
  "docket-entries": "10",
  "recap-documents": "1",
};

beforeAll(async () => {
  await makeCourts();
  await makeDockets(inLane({ quick: 1500, long: 20_000 }));
  await makeEntries(inLane({ quick: 1500, long: 6000 }));
  await makeDocuments(inLane({ quick: 1500, long: 6000 }));
  // Many more courts than there are: the list of courts is held to the same.
  await run(
    `WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 700)
     INSERT INTO courts (id, short_name, full_name, jurisdiction, position, in_use, start_date, end_date, date_modified)
     SELECT 'c' || (i * 7919 % 1000), 'c', 'c', 'ST', i + 0.25, 1, CASE WHEN i % 10 < 3 THEN NULL ELSE date('1900-01-01', '+' || (i % 90) || ' days') END, NULL, i / 9 FROM n`,
  );
});

interface Case {
  readonly resource: Resource;
  readonly order: string;
  readonly nulls: NullPlacement;
  readonly behind: boolean;
}

/** Pages at both ends, at a third and two thirds of the way, and on from each of these, both ways. */
async function readEverywhere({ resource, order: orderBy, nulls, behind }: Case) {
  const list = listOf(resource, zone);
  const order = parseOrder(list, orderBy, nulls);
  const parent = parents[resource.name];
  const reading =
    behind && resource.parent !== null && parent !== undefined
      ? readFilter(resource, resource.parent, [parent], zone)
      : null;
  const filters =
    reading !== null && typeof reading === "object" && "filter" in reading ? [reading.filter] : [];
  const facts = { scanLimit: 20_000, court: null };
  const { sources, range, filter } = planReading(resource, filters, order, facts);
  expect(filter).toBeNull();
  const plans: string[] = [];
  let pages = 0;

  async function read(position: Position) {
    const { database, meter, sent } = recordDatabase();
    const page = await readPage(database, {
      list,
      order,
      sources,
      ...(range !== null && { range }),
      position,
      size,
      select: { id: columnOf(resource, "id") },
    });
    const about = `${resource.name} by ${orderBy} nulls ${nulls}`;
    if (position.at !== "around") expect(meter.rowsRead, about).toBeLessThanOrEqual(most);
    pages += 1;
    for (const { text, parameters } of pages < 6 ? sent.flat() : []) {
      const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${text}`)
        .bind(...parameters)
        .all<{ detail: string }>();
      plans.push(...results.map(({ detail }) => detail));
    }
    return page;
  }

  async function walk(from: Position, way: "next" | "previous") {
    let position: Position | null = from;
    for (let step = 0; step < 3 && position !== null; step += 1) {
      const page: Awaited<ReturnType<typeof read>> = await read(position);
      const to: (typeof page)["next"] = page[way];
      if (to !== null && from.at !== "around") expect(page.rows).toHaveLength(size);
      position = to && { at: "cursor", ...to };
    }
  }

  await walk({ at: "start" }, "next");
  await walk({ at: "end" }, "previous");
  const condition = behind
    ? sql`${columnOf(resource, resource.parent ?? "id")} = ${parent}`
    : sql`1`;
  const ids = await openDatabase(env.DB, createMeter()).run<{ id: number | string }>({
    sql: sql`SELECT ${columnOf(resource, "id")} AS id FROM ${list.from} WHERE ${condition} LIMIT 3 OFFSET 300`,
  });
  for (const { id } of ids.rows) {
    await walk({ at: "around", id }, "next");
    await walk({ at: "around", id }, "previous");
  }
  return plans;
}

const placements = inLane<NullPlacement[]>({ quick: ["last"], long: ["first", "last"] });

const sortable = ({ fields }: Resource) =>
  Object.entries<Field>(fields).flatMap(([name, field]) => (field.sortable ? [name] : []));

/** No scan but of a list that is read in its own order, and nothing that is sorted. */
function expectIndexed(plans: readonly string[], resource: Resource): void {
  const text = plans.join("\n");
  expect(text).not.toMatch(/TEMP B-TREE/);
  for (const plan of plans) {
    if (!plan.includes(resource.table)) continue;
    expect(plan).toMatch(/USING (COVERING )?INDEX|INTEGER PRIMARY KEY|^SCAN \w+$/);
  }
}

describe.each(Object.values<Resource>(resources))("$name", (resource) => {
  const ways = resource.parent === null ? [false] : [false, true];
  test.each(sortable(resource))(
    "by %s, both ways, NULLs at either end, alone and behind one parent",
    {
      timeout: 60_000,
    },
    async (field) => {
      for (const behind of ways) {
        for (const order of inLane({ quick: [field], long: [field, `-${field}`] })) {
          for (const nulls of placements) {
            expectIndexed(await readEverywhere({ resource, order, nulls, behind }), resource);
          }
        }
      }
    },
  );

  test("every index that is declared is there", async () => {
    for (const { name } of indexesOf(resource)) {
      const { results } = await env.DB.prepare("SELECT 1 FROM sqlite_schema WHERE name = ?")
        .bind(name)
        .all();
      expect(results, name).toHaveLength(1);
    }
  });
});

describe("the orders that CourtListener's documentation recommends", () => {
  test.each(["date_filed,id", "-date_filed,-id"])("dockets by %s", async (order) => {
    for (const behind of [false, true]) {
      for (const nulls of ["first", "last"] as const) {
        const plans = await readEverywhere({ resource: resources.dockets, order, nulls, behind });
        expectIndexed(plans, resources.dockets);
      }
    }
  });

  test.each(["recap_sequence_number,entry_number", "-recap_sequence_number,-entry_number"])(
    "entries of one docket by %s",
    async (order) => {
      for (const nulls of ["first", "last"] as const) {
        const entries = { resource: resources["docket-entries"], order, nulls, behind: true };
        expectIndexed(await readEverywhere(entries), resources["docket-entries"]);
      }
    },
  );
});
