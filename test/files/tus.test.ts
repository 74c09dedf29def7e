/** tus 1.0 as its specification describes it. */
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { call, env, makeUser, problemOf } from "../harness.ts";
import { as, byKey, type FileBody, pattern, sha256Of, store } from "./client.ts";

const ada = await makeUser("tus_ada");
const eve = await makeUser("tus_eve");
const collection = "/api/v2/files/tus";
const mebibyte = 1024 ** 2;
const version = { "Tus-Resumable": "1.0.0" };

const metadata = (entries: Record<string, string>) =>
  Object.entries(entries)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString("base64")}`)
    .join(",");

async function create(key: string, length: number | null, headers: Record<string, string> = {}) {
  const size: Record<string, string> =
    length === null ? { "Upload-Defer-Length": "1" } : { "Upload-Length": String(length) };
  return as(ada, collection, {
    method: "POST",
    headers: {
      ...version,
      ...size,
      "Upload-Metadata": metadata({ filename: key, filetype: "text/plain" }),
      ...headers,
    },
  });
}

async function begin(key: string, length: number | null): Promise<string> {
  const response = await create(key, length);
  expect(response.status, await response.clone().text()).toBe(201);
  return response.headers.get("Location") ?? "";
}

const send = (url: string, offset: number, body: BodyInit, headers: Record<string, string> = {}) =>
  as(ada, url, {
    method: "PATCH",
    body,
    headers: {
      ...version,
      "Content-Type": "application/offset+octet-stream",
      "Upload-Offset": String(offset),
      ...headers,
    },
  });

const head = (url: string) => as(ada, url, { method: "HEAD", headers: version });

const offsetOf = async (url: string) => Number((await head(url)).headers.get("Upload-Offset"));

async function recordOf(key: string): Promise<FileBody> {
  const response = await as(ada, `/api/v2/files/records/by-key/${key}`);
  expect(response.status, await response.clone().text()).toBe(200);
  return response.json();
}

async function bytesOf(key: string) {
  return new Uint8Array(await (await as(ada, byKey(key))).arrayBuffer());
}

test("OPTIONS answers the capabilities of this server", async () => {
  const response = await call(collection, { method: "OPTIONS" });
  expect(response.status).toBe(204);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "tus-resumable": "1.0.0",
    "tus-version": "1.0.0",
    "tus-extension": expect.stringContaining("creation-with-upload"),
    "tus-max-size": expect.stringMatching(/^\d+$/),
    "tus-checksum-algorithm": expect.stringContaining("sha1"),
  });
});

test("a file in one piece", async () => {
  const url = await begin("one/piece.txt", 5);
  const before = await head(url);
  expect(Object.fromEntries(before.headers)).toMatchObject({
    "upload-offset": "0",
    "upload-length": "5",
    "upload-metadata": metadata({ filename: "one/piece.txt", filetype: "text/plain" }),
    "tus-resumable": "1.0.0",
    "cache-control": "no-store",
  });
  expect(Date.parse(before.headers.get("Upload-Expires") ?? "")).toBeGreaterThan(Date.now());
  const done = await send(url, 0, "bytes");
  expect(done.status).toBe(204);
  expect(done.headers.get("Upload-Offset")).toBe("5");
  const file = await recordOf("one/piece.txt");
  expect(file).toMatchObject({
    size: 5,
    content_type: "text/plain",
    sha256: await sha256Of("bytes"),
  });
  expect(done.headers.get("Content-Location")).toBe(`/api/v2/files/${file.id}`);
  // The client may have lost the answer.
  expect(await offsetOf(url)).toBe(5);
  expect((await send(url, 5, "")).status).toBe(204);
});

test.each([
  ["pieces of a few bytes", [1, 2, 3, 4, 5, 1000]],
  ["pieces around the size of a part", [5 * mebibyte - 1, 2, 5 * mebibyte, 7]],
  ["pieces of many parts", [11 * mebibyte, 1, 6 * mebibyte]],
])("a file in %s", async (name, sizes) => {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const bytes = pattern(total, 5);
  const key = name.replaceAll(" ", "-");
  const url = await begin(key, total);
  let offset = 0;
  for (const size of sizes) {
    const response = await send(url, offset, bytes.slice(offset, offset + size));
    expect(response.status, await response.text()).toBe(204);
    offset += size;
    expect(response.headers.get("Upload-Offset")).toBe(String(offset));
    expect(await offsetOf(url)).toBe(offset);
  }
  expect(await recordOf(key)).toMatchObject({ size: total, sha256: await sha256Of(bytes) });
  expect(Buffer.compare(await bytesOf(key), bytes)).toBe(0);
  await expect
    .poll(async () => {
      const { results } = await env.DB.prepare("SELECT object_name FROM orphan_objects").all();
      return results;
    })
    .toEqual([]);
});

test("creation with the first bytes, and with none", async () => {
  const body = "all of it";
  const response = await as(ada, collection, {
    method: "POST",
    body,
    headers: {
      ...version,
      "Upload-Length": String(body.length),
      "Upload-Metadata": metadata({ filename: "at-once", visibility: "public", colour: "red" }),
      "Content-Type": "application/offset+octet-stream",
    },
  });
  expect(response.status).toBe(201);
  expect(response.headers.get("Upload-Offset")).toBe(String(body.length));
  expect(await recordOf("at-once")).toMatchObject({
    visibility: "public",
    custom_metadata: { colour: "red" },
  });
  expect((await create("empty", 0)).status).toBe(201);
  expect(await recordOf("empty")).toMatchObject({ size: 0, sha256: await sha256Of("") });
});

test("a length that is announced later", async () => {
  const url = await begin("deferred", null);
  expect((await head(url)).headers.get("Upload-Defer-Length")).toBe("1");
  expect((await send(url, 0, "first ")).status).toBe(204);
  expect((await send(url, 6, "second", { "Upload-Length": "12" })).status).toBe(204);
  expect(await (await as(ada, byKey("deferred"))).text()).toBe("first second");
});

test.each([
  ["sha1", 460],
  ["sha256", 460],
  ["md5", 460],
  ["crc32", 400],
])("a wrong checksum by %s keeps nothing of the piece", async (algorithm, status) => {
  const url = await begin(`checksum-${algorithm}`, 10);
  await send(url, 0, "first");
  const sum = (text: string) =>
    `${algorithm} ${createHash(algorithm === "crc32" ? "md5" : algorithm)
      .update(text)
      .digest("base64")}`;
  const refused = await send(url, 5, "other", { "Upload-Checksum": sum("wrong") });
  expect(refused.status).toBe(status);
  expect(await offsetOf(url)).toBe(5);
  if (status === 400) return;
  const taken = await send(url, 5, "other", { "Upload-Checksum": sum("other") });
  expect(taken.status).toBe(204);
  expect(await (await as(ada, byKey(`checksum-${algorithm}`))).text()).toBe("firstother");
});

test("a wrong checksum of several parts keeps nothing of them", async () => {
  const bytes = pattern(12 * mebibyte, 9);
  const url = await begin("checked", bytes.length);
  const sum = (data: Uint8Array) => `sha1 ${createHash("sha1").update(data).digest("base64")}`;
  const wrong = await send(url, 0, bytes, { "Upload-Checksum": sum(bytes.slice(1)) });
  expect(wrong.status).toBe(460);
  expect(await offsetOf(url)).toBe(0);
  expect((await send(url, 0, bytes, { "Upload-Checksum": sum(bytes) })).status).toBe(204);
  expect(await recordOf("checked")).toMatchObject({ sha256: await sha256Of(bytes) });
});

test("of two requests at the same offset, one moves it", async () => {
  const bytes = pattern(6 * mebibyte, 3);
  const url = await begin("raced", 12 * mebibyte);
  const answers = await Promise.all([send(url, 0, bytes), send(url, 0, bytes)]);
  const statuses = answers.map(({ status }) => status);
  expect(statuses).toContain(204);
  expect(statuses.every((status) => status === 204 || status === 409)).toBe(true);
  const offset = await offsetOf(url);
  expect(offset).toBe(6 * mebibyte);
  expect((await send(url, offset, bytes)).status).toBe(204);
  const whole = Uint8Array.from(Buffer.concat([bytes, bytes]));
  expect(await recordOf("raced")).toMatchObject({ sha256: await sha256Of(whole) });
});

test("requests that violate the protocol are refused", async () => {
  const url = await begin("refused", 10);
  expect((await send(url, 3, "x")).status).toBe(409);
  expect((await send(url, 0, "more than ten bytes")).status).toBe(413);
  expect((await send(url, 0, "x", { "Content-Type": "text/plain" })).status).toBe(415);
  const old = await send(url, 0, "x", { "Tus-Resumable": "0.2.2" });
  expect({ status: old.status, versions: old.headers.get("Tus-Version") }).toEqual({
    status: 412,
    versions: "1.0.0",
  });
  expect((await create("", 1)).status).toBe(400);
  expect((await create("a//b", 1)).status).toBe(400);
  expect((await create("huge", 2 ** 45)).status).toBe(413);
  expect((await create("both", 1, { "Upload-Defer-Length": "1" })).status).toBe(400);
  expect((await create("concatenated", 1, { "Upload-Concat": "partial" })).status).toBe(400);
  expect((await as(eve, url, { method: "HEAD", headers: version })).status).toBe(404);
  expect((await call(url, { method: "HEAD", headers: version })).status).toBe(401);
  expect(await offsetOf(url)).toBe(0);
  const part = url.replace("/tus/", "/uploads/");
  expect((await as(ada, `${part}/parts/1`, { method: "PUT", body: "x" })).status).toBe(409);
  expect((await as(ada, `${part}/complete`, { method: "POST" })).status).toBe(409);
});

test("an upload is terminated, with its tail", async () => {
  const url = await begin("terminated", 10);
  await send(url, 0, "tail");
  const before = (await env.FILES.list()).objects.length;
  expect((await as(ada, url, { method: "DELETE", headers: version })).status).toBe(204);
  expect((await head(url)).status).toBe(404);
  await expect.poll(async () => (await env.FILES.list()).objects.length).toBe(before - 1);
});

test("an expired upload is gone", async () => {
  const url = await begin("expired", 10);
  await send(url, 0, "tail");
  const id = Number(url.split("/").at(-1));
  // Ids contain the time of creation.
  const old = id - 2 * 86_400_000 * 4096;
  await env.DB.batch([
    env.DB.prepare("PRAGMA defer_foreign_keys = on"),
    env.DB.prepare("UPDATE uploads SET id = ?2 WHERE id = ?1").bind(id, old),
    env.DB.prepare("UPDATE files SET id = ?2 WHERE id = ?1").bind(id, old),
  ]);
  const expired = url.replace(String(id), String(old));
  expect((await head(expired)).status).toBe(404);
  expect((await send(expired, 4, "x")).status).toBe(404);
});

test("conditions hold at creation and with the last byte", async () => {
  const file = await store(ada, "conditional", "old");
  expect((await create("conditional", 1, { "If-None-Match": "*" })).status).toBe(412);
  expect((await create("conditional", 1, { "If-Match": '"other"' })).status).toBe(412);
  const created = await create("conditional", 1, { "If-Match": `"${file.etag}"` });
  const url = created.headers.get("Location") ?? "";
  await store(ada, "conditional", "newer");
  expect((await send(url, 0, "x")).status).toBe(412);
  expect(await (await as(ada, byKey("conditional"))).text()).toBe("newer");
  const other = await begin("conditional", 1);
  expect((await send(other, 0, "x", { "If-None-Match": "*" })).status).toBe(412);
  expect((await send(other, 0, "x", { "If-Match": "*" })).status).toBe(204);
});

test("methods can be overridden", async () => {
  const url = await begin("overridden", 1);
  const response = await as(ada, url, {
    method: "POST",
    body: "x",
    headers: {
      ...version,
      "X-HTTP-Method-Override": "PATCH",
      "Content-Type": "application/offset+octet-stream",
      "Upload-Offset": "0",
    },
  });
  expect(response.status).toBe(204);
  expect((await as(ada, url, { method: "POST", headers: version })).status).toBe(405);
});

test("a creation with an Idempotency-Key is carried out once", async () => {
  const key = { "Idempotency-Key": "tus-once" };
  const first = await create("once", 3, key);
  const second = await create("once", 3, key);
  expect(second.headers.get("Location")).toBe(first.headers.get("Location"));
  expect((await problemOf(await create("once", 4, key))).status).toBe(422);
});

test("an upload that has all bytes, and crashed before it was complete, is completed by HEAD", async () => {
  const url = await begin("crashed", 8);
  await send(url, 0, "bytes");
  const id = url.split("/").at(-1);
  const row = await env.DB.prepare("SELECT object_name, multipart_id FROM files WHERE id = ?")
    .bind(id)
    .first<{ object_name: string; multipart_id: string }>();
  const multipart = env.FILES.resumeMultipartUpload(
    row?.object_name ?? "",
    row?.multipart_id ?? "",
  );
  const { etag } = await multipart.uploadPart(1, "bytesend");
  await env.DB.batch([
    env.DB.prepare("INSERT INTO upload_parts VALUES (?, 1, ?, 8)").bind(id, etag),
    env.DB.prepare("UPDATE files SET received = 8 WHERE id = ?").bind(id),
    env.DB.prepare("UPDATE uploads SET tail_object = NULL WHERE id = ?").bind(id),
  ]);
  expect(await offsetOf(url)).toBe(8);
  expect(await recordOf("crashed")).toMatchObject({ size: 8, sha256: await sha256Of("bytesend") });
});

test("a complete upload takes no more bytes", async () => {
  const url = await begin("complete", 5);
  await send(url, 0, "bytes");
  expect((await send(url, 5, "")).status).toBe(204);
  expect((await send(url, 5, "more")).status).toBe(413);
  expect((await send(url, 0, "bytes")).status).toBe(409);
  expect((await send(url, 5, "", { "Upload-Length": "6" })).status).toBe(400);
  const digest = Buffer.alloc(20).toString("base64");
  expect((await send(url, 5, "", { "Upload-Checksum": `sha1 ${digest}` })).status).toBe(460);
  expect(await (await as(ada, byKey("complete"))).text()).toBe("bytes");
});

test("a creation refuses a body that is not a piece", async () => {
  const response = await as(ada, collection, {
    method: "POST",
    body: "bytes",
    headers: {
      ...version,
      "Upload-Length": "5",
      "Upload-Metadata": metadata({ filename: "typed" }),
      "Content-Type": "text/plain",
    },
  });
  expect(response.status).toBe(415);
  const listed = await as(ada, "/api/v2/files?upload_complete=false&prefix=typed");
  expect(await listed.json()).toMatchObject({ results: [] });
});

test("an announced length that cannot be is refused with its reason", async () => {
  const huge = await as(ada, collection, {
    method: "POST",
    headers: {
      ...version,
      "Upload-Length": "9".repeat(23),
      "Upload-Metadata": metadata({ filename: "huge" }),
    },
  });
  expect(huge.status).toBe(413);
  const url = await begin("short", null);
  await send(url, 0, "bytes");
  const short = await send(url, 5, "", { "Upload-Length": "4" });
  expect(short.status).toBe(400);
  expect((await problemOf(short)).detail).toContain("already has 5 bytes");
  expect((await send(url, 5, "", { "Upload-Length": "9".repeat(23) })).status).toBe(413);
});

test("a repeated creation with a body of another length is another request", async () => {
  const attempt = (body: string) =>
    as(ada, collection, {
      method: "POST",
      body,
      headers: {
        ...version,
        "Upload-Length": "9",
        "Upload-Metadata": metadata({ filename: "repeated" }),
        "Content-Type": "application/offset+octet-stream",
        "Idempotency-Key": "tus-body",
      },
    });
  const first = await attempt("bytes");
  expect(first.status).toBe(201);
  expect((await attempt("bytes")).headers.get("Location")).toBe(first.headers.get("Location"));
  expect((await attempt("byte")).status).toBe(422);
});

test("a complete upload is described as it was sent, also when its file was replaced", async () => {
  const url = await begin("replaced", 5);
  await send(url, 0, "bytes");
  await store(ada, "replaced", "other bytes");
  expect(Object.fromEntries((await head(url)).headers)).toMatchObject({
    "upload-offset": "5",
    "upload-length": "5",
    "upload-metadata": metadata({ filename: "replaced", filetype: "text/plain" }),
  });
  expect((await send(url, 5, "")).status).toBe(204);
});

test("an upload in parts is no upload by tus, also when it is complete", async () => {
  const path = "/api/v2/files/uploads";
  const begun = await as(ada, path, { json: { key: "in parts" } });
  const { upload_id: id } = await begun.json<{ upload_id: number }>();
  expect((await head(`${collection}/${id}`)).status).toBe(404);
  await as(ada, `${path}/${id}/parts/1`, { method: "PUT", body: "bytes" });
  await as(ada, `${path}/${id}/complete`, { method: "POST" });
  expect((await head(`${collection}/${id}`)).status).toBe(404);
});

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");
const md5 = (text: string) => createHash("md5").update(text).digest("base64");

test.each<[string, Record<string, string>, number]>([
  ["Content-Digest", { "Content-Digest": `sha-256=:${sha256("bytes")}:` }, 204],
  ["Content-Digest of other bytes", { "Content-Digest": `sha-256=:${sha256("x")}:` }, 422],
  ["Content-MD5", { "Content-MD5": md5("bytes") }, 204],
  ["Content-MD5 of other bytes", { "Content-MD5": md5("x") }, 422],
  ["a malformed Content-MD5", { "Content-MD5": "AAAA" }, 400],
  ["x-amz-checksum-sha256 of other bytes", { "x-amz-checksum-sha256": sha256("x") }, 422],
  ["Repr-Digest", { "Repr-Digest": `sha-256=:${sha256("bytes")}:` }, 400],
  ["Content-Range", { "Content-Range": "bytes 0-4/5" }, 400],
  ["Content-Encoding", { "Content-Encoding": "gzip" }, 400],
  ["Content-Language", { "Content-Language": "de" }, 400],
  ["x-amz-meta-*", { "x-amz-meta-colour": "red" }, 400],
])("a piece with %s is verified or refused", async (name, headers, status) => {
  const key = `said ${name.replaceAll("*", "")}`;
  const url = await begin(key, 5);
  const response = await send(url, 0, "bytes", headers);
  expect(response.status, await response.text()).toBe(status);
  expect(await offsetOf(url)).toBe(status === 204 ? 5 : 0);
  if (status === 204) return;
  const created = await as(ada, collection, {
    method: "POST",
    body: "bytes",
    headers: {
      ...version,
      "Upload-Length": "5",
      "Upload-Metadata": metadata({ filename: `${key} at once` }),
      "Content-Type": "application/offset+octet-stream",
      ...headers,
    },
  });
  expect(created.status, await created.text()).toBe(status);
  expect((await as(ada, byKey(`${key} at once`))).status).toBe(404);
});
