/**
 * What a hit, a miss and a post cost, in operations as the platform bills and limits them.
 */
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { env } from "../harness.ts";
import { inLane } from "../lane.ts";
import { type Answer, type JwtUser, makeJwtUser, rowsOf, World } from "./world.ts";

/** KV and D1 allow 1,000 calls in one invocation. */
const mostOperations = 1000;

let reader: JwtUser;
let author: JwtUser;

beforeAll(async () => {
  reader = await makeJwtUser("reader");
  author = await makeJwtUser("author");
  const world = new World();
  await world.send("/api/users/author/follow", { method: "PUT", user: reader });
  await post(world, author);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function figuresOf({ headers }: Answer) {
  const timing = headers.get("Server-Timing") ?? "";
  const figure = (name: string) => Number(new RegExp(`\\b${name}=(\\d+)`).exec(timing)?.[1] ?? 0);
  return {
    queries: figure("queries"),
    roundTrips: figure("batches"),
    rowsWritten: figure("rows_written"),
    reads: figure("reads"),
    writes: figure("writes"),
  };
}

async function post(world: World, user: JwtUser) {
  const answer = await world.send("/api/posts", { user, json: { body: "a post" } });
  expect(answer.status, answer.text).toBe(201);
  return answer;
}

/** Operations on KV of whatever `run` does. */
async function operationsOf(world: World, run: () => Promise<unknown>) {
  const before = world.kv.operations.length;
  await run();
  const operations = world.kv.operations.slice(before);
  const count = (kind: string) => operations.filter((each) => each.kind === kind).length;
  return { reads: count("read"), writes: count("write"), lists: count("list") };
}

/** Counts the statements that are prepared: each is run once. */
function countQueries(world: World): { count: number } {
  const counter = { count: 0 };
  const withSession = (start?: string) => {
    const session = env.DB.withSession(start);
    return {
      prepare(text: string) {
        counter.count += 1;
        return session.prepare(text);
      },
      batch: (statements: D1PreparedStatement[]) => session.batch(statements),
      getBookmark: () => session.getBookmark(),
    };
  };
  world.variables = { ...world.variables, DB: { withSession } as unknown as D1Database };
  return counter;
}

describe.each(["feed", "newsfeed"])("a page of the %s", (feed) => {
  const path = `/api/posts/${feed}`;

  test("costs one KV read, one round trip and one KV write on a miss", async () => {
    const world = new World();
    let miss: Answer | undefined;
    const operations = await operationsOf(world, async () => {
      miss = await world.send(path, { user: reader });
    });
    expect(miss?.headers.get("X-Cache")).toBe("MISS");
    expect(operations).toEqual({ reads: 1, writes: 1, lists: 0 });
    expect(miss && figuresOf(miss)).toMatchObject({ roundTrips: 1, reads: 1 });
  });

  test("costs one KV read on a hit, no query, and parses nothing of the page", async () => {
    const world = new World();
    const miss = await world.send(path, { user: reader });
    const parse = vi.spyOn(JSON, "parse");
    let hit: Answer | undefined;
    const operations = await operationsOf(world, async () => {
      hit = await world.send(path, { user: reader });
    });
    const parsed = parse.mock.calls.filter(([text]) => text.includes("results"));
    expect(hit?.headers.get("X-Cache")).toBe("HIT");
    expect(hit?.text).toBe(miss.text);
    expect(hit?.headers.get("Link")).toBe(miss.headers.get("Link"));
    expect(operations).toEqual({ reads: 1, writes: 0, lists: 0 });
    const nothing = { queries: 0, roundTrips: 0, rowsWritten: 0, writes: 0 };
    expect(hit && figuresOf(hit)).toEqual({ ...nothing, reads: 1 });
    expect(parsed).toEqual([]);
  });

  test("answers 304 on a hit without a query", async () => {
    const world = new World();
    const miss = await world.send(path, { user: reader });
    const tag = miss.headers.get("ETag") ?? "";
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const headers = { "If-None-Match": known };
      const copy = await world.send(path, { user: reader, headers });
      expect(copy.status, known).toBe(304);
      expect(copy.text).toBe("");
      expect(copy.headers.get("X-Cache")).toBe("HIT");
      expect(copy.headers.get("ETag")).toBe(tag);
      expect(figuresOf(copy)).toMatchObject({ queries: 0, reads: 1, writes: 0 });
    }
    const headers = { "If-None-Match": '"other"' };
    expect((await world.send(path, { user: reader, headers })).status).toBe(200);
  });

  test("has another ETag when it has changed", async () => {
    const world = new World();
    const before = await world.send(path, { user: reader });
    await post(world, reader);
    const headers = { "If-None-Match": before.headers.get("ETag") ?? "" };
    const after = await world.send(path, { user: reader, headers });
    expect(after.status).toBe(200);
    expect(after.headers.get("ETag")).not.toBe(before.headers.get("ETag"));
  });
});

describe("a lease", () => {
  const lifetime = 60;

  test("is renewed once in half a lifetime at most, and always outlasts the page", async () => {
    const start = Date.now();
    const person = await makeJwtUser("leaseholder");
    const world = new World();
    world.variables = { FEED_CACHE_TTL: String(lifetime) };
    vi.useFakeTimers({ toFake: ["Date"] });
    const renewed: number[] = [];
    for (let second = 0; second <= 300; second += 5) {
      vi.setSystemTime(start + second * 1000);
      // Each in a position of its own: a miss every time.
      const path = `/api/posts/newsfeed?seek=${1000 + second}`;
      const miss = await world.send(path, { user: person });
      expect(miss.headers.get("X-Cache"), miss.text).toBe("MISS");
      const { roundTrips, rowsWritten } = figuresOf(miss);
      expect(roundTrips).toBe(1);
      if (rowsWritten > 0) renewed.push(second);
      const [row] = await rowsOf<{ expires_at: number }>(
        `SELECT expires_at FROM feed_leases WHERE user_id = ${person.id}`,
      );
      expect(row?.expires_at).toBeGreaterThanOrEqual(Date.now() + (lifetime + 30) * 1000);
    }
    const gaps = renewed.slice(1).map((second, index) => second - (renewed[index] ?? 0));
    expect(renewed.length).toBeGreaterThan(3);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(lifetime / 2);
  });

  test("is only read in between, so that a replica can answer", async () => {
    const world = new World();
    const person = await makeJwtUser("onlooker");
    const read = (place: number) =>
      world.send(`/api/posts/newsfeed?seek=${place}`, { user: person });
    const first = figuresOf(await read(1));
    const second = figuresOf(await read(2));
    expect(first.rowsWritten).toBe(1);
    expect(second).toMatchObject({ rowsWritten: 0, queries: first.queries - 1 });
  });

  test("that the isolate remembers and D1 has not does not hide a new post", async () => {
    const world = new World();
    const ids = async () => {
      const answer = await world.send("/api/posts/newsfeed", { user: reader });
      const { results } = JSON.parse(answer.text) as { results: { id: number }[] };
      return results.map(({ id }) => id);
    };
    await ids();
    await world.kv.expire(() => true);
    await env.DB.prepare("DELETE FROM feed_leases").run();
    // The isolate believes that there is a lease.
    const stored = await operationsOf(world, ids);
    expect(stored).toEqual({ reads: 1, writes: 0, lists: 0 });
    const { id } = JSON.parse((await post(world, author)).text) as { id: number };
    await world.drain();
    expect(await ids()).toContain(id);
    // And the lease is back: the next page is kept again, and announced to.
    const again = JSON.parse((await post(world, author)).text) as { id: number };
    expect(await ids()).toContain(again.id);
  });
});

/** Gives an author followers, of whom every so-and-so-many may hold a page. */
async function addFollowers(of: JwtUser, count: number, activeEvery: number): Promise<void> {
  const range = `WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < ${count})`;
  const name = `f${of.id}x`;
  const theirs = `SELECT id, CAST(substr(username, ${name.length + 1}) AS INTEGER) AS i FROM users WHERE username GLOB '${name}*'`;
  await env.DB.batch(
    [
      `${range} INSERT INTO users (name, email, username, display_username, created_at, updated_at)
       SELECT 'F', '${name}' || i || '@example.com', '${name}' || i, '', 0, 0 FROM n`,
      `INSERT INTO follows (id, follower_id, followee_id)
       SELECT (SELECT coalesce(max(id), 0) FROM follows) + i, id, ${of.id} FROM (${theirs})`,
      `INSERT INTO feed_leases (user_id, expires_at)
       SELECT id, ${Date.now() + 3_600_000} FROM (${theirs}) WHERE i % ${activeEvery} = 0`,
    ].map((text) => env.DB.prepare(text)),
  );
}

/** Posts, and delivers what follows message by message batch; answers what each step cost. */
async function postAndDrain(world: World, user: JwtUser) {
  const queries = countQueries(world);
  const steps: { readonly kv: number; readonly writes: number; readonly queries: number }[] = [];
  async function step(run: () => Promise<unknown>): Promise<void> {
    queries.count = 0;
    const { reads, writes, lists } = await operationsOf(world, run);
    steps.push({ kv: reads + writes + lists, writes, queries: queries.count });
  }
  await step(() => post(world, user));
  while (world.queue.length > 0) {
    const batch = world.queue.splice(0, 100);
    await step(() => world.deliver(batch.map(({ body }) => body)));
  }
  const writes = steps.reduce((sum, each) => sum + each.writes, 0);
  return { steps, writes };
}

function stamped(world: World): Set<string> {
  const writes = world.kv.operations.filter(({ kind }) => kind === "write");
  return new Set(writes.flatMap(({ keys }) => keys).filter((key) => key.startsWith("stamp:user:")));
}

/** A test of many thousand followers, for the long lane. */
const large = inLane({ quick: test.skip, long: test });

describe("a post", () => {
  test("by an author with 10,000 followers, 200 of them active: at most 210 KV writes", async () => {
    const star = await makeJwtUser("star");
    await addFollowers(star, 10_000, 50);
    const world = new World();
    const { steps, writes } = await postAndDrain(world, star);
    console.log(JSON.stringify({ "10,000 followers": steps }));
    expect(writes).toBeLessThanOrEqual(210);
    expect(stamped(world).size).toBe(201);
    for (const { kv, queries } of steps) {
      expect(kv).toBeLessThanOrEqual(mostOperations);
      expect(queries).toBeLessThanOrEqual(mostOperations);
    }
  });

  large("for 2,100 active followers is spread over invocations within the limits", async () => {
    const idol = await makeJwtUser("idol");
    await addFollowers(idol, 2100, 1);
    const world = new World();
    const { steps } = await postAndDrain(world, idol);
    expect(stamped(world).size).toBe(2101);
    expect(steps.length).toBeGreaterThan(3);
    for (const { kv } of steps) expect(kv).toBeLessThanOrEqual(mostOperations);
  });

  large("for 110,000 followers of whom one is there stays within the limits of D1", async () => {
    const legend = await makeJwtUser("legend");
    await addFollowers(legend, 110_000, 109_000);
    const world = new World();
    const { steps } = await postAndDrain(world, legend);
    console.log(JSON.stringify({ "110,000 followers": steps }));
    // The only follower with a lease is far down the list, so the second invocation finds them.
    expect(stamped(world).size).toBe(2);
    // This is half of D1's limit, because jobs that the queue refuses also take queries.
    for (const { queries } of steps) expect(queries).toBeLessThanOrEqual(mostOperations / 2);
  });

  test.each([
    { followers: 50, inline: 51, jobs: ["stamp"] },
    { followers: 51, inline: 51, jobs: ["fan-out", "stamp"] },
  ])("stamps $inline at once for $followers followers", async ({ followers, inline, jobs }) => {
    const person = await makeJwtUser(`has${followers}`);
    await addFollowers(person, followers, 1);
    const world = new World();
    const { writes } = await operationsOf(world, () => post(world, person));
    expect(writes).toBe(inline);
    const kinds = world.queue.map(({ body }) => (body as { kind: string }).kind);
    expect(kinds.toSorted()).toEqual(jobs);
    await world.drain();
    expect(stamped(world).size).toBe(followers + 1);
  });

  test("of twenty at once stamps the public feed once", async () => {
    const world = new World();
    for (let count = 0; count < 20; count += 1) await post(world, reader);
    const { writes } = await operationsOf(world, () => world.drain());
    // And their author's own once more, whose first stamps may have overtaken each other.
    expect(writes).toBe(2);
  });

  test("is announced to nobody whose lease has run out", async () => {
    const person = await makeJwtUser("quiet");
    await addFollowers(person, 10, 1);
    await env.DB.prepare("UPDATE feed_leases SET expires_at = ?").bind(Date.now()).run();
    const world = new World();
    const { writes } = await operationsOf(world, () => post(world, person));
    expect(writes).toBe(1);
  });
});
