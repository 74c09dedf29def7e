import { createExecutionContext } from "cloudflare:test";
/**
 * KV, the queue or both fail: nobody notices, and no invalidation is lost.
 */
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import worker from "../../src/index.ts";
import { env } from "../harness.ts";
import { deadLetters, type JwtUser, jobsQueue, makeJwtUser, rowsOf, World } from "./world.ts";

let author: JwtUser;
let reader: JwtUser;
let world: World;

beforeAll(async () => {
  author = await makeJwtUser("author");
  reader = await makeJwtUser("reader");
  await new World().send("/api/users/author/follow", { method: "PUT", user: reader });
});

beforeEach(async () => {
  world = new World();
  await env.DB.prepare("DELETE FROM pending_jobs").run();
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function post(): Promise<number> {
  const answer = await world.send("/api/posts", { user: author, json: { body: "a post" } });
  expect(answer.status, answer.text).toBe(201);
  expect(answer.headers.get("x-d1-bookmark")).not.toBeNull();
  return (JSON.parse(answer.text) as { id: number }).id;
}

async function read(feed: string, query = "", wait = true) {
  const answer = await world.send(`/api/posts/${feed}${query}`, { user: reader, wait });
  expect(answer.status, answer.text).toBe(200);
  const { results } = JSON.parse(answer.text) as { results: { id: number }[] };
  const outcome = answer.headers.get("X-Cache");
  return { outcome, ids: results.map(({ id }) => id), text: answer.text };
}

const feeds = ["feed", "newsfeed"];
const pendingJobs = () => rowsOf<{ job: string }>("SELECT job FROM pending_jobs ORDER BY id");
const stampOf = (user: JwtUser) => `stamp:user:${user.id}`;

function storedValue(key: string): Promise<string | null> {
  return world.bindings().FEED_CACHE.get(key);
}

describe.each(feeds)("the %s", (feed) => {
  test("comes from D1 while KV refuses", async () => {
    await read(feed);
    world.kv.faults.refuses = "everything";
    const id = await post();
    const page = await read(feed);
    expect(page.outcome).toBe("BYPASS");
    expect(page.ids).toContain(id);
  });

  test("comes from D1 when KV does not answer in time", async () => {
    await read(feed);
    const id = await post();
    world.kv.faults.holds = (operation) => operation === "read";
    const page = await read(feed, "", false);
    expect(page.outcome).toBe("BYPASS");
    expect(page.ids).toContain(id);
    world.kv.heal();
  });

  test("is served but not cached when KV refuses it", async () => {
    world.kv.faults.refuses = "writes";
    expect((await read(feed)).outcome).toBe("MISS");
    expect((await read(feed)).outcome).toBe("MISS");
    world.kv.heal();
    expect((await read(feed)).outcome).toBe("MISS");
    expect((await read(feed)).outcome).toBe("HIT");
  });

  test("bypasses the cache with use_cache=false, and does not change it", async () => {
    await read(feed);
    const operations = world.kv.operations.length;
    expect((await read(feed, "?use_cache=false")).outcome).toBe("BYPASS");
    expect(world.kv.operations.length).toBe(operations);
    expect((await read(feed)).outcome).toBe("HIT");
    expect((await read(feed, "?use_cache=true")).outcome).toBe("MISS");
  });

  test.each([
    { given: "120", kept: 120 },
    { given: "5", kept: 60 },
    { given: "0", kept: 60 },
    { given: "90.5", kept: 91 },
    { given: "", kept: 900 },
    { given: undefined, kept: 900 },
  ])("is kept for $kept seconds when FEED_CACHE_TTL is $given", async ({ given, kept }) => {
    world.variables = { FEED_CACHE_TTL: given } as typeof world.variables;
    await read(feed);
    const written = world.kv.operations.find(({ kind }) => kind === "write");
    expect(written?.options).toMatchObject({ expirationTtl: kept });
    expect((await read(feed)).outcome).toBe("HIT");
    await post();
    const stamp = world.kv.operations.findLast(({ kind }) => kind === "write");
    const options = stamp?.options as KVNamespacePutOptions | undefined;
    expect(options?.expirationTtl).toBeGreaterThan(kept + 60);
  });

  test("is read from D1 when it is older than its lifetime, even if KV still has it", async () => {
    world.variables = { FEED_CACHE_TTL: "3600" };
    await read(feed);
    expect((await read(feed)).outcome).toBe("HIT");
    world.variables = { FEED_CACHE_TTL: "60" };
    expect((await read(feed)).outcome).toBe("HIT");
    const clock = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 91_000);
    expect((await read(feed)).outcome).toBe("MISS");
    clock.mockRestore();
  });
});

test("a read of KV accepts what a location has had for 30 seconds at most", async () => {
  await read("feed");
  expect(world.kv.operations[0]).toMatchObject({ kind: "read", options: { cacheTtl: 30 } });
});

describe("a stamp that KV refused", () => {
  test("is put by the queue", async () => {
    await read("newsfeed");
    world.kv.faults.refuses = "writes";
    const id = await post();
    expect((await read("newsfeed")).ids).not.toContain(id);
    world.kv.heal();
    await world.drain();
    expect((await read("newsfeed")).ids).toContain(id);
  });

  test("is put by the queue when KV did not answer in time", async () => {
    await read("newsfeed");
    world.kv.faults.holds = (operation) => operation === "write";
    const id = await post();
    world.kv.faults.holds = () => false;
    await world.drain();
    expect((await read("newsfeed")).ids).toContain(id);
    // The first stamp arrives at last: what was read after the change stays as it was read.
    world.kv.heal();
    expect((await read("newsfeed")).ids).toContain(id);
  });

  test("is tried again by the queue, later each time", async () => {
    world.kv.faults.refuses = "writes";
    const job = { kind: "stamp", scopes: ["public", `user:${reader.id}`] };
    const delays: unknown[] = [];
    for (const attempts of [1, 2, 3, 9]) {
      const retry = (options?: QueueRetryOptions) => delays.push(options?.delaySeconds);
      const ack = () => delays.push("acknowledged");
      const message = { id: "0", timestamp: new Date(), body: job, attempts, retry, ack };
      const batch = { queue: jobsQueue, messages: [message] } as unknown as MessageBatch;
      await worker.queue(batch, world.bindings(), createExecutionContext());
    }
    expect(delays).toEqual([2, 4, 8, 60]);
    const result = await world.deliver([job]);
    expect(result).toMatchObject({ outcome: "ok", ackAll: false, explicitAcks: [] });
    expect(result.retryMessages).toHaveLength(1);
    world.kv.heal();
    expect(await world.deliver([job])).toMatchObject({ explicitAcks: ["0"], retryMessages: [] });
  });

  test("does not delay the stamps that KV accepts", async () => {
    world.kv.faults.refusesKey = (key) => key === "stamp:user:999";
    const poor = { kind: "stamp", scopes: ["user:999"] };
    const fine = { kind: "stamp", scopes: ["public"] };
    const result = await world.deliver([poor, fine]);
    expect(result.retryMessages.map(({ msgId }) => msgId)).toEqual(["0"]);
    expect(result.explicitAcks).toEqual(["1"]);
  });
});

describe("a job that the queue refused", () => {
  test("waits in D1, and the sweep sends it", async () => {
    await read("feed");
    await read("newsfeed");
    world.queueFails = true;
    world.kv.faults.refuses = "everything";
    const id = await post();
    const pending = await pendingJobs();
    expect(pending.map(({ job }) => JSON.parse(job))).toEqual([
      { kind: "stamp", scopes: expect.arrayContaining(["public", `user:${author.id}`]) },
    ]);
    await expect(world.sweep()).rejects.toThrow("Queue send failed");
    expect(await pendingJobs()).toEqual(pending);
    world.queueFails = false;
    world.kv.heal();
    await world.sweep();
    expect(await pendingJobs()).toEqual([]);
    expect(world.queue).toHaveLength(1);
    await world.drain();
    for (const feed of feeds) expect((await read(feed)).ids, feed).toContain(id);
  });

  test("does not fail the write when D1 refuses it, too", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue(undefined);
    world.queueFails = true;
    const { DB } = env;
    const withSession = (start?: string) => {
      const session = DB.withSession(start);
      return {
        prepare(text: string) {
          if (text.includes("pending_jobs")) throw new Error("D1 is overloaded");
          return session.prepare(text);
        },
        batch: (statements: D1PreparedStatement[]) => session.batch(statements),
        getBookmark: () => session.getBookmark(),
      };
    };
    world.variables = { DB: { withSession } as unknown as D1Database };
    await post();
    expect(JSON.stringify(log.mock.calls)).toContain("not announced");
  });

  test("is kept in D1 when it became a dead letter", async () => {
    await read("newsfeed");
    world.kv.faults.refuses = "writes";
    const id = await post();
    await world.drain();
    expect((await pendingJobs()).length).toBeGreaterThan(0);
    world.kv.heal();
    expect((await read("newsfeed")).ids).not.toContain(id);
    await world.sweep();
    await world.drain();
    expect(await pendingJobs()).toEqual([]);
    expect((await read("newsfeed")).ids).toContain(id);
  });

  test("is not lost with the followers that could not be read", async () => {
    await read("newsfeed");
    const { DB } = env;
    const withSession = (start?: string) => {
      const session = DB.withSession(start);
      return {
        prepare(text: string) {
          if (text.includes("follows_followee")) throw new Error("D1 is overloaded");
          return session.prepare(text);
        },
        batch: (statements: D1PreparedStatement[]) => session.batch(statements),
        getBookmark: () => session.getBookmark(),
      };
    };
    world.variables = { DB: { withSession } as unknown as D1Database };
    const id = await post();
    const result = await world.deliver(world.queue.map(({ body }) => body));
    expect(result.retryMessages).toHaveLength(1);
    world.variables = {};
    await world.drain();
    expect((await read("newsfeed")).ids).toContain(id);
  });

  test("that nobody can read does not stop the sweep", async () => {
    vi.spyOn(console, "error").mockReturnValue(undefined);
    const jobs = ["{", '{"kind":"dance"}', '{"kind":"stamp","scopes":["public"]}'];
    for (const job of jobs) {
      await env.DB.prepare("INSERT INTO pending_jobs (job, created_at) VALUES (?, 0)")
        .bind(job)
        .run();
    }
    await world.sweep();
    expect(await pendingJobs()).toEqual([]);
    expect(world.queue.map(({ body }) => body)).toEqual([{ kind: "stamp", scopes: ["public"] }]);
  });
});

