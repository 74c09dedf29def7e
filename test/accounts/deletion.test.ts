/**
 * Deleting and exporting an account.
 */
import {
  createExecutionContext,
  createScheduledController,
  waitOnExecutionContext,
} from "cloudflare:test";
import { expect, test, vi } from "vitest";
import worker from "../../src/index.ts";
import { call, callWith, env, makeJwt, makeUser, readList, type TestUser } from "../harness.ts";
import { type Account, expectProblem, newAccount, signUp } from "./accounts.ts";

const remove = (token: string, password: string) =>
  callWith({}, "/api/users/me", { method: "DELETE", token, json: { password } });

async function post(user: { token: string }, body: string, privacy = "public"): Promise<number> {
  const answer = await call("/api/posts", { token: user.token, json: { body, privacy } });
  expect(answer.status, await answer.clone().text()).toBe(201);
  return (await answer.json<{ id: number }>()).id;
}

async function sweep(): Promise<void> {
  const context = createExecutionContext();
  await worker.scheduled(createScheduledController(), env, context);
  await waitOnExecutionContext(context);
}

const put = (path: string, user: { token: string }) =>
  call(path, { method: "PUT", token: user.token });

/** A user with something of every kind, and a friend who has something with them. */
async function makePair(name: string) {
  const account = newAccount(name);
  const { token, user } = await signUp(account);
  const me: TestUser = { id: user.id as TestUser["id"], username: name, token };
  const friend = await makeUser(`${name}_friend`);
  const mine = await post(me, `${name} in public`);
  await post(me, `${name} in private`, "private");
  const theirs = await post(friend, "the friend's");
  expect((await put(`/api/users/${friend.username}/follow`, me)).status).toBe(204);
  expect((await put(`/api/users/${name}/follow`, friend)).status).toBe(204);
  for (const [who, which] of [
    [me, theirs],
    [friend, mine],
  ] as const) {
    expect((await put(`/api/posts/${which}/like`, who)).status).toBe(200);
    const json = { body: `a comment on ${which}` };
    expect((await call(`/api/posts/${which}/comments`, { token: who.token, json })).status).toBe(
      201,
    );
  }
  const file = await call("/api/v2/files/by-key/notes/a.txt", {
    method: "PUT",
    token,
    body: "some text",
    headers: { "Content-Length": "9", "Content-Type": "text/plain" },
  });
  expect(file.status, await file.clone().text()).toBe(201);
  const { id: fileId } = await file.json<{ id: number }>();
  return { account, me, friend, mine, theirs, fileId };
}

test("no data of a deleted account can be read after the answer", async () => {
  const { account, me, friend, mine, theirs, fileId } = await makePair("leaver");
  const jwt = await makeJwt(me.token);
  for (const path of ["/api/posts/newsfeed", "/api/posts/feed"]) {
    const before = await readList<{ id: number }>(path, friend);
    expect(before.results.map(({ id }) => id)).toContain(mine);
  }
  await expectProblem(await remove(me.token, "not the password"), 400, "invalid_request");
  const answer = await remove(me.token, account.password);
  expect(answer.status).toBe(202);

  for (const path of ["/api/posts/newsfeed", "/api/posts/feed", "/api/posts"]) {
    expect(await call(path, { token: friend.token }).then((each) => each.text())).not.toContain(
      "leaver in",
    );
  }
  for (const path of [
    `/api/posts/${mine}`,
    `/api/posts/${mine}/comments`,
    "/api/users/leaver",
    "/api/users/leaver/posts",
    `/api/v2/files/${fileId}`,
  ]) {
    await expectProblem(await call(path, { token: friend.token }), 404, "not_found");
  }
  const post = await (await call(`/api/posts/${theirs}`, { token: friend.token })).json();
  expect(post).toMatchObject({ like_count: 0, comment_count: 0 });
  const profile = await (await call("/api/users/me", { token: friend.token })).json();
  expect(profile).toMatchObject({ follower_count: 0, following_count: 0, post_count: 1 });

  for (const token of [me.token, jwt]) {
    await expectProblem(await call("/api/users/me", { token }), 401, "unauthenticated");
    await expectProblem(
      await call("/api/posts", { token, json: { body: "x", privacy: "public" } }),
      401,
      "unauthenticated",
    );
  }
  const signIn = await call("/api/auth/sign-in/username", {
    json: { username: "leaver", password: account.password },
  });
  expect(signIn.status).toBe(401);
  // The name and the address are free again.
  await signUp(account);
});

