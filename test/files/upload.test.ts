import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { expect, test } from "vitest";
import { app } from "../../src/app.ts";
import { call, costOf, env, makeUser, problemOf } from "../harness.ts";
import { as, byId, byKey, contentDigest, type FileBody, pattern, put, store } from "./client.ts";

const ada = await makeUser("upload_ada");
const eve = await makeUser("upload_eve");

/** The objects in the bucket, and those known as orphans. */
async function objects() {
  const { objects: listed } = await env.FILES.list();
  const { results } = await env.DB.prepare("SELECT object_name FROM orphan_objects").all<{
    object_name: string;
  }>();
  return {
    stored: listed.map(({ key }) => key),
    orphans: results.map(({ object_name }) => object_name),
  };
}

test("a file is stored, described and read back", async () => {
  const response = await put(ada, "a/b c/ä😀.txt", "hello", {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Digest": await contentDigest("hello"),
  });
  expect(response.status, await response.clone().text()).toBe(201);
  const file = await response.json<FileBody>();
  expect(response.headers.get("Location")).toBe(`/api/v2/files/${file.id}`);
  expect(response.headers.get("ETag")).toBe(`"${file.etag}"`);
  expect(file).toMatchObject({
    key: "a/b c/ä😀.txt",
    size: 5,
    content_type: "text/plain; charset=utf-8",
    sha256: "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
    visibility: "private",
    upload_complete: true,
    metadata: { size: 5, etag: file.etag },
  });
  const read = await as(ada, byKey(file.key));
  expect(await read.text()).toBe("hello");
  expect(read.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
  expect((await objects()).orphans).toEqual([]);
});

test("an empty file is a file", async () => {
  const file = await store(ada, "empty", new Uint8Array());
  expect(file.size).toBe(0);
  expect(file.sha256).toMatch(/^e3b0c44298fc1c14/);
  const read = await as(ada, byId(file.id, "/content"));
  expect(read.status).toBe(200);
  expect((await read.arrayBuffer()).byteLength).toBe(0);
});

test("a replaced file keeps its id, visibility and metadata, and its old object is removed", async () => {
  const first = await store(ada, "replaced", "one");
  const before = await objects();
  await as(ada, byId(first.id), {
    method: "PATCH",
    json: { visibility: "public", custom_metadata: { a: "b" } },
  });
  const response = await put(ada, "replaced", "two!", { "Content-Type": "text/css" });
  expect(response.status).toBe(200);
  const second = await response.json<FileBody>();
  expect(second).toMatchObject({
    id: first.id,
    size: 4,
    content_type: "text/css",
    visibility: "public",
    custom_metadata: { a: "b" },
  });
  expect(second.etag).not.toBe(first.etag);
  expect(await (await as(ada, byKey("replaced"))).text()).toBe("two!");
  await expect.poll(async () => (await objects()).stored.length).toBe(before.stored.length);
  expect((await objects()).orphans).toEqual([]);
});

test("a large body is stored without changes", async () => {
  const bytes = pattern(3_000_000);
  const file = await store(ada, "large", bytes);
  const digest = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
  expect(file.sha256).toBe(digest);
  const read = new Uint8Array(await (await as(ada, byId(file.id, "/content"))).arrayBuffer());
  expect(Buffer.compare(read, bytes)).toBe(0);
});

test("If-None-Match: * creates only", async () => {
  expect((await put(ada, "once", "1", { "If-None-Match": "*" })).status).toBe(201);
  const again = await put(ada, "once", "2", { "If-None-Match": "*" });
  expect(again.status).toBe(412);
  expect((await problemOf(again)).code).toBe("precondition_failed");
  expect(await (await as(ada, byKey("once"))).text()).toBe("1");
});

test("of two create-only uploads at once, one is taken and nothing is left of the other", async () => {
  const before = await objects();
  const answers = await Promise.all(
    ["x", "y", "z"].map((body) => put(ada, "at-once", body, { "If-None-Match": "*" })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
  await expect.poll(async () => (await objects()).stored.length).toBe(before.stored.length + 1);
  expect((await objects()).orphans).toEqual([]);
});

test("If-Match compares and swaps", async () => {
  const { etag } = await store(ada, "swapped", "1");
  const answers = await Promise.all(
    ["2", "3"].map((body) => put(ada, "swapped", body, { "If-Match": `"other", "${etag}"` })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  expect((await put(ada, "swapped", "4", { "If-Match": `"${etag}"` })).status).toBe(412);
  expect((await put(ada, "swapped", "4", { "If-Match": `W/"${etag}"` })).status).toBe(412);
  expect((await put(ada, "swapped", "4", { "If-Match": "*" })).status).toBe(200);
  expect((await put(ada, "not there", "4", { "If-Match": "*" })).status).toBe(412);
  const both = await put(ada, "swapped", "5", { "If-Match": "*", "If-None-Match": "*" });
  expect(both.status).toBe(412);
});

test("many uploads of one key at once leave one file and one object", async () => {
  const before = await objects();
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) => put(ada, "busy", `body ${index}`)),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(7);
  await expect.poll(async () => (await objects()).stored.length).toBe(before.stored.length + 1);
  const file = await (await as(ada, byKey("busy"))).text();
  expect(file).toMatch(/^body \d$/);
});

test("a wrong digest is refused, and nothing is kept", async () => {
  await store(ada, "digested", "old");
  const before = await objects();
  const response = await put(ada, "digested", "new", {
    "Content-Digest": await contentDigest("other"),
  });
  expect(response.status).toBe(422);
  expect((await problemOf(response)).errors).toMatchObject([{ path: "Content-Digest" }]);
  expect(await (await as(ada, byKey("digested"))).text()).toBe("old");
  await expect.poll(objects).toEqual(before);
});

test.each(["sha-256=abc", "sha-256=:abc:", "", "sha-256"])(
  "a malformed digest is refused: %s",
  async (digest) => {
    const response = await put(ada, "digest", "x", { "Content-Digest": digest });
    expect(response.status).toBe(400);
  },
);

test("a digest of another kind is refused by name", async () => {
  const response = await put(ada, "digest", "x", { "Content-Digest": "crc32c=:AAAA:" });
  expect(response.status).toBe(400);
  expect((await problemOf(response)).detail).toContain("sha-256");
});

test("a body without a length is refused", async () => {
  const body = new Blob(["streamed"]).stream().pipeThrough(new TransformStream());
  const response = await put(ada, "lengthless", body);
  expect(response.status).toBe(411);
  expect((await problemOf(response)).code).toBe("length_required");
});

test("a malformed or too large length is refused", async () => {
  for (const [length, status] of [
    ["abc", 400],
    ["-1", 400],
    ["6000000000", 413],
  ] as const) {
    const body = new Blob(["x"]).stream().pipeThrough(new TransformStream());
    const response = await put(ada, "length", body, { "Content-Length": length });
    expect(response.status, length).toBe(status);
  }
});

test("a body that does not have its Content-Length is refused, and nothing is stored", async () => {
  const before = await objects();
  for (const length of ["3", "30", "0"]) {
    const body = new Blob(["ten bytes!"]).stream().pipeThrough(new TransformStream());
    const response = await put(ada, "length", body, { "Content-Length": length });
    expect(response.status, length).toBe(400);
  }
  await expect.poll(objects).toEqual(before);
});

test("a malformed media type is refused", async () => {
  for (const type of ["text", "a b/c", `text/${"x".repeat(255)}`]) {
    expect((await put(ada, "type", "x", { "Content-Type": type })).status, type).toBe(400);
  }
  const bytes = await store(ada, "type", new Uint8Array([1]));
  expect(bytes.content_type).toBe("application/octet-stream");
});

test("each user has a namespace of keys", async () => {
  await store(ada, "same", "ada's");
  expect((await as(eve, byKey("same"))).status).toBe(404);
  await store(eve, "same", "eve's");
  expect(await (await as(ada, byKey("same"))).text()).toBe("ada's");
  expect((await call(byKey("same"))).status).toBe(401);
});

test("a stranger's file is not found, or cannot be changed", async () => {
  const { id } = await store(ada, "guarded", "secret");
  const change = { method: "PATCH", json: { key: "taken" } };
  for (const options of [{}, change, { method: "DELETE" }]) {
    expect((await as(eve, byId(id), options)).status).toBe(404);
  }
  expect((await as(eve, byId(id, "/content"))).status).toBe(404);
  expect((await call(byId(id, "/content"))).status).toBe(401);

  await as(ada, byId(id), { method: "PATCH", json: { visibility: "public" } });
  expect((await as(eve, byId(id))).status).toBe(200);
  for (const options of [change, { method: "DELETE" }]) {
    expect((await as(eve, byId(id), options)).status).toBe(403);
  }
  const open = await call(byId(id, "/content"));
  expect(await open.text()).toBe("secret");
  expect(open.headers.get("Cache-Control")).toMatch(/^public/);
  const bad = await call(byId(id, "/content"), { token: "no-such-token" });
  expect(bad.status).toBe(401);
});

test("a file is renamed without touching its bytes", async () => {
  const { id } = await store(ada, "old/name", "bytes");
  await store(ada, "other/name", "other");
  const clash = await as(ada, byId(id), { method: "PATCH", json: { key: "other/name" } });
  expect(clash.status).toBe(409);
  const renamed = await as(ada, byId(id), { method: "PATCH", json: { key: "new/name" } });
  expect((await renamed.json<FileBody>()).key).toBe("new/name");
  expect((await as(ada, byKey("old/name"))).status).toBe(404);
  expect(await (await as(ada, byKey("new/name"))).text()).toBe("bytes");
});

test.each([
  ["nothing", {}],
  ["an unknown member", { name: "x" }],
  ["a key that is none", { key: "../x" }],
  ["a lone surrogate", { key: "\ud800" }],
  ["another visibility", { visibility: "secret" }],
  ["notes that are no text", { custom_metadata: { a: 1 } }],
  [
    "too many notes",
    {
      custom_metadata: Object.fromEntries(
        Array(65)
          .entries()
          .map(([i]) => [`k${i}`, ""]),
      ),
    },
  ],
  ["too long notes", { custom_metadata: { a: "x".repeat(2048) } }],
])("a change to %s is refused", async (_, json) => {
  const { id } = await store(ada, "patched", "x");
  expect((await as(ada, byId(id), { method: "PATCH", json })).status).toBe(400);
});

test("a deleted file is gone, and its object with it", async () => {
  const { id } = await store(ada, "deleted", "x");
  const before = await objects();
  const response = await as(ada, byId(id), { method: "DELETE" });
  expect(response.status).toBe(204);
  expect((await as(ada, byId(id))).status).toBe(404);
  expect((await as(ada, byId(id, "/content"))).status).toBe(404);
  expect((await as(ada, byId(id), { method: "DELETE" })).status).toBe(404);
  await expect.poll(async () => (await objects()).stored.length).toBe(before.stored.length - 1);
  expect((await objects()).orphans).toEqual([]);
});

test("a change and a deletion can be limited to one version", async () => {
  const { id, etag } = await store(ada, "versions", "1");
  await store(ada, "versions", "2");
  const headers = { "If-Match": `"${etag}"` };
  const change = { method: "PATCH", json: { visibility: "public" } };
  for (const options of [change, { method: "DELETE" }]) {
    expect((await as(ada, byId(id), { ...options, headers })).status).toBe(412);
    const bad = await as(ada, byId(id), { ...options, headers: { "If-Match": etag } });
    expect(bad.status).toBe(400);
  }
  const { etag: current } = await (await as(ada, byId(id))).json<FileBody>();
  for (const options of [change, { method: "DELETE" }]) {
    const now = { "If-Match": `"${current}"` };
    expect((await as(ada, byId(id), { ...options, headers: now })).ok).toBe(true);
  }
});

test("while R2 is down, an upload answers 503, and the old bytes stay", async () => {
  await store(ada, "down", "old");
  const down = () => Promise.reject(new Error("put: We encountered an internal error. (10001)"));
  const request = new Request(`https://connectly.test${byKey("down")}`, {
    method: "PUT",
    headers: { Authorization: `Bearer ${ada.token}`, "Content-Length": "3" },
    body: "new",
  });
  const context = createExecutionContext();
  const FILES = { put: down, delete: () => Promise.resolve() } as unknown as R2Bucket;
  const response = await app.fetch(request, { ...env, FILES }, context);
  await waitOnExecutionContext(context);
  expect(response.status).toBe(503);
  expect(response.headers.get("Retry-After")).toBe("1");
  expect(await (await as(ada, byKey("down"))).text()).toBe("old");
  expect((await objects()).orphans).toEqual([]);
});

test("an upload costs two round trips besides its token's", async () => {
  const response = await put(ada, "cost", "x");
  expect(costOf(response).batches).toBe(3);
});
