import { beforeEach, expect, test } from "vitest";
import { ports } from "../../src/compose.ts";
import { openDatabase } from "../../src/db/database.ts";
import { createMeter } from "../../src/db/meter.ts";
import { sweepFiles } from "../../src/files/bucket/bucket-sweep.ts";
import type { Bucket } from "../../src/files/bucket/metered-bucket.ts";
import { type ChangeContext, type StoreContext, storeContext } from "../../src/files/context.ts";
import { anyVersion } from "../../src/files/preconditions/write-conditions.ts";
import { storeFile } from "../../src/files/uploads/single-upload.ts";
import { openAnnouncer } from "../../src/ports/request-scope.ts";
import { env, makeUser } from "../harness.ts";
import { as, byId, byKey, type FileBody, pattern, store } from "./client.ts";

const ada = await makeUser("sweep_ada");
const day = 86_400_000;
const uploads = "/api/v2/files/uploads";

function contextAt(
  now = Date.now(),
  bucket?: Partial<Bucket>,
  later: (work: Promise<unknown>) => unknown = () => undefined,
): ChangeContext {
  const meter = createMeter();
  const context = storeContext(env, { db: openDatabase(env.DB, meter), now, meter });
  return {
    ...openAnnouncer(ports, env, context.db, createMeter()),
    ...context,
    bucket: { ...context.bucket, ...bucket },
    posts: ports.attachedPosts,
    later,
    openLater: () => openDatabase(env.DB, createMeter()),
  };
}

/** What storing takes; no test of these announces anything. */
const changeContext = (later?: (work: Promise<unknown>) => unknown) =>
  contextAt(undefined, undefined, later);

const sweep = (now?: number) => sweepFiles(contextAt(now));

async function orphans() {
  const { results } = await env.DB.prepare(
    "SELECT object_name, multipart_id, remove_after FROM orphan_objects ORDER BY object_name",
  ).all<{ object_name: string; multipart_id: string | null; remove_after: number }>();
  return results;
}

const stored = async () => (await env.FILES.list()).objects.map(({ key }) => key);

const objectOf = async (id: number): Promise<string> =>
  (await env.DB.prepare("SELECT object_name FROM files WHERE id = ?")
    .bind(id)
    .first<string>("object_name")) ?? "";

const body = (text: string) => ({
  stream: new Blob([text]).stream() as ReadableStream<Uint8Array>,
  length: text.length,
});

const upload = (key: string, text: string) => ({
  owner: ada.id,
  key,
  body: body(text),
  description: {
    contentType: "text/plain",
    httpMetadata: {},
    visibility: undefined,
    customMetadata: undefined,
  },
  digests: [],
  condition: anyVersion,
});

beforeEach(async () => {
  await env.DB.batch(
    ["files", "orphan_objects", "file_audits"].map((table) =>
      env.DB.prepare(`DELETE FROM ${table}`),
    ),
  );
  await env.FILES.delete(await stored());
});

test("an object whose record was never written is removed when its time is over", async () => {
  await env.FILES.put("o/1/left", "x");
  await env.DB.prepare("INSERT INTO orphan_objects VALUES ('o/1/left', NULL, ?)")
    .bind(Date.now() + day)
    .run();
  await sweep();
  expect(await stored()).toEqual(["o/1/left"]);
  await env.DB.prepare("UPDATE orphan_objects SET remove_after = ?")
    .bind(Date.now() - 1)
    .run();
  await sweep();
  expect(await stored()).toEqual([]);
  expect(await orphans()).toEqual([]);
});

test("a failed write of the record leaves the old bytes, and no object", async () => {
  await store(ada, "kept", "old");
  const before = await stored();
  const later: Promise<unknown>[] = [];
  const context = changeContext((work) => later.push(work));
  let batches = 0;
  const failing = {
    ...context,
    db: {
      ...context.db,
      // The first batch announces the object, the second one writes the record.
      batch: (statements: Parameters<StoreContext["db"]["batch"]>[0]) => {
        batches += 1;
        if (batches > 1) return Promise.reject(new Error("D1_ERROR: it is down"));
        return context.db.batch(statements);
      },
    } as unknown as StoreContext["db"],
  };
  await expect(storeFile(failing, upload("kept", "new"))).rejects.toThrow("it is down");
  await Promise.all(later);
  expect(await stored()).toEqual(before);
  expect(await orphans()).toEqual([]);
  expect(await (await as(ada, byKey("kept"))).text()).toBe("old");
});

