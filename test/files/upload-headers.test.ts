/** Headers about the bytes: kept and sent back, verified, or refused. */
import { createHash } from "node:crypto";
import { crc32, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { makeUser, problemOf } from "../harness.ts";
import { as, byId, byKey, type FileBody, put, sha256Of, store } from "./client.ts";

const ada = await makeUser("headers_ada");
const uploads = "/api/v2/files/uploads";
const text = "the bytes";

const inBase64 = (algorithm: string) => createHash(algorithm).update(text).digest("base64");

/** Set a header, read it back. */
test.each([
  ["Content-Type", "text/x-thing; charset=utf-8", "content-type"],
  ["Content-Language", "de, en-GB", "content-language"],
  ["Content-Encoding", "zstd", "content-encoding"],
])("%s: %s is kept", async (name, value, back) => {
  const file = await store(ada, `kept ${name}`, text, { [name]: value });
  for (const path of [byKey(file.key), byId(file.id, "/content")]) {
    for (const method of ["GET", "HEAD"]) {
      const response = await as(ada, path, { method });
      expect(response.headers.get(back)).toBe(value);
      await response.body?.cancel();
    }
  }
  const ranged = await as(ada, byKey(file.key), { headers: { Range: "bytes=0-2" } });
  expect({ status: ranged.status, value: ranged.headers.get(back) }).toEqual({
    status: 206,
    value,
  });
  await ranged.body?.cancel();
});

test("Cache-Control is kept, and sent while the file is public", async () => {
  const cache = "public, max-age=86400, immutable";
  const file = await store(ada, "cached", text, { "Cache-Control": cache });
  const path = byId(file.id, "/content");
  expect((await as(ada, path)).headers.get("Cache-Control")).toBe(
    "private, no-cache, no-transform",
  );
  await as(ada, byId(file.id), { method: "PATCH", json: { visibility: "public" } });
  expect((await as(ada, path)).headers.get("Cache-Control")).toBe(`${cache}, no-transform`);
});

test("bytes with a Content-Encoding are stored and sent unchanged", async () => {
  const packed = gzipSync(text);
  const file = await store(ada, "packed", packed, { "Content-Encoding": "gzip" });
  expect(file).toMatchObject({
    size: packed.length,
    sha256: await sha256Of(Uint8Array.from(packed)),
  });
  const response = await as(ada, byKey("packed"));
  expect(response.headers.get("Content-Encoding")).toBe("gzip");
  // The client decodes it.
  expect(await response.text()).toBe(text);
});

test("a new version has its own headers", async () => {
  await store(ada, "versions", text, { "Content-Language": "de" });
  await store(ada, "versions", text);
  expect((await as(ada, byKey("versions"))).headers.get("Content-Language")).toBeNull();
});

test("an upload in parts keeps headers, visibility and custom metadata", async () => {
  const json = {
    key: "in parts",
    content_type: "text/plain",
    content_language: "fr",
    cache_control: "max-age=5",
    visibility: "public",
    custom_metadata: { a: "b" },
    size: text.length,
  };
  const { upload_id: id } = await (await as(ada, uploads, { json })).json<{ upload_id: number }>();
  await as(ada, `${uploads}/${id}/parts/1`, { method: "PUT", body: text });
  const done = await as(ada, `${uploads}/${id}/complete`, { method: "POST" });
  const file = await done.json<FileBody>();
  expect(file).toMatchObject({ visibility: "public", custom_metadata: { a: "b" } });
  const response = await as(ada, byId(id, "/content"));
  expect(response.headers.get("Content-Language")).toBe("fr");
  expect(response.headers.get("Cache-Control")).toBe("max-age=5, no-transform");
});

test("visibility and custom metadata are set at upload, and kept by the next one", async () => {
  const path = `${byKey("described")}?visibility=public`;
  const headers = { "x-amz-meta-colour": "red" };
  const first = await as(ada, path, { method: "PUT", body: text, headers });
  expect(await first.json()).toMatchObject({
    visibility: "public",
    custom_metadata: { colour: "red" },
  });
  const second = await store(ada, "described", "other");
  expect(second).toMatchObject({ visibility: "public", custom_metadata: { colour: "red" } });
  const third = await as(ada, `${byKey("described")}?visibility=private`, {
    method: "PUT",
    body: text,
    headers: { "x-amz-meta-size": "7" },
  });
  expect(await third.json()).toMatchObject({
    visibility: "private",
    custom_metadata: { size: "7" },
  });
  expect(
    (await as(ada, `${byKey("described")}?visibility=x`, { method: "PUT", body: text })).status,
  ).toBe(400);
});

const crc = Buffer.alloc(4);
crc.writeUInt32BE(crc32(text));
const digests: readonly (readonly [name: string, right: string, wrong: string])[] = [
  ["Content-Digest", `sha-256=:${inBase64("sha256")}:`, `sha-256=:${"A".repeat(43)}=:`],
  ["Content-Digest", `sha-512=:${inBase64("sha512")}:`, `sha-512=:${"A".repeat(86)}==:`],
  ["Repr-Digest", `sha-256=:${inBase64("sha256")}:`, `sha-256=:${"A".repeat(43)}=:`],
  ["Content-MD5", inBase64("md5"), `${"A".repeat(22)}==`],
  ["x-amz-checksum-sha256", inBase64("sha256"), `${"A".repeat(43)}=`],
  ["x-amz-checksum-sha1", inBase64("sha1"), `${"A".repeat(27)}=`],
  ["x-amz-checksum-crc32", crc.toString("base64"), "AAAAAA=="],
  ["x-amz-content-sha256", createHash("sha256").update(text).digest("hex"), "0".repeat(64)],
];

test.each(digests)("%s is verified", async (name, right, wrong) => {
  const key = `digest ${name}`;
  expect((await put(ada, key, text, { [name]: right })).ok).toBe(true);
  const refused = await put(ada, key, text, { [name]: wrong });
  expect(refused.status).toBe(422);
  expect((await problemOf(refused)).errors?.[0]?.path).toBe(name);
  expect((await put(ada, key, text, { [name]: "?" })).status).toBe(400);
  expect(await (await as(ada, byKey(key))).text()).toBe(text);

  const begun = await as(ada, uploads, { json: { key: `${key} in parts` } });
  const { upload_id: id } = await begun.json<{ upload_id: number }>();
  const part = (value: string) =>
    as(ada, `${uploads}/${id}/parts/1`, { method: "PUT", body: text, headers: { [name]: value } });
  expect((await part(wrong)).status).toBe(422);
  expect((await part(right)).status).toBe(200);
});

test.each([
  ["Content-Range", "bytes 4-8/9"],
  ["Content-Disposition", "attachment; filename=x"],
  ["Content-Location", "/elsewhere"],
  ["Expires", "Thu, 01 Jan 2026 00:00:00 GMT"],
  ["Content-Encoding", "aws-chunked"],
  ["Content-Encoding", "gzip;q=1"],
  ["Content-Language", "not a language!"],
  ["Digest", "SHA-256=abc"],
  ["x-amz-checksum-crc32c", "AAAAAA=="],
  ["x-amz-checksum-crc64nvme", "AAAAAAAAAAA="],
  ["x-amz-storage-class", "GLACIER"],
  ["x-amz-acl", "public-read"],
])("%s: %s is refused, and changes nothing", async (name, value) => {
  await store(ada, "untouched", "all of the bytes");
  const refused = await put(ada, "untouched", "part", { [name]: value });
  expect(refused.status).toBe(400);
  expect((await problemOf(refused)).errors?.[0]?.path.toLowerCase()).toBe(name.toLowerCase());
  expect(await (await as(ada, byKey("untouched"))).text()).toBe("all of the bytes");
  const begun = await as(ada, uploads, { json: { key: "refused part" } });
  const { upload_id: id } = await begun.json<{ upload_id: number }>();
  const headers = { [name]: value };
  const part = await as(ada, `${uploads}/${id}/parts/1`, { method: "PUT", body: text, headers });
  expect(part.status).toBe(400);
});

test("the digest of a file is sent with it", async () => {
  await store(ada, "digested", text);
  const { headers } = await as(ada, byKey("digested"));
  expect(headers.get("Repr-Digest")).toBe(`sha-256=:${inBase64("sha256")}:`);
});
