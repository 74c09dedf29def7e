import { beforeAll, describe, expect, test } from "vitest";
import { firstIdAt, idEpoch } from "../../src/db/ids.ts";
import { call, costOf, env, type ListBody, makeUser, type TestUser } from "../harness.ts";
import { expectProblem } from "./accounts.ts";

interface Follow {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly followed_at: string;
}

const total = 237;
const minute = 60_000;
const start = idEpoch + 1000 * minute;
let star: TestUser;
let other: TestUser;
/** Users who follow the star, newest first, and whom the star follows, newest first. */
let fans: { id: number; username: string }[];

beforeAll(async () => {
  star = await makeUser("star");
  other = await makeUser("other");
  const numbers = JSON.stringify(Array.from({ length: total }, (_, number) => number));
  await env.DB.batch([
    env.DB.prepare(
      "INSERT INTO users (name, email, username, created_at, updated_at) SELECT 'Fan ' || value, 'fan' || value || '@example.com', 'fan' || value, 0, 0 FROM json_each(?)",
    ).bind(numbers),
    env.DB.prepare(
      "INSERT INTO follows (id, follower_id, followee_id) SELECT CAST(?1 + value * ?2 * 4096 AS INTEGER), u.id, ?3 FROM json_each(?4) JOIN users u ON u.username = 'fan' || value",
    ).bind(firstIdAt(start), minute, star.id, numbers),
    env.DB.prepare(
      "INSERT INTO follows (id, follower_id, followee_id) SELECT CAST(?1 + value * ?2 * 4096 AS INTEGER), ?3, u.id FROM json_each(?4) JOIN users u ON u.username = 'fan' || value",
    ).bind(firstIdAt(start) + 1, minute, star.id, numbers),
    // Follows of others lie between those of the star.
    env.DB.prepare(
      "INSERT INTO follows (id, follower_id, followee_id) SELECT CAST(?1 + value * ?2 * 4096 AS INTEGER), u.id, ?3 FROM json_each(?4) JOIN users u ON u.username = 'fan' || value",
    ).bind(firstIdAt(start) + 2, minute, other.id, numbers),
  ]);
  const { results } = await env.DB.prepare(
    "SELECT u.id, u.username FROM follows f JOIN users u ON u.id = f.follower_id WHERE followee_id = ? ORDER BY f.id DESC",
  )
    .bind(star.id)
    .all<{ id: number; username: string }>();
  fans = results;
});

const list = (path: string) => call(path, { token: other.token });

async function read(path: string): Promise<ListBody<Follow>> {
  const response = await list(path);
  expect(response.status).toBe(200);
  return response.json<ListBody<Follow>>();
}

