/** Requests that are sent again: `Idempotency-Key`, and uploads that are complete. */
import { expect, test } from "vitest";
import { env, makeUser, problemOf } from "../harness.ts";
import { as, byId, byKey, type FileBody, pattern, sha256Of, store } from "./client.ts";

const ada = await makeUser("repeats_ada");
const eve = await makeUser("repeats_eve");
const uploads = "/api/v2/files/uploads";

const count = async (table: string) =>
  (await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<{ n: number }>())?.n;

async function prepared() {
  const file = await store(ada, `source ${crypto.randomUUID()}`, "bytes");
  const begun = await as(ada, uploads, { json: { key: `upload ${crypto.randomUUID()}` } });
  const { upload_id: id } = await begun.json<{ upload_id: number }>();
  await as(ada, `${uploads}/${id}/parts/1`, { method: "PUT", body: "bytes" });
  return { file, id };
}

test.each<[string, (made: { file: FileBody; id: number }) => readonly [string, object]]>([
  ["begin", () => [uploads, { key: "again" }]],
  ["complete", ({ id }) => [`${uploads}/${id}/complete`, {}]],
  ["link", ({ file }) => [byId(file.id, "/links"), { expires_in: 60 }]],
  ["copy", ({ file }) => [byId(file.id, "/copy"), { key: `copy of ${file.key}` }]],
])("POST to %s with a key is carried out once", async (_, request) => {
  const [path, json] = request(await prepared());
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const first = await as(ada, path, { json, headers });
  expect(first.ok, await first.clone().text()).toBe(true);
  const tables = ["files", "file_links", "file_jobs", "uploads"];
  const before = await Promise.all(tables.map(count));
  const second = await as(ada, path, { json, headers });
  expect(second.status).toBe(first.status);
  expect(second.headers.get("Idempotency-Replayed")).toBe("true");
  expect(second.headers.get("Location")).toBe(first.headers.get("Location"));
  expect(await second.text()).toBe(await first.text());
  expect(await Promise.all(tables.map(count))).toEqual(before);
  const other = await as(ada, path, { json: { ...json, key: "other", expires_in: 61 }, headers });
  expect([400, 422]).toContain(other.status);
  if (other.status === 422) {
    expect((await problemOf(other)).errors?.[0]?.path).toBe("Idempotency-Key");
  }
});

test("a job is created once with its key, also when its answer was lost", async () => {
  const path = "/api/v2/files/jobs";
  const key = crypto.randomUUID();
  const send = (prefix: string) =>
    as(ada, path, { json: { action: "delete", prefix }, headers: { "Idempotency-Key": key } });
  const first = await (await send("once/")).json<{ id: number }>();
  // The state after a Worker that inserted the job and crashed: no answer, and a minute has passed.
  await env.DB.prepare(
    "UPDATE idempotency_keys SET response = NULL, created_at = created_at - 120000 WHERE key = ?",
  )
    .bind(key)
    .run();
  await env.DB.prepare("UPDATE file_jobs SET state = 'done' WHERE id = ?").bind(first.id).run();
  const kept = await store(ada, "once/later", "written after the job");
  const second = await send("once/");
  expect(second.status).toBe(202);
  expect(second.headers.get("Location")).toBe(`${path}/${first.id}`);
  expect(await second.json()).toMatchObject({ id: first.id, state: "done" });
  expect((await as(ada, byId(kept.id))).status).toBe(200);
  expect(await count("file_jobs")).toBe(1);
  expect((await send("other/")).status).toBe(422);
});

test("a request that failed releases its key", async () => {
  const headers = { "Idempotency-Key": "released" };
  const json = { key: "later" };
  const refused = await as(ada, uploads, { json, headers: { ...headers, "If-Match": "*" } });
  expect(refused.status).toBe(412);
  expect((await as(ada, uploads, { json, headers })).status).toBe(201);
});

test("of two at the same time, one is carried out", async () => {
  const headers = { "Idempotency-Key": "at-once" };
  const send = () => as(ada, uploads, { json: { key: "at once" }, headers });
  const answers = await Promise.all([send(), send()]);
  const statuses = answers.map(({ status }) => status);
  expect(statuses).toContain(201);
  expect(statuses.every((status) => status === 201 || status === 409)).toBe(true);
  const { results } = await env.DB.prepare("SELECT id FROM files WHERE key = 'at once'").all();
  expect(results).toHaveLength(1);
});

