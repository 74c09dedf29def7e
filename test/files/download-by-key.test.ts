import { expect, test } from "vitest";
import { call, env, makeUser } from "../harness.ts";
import { as, byId, byKey, store } from "./client.ts";

const owner = await makeUser("by_key_owner");
const other = await makeUser("by_key_other");

test("no shared cache may store a file by its key, public or not", async () => {
  const { id } = await store(owner, "mine.txt", "mine", { "Content-Type": "text/plain" });
  const patched = await as(owner, byId(id), { method: "PATCH", json: { visibility: "public" } });
  expect(patched.status).toBe(200);
  const response = await as(owner, byKey("mine.txt"));
  expect(response.headers.get("Cache-Control")).toMatch(/^private, no-cache/);
  expect(await response.text()).toBe("mine");
  const byNumber = await as(other, byId(id, "/content"));
  expect(byNumber.headers.get("Cache-Control")).toMatch(/^public/);
  await byNumber.text();
  expect((await as(other, byKey("mine.txt"))).status).toBe(404);
});

test("a path that is percent-encoded names the same key", async () => {
  for (const path of ["/api/v2/%66iles/by-key/x", "/api/v2/files/by%2Dkey/x"]) {
    const response = await call(path, { method: "PUT", token: owner.token, body: "text" });
    if (response.status === 404) continue;
    expect((await response.json<{ key: string }>()).key).toBe("x");
  }
});

test("an object that another tool replaced is served as it is now, and is not called lost", async () => {
  const { id, etag } = await store(owner, "replaced.txt", "before", {
    "Content-Type": "text/plain",
  });
  const name = await env.DB.prepare("SELECT object_name FROM files WHERE id = ?")
    .bind(id)
    .first<string>("object_name");
  await env.FILES.put(name ?? "", "after it", { httpMetadata: { contentType: "text/plain" } });
  const response = await as(owner, byId(id, "/content"));
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("after it");
  const record = await (await as(owner, byId(id))).json<{ etag: string; size: number }>();
  expect(record.size).toBe(8);
  expect(record.etag).not.toBe(etag);
});
