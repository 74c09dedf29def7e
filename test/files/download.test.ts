import { expect, test } from "vitest";
import { call, env, makeUser, problemOf } from "../harness.ts";
import { as, byId, byKey, type FileBody, store } from "./client.ts";

const ada = await makeUser("download_ada");
const eve = await makeUser("download_eve");
const file = await store(ada, 'letters/a "b" é.txt', "abcdefghij", {
  "Content-Type": "text/html",
});
const empty = await store(ada, "none", "");
const content = byId(file.id, "/content");

const get = (headers: Record<string, string>, method = "GET", path = content) =>
  as(ada, path, { method, headers });

test("has its type, and headers that keep browsers from showing it as a page", async () => {
  const response = await get({});
  expect(await response.text()).toBe("abcdefghij");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "accept-ranges": "bytes",
    "content-length": "10",
    "content-type": "text/html",
    etag: `"${file.etag}"`,
    "x-content-type-options": "nosniff",
    "content-security-policy": expect.stringMatching(/^sandbox; default-src 'none'/),
    "cache-control": "private, no-cache, no-transform",
    "last-modified": new Date(file.last_modified).toUTCString(),
    "content-disposition": `attachment; filename="a _b_ _.txt"; filename*=UTF-8''a%20%22b%22%20%C3%A9.txt`,
  });
});