test("its rows, objects and cached pages are removed", async () => {
  const { account, me } = await makePair("gone");
  await call("/api/posts/feed", { token: me.token });
  await call("/api/posts/newsfeed", { token: me.token });
  const prefix = `o/${me.id}/`;
  expect((await env.FILES.list({ prefix })).objects).toHaveLength(1);
  expect((await remove(me.token, account.password)).status).toBe(202);
  expect((await env.FILES.list({ prefix })).objects).toEqual([]);
  for (const feed of ["feed", "newsfeed"]) {
    expect((await env.FEED_CACHE.list({ prefix: `page:${feed}:${me.id}:` })).keys).toEqual([]);
  }
  const clock = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 600_000);
  await sweep();
  clock.mockRestore();
  const { results: schema } = await env.DB.prepare(
    "SELECT name, sql FROM sqlite_master WHERE type = 'table'",
  ).all<{ name: string; sql: string }>();
  const tables = schema.flatMap(({ name, sql }) =>
    [...sql.matchAll(/`(\w+_id)` integer/g)]
      .map(([, column = ""]) => column)
      .filter((column) => /^(user|author|owner|follower|followee|\w+er|\w+ed)_id$/.test(column))
      .map((column) => ({ name, column })),
  );
  expect(tables.length).toBeGreaterThan(10);
  for (const { name, column } of tables) {
    const row = await env.DB.prepare(`SELECT count(*) AS n FROM "${name}" WHERE "${column}" = ?`)
      .bind(me.id)
      .first<{ n: number }>();
    expect({ name, column, ...row }).toEqual({ name, column, n: 0 });
  }
});

test("a deletion that was interrupted is continued by the sweep", async () => {
  const { me, mine, friend } = await makePair("interrupted");
  // This is only the first write of the request.
  await env.DB.prepare("INSERT INTO account_deletions (user_id, requested_at) VALUES (?, ?)")
    .bind(me.id, Date.now())
    .run();
  await sweep();
  await expectProblem(await call(`/api/posts/${mine}`, { token: friend.token }), 404, "not_found");
  await expectProblem(await call("/api/users/me", { token: me.token }), 401, "unauthenticated");
});

test("an object that another tool stored for the user is deleted, too", async () => {
  const { account, me } = await makePair("foreign");
  const name = `by-key/${me.id}/from-another-tool.txt`;
  await env.FILES.put(name, "some bytes");
  expect((await remove(me.token, account.password)).status).toBe(202);
  expect(await env.FILES.head(name)).toBeNull();
});

test("an upload, a stamp and an announcement that come late are removed in the end", async () => {
  const { account, me } = await makePair("late");
  expect((await remove(me.token, account.password)).status).toBe(202);
  const object = `o/${me.id}/late`;
  const stamp = `stamp:user:${me.id}`;
  await env.DB.batch([
    env.DB.prepare("INSERT INTO outbox (id, user_id, created_at) VALUES (1, ?, ?)").bind(
      me.id,
      Date.now(),
    ),
    env.DB.prepare("INSERT INTO orphan_objects (object_name, remove_after) VALUES (?, ?)").bind(
      object,
      Date.now() + 86_400_000,
    ),
  ]);
  await env.FILES.put(object, "some bytes");
  await env.FEED_CACHE.put(stamp, "a bookmark");
  const clock = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 600_000);
  await sweep();
  // The first run makes the orphan due, and the second one removes it.
  await sweep();
  clock.mockRestore();
  expect(await env.FILES.head(object)).toBeNull();
  expect(await env.FEED_CACHE.get(stamp)).toBeNull();
  for (const [table, column, value] of [
    ["outbox", "user_id", me.id],
    ["orphan_objects", "object_name", object],
    ["account_deletions", "user_id", me.id],
  ] as const) {
    const query = env.DB.prepare(`SELECT 1 FROM ${table} WHERE ${column} = ?`);
    expect(await query.bind(value).first(), table).toBeNull();
  }
});

/** The number of statements that D1 is given in one run of the schedule. */
async function countQueries(): Promise<number> {
  let queries = 0;
  const counting = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (_, name) => {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== "function") return member;
        return (...parameters: unknown[]) => {
          if (name === "prepare") queries += 1;
          const result = member.apply(target, parameters);
          return name === "withSession" ? counting(result) : result;
        };
      },
    });
  const context = createExecutionContext();
  const bindings = { ...env, DB: counting(env.DB) };
  await worker.scheduled(createScheduledController(), bindings, context);
  await waitOnExecutionContext(context);
  return queries;
}