describe("the consumer", () => {
  test.each([
    null,
    "stamp",
    42,
    {},
    { kind: "dance" },
    { kind: "stamp" },
    { kind: "stamp", scopes: "public" },
    { kind: "stamp", scopes: ["public", "nobody"] },
    { kind: "stamp", scopes: ["user:-1"] },
    { kind: "stamp", scopes: [1] },
    { kind: "fan-out", author: 1 },
    { kind: "fan-out", author: "1", after: 0 },
    { kind: "fan-out", author: 1, after: -1 },
    { kind: "fan-out", author: 1.5, after: 0 },
  ])("drops %j, and says so", async (body) => {
    const log = vi.spyOn(console, "error").mockReturnValue(undefined);
    const result = await world.deliver([body, { kind: "stamp", scopes: ["public"] }]);
    expect(result).toMatchObject({ outcome: "ok", explicitAcks: ["0", "1"], retryMessages: [] });
    expect(JSON.stringify(log.mock.calls)).toContain("unknown job");
    expect(await storedValue("stamp:public")).not.toBeNull();
    await world.deliver([body], { queue: deadLetters });
    expect(await pendingJobs()).toEqual([]);
  });

  test("takes messages twice and late: pages are read anew, never old ones again", async () => {
    await read("newsfeed");
    const id = await post();
    const jobs = [
      ...world.queue.splice(0).map(({ body }) => body),
      { kind: "fan-out", author: author.id, after: 0 },
    ];
    await world.deliver([...jobs, ...jobs]);
    const stamp = await storedValue(stampOf(reader));
    expect((await read("newsfeed")).ids).toContain(id);
    const deleted = await world.send(`/api/posts/${id}`, { method: "DELETE", user: author });
    expect(deleted.status).toBe(204);
    await world.drain();
    await read("newsfeed");
    await world.deliver(jobs);
    const later = await storedValue(stampOf(reader));
    expect(later === null || stamp === null || later > stamp).toBe(true);
    expect((await read("newsfeed")).ids).not.toContain(id);
  });

  test("stamps a scope once in a batch, even if several messages name it", async () => {
    await read("newsfeed");
    const { length } = world.kv.operations;
    const job = { kind: "stamp", scopes: ["public", `user:${reader.id}`] };
    const fanOut = { kind: "fan-out", author: author.id, after: 0 };
    const result = await world.deliver([job, job, fanOut, job, fanOut]);
    expect(result.explicitAcks).toHaveLength(5);
    const keys = world.kv.operations.slice(length).flatMap((operation) => operation.keys);
    expect(keys.toSorted()).toEqual(["stamp:public", stampOf(reader)]);
  });

  test("leaves work that exceeds one invocation to the next one", async () => {
    const scopes = (from: number) =>
      Array.from({ length: 100 }, (_, index) => `user:${from + index}`);
    const jobs = Array.from({ length: 12 }, (_, index) => ({
      kind: "stamp",
      scopes: scopes(1 + 100 * index),
    }));
    const result = await world.deliver(jobs);
    expect(world.kv.count("write")).toBe(900);
    expect(result.retryMessages).toEqual([]);
    await world.drain();
    expect(world.kv.count("write")).toBe(1200);
    const keys = world.kv.operations.flatMap((operation) => operation.keys);
    expect(new Set(keys).size).toBe(1200);
  });
});