test("HEAD says the same, and reads no bytes", async () => {
  for (const path of [content, byKey(file.key)]) {
    const response = await get({ Range: "bytes=0-1" }, "HEAD", path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
    expect(response.headers.get("Content-Length")).toBe("10");
    expect(response.headers.get("ETag")).toBe(`"${file.etag}"`);
    expect(response.headers.get("Server-Timing")).toContain("ops=1");
  }
});

test.each([
  ["bytes=0-0", "a", "0-0"],
  ["bytes=2-4", "cde", "2-4"],
  ["bytes=8-", "ij", "8-9"],
  ["bytes=-3", "hij", "7-9"],
  ["bytes=-300", "abcdefghij", "0-9"],
  ["bytes=5-99999999999999999999999", "fghij", "5-9"],
  ["Bytes=9-9", "j", "9-9"],
])("a range: %s", async (range, text, bytes) => {
  const response = await get({ Range: range });
  expect(response.status).toBe(206);
  expect(await response.text()).toBe(text);
  expect(response.headers.get("Content-Range")).toBe(`bytes ${bytes}/10`);
  expect(response.headers.get("Content-Length")).toBe(String(text.length));
  expect(response.headers.get("ETag")).toBe(`"${file.etag}"`);
});

test("a list of ranges may have empty members", async () => {
  const response = await get({ Range: "bytes=, 0-1 ,," });
  expect({ status: response.status, text: await response.text() }).toEqual({
    status: 206,
    text: "ab",
  });
});

test.each([
  "bytes=",
  "bytes=-",
  "bytes=-0",
  "bytes=10-",
  "bytes=10-20",
  "bytes=4-2",
  "bytes=a-b",
  "bytes=1",
  "bytes=--1",
  "bytes=1-2-3",
  "bytes=1.5-2",
  "bytes=0x1-2",
  "bytes=0 - 1",
  "bytes=99999999999999999999-",
])("no range of the file: %s", async (range) => {
  const response = await get({ Range: range });
  expect(response.status).toBe(416);
  expect(response.headers.get("Content-Range")).toBe("bytes */10");
  expect((await problemOf(response)).code).toBe("range_not_satisfiable");
});

test.each(["lines=0-1", "bytes", "0-1", "bytes 0-1", "", "bytes=0-1,3-4", "bytes=-1, 0-0"])(
  "what is no range of bytes is not looked at: %s",
  async (range) => {
    const response = await get({ Range: range });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("abcdefghij");
  },
);

test("an empty file has no ranges", async () => {
  const path = byId(empty.id, "/content");
  for (const range of ["bytes=0-", "bytes=0-0", "bytes=-1"]) {
    const response = await get({ Range: range }, "GET", path);
    expect(response.status).toBe(416);
    expect(response.headers.get("Content-Range")).toBe("bytes */0");
  }
});

const tag = `"${file.etag}"`;
const modified = new Date(file.last_modified).toUTCString();
const before = new Date(Date.parse(modified) - 1000).toUTCString();
const after = new Date(Date.parse(modified) + 1000).toUTCString();

test.each<[number, Record<string, string>]>([
  [304, { "If-None-Match": tag }],
  [304, { "If-None-Match": `W/${tag}` }],
  [304, { "If-None-Match": `"other", ${tag}` }],
  [304, { "If-None-Match": "*" }],
  [200, { "If-None-Match": `"other"` }],
  [200, { "If-None-Match": `"other"`, "If-Modified-Since": modified }],
  [304, { "If-Modified-Since": modified }],
  [304, { "If-Modified-Since": after }],
  [200, { "If-Modified-Since": before }],
  [200, { "If-Modified-Since": "yesterday" }],
  [200, { "If-Match": tag }],
  [200, { "If-Match": "*" }],
  [412, { "If-Match": `"other"` }],
  [412, { "If-Match": `W/${tag}` }],
  [412, { "If-Match": `"other"`, "If-None-Match": tag }],
  [304, { "If-Match": tag, "If-None-Match": tag }],
  [412, { "If-Unmodified-Since": before }],
  [200, { "If-Unmodified-Since": modified }],
  [200, { "If-Match": tag, "If-Unmodified-Since": before }],
  [400, { "If-Match": file.etag }],
  [400, { "If-None-Match": "none" }],
  [206, { Range: "bytes=0-1", "If-Range": tag }],
  [206, { Range: "bytes=0-1", "If-Range": modified }],
  [200, { Range: "bytes=0-1", "If-Range": `"other"` }],
  [200, { Range: "bytes=0-1", "If-Range": `W/${tag}` }],
  [200, { Range: "bytes=0-1", "If-Range": after }],
  [200, { Range: "bytes=99-", "If-Range": `"other"` }],
  [304, { Range: "bytes=99-", "If-None-Match": tag }],
  [412, { Range: "bytes=99-", "If-Match": `"other"` }],
])("%i for %o", async (status, headers) => {
  for (const method of ["GET", "HEAD"]) {
    const response = await get(headers, method);
    expect(response.status).toBe(status === 206 && method === "HEAD" ? 200 : status);
    if (status === 304) {
      expect(await response.text()).toBe("");
      expect(response.headers.get("ETag")).toBe(tag);
    }
  }
});

test("a file whose object is missing is not found, and its record has an error", async () => {
  const lost = await store(ada, "lost", "bytes");
  const row = await env.DB.prepare("SELECT object_name FROM files WHERE id = ?")
    .bind(lost.id)
    .first<{ object_name: string }>();
  await env.FILES.delete(row?.object_name ?? "");
  expect((await as(ada, byKey("lost"))).status).toBe(404);
  const record = await (await as(ada, byId(lost.id))).json<FileBody>();
  expect(record.metadata).toBeNull();
  expect(record.metadata_error).toContain("no such object");
  await store(ada, "lost", "again");
  expect(await (await as(ada, byKey("lost"))).text()).toBe("again");
});

test("a reader gets the old bytes or the new bytes while a file is replaced", async () => {
  await store(ada, "moving", "0");
  const write = async () => {
    for (let round = 1; round <= 10; round += 1) await store(ada, "moving", String(round));
  };
  const read = async () => {
    for (let round = 0; round < 20; round += 1) {
      const response = await as(ada, byKey("moving"));
      expect(response.status).toBe(200);
      expect(await response.text()).toMatch(/^\d+$/);
    }
  };
  await Promise.all([write(), read(), read()]);
});

const linkTo = async (id: number, json: unknown = {}) => {
  const response = await as(ada, byId(id, "/links"), { json });
  expect(response.status).toBe(200);
  return response.json<{ id: number; url: string; expires_at: string }>();
};

test("a link needs no token, and serves ranges", async () => {
  const { url, expires_at } = await linkTo(file.id, { expires_in: 60 });
  const seconds = (Date.parse(expires_at) - Date.now()) / 1000;
  expect(seconds).toBeGreaterThan(50);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(await (await call(url)).text()).toBe("abcdefghij");
  expect((await call(url, { headers: { Range: "bytes=0-1" } })).status).toBe(206);
  expect((await call(url, { token: eve.token })).status).toBe(200);
  expect((await call(url, { method: "HEAD" })).status).toBe(200);
});

test.each<[string, (url: URL) => void]>([
  [
    "a later end",
    (url) => url.searchParams.set("expires", String(Number(url.searchParams.get("expires")) + 1)),
  ],
  ["a padded end", (url) => url.searchParams.set("expires", `0${url.searchParams.get("expires")}`)],
  ["no end", (url) => url.searchParams.delete("expires")],
  ["no signature", (url) => url.searchParams.delete("signature")],
  ["an empty signature", (url) => url.searchParams.set("signature", "")],
  ["another signature", (url) => url.searchParams.set("signature", "x".repeat(43))],
  ["a longer signature", (url) => url.searchParams.append("signature", "x")],
  ["another file", (url) => Object.assign(url, { pathname: byId(empty.id, "/content") })],
  ["no file", (url) => Object.assign(url, { pathname: byId(1, "/content") })],
])("a link altered to have %s is refused", async (_, alter) => {
  const url = new URL((await linkTo(file.id)).url);
  alter(url);
  // The owner's token does not help a link that is not valid.
  for (const token of [undefined, ada.token]) {
    const response = await call(url.href, token === undefined ? {} : { token });
    expect(response.status, url.href).toBe(
      url.searchParams.getAll("signature").length > 1 ? 400 : 403,
    );
  }
});

test("a link that has expired is refused", async () => {
  const { id, url } = await linkTo(file.id);
  expect((await call(url)).status).toBe(200);
  await env.DB.prepare("UPDATE file_links SET expires_at = ? WHERE id = ?")
    .bind(Date.now() - 1, id)
    .run();
  const over = await call(url);
  expect(over.status).toBe(403);
  expect((await problemOf(over)).code).toBe("invalid_link");
});

test("a link ends with the version that it is to", async () => {
  const { id } = await store(ada, "linked", "one");
  const { url } = await linkTo(id);
  await as(ada, byId(id), { method: "PATCH", json: { key: "linked elsewhere" } });
  expect(await (await call(url)).text()).toBe("one");
  await store(ada, "linked elsewhere", "two");
  expect((await call(url)).status).toBe(403);
  const other = await linkTo(id);
  await as(ada, byId(id), { method: "DELETE" });
  expect((await call(other.url)).status).toBe(403);
});

test("only the owner makes links, for a minute to thirty days", async () => {
  for (const expires_in of [59, 2_592_001, 1.5, "60", -1, null]) {
    const response = await as(ada, byId(file.id, "/links"), { json: { expires_in } });
    expect(response.status, String(expires_in)).toBe(400);
  }
  await linkTo(file.id, { expires_in: 2_592_000 });
  expect((await as(ada, byId(file.id, "/links"), { method: "POST" })).status).toBe(200);
  expect((await as(eve, byId(file.id, "/links"), { json: {} })).status).toBe(404);
  expect((await call(byId(file.id, "/links"), { json: {} })).status).toBe(401);
  await as(ada, byId(empty.id), { method: "PATCH", json: { visibility: "public" } });
  expect((await as(eve, byId(empty.id, "/links"), { json: {} })).status).toBe(403);
});

test("without S3 credentials a presigned URL says what to configure", async () => {
  for (const path of [byId(file.id, "/presigned"), "/api/v2/files/uploads/presigned"]) {
    const response = await as(ada, path, { json: path.includes("uploads") ? { key: "x" } : {} });
    expect(response.status).toBe(422);
    expect((await problemOf(response)).detail).toContain("S3_ENDPOINT");
  }
});
