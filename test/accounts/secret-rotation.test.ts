/**
 * What an earlier APP_SECRET signed, after the change of the secret.
 */
import { beforeAll, expect, test } from "vitest";
import { call, callWith, env, makeUser, type TestUser } from "../harness.ts";

const secret = "another secret for tests, of 32 characters or more";
const rotated = { APP_SECRET: secret, APP_SECRET_PREVIOUS: env.APP_SECRET ?? "" };
const forgotten = { APP_SECRET: secret };

let user: TestUser;
let before: { jwt: string; next: string; link: string; bookmark: string };

beforeAll(async () => {
  user = await makeUser("rotated");
  const { token } = user;
  let bookmark = "";
  for (const body of ["first", "second", "third"]) {
    const created = await call("/api/posts", { token, json: { body } });
    bookmark = created.headers.get("x-d1-bookmark") ?? "";
  }
  const page = await call("/api/posts?page_size=1", { token });
  const { next } = await page.json<{ next: string }>();
  const stored = await call("/api/v2/files/by-key/a.txt", { method: "PUT", token, body: "bytes" });
  const { id } = await stored.json<{ id: number }>();
  const linked = await call(`/api/v2/files/${id}/links`, { token, json: { expires_in: 60 } });
  const { url: link } = await linked.json<{ url: string }>();
  const issued = await call("/api/auth/token", { token });
  const { token: jwt } = await issued.json<{ token: string }>();
  before = { jwt, next, link, bookmark };
});

test("cursors, links, bookmarks, JWTs and sessions from before the change are valid", async () => {
  const { jwt, next, link, bookmark } = before;
  const page = await callWith(rotated, next, { token: user.token });
  expect(await page.json()).toMatchObject({ results: [{ body: "second" }] });
  const file = await callWith(rotated, link);
  expect(await file.text()).toBe("bytes");
  const headers = { "x-d1-bookmark": bookmark };
  for (const token of [jwt, user.token]) {
    const me = await callWith(rotated, "/api/users/me", { token, headers });
    expect(me.status).toBe(200);
    expect(await me.json()).toMatchObject({ username: "rotated" });
  }
});

test("a JWT from after the change is valid, too, beside those from before", async () => {
  const issued = await callWith(rotated, "/api/auth/token", { token: user.token });
  const { token } = await issued.json<{ token: string }>();
  expect(token).not.toBe(before.jwt);
  for (const jwt of [token, before.jwt]) {
    expect((await callWith(rotated, "/api/users/me", { token: jwt })).status).toBe(200);
  }
  const keys = await (await callWith(rotated, "/api/auth/jwks")).json<{ keys: unknown[] }>();
  expect(keys.keys).toHaveLength(2);
});

test("without APP_SECRET_PREVIOUS, what the earlier secret signed is refused", async () => {
  const { jwt, next, link, bookmark } = before;
  const page = await callWith(forgotten, next, { token: user.token });
  expect(await page.json()).toMatchObject({ status: 400, code: "invalid_cursor" });
  expect((await callWith(forgotten, link)).status).toBe(403);
  const headers = { "x-d1-bookmark": bookmark };
  const read = await callWith(forgotten, "/api/users/me", { token: user.token, headers });
  expect(read.status).toBe(400);
  // Sessions are not signed, and JWTs are signed by a key that is published.
  for (const token of [jwt, user.token]) {
    expect((await callWith(forgotten, "/api/users/me", { token })).status).toBe(200);
  }
});