test("a record that was written keeps its object, even if the answer was lost", async () => {
  const later: Promise<unknown>[] = [];
  const context = changeContext((work) => later.push(work));
  let batches = 0;
  const lossy = {
    ...context,
    db: {
      ...context.db,
      batch: async (statements: Parameters<StoreContext["db"]["batch"]>[0]) => {
        const results = await context.db.batch(statements);
        batches += 1;
        if (batches === 1) return results;
        throw new Error("D1_ERROR: Network connection lost.");
      },
    } as unknown as StoreContext["db"],
  };
  await expect(storeFile(lossy, upload("lossy", "bytes"))).rejects.toThrow("connection lost");
  await Promise.all(later);
  await sweep(Date.now() + 2 * day);
  expect(await (await as(ada, byKey("lossy"))).text()).toBe("bytes");
});

test("an upload that took so long that its object may be swept gets no record", async () => {
  const context = changeContext();
  const late = {
    ...context,
    settings: { ...context.settings, uploadLifetime: -1 },
  };
  await expect(storeFile(late, upload("late", "x"))).rejects.toThrow("longer than UPLOAD_TTL");
  expect((await as(ada, byKey("late"))).status).toBe(404);
  await sweep();
  expect(await stored()).toEqual([]);
});

test("uploads that were not completed within a day are aborted", async () => {
  const response = await as(ada, uploads, { json: { key: "never", part_size: 5 * 1024 ** 2 } });
  const { upload_id: id } = await response.json<{ upload_id: number }>();
  await as(ada, `${uploads}/${id}/parts/1`, { method: "PUT", body: pattern(10) });
  const row = await env.DB.prepare("SELECT object_name, multipart_id FROM files WHERE id = ?")
    .bind(id)
    .first<{ object_name: string; multipart_id: string }>();
  await sweep(Date.now() + day - 60_000);
  expect((await as(ada, `${uploads}/${id}`)).status).toBe(200);
  await sweep(Date.now() + day + 1000);
  expect((await as(ada, `${uploads}/${id}`)).status).toBe(404);
  expect(await orphans()).toEqual([]);
  const gone = env.FILES.resumeMultipartUpload(row?.object_name ?? "", row?.multipart_id ?? "");
  await expect(gone.uploadPart(2, "x")).rejects.toThrow(/10024/);
});

test("an upload that R2 completed, but whose record never did, leaves no object", async () => {
  const response = await as(ada, uploads, { json: { key: "half", part_size: 5 * 1024 ** 2 } });
  const { upload_id: id } = await response.json<{ upload_id: number }>();
  const part = await as(ada, `${uploads}/${id}/parts/1`, { method: "PUT", body: pattern(10) });
  const { etag } = await part.json<{ etag: string }>();
  const row = await env.DB.prepare("SELECT object_name, multipart_id FROM files WHERE id = ?")
    .bind(id)
    .first<{ object_name: string; multipart_id: string }>();
  await env.FILES.resumeMultipartUpload(row?.object_name ?? "", row?.multipart_id ?? "").complete([
    { partNumber: 1, etag },
  ]);
  await sweep(Date.now() + day + 1000);
  expect(await stored()).toEqual([]);
  expect(await orphans()).toEqual([]);
});

