/** Records by key, copies, links that are listed and revoked, and limits of what a user may store. */
import { expect, test } from "vitest";
import { call, env, makeUser, problemOf } from "../harness.ts";
import { as, byId, byKey, type FileBody, pattern, put, sha256Of, store } from "./client.ts";

const ada = await makeUser("management_ada");
const eve = await makeUser("management_eve");
const uploads = "/api/v2/files/uploads";

test("a record is read, changed and deleted by key", async () => {
  const file = await store(ada, "by/key.txt", "x");
  for (const path of [
    `${byKey("by/key.txt")}?record=1`,
    "/api/v2/files/records/by-key/by/key.txt",
  ]) {
    const read = await as(ada, path);
    expect(await read.json()).toMatchObject({ id: file.id, key: "by/key.txt" });
    expect((await as(eve, path)).status).toBe(404);
  }
  const json = { content_type: "text/markdown", custom_metadata: { a: "1" }, visibility: "public" };
  const changed = await as(ada, byKey("by/key.txt"), { method: "PATCH", json });
  expect(await changed.json()).toMatchObject(json);
  expect((await as(ada, byKey("by/key.txt"))).headers.get("Content-Type")).toBe("text/markdown");
  const records = "/api/v2/files/records/by-key/by/key.txt";
  const renamed = await as(ada, records, { method: "PATCH", json: { key: "renamed" } });
  expect(await renamed.json()).toMatchObject({ id: file.id, key: "renamed" });
  expect((await as(eve, byKey("renamed"), { method: "DELETE" })).status).toBe(404);
  expect((await as(ada, byKey("renamed"), { method: "DELETE" })).status).toBe(204);
  expect((await as(ada, byKey("renamed"))).status).toBe(404);
});

test("a file is copied with its metadata", async () => {
  const bytes = pattern(300_000, 4);
  const source = await store(ada, "original", bytes, {
    "Content-Type": "image/x-raw",
    "Content-Language": "de",
    "x-amz-meta-a": "b",
  });
  const copied = await as(ada, byId(source.id, "/copy"), { json: { key: "copies/one" } });
  expect(copied.status).toBe(201);
  const copy = await copied.json<FileBody>();
  expect(copy).toMatchObject({
    key: "copies/one",
    size: bytes.length,
    sha256: await sha256Of(bytes),
    content_type: "image/x-raw",
    custom_metadata: { a: "b" },
  });
  expect(copy.id).not.toBe(source.id);
  await as(ada, byKey("original"), { method: "DELETE" });
  const read = await as(ada, byKey("copies/one"));
  expect(read.headers.get("Content-Language")).toBe("de");
  expect(Buffer.compare(await read.bytes(), bytes)).toBe(0);
  expect((await as(ada, byId(copy.id, "/copy"), { json: { key: "copies/one" } })).status).toBe(409);
  expect((await as(eve, byId(copy.id, "/copy"), { json: { key: "mine" } })).status).toBe(404);
});

test("links are listed and revoked", async () => {
  const { id } = await store(ada, "linked", "x");
  const create = async () =>
    (await as(ada, byId(id, "/links"), { json: { expires_in: 600 } })).json<{
      id: number;
      url: string;
    }>();
  const [first, second] = [await create(), await create()];
  const list = async () =>
    (await as(ada, byId(id, "/links"))).json<{ count: number; results: { id: number }[] }>();
  expect(await list()).toEqual({ count: 2, results: [second, first] });
  expect((await as(eve, `${byId(id, "/links")}/${first.id}`, { method: "DELETE" })).status).toBe(
    404,
  );
  expect((await as(ada, `${byId(id, "/links")}/${first.id}`, { method: "DELETE" })).status).toBe(
    204,
  );
  expect((await as(ada, `${byId(id, "/links")}/${first.id}`, { method: "DELETE" })).status).toBe(
    404,
  );
  expect((await call(first.url)).status).toBe(403);
  expect((await call(second.url)).status).toBe(200);
  expect((await list()).count).toBe(1);
});

test("a user has at most 100 uploads in progress", async () => {
  const rows = JSON.stringify(Array.from({ length: 99 }, (_, index) => index));
  await env.DB.prepare(
    "INSERT INTO files (owner_id, key, upload_complete, object_name, size, content_type, last_modified) SELECT ?, 'u' || value, 0, 'o/limit/' || value, 0, 'a/b', 1 FROM json_each(?)",
  )
    .bind(eve.id, rows)
    .run();
  const begin = () => as(eve, uploads, { json: { key: "upload" } });
  const last = await begin();
  expect(last.status).toBe(201);
  const refused = await begin();
  expect(refused.status).toBe(409);
  expect((await problemOf(refused)).detail).toContain("100");
  const { upload_id: id } = await last.json<{ upload_id: number }>();
  expect((await as(eve, `${uploads}/${id}`, { method: "DELETE" })).status).toBe(204);
  expect((await begin()).status).toBe(201);
});

