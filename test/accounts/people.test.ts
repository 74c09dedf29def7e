/**
 * Blocks, mutes, removed followers and approved followers, through their routes: outcomes, lists and
 * counters. `test/posts/matrix.test.ts` holds what they hide.
 */
import { beforeEach, describe, expect, test } from "vitest";
import {
  call,
  costOf,
  env,
  makeUser,
  problemOf,
  readList,
  type TestUser,
  walkList,
} from "../harness.ts";

let count = 0;
let ann: TestUser;
let bob: TestUser;
let cat: TestUser;

beforeEach(async () => {
  count += 1;
  ann = await makeUser(`ann${count}`);
  bob = await makeUser(`bob${count}`);
  cat = await makeUser(`cat${count}`);
});

type Person = { id: number; username: string };

const send = (method: "PUT" | "DELETE", path: string, user: TestUser) =>
  call(`/api/users/${path}`, { method, token: user.token });

async function done(method: "PUT" | "DELETE", path: string, user: TestUser): Promise<void> {
  const response = await send(method, path, user);
  expect(response.status, `${method} ${path}: ${await response.clone().text()}`).toBe(204);
}

async function profile(user: TestUser, username: string) {
  const response = await call(`/api/users/${username}`, { token: user.token });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function names(path: string, user: TestUser): Promise<string[]> {
  const { results, count } = await readList<Person>(`/api/users/${path}`, user);
  expect(count, path).toBe(results.length);
  return results.map(({ username }) => username);
}

/** Every counter of relations, recounted. */
async function expectExactCounters(): Promise<void> {
  const { results } = await env.DB.prepare(
    `SELECT username FROM users WHERE blocking_count <> (SELECT count(*) FROM blocks WHERE blocker_id = users.id)
       OR blocked_by_count <> (SELECT count(*) FROM blocks WHERE blocked_id = users.id)
       OR muting_count <> (SELECT count(*) FROM mutes WHERE muter_id = users.id)
       OR follow_request_count <> (SELECT count(*) FROM follow_requests WHERE followee_id = users.id)
       OR follower_count <> (SELECT count(*) FROM follows WHERE followee_id = users.id)
       OR following_count <> (SELECT count(*) FROM follows WHERE follower_id = users.id)`,
  ).all();
  expect(results).toEqual([]);
}

describe("a block", () => {
  test("ends both follows, and can be made and removed twice", async () => {
    await done("PUT", `${bob.username}/follow`, ann);
    await done("PUT", `${ann.username}/follow`, bob);
    await done("PUT", `${bob.username}/block`, ann);
    await done("PUT", `${bob.username.toUpperCase()}/block`, ann);
    expect(await names("me/followers", ann)).toEqual([]);
    expect(await names("me/following", ann)).toEqual([]);
    expect(await names("me/blocks", ann)).toEqual([bob.username]);
    expect(await names("me/blocks", bob)).toEqual([]);
    await expectExactCounters();
    await done("DELETE", `${bob.username}/block`, ann);
    await done("DELETE", `${bob.username}/block`, ann);
    expect(await names("me/blocks", ann)).toEqual([]);
    expect((await profile(ann, bob.username)).body).toMatchObject({ followed_by_me: false });
    await expectExactCounters();
  });

  test("hides each from the other, and the blocker finds the name in the list of blocks", async () => {
    await done("PUT", `${bob.username}/block`, ann);
    expect((await profile(bob, ann.username)).status).toBe(404);
    expect((await profile(ann, bob.username)).status).toBe(404);
    expect(await names("me/blocks", ann)).toEqual([bob.username]);
    for (const list of ["posts", "followers", "following"]) {
      for (const [viewer, other] of [
        [ann, bob],
        [bob, ann],
      ] as const) {
        const response = await call(`/api/users/${other.username}/${list}`, {
          token: viewer.token,
        });
        expect(response.status, list).toBe(404);
      }
    }
  });

  test("refuses a follow in both directions", async () => {
    await done("PUT", `${bob.username}/block`, ann);
    expect((await send("PUT", `${ann.username}/follow`, bob)).status).toBe(404);
    const refused = await send("PUT", `${bob.username}/follow`, ann);
    expect(refused.status).toBe(422);
    expect((await problemOf(refused)).detail).toContain("Unblock");
    expect(await names("me/following", ann)).toEqual([]);
    expect(await names("me/following", bob)).toEqual([]);
  });

  test("in both directions hides until both are removed", async () => {
    await done("PUT", `${bob.username}/block`, ann);
    await done("PUT", `${ann.username}/block`, bob);
    await done("DELETE", `${bob.username}/block`, ann);
    expect((await profile(ann, bob.username)).status).toBe(404);
    await done("DELETE", `${ann.username}/block`, bob);
    expect((await profile(ann, bob.username)).status).toBe(200);
  });

  test("hides each user from the other in the lists of a third user, whose counts match", async () => {
    await done("PUT", `${cat.username}/follow`, ann);
    await done("PUT", `${cat.username}/follow`, bob);
    await done("PUT", `${ann.username}/follow`, cat);
    await done("PUT", `${bob.username}/follow`, cat);
    await done("PUT", `${bob.username}/block`, ann);
    for (const list of ["followers", "following"]) {
      expect(await names(`${cat.username}/${list}`, ann)).toEqual([ann.username]);
      expect(await names(`${cat.username}/${list}`, bob)).toEqual([bob.username]);
      expect(await names(`me/${list}`, cat)).toEqual([bob.username, ann.username]);
      const around = `/api/users/${cat.username}/${list}?around=${bob.id}`;
      expect((await call(around, { token: ann.token })).status).toBe(404);
    }
    const counts = { follower_count: 1, following_count: 1 };
    expect((await profile(ann, cat.username)).body).toMatchObject(counts);
    expect((await profile(cat, cat.username)).body).toMatchObject({ follower_count: 2 });
  });
});

describe("a mute", () => {
  test("is made and removed twice, and listed", async () => {
    await done("PUT", `${bob.username}/mute`, ann);
    await done("PUT", `${bob.username}/mute`, ann);
    expect(await names("me/mutes", ann)).toEqual([bob.username]);
    expect((await profile(ann, bob.username)).body).toMatchObject({ muted_by_me: true });
    expect((await profile(bob, ann.username)).body).toMatchObject({ muted_by_me: false });
    await expectExactCounters();
    await done("DELETE", `${bob.username}/mute`, ann);
    await done("DELETE", `${bob.username}/mute`, ann);
    expect(await names("me/mutes", ann)).toEqual([]);
    await expectExactCounters();
  });
});

describe("a follower", () => {
  test("can be removed", async () => {
    await done("PUT", `${ann.username}/follow`, bob);
    await done("DELETE", `me/followers/${bob.username}`, ann);
    await done("DELETE", `me/followers/${bob.username}`, ann);
    expect(await names("me/followers", ann)).toEqual([]);
    await expectExactCounters();
  });

  test("waits for approval where the user asks for it", async () => {
    const json = { follow_approval: true };
    const changed = await call("/api/users/me", { method: "PATCH", token: ann.token, json });
    expect(await changed.json()).toMatchObject(json);
    await done("PUT", `${ann.username}/follow`, bob);
    await done("PUT", `${ann.username}/follow`, bob);
    await done("PUT", `${ann.username}/follow`, cat);
    expect(await names("me/followers", ann)).toEqual([]);
    expect(await names("me/follow-requests", ann)).toEqual([cat.username, bob.username]);
    const asked = { followed_by_me: false, follow_requested_by_me: true };
    expect((await profile(bob, ann.username)).body).toMatchObject(asked);
    await done("PUT", `me/follow-requests/${bob.username}`, ann);
    await done("PUT", `me/follow-requests/${bob.username}`, ann);
    await done("DELETE", `me/follow-requests/${cat.username}`, ann);
    await done("DELETE", `me/follow-requests/${cat.username}`, ann);
    expect(await names("me/followers", ann)).toEqual([bob.username]);
    expect(await names("me/follow-requests", ann)).toEqual([]);
    const followed = { followed_by_me: true, follow_requested_by_me: false };
    expect((await profile(bob, ann.username)).body).toMatchObject(followed);
    expect((await send("PUT", `me/follow-requests/${cat.username}`, ann)).status).toBe(404);
    await expectExactCounters();
  });

  test("withdraws a request, and a block ends one", async () => {
    const json = { follow_approval: true };
    await call("/api/users/me", { method: "PATCH", token: ann.token, json });
    await done("PUT", `${ann.username}/follow`, bob);
    await done("DELETE", `${ann.username}/follow`, bob);
    expect(await names("me/follow-requests", ann)).toEqual([]);
    await done("PUT", `${ann.username}/follow`, bob);
    await done("PUT", `${bob.username}/block`, ann);
    expect(await names("me/follow-requests", ann)).toEqual([]);
    await done("DELETE", `${bob.username}/block`, ann);
    expect((await send("PUT", `me/follow-requests/${bob.username}`, ann)).status).toBe(404);
    await expectExactCounters();
  });
});

test.each(["block", "mute", "follow"])("%s of oneself is 422, of nobody 404", async (relation) => {
  for (const method of ["PUT", "DELETE"] as const) {
    expect((await send(method, `${ann.username}/${relation}`, ann)).status).toBe(422);
    expect((await send(method, `nobody/${relation}`, ann)).status).toBe(404);
  }
});

test("every change is one round trip", async () => {
  for (const path of ["follow", "mute", "block"].map((each) => `${bob.username}/${each}`)) {
    expect(costOf(await send("PUT", path, ann)).batches, path).toBe(2);
    expect(costOf(await send("DELETE", path, ann)).batches, path).toBe(2);
  }
});

test("the lists page by cursor in one round trip", async () => {
  for (let index = 0; index < 5; index += 1) {
    const other = await makeUser(`other${count}x${index}`);
    await done("PUT", `${other.username}/block`, ann);
    await done("PUT", `${other.username}/mute`, ann);
  }
  expect(
    (await walkList("/api/users/me/blocks?page_size=2", ann)).map(({ length }) => length),
  ).toEqual([2, 2, 1]);
  const mutes = await call("/api/users/me/mutes", { token: ann.token });
  expect(costOf(mutes).batches).toBe(2);
  // Whom one blocks one does not see anywhere else.
  expect(await mutes.json()).toMatchObject({ count: 0, results: [] });
  const page = await readList("/api/users/me/blocks?page_size=2", ann);
  const theirs = `/api/users/me/blocks?page_size=2&cursor=${page.next_cursor}`;
  expect((await call(theirs, { token: bob.token })).status).toBe(400);
});
