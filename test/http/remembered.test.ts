/**
 * What an isolate remembers of the URLs of requests changes no answer.
 */
import { beforeAll, expect, test } from "vitest";
import { call, callWith, env, makeUser, problemOf, readList, type TestUser } from "../harness.ts";

let first: TestUser;
let second: TestUser;

const feeds = ["/api/posts/feed?use_cache=false", "/api/posts/newsfeed?use_cache=false"];

async function post(user: TestUser, body: string, privacy: string): Promise<void> {
  const { token } = user;
  const answer = await call("/api/posts", { token, json: { body, privacy } });
  expect(answer.status).toBe(201);
}

async function bodies(path: string, user: TestUser): Promise<string[]> {
  const { results } = await readList<{ id: number; body: string }>(path, user);
  return results.map(({ body }) => body);
}

beforeAll(async () => {
  first = await makeUser("first");
  second = await makeUser("second");
  await post(first, "a secret of the first", "private");
  await post(second, "a secret of the second", "private");
});

test.each(feeds)("two users who read %s in turn see their own posts", async (path) => {
  for (let turn = 0; turn < 3; turn += 1) {
    expect(await bodies(path, first)).toEqual(["a secret of the first"]);
    expect(await bodies(path, second)).toEqual(["a secret of the second"]);
  }
});

test("a new post is on the next page that is read at the same URL", async () => {
  for (const path of feeds) await bodies(path, second);
  await post(second, "another secret", "private");
  for (const path of feeds) {
    expect(await bodies(path, second)).toEqual(["another secret", "a secret of the second"]);
  }
});

test("a query that is not valid is refused every time", async () => {
  const { token } = first;
  for (let turn = 0; turn < 3; turn += 1) {
    const answer = await call("/api/posts/feed?page_size=0", { token });
    expect(answer.status).toBe(400);
    expect((await problemOf(answer)).errors?.[0]?.path).toBe("page_size");
  }
});

test("each of many queries gets its own page", async () => {
  for (let number = 1; number <= 5; number += 1) await post(first, `number ${number}`, "public");
  const newest = ["number 5", "number 4", "number 3", "number 2", "number 1"];
  for (const nulls of ["first", "last"]) {
    for (let size = 1; size <= 100; size += 1) {
      const path = `/api/users/first/posts?page_size=${size}&order_by=-id&nulls=${nulls}`;
      const page = await bodies(path, first);
      expect(page.slice(0, 5)).toEqual(newest.slice(0, size));
    }
  }
});

test("a cursor of another secret is refused at a URL that was read with it", async () => {
  const { token } = first;
  const { next } = await readList("/api/posts/feed?page_size=1", first);
  if (next === null) throw new Error("the feed has one page");
  expect((await call(next, { token })).status).toBe(200);
  expect((await call(next, { token })).status).toBe(200);
  const APP_SECRET = `${env.APP_SECRET} and more`;
  const answer = await callWith({ APP_SECRET }, next, { token });
  expect((await problemOf(answer)).code).toBe("invalid_cursor");
});