const usage = async () =>
  env.DB.prepare("SELECT bytes, uploads_in_progress AS uploads FROM file_usage WHERE owner_id = ?")
    .bind(ada.id)
    .first<{ bytes: number; uploads: number }>();

const truth = async () =>
  env.DB.prepare(
    "SELECT coalesce(sum(iif(upload_complete, size, max(size, received))), 0) AS bytes, coalesce(sum(1 - upload_complete), 0) AS uploads FROM files WHERE owner_id = ?",
  )
    .bind(ada.id)
    .first<{ bytes: number; uploads: number }>();

test("usage counts files, announced sizes and received parts", async () => {
  const before = (await usage())?.bytes ?? 0;
  await store(ada, "counted", "12345");
  await store(ada, "counted", "123");
  expect((await usage())?.bytes).toBe(before + 3);
  const announced = await as(ada, uploads, { json: { key: "announced", size: 1000 } });
  const unknown = await as(ada, uploads, { json: { key: "unknown" } });
  const { upload_id: id } = await unknown.json<{ upload_id: number }>();
  await as(ada, `${uploads}/${id}/parts/1`, { method: "PUT", body: "1234567" });
  expect((await usage())?.bytes).toBe(before + 3 + 1000 + 7);
  await as(ada, `${uploads}/${id}/complete`, { method: "POST" });
  const other = await announced.json<{ upload_id: number }>();
  await as(ada, `${uploads}/${other.upload_id}`, { method: "DELETE" });
  await as(ada, byKey("counted"), { method: "DELETE" });
  expect((await usage())?.bytes).toBe(before + 7);
  expect(await usage()).toEqual(await truth());
});

test("the quota applies to every way to store a file", async () => {
  const { default: worker } = await import("../../src/index.ts");
  const limited = { ...env, FILES_QUOTA_BYTES: String(((await usage())?.bytes ?? 0) + 100) };
  const work: Promise<unknown>[] = [];
  const execution = {
    waitUntil: (each: Promise<unknown>) => work.push(each),
    passThroughOnException: () => undefined,
    props: {},
  };
  const send = (
    path: string,
    options: { method: string; json?: unknown; body?: string; headers?: Record<string, string> },
  ) =>
    worker.fetch?.(
      new Request(`https://connectly.test${path}`, {
        method: options.method,
        body: options.json === undefined ? (options.body ?? null) : JSON.stringify(options.json),
        headers: {
          Authorization: `Bearer ${ada.token}`,
          ...(options.json !== undefined && { "Content-Type": "application/json" }),
          ...(options.body !== undefined && { "Content-Length": String(options.body.length) }),
          ...options.headers,
        },
      }) as never,
      limited as never,
      execution as never,
    ) as Promise<Response>;
  const refused = async (response: Response) => {
    const { code, detail } = await problemOf(response);
    expect({ status: response.status, code }).toEqual({ status: 413, code: "quota_exceeded" });
    expect(detail).toContain("FILES_QUOTA_BYTES");
  };
  const text = (length: number) => "x".repeat(length);
  const fits = await send(byKey("quota/a"), { method: "PUT", body: text(60) });
  expect(fits.status).toBe(201);
  await refused(await send(byKey("quota/b"), { method: "PUT", body: text(41) }));
  // A replaced file releases its bytes.
  expect((await send(byKey("quota/a"), { method: "PUT", body: text(90) })).status).toBe(200);
  await refused(await send(uploads, { method: "POST", json: { key: "quota/c", size: 11 } }));
  const { id } = await fits.json<FileBody>();
  await refused(await send(byId(id, "/copy"), { method: "POST", json: { key: "quota/d" } }));
  const tus = { "Tus-Resumable": "1.0.0", "Upload-Metadata": `filename ${btoa("quota/e")}` };
  await refused(
    await send("/api/v2/files/tus", { method: "POST", headers: { ...tus, "Upload-Length": "11" } }),
  );
  const begun = await send(uploads, { method: "POST", json: { key: "quota/f" } });
  const { upload_id: upload } = await begun.json<{ upload_id: number }>();
  await refused(await send(`${uploads}/${upload}/parts/1`, { method: "PUT", body: text(11) }));
  expect(
    (await send(`${uploads}/${upload}/parts/1`, { method: "PUT", body: text(10) })).status,
  ).toBe(200);
  expect((await send(`${uploads}/${upload}/complete`, { method: "POST" })).status).toBe(201);
  await Promise.all(work);
  expect((await put(ada, "quota/g", text(1000))).status).toBe(201);
  expect(await usage()).toEqual(await truth());
});