test("deletions of large accounts share the queries that D1 allows", async () => {
  const ids: number[] = [];
  for (const name of ["large1", "large2"]) {
    const { user } = await signUp(newAccount(name));
    ids.push(Number(user.id));
  }
  const numbers =
    "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?2)";
  for (const id of ids) {
    await env.DB.batch([
      env.DB.prepare(
        `${numbers} INSERT INTO posts (id, author_id, body, privacy, created_at) SELECT ?1 * 1000000 + n, ?1, 'x', 'private', 0 FROM numbers`,
      ).bind(id, 16_000),
      env.DB.prepare("INSERT INTO account_deletions (user_id, requested_at) VALUES (?, 0)").bind(
        id,
      ),
    ]);
  }
  let runs = 0;
  const pending = env.DB.prepare("SELECT 1 FROM users WHERE username IN ('large1', 'large2')");
  while ((await pending.first()) !== null) {
    expect(await countQueries()).toBeLessThan(1000);
    runs += 1;
    expect(runs).toBeLessThan(10);
  }
  expect(runs).toBeGreaterThan(0);
});

test("needs a live session and the password", async () => {
  const account = newAccount("careful");
  const { token } = await signUp(account);
  const { token: jwt } = await (await call("/api/auth/token", { token })).json<Account>();
  await call("/api/auth/sign-out", { method: "POST", token });
  await expectProblem(await remove(jwt, account.password), 401, "unauthenticated");
  await expectProblem(await call("/api/users/me/export", { token: jwt }), 401, "unauthenticated");
  const json = { currentPassword: account.password, newPassword: "a stolen account" };
  await expectProblem(
    await call("/api/auth/change-password", { token: jwt, json }),
    401,
    "unauthenticated",
  );
});

test("an export contains all data of the caller", async () => {
  const { me } = await makePair("exporter");
  const answer = await call("/api/users/me/export", { token: me.token });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Content-Type")).toBe("application/zip");
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  const text = bytes.toString("utf8");
  for (const part of [
    "account.ndjson",
    "posts.ndjson",
    "comments.ndjson",
    "likes.ndjson",
    "following.ndjson",
    "followers.ndjson",
    "sessions.ndjson",
    "files.ndjson",
    "files/notes/a.txt",
    '"username":"exporter"',
    '"body":"exporter in private"',
    '"username":"exporter_friend"',
    "some text",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain("the friend's");
});

test("an export holds saved posts, blocks, mutes and follow requests", async () => {
  const { me, friend } = await makePair("keeper");
  const users = new Map<string, TestUser>();
  for (const name of ["blocked", "muted", "asked", "asking"])
    users.set(name, await makeUser(`keeper_${name}`));
  const act = async (method: string, path: string, token: string, json?: object) => {
    const response = await call(path, { method, token, ...(json !== undefined && { json }) });
    expect(response.status, `${method} ${path}`).toBeLessThan(300);
    return response;
  };
  const tokenOf = (name: string) => users.get(name)?.token ?? "";
  const post = await act("POST", "/api/posts", friend.token, { body: "worth keeping" });
  const { id } = await post.json<{ id: number }>();
  await act("PUT", `/api/posts/${id}/saved`, me.token);
  await act("PUT", "/api/users/keeper_blocked/block", me.token);
  await act("PUT", "/api/users/keeper_muted/mute", me.token);
  const approval = { follow_approval: true };
  await act("PATCH", "/api/users/me", tokenOf("asked"), approval);
  await act("PUT", "/api/users/keeper_asked/follow", me.token);
  await act("PATCH", "/api/users/me", me.token, approval);
  await act("PUT", "/api/users/keeper/follow", tokenOf("asking"));
  const answer = await act("GET", "/api/users/me/export", me.token);
  const text = Buffer.from(await answer.arrayBuffer()).toString("utf8");
  const lineOf = (name: string, moment: string) =>
    new RegExp(
      `\\{"id":${users.get(name)?.id},"username":"keeper_${name}","${moment}":"20\\d\\d-[^"]+Z"\\}\n`,
    );
  expect(text).toMatch(new RegExp(`\\{"post_id":${id},"saved_at":"20\\d\\d-[^"]+Z"\\}\n`));
  expect(text).toMatch(lineOf("blocked", "blocked_at"));
  expect(text).toMatch(lineOf("muted", "muted_at"));
  expect(text).toMatch(lineOf("asked", "requested_at"));
  expect(text).toMatch(lineOf("asking", "requested_at"));
  expect(text).not.toContain("worth keeping");
});
