/**
 * A Worker process that is killed between the commit of a post and its stamps. The next process
 * announces the post with its sweep.
 */
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLocalWorker, type LocalWorker } from "../../scripts/local-worker.ts";

let server: LocalWorker;
let folder: string;
let token = "";

async function ask(path: string, json?: object) {
  const response = await fetch(`${server.origin}${path}`, {
    method: json === undefined ? "GET" : "POST",
    headers: {
      ...(token !== "" && { Authorization: `Bearer ${token}` }),
      ...(json !== undefined && { "Content-Type": "application/json" }),
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  expect(response.ok, `${path}: ${response.status} ${text}`).toBe(true);
  return { text, cache: response.headers.get("X-Cache") };
}

/** The number of rows of the outbox on the disk, read beside the Worker. */
async function countOutbox(): Promise<number> {
  const stores = join(folder, "v3", "d1", "miniflare-D1DatabaseObject");
  const files = (await readdir(stores)).filter((name) => /^[0-9a-f]+\.sqlite$/.test(name));
  expect(files).toHaveLength(1);
  const database = new DatabaseSync(join(stores, files[0] ?? ""), { readOnly: true });
  try {
    return Number(database.prepare("SELECT count(*) AS n FROM outbox").get()?.n);
  } finally {
    database.close();
  }
}

/** Repeats a check until it holds. */
async function until(isDone: () => Promise<boolean>): Promise<void> {
  while (!(await isDone())) await sleep(100);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "connectly-killed-"));
  server = await createLocalWorker({ folder });
  await server.start();
});
afterAll(() => server.remove());

test("a post whose Worker is killed before it is announced appears after the next sweep", async () => {
  const account = await ask("/api/auth/sign-up/email", {
    name: "Killed",
    username: "killed",
    email: "killed@example.com",
    password: "a long password",
  });
  ({ token } = JSON.parse(account.text) as { token: string });
  await ask("/api/posts", { body: "the post before" });
  await until(async () => (await countOutbox()) === 0);
  await until(async () => (await ask("/api/posts/newsfeed")).cache === "HIT");
  await server.stop();

  await server.start("test/feed-cache/stalled-worker.ts");
  const answer = ask("/api/posts", { body: "the post that was lost" }).then(
    () => "answered",
    () => "cut off",
  );
  await until(async () => (await countOutbox()) > 0);
  await server.kill();
  expect(await answer).toBe("cut off");

  await server.start();
  expect(await countOutbox()).toBe(1);
  const stale = await ask("/api/posts/newsfeed");
  expect(stale.cache).toBe("HIT");
  expect(stale.text).not.toContain("the post that was lost");
  await until(async () => {
    // The sweep leaves a row for 30 seconds to the request that wrote it.
    await ask("/cdn-cgi/local/scheduled");
    return (await ask("/api/posts/newsfeed")).text.includes("the post that was lost");
  });
  await until(async () => (await countOutbox()) === 0);
}, 300_000);
