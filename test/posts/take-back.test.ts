/**
 * What is one's own can be taken back, whatever became of the post, and requests can be repeated.
 */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { call, env, makeUser, problemOf, type TestUser } from "../harness.ts";

let ann: TestUser;
let bob: TestUser;
let post: number;
let comment: number;

beforeAll(async () => {
  ann = await makeUser("ann");
  bob = await makeUser("bob");
});

async function send(method: string, path: string, user: TestUser, json?: unknown) {
  return call(path, { method, token: user.token, ...(json !== undefined && { json }) });
}

beforeEach(async () => {
  const created = await send("POST", "/api/posts", ann, { body: "a post" });
  post = ((await created.json()) as { id: number }).id;
  const written = await send("POST", `/api/posts/${post}/comments`, bob, { body: "a comment" });
  comment = ((await written.json()) as { id: number }).id;
  await send("PUT", `/api/posts/${post}/like`, bob);
});

const ways: [string, () => Promise<unknown>][] = [
  ["private", () => send("PATCH", `/api/posts/${post}`, ann, { privacy: "private" })],
  ["for followers", () => send("PATCH", `/api/posts/${post}`, ann, { privacy: "followers" })],
  ["of somebody who blocks", () => send("PUT", "/api/users/bob/block", ann)],
  ["of somebody who is blocked", () => send("PUT", "/api/users/ann/block", bob)],
];

describe.each(ways)("on a post that is %s", (_, hide) => {
  test("the caller's like and comment can be removed, and the answers reveal nothing about the post", async () => {
    await hide();
    expect((await send("GET", `/api/posts/${post}`, bob)).status).toBe(404);
    expect((await send("PATCH", `/api/comments/${comment}`, bob, { body: "x" })).status).toBe(404);
    expect((await send("DELETE", `/api/posts/${post}/like`, bob)).status).toBe(204);
    expect((await send("DELETE", `/api/posts/${post}/like`, bob)).status).toBe(404);
    expect((await send("DELETE", `/api/comments/${comment}`, bob)).status).toBe(204);
    expect((await send("DELETE", `/api/comments/${comment}`, bob)).status).toBe(404);
    await env.DB.prepare("DELETE FROM blocks").run();
    const seen = await send("GET", `/api/posts/${post}`, ann);
    expect(await seen.json()).toMatchObject({ like_count: 0, comment_count: 0 });
  });
});

test("the author of a post deletes a comment that a block hides from them", async () => {
  await send("PUT", "/api/users/bob/block", ann);
  expect((await send("GET", `/api/comments/${comment}`, ann)).status).toBe(404);
  expect((await send("DELETE", `/api/comments/${comment}`, ann)).status).toBe(204);
  await env.DB.prepare("DELETE FROM blocks").run();
});

test("removing a like of a visible post answers the number of likes, also the second time", async () => {
  for (const _ of [1, 2]) {
    const response = await send("DELETE", `/api/posts/${post}/like`, bob);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ liked: false, like_count: 0 });
  }
});

describe("a request with a key", () => {
  const keyed = (body: string, key: string, path = "/api/posts") =>
    call(path, {
      method: "POST",
      token: ann.token,
      body,
      headers: { "Content-Type": "application/json", "Idempotency-Key": key },
    });

  test("is the same request when its JSON is equal", async () => {
    const first = await keyed('{"body":"once é","privacy":"public"}', "json");
    const again = await keyed('{ "privacy" : "public", "body": "once \\u00e9" }', "json");
    expect(again.status).toBe(201);
    expect(await again.json()).toEqual(await first.json());
    expect((await keyed('{"body":"once e"}', "json")).status).toBe(422);
  });

  test("says that its result was deleted", async () => {
    const made = await keyed('{"body":"short"}', "deleted");
    const { id } = (await made.json()) as { id: number };
    await send("DELETE", `/api/posts/${id}`, ann);
    const again = await keyed('{"body":"short"}', "deleted");
    expect(again.status).toBe(410);
    expect((await problemOf(again)).code).toBe("gone");
    const path = `/api/posts/${post}/comments`;
    const below = await keyed('{"body":"short"}', "comment", path);
    const location = below.headers.get("Location") ?? "";
    await send("DELETE", location, ann);
    expect((await keyed('{"body":"short"}', "comment", path)).status).toBe(410);
    expect((await keyed('{"body":"other"}', "comment", path)).status).toBe(422);
  });
});
