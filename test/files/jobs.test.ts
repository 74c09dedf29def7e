/** Moves and deletions of folders, in the background. */
import { expect, test } from "vitest";
import { env, makeUser } from "../harness.ts";
import { as, type FileBody, store } from "./client.ts";

const ada = await makeUser("jobs_ada");
const eve = await makeUser("jobs_eve");
const jobs = "/api/v2/files/jobs";

interface Job {
  readonly id: number;
  readonly state: string;
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly failures: readonly string[];
}

async function begin(json: object): Promise<Job> {
  const response = await as(ada, jobs, { json });
  expect(response.status, await response.clone().text()).toBe(202);
  return response.json();
}

const read = async ({ id }: Job) => (await as(ada, `${jobs}/${id}`)).json<Job>();

async function finished(job: Job): Promise<Job> {
  await expect.poll(async () => (await read(job)).state, { timeout: 20_000 }).toBe("done");
  return read(job);
}

async function keys(prefix: string): Promise<string[]> {
  const path = `/api/v2/files?prefix=${encodeURIComponent(prefix)}&order_by=key&per_page=100`;
  const { results } = await (await as(ada, path)).json<{ results: FileBody[] }>();
  return results.map(({ key }) => key);
}

/** Makes records without objects. */
async function makeFiles(prefix: string, count: number): Promise<void> {
  await env.DB.prepare(
    "INSERT INTO files (owner_id, key, upload_complete, object_name, size, content_type, etag, last_modified) SELECT ?1, ?2 || printf('%05d', value), 1, 'o/made/' || ?2 || value, 1, 'text/plain', 'e', 1 FROM generate_series",
  )
    .bind(ada.id, prefix)
    .run()
    .catch(async () => {
      const rows = JSON.stringify(Array.from({ length: count }, (_, index) => index));
      await env.DB.prepare(
        "INSERT INTO files (owner_id, key, upload_complete, object_name, size, content_type, etag, last_modified) SELECT ?1, ?2 || printf('%05d', value), 1, 'o/made/' || ?2 || value, 1, 'text/plain', 'e', 1 FROM json_each(?3)",
      )
        .bind(ada.id, prefix, rows)
        .run();
    });
}

test("a folder is moved, and files whose key is taken stay", async () => {
  for (const key of ["from/a", "from/b/c", "from/b/d", "to/b/c", "fromage"]) {
    await store(ada, key, `bytes of ${key}`);
  }
  const job = await finished(await begin({ action: "move", prefix: "from/", to: "to/" }));
  expect(job).toMatchObject({ total: 3, done: 2, failed: 1, failures: ["from/b/c"] });
  expect(await keys("from")).toEqual(["from/b/c", "fromage"]);
  expect(await keys("to/")).toEqual(["to/a", "to/b/c", "to/b/d"]);
  const moved = await as(ada, "/api/v2/files/by-key/to/b/d");
  expect(await moved.text()).toBe("bytes of from/b/d");
});

test("a folder is moved out of its parent, each file once", async () => {
  for (const key of ["p/p/x", "p/p/p/x", "p/p/p/y"]) await store(ada, key, key);
  const job = await finished(await begin({ action: "move", prefix: "p/p/", to: "p/" }));
  // The first key was taken when its turn came; the rest moved up by one folder.
  expect(job.done + job.failed).toBe(3);
  expect(job.failures).toEqual(["p/p/p/x"]);
  expect(await keys("p/")).toEqual(["p/p/p/x", "p/p/y", "p/x"]);
});

test("a folder is deleted with its objects", async () => {
  for (const key of ["gone/a", "gone/b/c", "kept"]) await store(ada, key, key);
  const job = await finished(await begin({ action: "delete", prefix: "gone/" }));
  expect(job).toMatchObject({ total: 2, done: 2, failed: 0 });
  expect(await keys("gone/")).toEqual([]);
  expect(await keys("kept")).toEqual(["kept"]);
  const objects = async () =>
    (await env.DB.prepare("SELECT object_name FROM orphan_objects").all()).results;
  await expect.poll(objects).toEqual([]);
});

test("2,500 files are moved in steps, with progress", async () => {
  await makeFiles("many/", 2500);
  const job = await begin({ action: "move", prefix: "many/", to: "more/of/" });
  expect(job).toMatchObject({ state: "listing", total: 0, done: 0 });
  expect(await finished(job)).toMatchObject({ total: 2500, done: 2500, failed: 0 });
  const counts = await env.DB.prepare(
    "SELECT path, total_count AS n FROM folders WHERE owner_id = ? AND path IN ('many/', 'more/of/')",
  )
    .bind(ada.id)
    .all();
  expect(counts.results).toEqual([{ path: "more/of/", n: 2500 }]);
});

test("a job whose message was lost is continued by the schedule", async () => {
  await store(ada, "stalled/a", "x");
  const old = Date.now() - 600_000;
  const row = await env.DB.prepare(
    "INSERT INTO file_jobs (owner_id, action, prefix, target, updated_at) VALUES (?, 'move', 'stalled/', 'moved/', ?) RETURNING id",
  )
    .bind(ada.id, old)
    .first<{ id: number }>();
  const worker = await import("../../src/index.ts");
  const execution = { waitUntil: () => undefined, passThroughOnException: () => undefined };
  await worker.default.scheduled?.({} as never, env, execution as never);
  expect(await read({ id: row?.id } as Job)).toMatchObject({ state: "done", done: 1 });
  expect(await keys("moved/")).toEqual(["moved/a"]);
});

test("a job is cancelled and listed only by its owner", async () => {
  const row = await env.DB.prepare(
    "INSERT INTO file_jobs (owner_id, action, prefix, updated_at) VALUES (?, 'delete', 'later/', ?) RETURNING id",
  )
    .bind(ada.id, Date.now())
    .first<{ id: number }>();
  const path = `${jobs}/${row?.id}`;
  expect((await as(eve, path)).status).toBe(404);
  expect((await as(eve, path, { method: "DELETE" })).status).toBe(404);
  expect((await as(ada, path, { method: "DELETE" })).status).toBe(204);
  expect((await as(ada, path, { method: "DELETE" })).status).toBe(409);
  const listed = await (await as(ada, jobs)).json<{ results: Job[] }>();
  expect(listed.results[0]).toMatchObject({ id: row?.id, state: "cancelled" });
});

test.each([
  ["no folder", { action: "delete", prefix: "x" }],
  ["everything", { action: "delete", prefix: "" }],
  ["an invalid folder", { action: "delete", prefix: "a//" }],
  ["a move to nowhere", { action: "move", prefix: "a/" }],
  ["a move into itself", { action: "move", prefix: "a/", to: "a/b/" }],
  ["a deletion to somewhere", { action: "delete", prefix: "a/", to: "b/" }],
  ["another action", { action: "copy", prefix: "a/", to: "b/" }],
])("%s is refused", async (_, json) => {
  expect((await as(ada, jobs, { json })).status).toBe(400);
});