test("the audit finds objects without a record, and records without an object", async () => {
  const kept = await store(ada, "kept", "x");
  const lost = await store(ada, "lost", "x");
  await env.FILES.delete(await objectOf(lost.id));
  await env.FILES.put("o/9/unknown", "x");
  await env.FILES.put("p/not ours", "x");
  await sweep();
  expect(await orphans()).toMatchObject([{ object_name: "o/9/unknown", multipart_id: null }]);
  const [{ remove_after } = { remove_after: 0 }] = await orphans();
  expect(remove_after).toBeGreaterThan(Date.now() + day - 60_000);
  const record = await (await as(ada, byId(lost.id))).json<FileBody>();
  expect(record).toMatchObject({ metadata: null, metadata_error: "R2 has no such object" });
  const other = await (await as(ada, byId(kept.id))).json<FileBody>();
  expect(other).not.toHaveProperty("metadata_error");
  expect(await stored()).toContain("p/not ours");
});

test("the audit reads one page of the bucket in each run, and pauses until the next day", async () => {
  const names = Array.from({ length: 5 }, (_, index) => `o/1/${index}`);
  for (const name of names) await env.FILES.put(name, "x");
  const listed: string[][] = [];
  const list: Bucket["list"] = async (options) => {
    const page = await env.FILES.list({ ...options, limit: 2 });
    // The audit also looks for objects that other tools put there.
    if (options?.prefix === "o/") listed.push(page.objects.map(({ key }) => key));
    return page;
  };
  const now = Date.now();
  for (let run = 0; run < 6; run += 1) await sweepFiles(contextAt(now, { list }));
  expect(listed.flat()).toEqual(names);
  expect(listed).toHaveLength(3);
  await sweepFiles(contextAt(now + day, { list }));
  expect(listed).toHaveLength(4);
  expect((await orphans()).map(({ object_name }) => object_name)).toEqual(names);
});

test("a file that is stored during the audit is not marked as lost", async () => {
  const list: Bucket["list"] = async (options) => {
    const page = await env.FILES.list(options);
    await store(ada, "meanwhile", "x");
    return page;
  };
  await sweepFiles(contextAt(Date.now(), { list }));
  const response = await as(ada, byKey("meanwhile"));
  expect(response.status).toBe(200);
  const { results } = await env.DB.prepare("SELECT metadata_error FROM files").all();
  expect(results).toEqual([{ metadata_error: null }]);
});

test("a step that fails does not stop the other steps", async () => {
  await env.DB.prepare("INSERT INTO orphan_objects VALUES ('o/1/x', NULL, 0)").run();
  await env.FILES.put("o/2/unknown", "x");
  const failing = { delete: () => Promise.reject(new Error("R2 is down")) };
  await expect(sweepFiles(contextAt(Date.now(), failing))).rejects.toThrow("R2 is down");
  expect((await orphans()).map(({ object_name }) => object_name)).toEqual(["o/1/x", "o/2/unknown"]);
  await sweep();
  expect((await orphans()).map(({ object_name }) => object_name)).toEqual(["o/2/unknown"]);
});

test("a sweep with nothing to do reads next to nothing", async () => {
  for (let index = 0; index < 20; index += 1) await store(ada, `file ${index}`, "x");
  await sweep();
  const meter = createMeter();
  const db = openDatabase(env.DB, meter);
  await sweepFiles({ ...contextAt(), db });
  expect(meter.rowsRead).toBeLessThanOrEqual(12);
  expect(meter.bucketOperations).toBe(0);
});

test("the audit makes files of objects that other tools put there without an event", async () => {
  const names = ["a.txt", "dir/b.txt"].map((key) => `by-key/${ada.id}/${key}`);
  for (const name of [...names, "by-key/999999/x", `by-key/${ada.id}/a//b`]) {
    await env.FILES.put(name, "found", { httpMetadata: { contentType: "text/plain" } });
  }
  await sweep();
  for (const key of ["a.txt", "dir/b.txt"]) {
    const response = await as(ada, byKey(key));
    expect({ status: response.status, text: await response.text() }).toEqual({
      status: 200,
      text: "found",
    });
  }
  // What is nobody's file is not removed.
  await sweep(Date.now() + 2 * day);
  await sweep(Date.now() + 4 * day);
  expect((await stored()).filter((name) => name.startsWith("by-key/"))).toHaveLength(4);
});
