/**
 * What a page of files costs, in a namespace of 100,000.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { call, costOf, env, type ListBody, makeUser, type TestUser } from "../harness.ts";
import { inLane } from "../lane.ts";

const size = 20;
const total = 100_000;
/** The session of a token is two rows more, and a round trip. */
const session = { rows: 2, batches: 1 };

let owner: TestUser;

/** Ten folders of 10,000 files, each with ten folders below that hold a tenth of its files. */
beforeAll(async () => {
  owner = await makeUser("collector");
  const chunk = 20_000;
  for (let from = 0; from < total; from += chunk) {
    await env.DB.prepare(
      `WITH RECURSIVE n(i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
       INSERT INTO files (id, owner_id, key, upload_complete, object_name, size, content_type, etag, last_modified, metadata, metadata_cached_at)
       SELECT CAST(1 + (i * 7919) % ?3 AS INTEGER), ?4,
         format('f%d/', i % 10) || CASE WHEN i % 100 < 10 THEN format('g%d/', i / 100 % 10) ELSE '' END || format('%06d', i),
         1, format('o/%d', i), CAST(i % 50 AS INTEGER), 'text/plain', 'e', CAST(i / 30 AS INTEGER), '{"size":1,"etag":"e","version":"v","uploaded":"2025-01-01T00:00:00.000Z","storage_class":"Standard","http_metadata":{},"custom_metadata":{},"checksums":{}}', 4e12
       FROM n`,
    )
      .bind(from, from + chunk - 1, total, owner.id)
      .run();
  }
});

interface Cost {
  readonly body: ListBody & { folders?: string[] };
  readonly rows: number;
}

async function read(path: string): Promise<Cost> {
  const response = await call(path, { token: owner.token });
  if (response.status !== 200) throw new Error(`${path}: ${await response.text()}`);
  const { rowsRead, batches } = costOf(response);
  expect(batches, path).toBe(1 + session.batches);
  expect(response.headers.get("Server-Timing"), path).not.toMatch(/r2;/);
  return { body: await response.json(), rows: rowsRead - session.rows };
}

/** Some pages from both ends, and in the middle, each way. */
async function expectFlat(query: string, middle: string): Promise<void> {
  const path = `/api/v2/files?page_size=${size}&${query}`;
  for (const start of [path, `${path}&position=last`, `${path}&around=${middle}`]) {
    for (const way of ["next", "previous"] as const) {
      let url: string | null = start;
      for (let step = 0; step < 3 && url !== null; step += 1) {
        const isAround: boolean = url.includes("around=");
        if (isAround) {
          const response = await call(url, { token: owner.token });
          url = (await response.json<ListBody>())[way];
          continue;
        }
        const { body, rows }: Cost = await read(url);
        if (body[way] !== null) expect(body.results, url).toHaveLength(size);
        expect(rows, url).toBeLessThanOrEqual(size + 5 + (body.folders?.length ?? 0));
        url = body[way];
      }
    }
  }
}

const allOrders = ["key", "-key", "size", "-size", "last_modified", "-last_modified"].concat([
  "created_at",
  "-created_at",
  "id",
  "-id",
]);

const orders = allOrders.slice(0, inLane({ quick: 3, long: allOrders.length }));

describe("a page of twenty reads at most twenty-five rows", () => {
  test.each(orders)("of all files, by %s", (order) => expectFlat(`order_by=${order}`, "50000"));

  test.each(orders)("of one folder, by %s", async (order) => {
    const row = await env.DB.prepare(
      "SELECT id FROM files WHERE folder = 'f3/' LIMIT 1 OFFSET 4000",
    ).first<{ id: number }>();
    await expectFlat(`prefix=f3/&delimiter=/&order_by=${order}`, String(row?.id));
  });

  test.each(["f", "f3/", "f3/05", "f3/g7/", "f3/g"])("by key under %s", async (prefix) => {
    const row = await env.DB.prepare(
      "SELECT id FROM files WHERE key >= ?1 AND key < ?1 || 'zzz' ORDER BY key LIMIT 1 OFFSET 50",
    )
      .bind(prefix)
      .first<{ id: number }>();
    for (const order of ["key", "-key"]) {
      await expectFlat(`prefix=${prefix}&order_by=${order}`, String(row?.id));
    }
  });
});

test("the counters are those of 100,000 files", async () => {
  const { body } = await read("/api/v2/files?page_size=1");
  expect(body.count).toBe(total);
  expect((await read("/api/v2/files?page_size=1&prefix=f3/")).body.count).toBe(total / 10);
});