describe.each(["followers", "following"])("%s", (name) => {
  const path = `/api/users/star/${name}`;

  test("starts with the newest", async () => {
    const page = await read(`/api/users/STAR/${name}`);
    expect(page).toMatchObject({
      count: total,
      previous: null,
      previous_cursor: null,
      current_page: 1,
      total_pages: 24,
    });
    expect(page.results).toHaveLength(10);
    expect(page.results[0]).toEqual({
      id: fans[0]?.id,
      username: `fan${total - 1}`,
      name: `Fan ${total - 1}`,
      followed_at: new Date(start + (total - 1) * minute).toISOString(),
    });
  });

  test("pages forward and back by cursor, each row once", async () => {
    const forward: number[] = [];
    let url: string | null = `${path}?page_size=50`;
    let last = url;
    while (url !== null) {
      const page: ListBody<Follow> = await read(url);
      forward.push(...page.results.map(({ id }) => id));
      last = url;
      url = page.next;
    }
    expect(forward).toEqual(fans.map(({ id }) => id));

    const back: number[] = [];
    url = last;
    while (url !== null) {
      const page: ListBody<Follow> = await read(url);
      back.unshift(...page.results.map(({ id }) => id));
      url = page.previous;
    }
    expect(back).toEqual(forward);
  });

  test("pages forward and back by number", async () => {
    const page = await read(`${path}?page=2&page_size=100`);
    expect(page.results.map(({ id }) => id)).toEqual(fans.slice(100, 200).map(({ id }) => id));
    expect(page).toMatchObject({ current_page: 2, total_pages: 3, next_cursor: null });
    const third = await read(page.next ?? "");
    expect(third.results.map(({ id }) => id)).toEqual(fans.slice(200).map(({ id }) => id));
    expect(third.next).toBeNull();
    expect((await read(third.previous ?? "")).results).toEqual(page.results);
    const beyond = await read(`${path}?page=50`);
    expect(beyond).toMatchObject({ results: [], next: null });
    const deep = await list(`${path}?page=101`);
    await expectProblem(deep, 400, "page_too_deep");
  });

  test("has a last page, a page around a user and one from a time on", async () => {
    const last = await read(`${path}?position=last&page_size=7`);
    expect(last.results.map(({ id }) => id)).toEqual(fans.slice(-7).map(({ id }) => id));
    expect(last.next).toBeNull();

    const around = await read(`${path}?around=${fans[100]?.id}&page_size=5`);
    expect(around.results.map(({ id }) => id)).toEqual(fans.slice(98, 103).map(({ id }) => id));

    const time = new Date(start + 100 * minute).toISOString();
    const sought = await read(`${path}?seek=${encodeURIComponent(time)}&page_size=5`);
    expect(sought.results[0]).toMatchObject({ username: "fan100", followed_at: time });
    expect(sought.previous).not.toBeNull();
  });

  test("reads as many rows as a page has, at any depth", async () => {
    let url: string | null = path;
    let deepest = 0;
    while (url !== null) {
      const response: Response = await list(url);
      const cost = costOf(response);
      // One round trip for the token, one for the page.
      expect(cost.batches).toBe(2);
      deepest = Math.max(deepest, cost.rowsRead);
      url = (await response.json<ListBody<Follow>>()).next;
    }
    expect(deepest).toBeLessThanOrEqual(2 * 11 + 8);
  });

  test("refuses what it does not know", async () => {
    for (const [query, name] of [
      ["order_by=id", "order_by"],
      ["nulls=first", "nulls"],
      ["q=x", "'q'"],
      ["page_size=0", "page_size"],
      ["page_size=101", "page_size"],
      ["page=0", "page"],
      ["page=x", "page"],
      ["position=first", "position"],
      ["around=fan7", "around"],
      ["seek=yesterday", "seek"],
    ]) {
      const problem = await expectProblem(await list(`${path}?${query}`), 400, "invalid_request");
      expect(problem.detail).toContain(name);
    }
    const both = await list(`${path}?page=1&position=last`);
    await expectProblem(both, 400, "invalid_request");
  });

  test("answers 404 around somebody who is not in it", async () => {
    for (const id of [other.id, 9_999_999]) {
      const problem = await expectProblem(await list(`${path}?around=${id}`), 404, "not_found");
      expect(problem.errors?.[0]?.path).toBe("around");
    }
    const nobody = await list(`/api/users/nobody/${name}?around=${fans[0]?.id}`);
    await expectProblem(nobody, 404, "not_found");
  });
});

describe("cursors", () => {
  test("belong to one user's list of one kind", async () => {
    const { next_cursor: cursor } = await read("/api/users/star/followers");
    expect((await list(`/api/users/STAR/followers?page_size=3&cursor=${cursor}`)).status).toBe(200);
    for (const path of ["/api/users/star/following", "/api/users/other/followers"]) {
      await expectProblem(await list(`${path}?cursor=${cursor}`), 400, "invalid_cursor");
    }
    const tampered = `${cursor?.slice(0, -2)}AA`;
    const response = await list(`/api/users/star/followers?cursor=${tampered}`);
    await expectProblem(response, 400, "invalid_cursor");
  });
});

test("the list of a user who follows nobody is empty", async () => {
  expect(await read("/api/users/other/following")).toEqual({
    count: 0,
    next: null,
    previous: null,
    next_cursor: null,
    previous_cursor: null,
    current_page: 1,
    total_pages: 1,
    results: [],
  });
});

test("a follow between two pages moves no row", async () => {
  const celebrity = await makeUser("celebrity");
  const users = await Promise.all([1, 2, 3, 4, 5].map((number) => makeUser(`u${number}`)));
  const follow = (user: TestUser | undefined) =>
    call("/api/users/celebrity/follow", { method: "PUT", token: user?.token ?? "" });
  for (const user of users.slice(0, 4)) await follow(user);
  const first = await read("/api/users/celebrity/followers?page_size=2");
  expect(first.results.map(({ username }) => username)).toEqual(["u4", "u3"]);
  const age = Date.now() - Date.parse(first.results[0]?.followed_at ?? "");
  expect(Math.abs(age)).toBeLessThan(60_000);
  await follow(users[4]);
  const second = await read(first.next ?? "");
  expect(second.results.map(({ username }) => username)).toEqual(["u2", "u1"]);
  expect(second.next).toBeNull();
  expect(second.count).toBe(5);
  expect((await read(second.previous ?? "")).results.map(({ username }) => username)).toEqual([
    "u4",
    "u3",
  ]);
  expect(celebrity.username).toBe("celebrity");
});
