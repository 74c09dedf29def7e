/**
 * The look into one's own cache.
 */
import { beforeAll, beforeEach, expect, test } from "vitest";
import { type JwtUser, makeJwtUser, World } from "./world.ts";

interface Look {
  readonly available: boolean;
  readonly pages: {
    readonly key: string;
    readonly feed: string;
    readonly age_seconds: number;
    readonly bookmark: string;
    readonly size_bytes: number;
    readonly state: string;
    readonly reason: string;
  }[];
  readonly stamps: { readonly scope: string; readonly bookmark: string | null }[];
  readonly truncated: boolean;
}

let ada: JwtUser;
let bob: JwtUser;
let world: World;

beforeAll(async () => {
  ada = await makeJwtUser("ada");
  bob = await makeJwtUser("bob");
});

beforeEach(() => {
  world = new World();
});

async function look(user: JwtUser, bookmark: string | null = null): Promise<Look> {
  const answer = await world.send("/api/posts/feed/cache", { user, bookmark });
  expect(answer.status, answer.text).toBe(200);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  return JSON.parse(answer.text) as Look;
}

const statesOf = ({ pages }: Look) => pages.map(({ feed, state }) => `${feed} ${state}`);

test("shows nothing where nothing is cached", async () => {
  expect(await look(ada)).toEqual({
    available: true,
    pages: [],
    stamps: [
      { scope: `user:${ada.id}`, bookmark: null },
      { scope: "public", bookmark: null },
      { scope: "newsfeeds", bookmark: null },
    ],
    truncated: false,
  });
});

test("shows only the caller's pages", async () => {
  const page = await world.send("/api/posts/feed", { user: ada });
  await world.send("/api/posts/newsfeed?page=2&page_size=5", { user: ada });
  await world.send("/api/posts/feed", { user: bob });
  const found = await look(ada);
  expect(statesOf(found)).toEqual(["feed fresh", "newsfeed fresh"]);
  for (const { key, reason, age_seconds } of found.pages) {
    expect(key).toMatch(new RegExp(`^page:(feed|newsfeed):${ada.id}:`));
    expect(reason).toBe("No change was announced.");
    expect(age_seconds).toBeGreaterThanOrEqual(0);
  }
  expect(found.pages[0]?.size_bytes).toBe(new TextEncoder().encode(page.text).length);
  expect(statesOf(await look(bob))).toEqual(["feed fresh"]);
});

test("says which pages are stale and why, as a read would find", async () => {
  await world.send("/api/posts/feed", { user: ada });
  await world.send("/api/posts/newsfeed", { user: ada });
  await world.send("/api/posts", { user: bob, json: { body: "a post" } });
  expect(statesOf(await look(ada))).toEqual(["feed fresh", "newsfeed fresh"]);
  await world.drain();
  const afterBob = await look(ada);
  expect(statesOf(afterBob)).toEqual(["feed stale", "newsfeed fresh"]);
  expect(afterBob.pages[0]?.reason).toBe("The page was read before the last change of public.");

  await world.send("/api/users/me", { user: ada, method: "PATCH", json: { name: "Ada" } });
  const afterAda = await look(ada);
  expect(statesOf(afterAda)).toEqual(["feed stale", "newsfeed stale"]);
  expect(afterAda.pages[0]?.reason).toContain(`user:${ada.id}`);
  for (const feed of ["feed", "newsfeed"]) {
    const read = await world.send(`/api/posts/${feed}`, { user: ada });
    expect(read.headers.get("X-Cache")).toBe("MISS");
  }
  const again = await look(ada);
  expect(statesOf(again)).toEqual(["feed fresh", "newsfeed fresh"]);
  expect(again.pages[0]?.reason).toBe("The page was read after the last announced change.");
});

test("takes the caller's bookmark into account", async () => {
  await world.send("/api/posts/feed", { user: ada });
  const written = await new World().send("/api/posts", { user: ada, json: { body: "elsewhere" } });
  const bookmark = written.headers.get("x-d1-bookmark");
  expect(statesOf(await look(ada))).toEqual(["feed fresh"]);
  const found = await look(ada, bookmark);
  expect(statesOf(found)).toEqual(["feed stale"]);
  expect(found.pages[0]?.reason).toBe("The page was read before the last change of x-d1-bookmark.");
});

test("reads no page, and runs no query on D1", async () => {
  await world.send("/api/posts/feed", { user: ada });
  const { length } = world.kv.operations;
  const answer = await world.send("/api/posts/feed/cache", { user: ada });
  const keys = world.kv.operations.slice(length).flatMap((operation) => operation.keys);
  expect(keys).toEqual([`stamp:user:${ada.id}`, "stamp:public", "stamp:newsfeeds"]);
  expect(answer.headers.get("Server-Timing")).toContain("queries=0");
});

test("says so when KV does not answer, and when there is more than it shows", async () => {
  for (let number = 1; number <= 51; number += 1) {
    await world.send(`/api/posts/feed?page=${number}`, { user: ada });
  }
  const many = await look(ada);
  expect(many.truncated).toBe(true);
  expect(many.pages).toHaveLength(50);
  world.kv.faults.refuses = "everything";
  expect(await look(ada)).toMatchObject({ available: false, pages: [] });
});
