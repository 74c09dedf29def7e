import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openDatabase } from "../../src/db/database.ts";
import { createMeter } from "../../src/db/meter.ts";
import type { Bucket } from "../../src/files/bucket/metered-bucket.ts";
import { withMetadata } from "../../src/files/bucket/object-metadata.ts";
import type { StoreContext } from "../../src/files/context.ts";
import { fileStatement, recordColumns } from "../../src/files/records/record-queries.ts";
import { readSettings } from "../../src/settings.ts";
import { call, costOf, env, makeUser, type TestUser } from "../harness.ts";
import { makeRecords, objectOf } from "./records.ts";

interface Listed {
  readonly id: number;
  readonly size: number;
  readonly etag: string;
  readonly metadata: { readonly size: number; readonly etag: string } | null;
  readonly metadata_error?: string;
  readonly metadata_cached_at: string | null;
}

const count = 50;
const missing = 7;
let owner: TestUser;

beforeAll(async () => {
  owner = await makeUser("keeper");
  for (let id = 1; id <= count; id += 1) {
    if (id !== missing) await env.FILES.put(objectOf(id), `text of ${id}`);
  }
});

/** Records that R2 was asked about an hour and more ago. */
async function makeStale(cached: number | null = Date.now() - 3_600_001): Promise<void> {
  await env.DB.prepare("DELETE FROM files").run();
  const records = Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    key: `k${index + 1}`,
    metadataCachedAt: cached,
  }));
  await makeRecords(owner, records);
}

beforeEach(() => makeStale());

const listFiles = (query = "") =>
  call(`/api/v2/files?per_page=${count}&order_by=id${query}`, { token: owner.token });

const operations = (response: Response) =>
  Number(/ops=(\d+)/.exec(response.headers.get("Server-Timing") ?? "")?.[1] ?? 0);

describe("over HTTP", () => {
  test("stale records are asked for once, and written back in one round trip", async () => {
    const first = await listFiles();
    const { results } = await first.json<{ results: Listed[] }>();
    expect(operations(first)).toBe(count);
    // The session, the page, the records that are written back.
    expect(costOf(first).batches).toBe(3);
    for (const { id, size, etag, metadata, metadata_error } of results) {
      if (id === missing) {
        expect(metadata).toBeNull();
        expect(metadata_error).toMatch(/no such object/);
        continue;
      }
      const object = await env.FILES.head(objectOf(id));
      expect(metadata).toMatchObject({ size: object?.size, etag: object?.etag });
      expect({ size, etag }).toEqual({ size: object?.size, etag: object?.etag });
    }
    const second = await listFiles();
    expect(operations(second)).toBe(0);
    expect(costOf(second).batches).toBe(2);
    expect((await second.json<{ results: Listed[] }>()).results).toEqual(results);
  });

  test("use_cache=false reads the metadata of all objects", async () => {
    await makeStale(Date.now());
    expect(operations(await listFiles())).toBe(0);
    expect(operations(await listFiles("&use_cache=false"))).toBe(count);
  });

  test("uploads that go on have no object to ask for", async () => {
    await env.DB.prepare("DELETE FROM files").run();
    await makeRecords(owner, [{ id: 1, key: "a", complete: false, metadataCachedAt: null }]);
    const response = await listFiles("&upload_complete=false&use_cache=false");
    expect(operations(response)).toBe(0);
  });
});

/** A bucket of which only `head` is called. */
function bucketOf(head: (name: string) => Promise<R2Object | null>): Bucket {
  return { ...(env.FILES as Bucket), head };
}

async function refresh(bucket: Bucket, useCache = true, now = Date.now()) {
  const db = openDatabase(env.DB, createMeter());
  const context: StoreContext = { db, now, bucket, settings: readSettings(env).files };
  const { rows } = await db.run(fileStatement(sql`SELECT ${recordColumns} FROM files ORDER BY id`));
  const pauses: number[] = [];
  const after = await withMetadata(context, rows, useCache, async (wait) => pauses.push(wait));
  return { after, pauses };
}