test("keys of different users are different", async () => {
  const headers = { "Idempotency-Key": "shared" };
  const first = await as(ada, uploads, { json: { key: "k" }, headers });
  const second = await as(eve, uploads, { json: { key: "k" }, headers });
  expect([first.status, second.status]).toEqual([201, 201]);
});

test("a key of another family is not taken", async () => {
  const headers = { "Idempotency-Key": "across" };
  await as(ada, uploads, { json: { key: "k" }, headers });
  const response = await as(ada, "/api/posts", { json: { body: "x" }, headers });
  expect(response.status).toBe(422);
});

test("the row of a complete upload is deleted after a day", async () => {
  const { id } = await prepared();
  await as(ada, `${uploads}/${id}/complete`, { method: "POST" });
  expect((await as(ada, `${uploads}/${id}/complete`, { method: "POST" })).status).toBe(200);
  expect((await as(eve, `${uploads}/${id}/complete`, { method: "POST" })).status).toBe(404);
  await env.DB.prepare("DELETE FROM uploads WHERE id = ?").bind(id).run();
  expect((await as(ada, `${uploads}/${id}/complete`, { method: "POST" })).status).toBe(404);
});

const mebibyte = 1024 ** 2;
const partSize = 5 * mebibyte;

/** Sends parts of 5 MiB in an order, and completes the upload. */
async function sendInOrder(key: string, bytes: Uint8Array<ArrayBuffer>, order: readonly number[]) {
  const json = { key, part_size: partSize, size: bytes.length };
  const { upload_id: id } = await (await as(ada, uploads, { json })).json<{ upload_id: number }>();
  for (const number of order) {
    const body = bytes.slice((number - 1) * partSize, number * partSize);
    const sent = await as(ada, `${uploads}/${id}/parts/${number}`, { method: "PUT", body });
    expect(sent.status, await sent.text()).toBe(200);
  }
  const done = await as(ada, `${uploads}/${id}/complete`, { method: "POST" });
  expect(done.status, await done.clone().text()).toBe(201);
  return done.json<FileBody>();
}

test.each([
  ["in order", [1, 2, 3]],
  ["in reverse", [3, 2, 1]],
  ["with a part sent twice", [1, 2, 1, 3]],
  ["with a gap", [1, 3, 2]],
])("parts %s have the SHA-256 of the whole", async (name, order) => {
  const bytes = pattern(2 * partSize + 1234, 7);
  const file = await sendInOrder(`hash ${name}`, bytes, order);
  expect(file.sha256).toBe(await sha256Of(bytes));
});

test("a part that is replaced by another one changes the SHA-256", async () => {
  const json = { key: "replaced part", part_size: partSize };
  const { upload_id: id } = await (await as(ada, uploads, { json })).json<{ upload_id: number }>();
  const send = (number: number, body: Uint8Array<ArrayBuffer>) =>
    as(ada, `${uploads}/${id}/parts/${number}`, { method: "PUT", body });
  const [wrong, right, last] = [pattern(partSize, 1), pattern(partSize, 2), pattern(99, 3)];
  await send(1, wrong);
  await send(2, last);
  await send(1, right);
  const done = await as(ada, `${uploads}/${id}/complete`, { method: "POST" });
  const { sha256 } = await done.json<FileBody>();
  expect(sha256).toBe(await sha256Of(Uint8Array.from(Buffer.concat([right, last]))));
});

test.each([
  ["without a part", false],
  ["with an empty part", true],
])("an empty file can be sent in parts %s", async (name, withPart) => {
  const json = { key: `empty ${name}`, size: 0 };
  const { upload_id: id } = await (await as(ada, uploads, { json })).json<{ upload_id: number }>();
  const parts: { part_number: number; etag: string }[] = [];
  if (withPart) {
    const sent = await as(ada, `${uploads}/${id}/parts/1`, {
      method: "PUT",
      body: new Uint8Array(),
    });
    expect(sent.status, await sent.clone().text()).toBe(200);
    parts.push(await sent.json());
  }
  const done = await as(ada, `${uploads}/${id}/complete`, { json: withPart ? { parts } : {} });
  expect(done.status, await done.clone().text()).toBe(201);
  expect(await done.json()).toMatchObject({ size: 0, sha256: await sha256Of("") });
  expect(await (await as(ada, byKey(json.key))).text()).toBe("");
});
