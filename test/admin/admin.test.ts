/**
 * What administrators read of the whole service.
 */
import { beforeAll, expect, test } from "vitest";
import { call, costOf, env, makeUser, problemOf, type TestUser, walkList } from "../harness.ts";

let admin: TestUser;
let other: TestUser;

const paths = ["state", "users", "jobs", "slow-requests"].map((name) => `/api/admin/${name}`);

beforeAll(async () => {
  // ADMIN_EMAILS of the tests names admin@example.com.
  admin = await makeUser("admin");
  other = await makeUser("other");
  await env.DB.prepare("UPDATE users SET email_verified = 1").run();
});

test.each(paths)("%s is only for administrators", async (path) => {
  expect((await call(path)).status).toBe(401);
  const response = await call(path, { token: other.token });
  expect(response.status).toBe(403);
  expect((await problemOf(response)).code).toBe("forbidden");
  expect((await call(path, { token: admin.token })).status).toBe(200);
});

test("a user whose address is not verified is not an administrator", async () => {
  await env.DB.prepare("UPDATE users SET email_verified = 0 WHERE id = ?1").bind(admin.id).run();
  expect((await call("/api/admin/state", { token: admin.token })).status).toBe(403);
  await env.DB.prepare("UPDATE users SET email_verified = 1 WHERE id = ?1").bind(admin.id).run();
});

test("the state counts jobs, orphans and uploads", async () => {
  const read = async () => (await call("/api/admin/state", { token: admin.token })).json();
  expect(await read()).toMatchObject({
    queue: { pending_jobs: 0, oldest_pending_at: null },
    files: { orphans: 0, due_orphans: 0, uploads_in_progress: 0, audit: null },
  });
  const insertJob = "INSERT INTO pending_jobs (job, created_at) VALUES (?1, ?2)";
  const job = JSON.stringify({ kind: "stamp", scopes: ["public"] });
  await env.DB.batch([
    env.DB.prepare(insertJob).bind(job, 1_000),
    env.DB.prepare(insertJob).bind(job, 2_000),
    env.DB.prepare("INSERT INTO orphan_objects (object_name, remove_after) VALUES ('a', 1)"),
    env.DB.prepare(
      "INSERT INTO orphan_objects (object_name, remove_after) VALUES ('b', 9000000000000)",
    ),
  ]);
  expect(await read()).toMatchObject({
    queue: { pending_jobs: 2, oldest_pending_at: "1970-01-01T00:00:01.000Z" },
    files: { orphans: 2, due_orphans: 1 },
  });
  const jobs = await walkList<{ kind: string; job: string }>("/api/admin/jobs?page_size=1", admin);
  expect(jobs).toHaveLength(2);
  expect(jobs[0]?.[0]).toMatchObject({ kind: "stamp", job });
});

test("users are listed page by page, and found by their name", async () => {
  const pages = await walkList<{ username: string }>("/api/admin/users?page_size=1", admin);
  expect(pages.flat().map(({ username }) => username)).toEqual(["other", "admin"]);
  const response = await call("/api/admin/users?username=Admin", { token: admin.token });
  const { results } = (await response.json()) as { results: object[] };
  expect(results).toHaveLength(1);
  expect(results[0]).toMatchObject({
    username: "admin",
    email: "admin@example.com",
    email_verified: true,
    post_count: 0,
    stored_bytes: 0,
  });
  expect(results[0]).not.toHaveProperty("password");
  expect(costOf(response).rowsRead).toBeLessThan(20);
});

test("slow requests have their route, and no path", async () => {
  const slow = await call("/api/admin/slow-requests", { token: admin.token });
  expect(await slow.json()).toMatchObject({ threshold_ms: 500, results: expect.any(Array) });
});