const cachedAt = async (id: number) =>
  (
    await env.DB.prepare("SELECT metadata_cached_at AS at FROM files WHERE id = ?")
      .bind(id)
      .first<{ at: number }>()
  )?.at;

describe("with R2 as it may be", () => {
  test("six are asked at a time: fifty in nine waves", async () => {
    let open = 0;
    let most = 0;
    let waves = 0;
    let wave: Promise<void> | null = null;
    const { after } = await refresh(
      bucketOf(async (name) => {
        open += 1;
        most = Math.max(most, open);
        // Everything that is asked in one turn is answered together, as one wave.
        wave ??= new Promise((resolve) =>
          setTimeout(() => {
            waves += 1;
            wave = null;
            resolve();
          }, 5),
        );
        await wave;
        open -= 1;
        return env.FILES.head(name);
      }),
    );
    expect(after.filter(({ metadata }) => metadata !== null)).toHaveLength(count - 1);
    expect(most).toBe(6);
    expect(waves).toBeLessThanOrEqual(9);
  });

  test("a failure for one object is in its own record, and the next list tries again", async () => {
    const before = await cachedAt(3);
    const now = Date.now();
    const { after, pauses } = await refresh(
      bucketOf(async (name) => {
        if (name === objectOf(3))
          throw new Error("head: We encountered an internal error. (10001)");
        return env.FILES.head(name);
      }),
      true,
      now,
    );
    const [, , failed, next] = after;
    expect(failed).toMatchObject({ metadata: null });
    expect(failed?.metadataError).toMatch(/R2 did not answer.*10001/);
    expect(next?.metadata).toMatch(/"size"/);
    expect(pauses).toHaveLength(3);
    expect(await cachedAt(3)).toBe(before);
    expect(await cachedAt(4)).toBe(now);
  });

  test("attempts after R2's rate limit wait longer each time", async () => {
    const asked = new Map<string, number>();
    const { after, pauses } = await refresh(
      bucketOf(async (name) => {
        const times = (asked.get(name) ?? 0) + 1;
        asked.set(name, times);
        if (name === objectOf(5) && times < 4) {
          throw new Error(
            "head: Reduce your rate of simultaneous reads on the same object. (10058)",
          );
        }
        return env.FILES.head(name);
      }),
    );
    expect(after[4]?.metadata).toMatch(/"size"/);
    expect(pauses).toHaveLength(3);
    for (const [index, wait] of pauses.entries()) {
      expect(wait).toBeGreaterThanOrEqual(50 * 2 ** index);
      expect(wait).toBeLessThanOrEqual(100 * 2 ** index);
    }
  });

  test("a record that meanwhile names another object is not changed", async () => {
    await refresh(
      bucketOf(async (name) => {
        if (name === objectOf(9)) {
          await env.DB.prepare(
            "UPDATE files SET object_name = 'o/test/new', etag = 'new', size = 99 WHERE id = 9",
          ).run();
        }
        return env.FILES.head(name);
      }),
    );
    const row = await env.DB.prepare("SELECT etag, size FROM files WHERE id = 9").first();
    expect(row).toEqual({ etag: "new", size: 99 });
  });

  test("the list is served when D1 does not store the metadata", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const db = openDatabase(env.DB, createMeter());
    const { rows } = await db.run(
      fileStatement(sql`SELECT ${recordColumns} FROM files ORDER BY id`),
    );
    const failing = { ...db, batch: async () => Promise.reject(new Error("D1 is away")) };
    const after = await withMetadata(
      {
        db: failing as never,
        now: Date.now(),
        bucket: env.FILES,
        settings: readSettings(env).files,
      },
      rows,
      true,
    );
    expect(after.filter(({ metadata }) => metadata !== null)).toHaveLength(count - 1);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});
