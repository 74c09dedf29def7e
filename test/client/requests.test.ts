/**
 * What the client does around every request: tokens, bookmarks, keys, repetitions and errors.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { ConnectlyError, createClient } from "../../src/client/index.ts";
import { makeUser, type TestUser } from "../harness.ts";
import { baseUrl, collect, toWorker, watchedClient } from "./world.ts";

let user: TestUser;

beforeAll(async () => {
  user = await makeUser("asker");
});

/** Sends to the Worker after the given answers or failures, one for each request; logs the requests. */
function faulty(faults: readonly (Response | Error | null)[]) {
  const requests: Request[] = [];
  const waiting = [...faults];
  const fetch = async (request: Request) => {
    requests.push(request.clone());
    const fault = waiting.shift() ?? null;
    if (fault instanceof Error) throw fault;
    return fault ?? toWorker(request);
  };
  return { fetch, requests };
}

async function errorOf(promise: PromiseLike<unknown>): Promise<ConnectlyError> {
  const error = await Promise.resolve(promise).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ConnectlyError) return error;
  throw new Error(`expected a ConnectlyError, got ${String(error)}`);
}

const busy = (headers: Record<string, string> = {}) => new Response(null, { status: 503, headers });

describe("accounts", () => {
  test("sign up, in and out, and keep the token", async () => {
    const told: (string | null)[] = [];
    const { client } = watchedClient({ onToken: (token) => told.push(token) });
    const account = {
      name: "Ada",
      username: "ada_client",
      email: "ada.client@example.com",
      password: "a long password",
    };
    const { token, user: created } = await client.auth.signUp(account);
    if (created === undefined) throw new Error("the account is not signed in");
    expect(created.username).toBe("ada_client");
    expect(client.token).toBe(token);
    expect((await client.users.me()).email).toBe("ada.client@example.com");
    expect((await client.auth.session()).user.id).toBe(created.id);
    await client.auth.signOut();
    expect(client.token).toBeNull();
    expect((await errorOf(client.users.me())).status).toBe(401);
    await client.auth.signIn({ username: "ada_client", password: "a long password" });
    await client.auth.signIn({ email: "ada.client@example.com", password: "a long password" });
    expect((await client.users.updateMe({ bio: "Counts" })).bio).toBe("Counts");
    expect(told).toHaveLength(4);
  });

  test("follow, and list who follows", async () => {
    const followed = await makeUser("followed");
    const { client } = watchedClient({ token: user.token });
    await client.users.follow("followed");
    expect((await client.users.get("followed")).followed_by_me).toBe(true);
    const following = await collect(client.users.following("asker"));
    expect(following.map(({ id }) => id)).toEqual([followed.id]);
    await client.users.unfollow("followed");
    expect(await collect(client.users.followers("followed"))).toEqual([]);
  });
});

describe("tokens", () => {
  test("a JWT is asked for once, and used until it is refused", async () => {
    const { fetch, requests } = faulty([]);
    const { client } = watchedClient({ token: user.token, fetch });
    await Promise.all([client.posts.feed(), client.posts.newsfeed(), client.users.get("asker")]);
    const sent = requests.map(({ headers }) => headers.get("Authorization"));
    expect(requests.filter(({ url }) => url.endsWith("/api/auth/token"))).toHaveLength(1);
    expect(new Set(sent).size).toBe(2);
    expect(sent.filter((header) => header === `Bearer ${user.token}`)).toHaveLength(1);
  });

  test("a refused JWT is renewed, once", async () => {
    const refused = () => Response.json({}, { status: 401 });
    const first = faulty([null, refused(), null, null]);
    const { client } = watchedClient({ token: user.token, fetch: first.fetch });
    await client.posts.feed();
    const paths = first.requests.map(({ url }) => new URL(url).pathname);
    expect(paths).toEqual([
      "/api/auth/token",
      "/api/posts/feed",
      "/api/auth/token",
      "/api/posts/feed",
    ]);
    const second = faulty([null, refused(), null, refused()]);
    const again = watchedClient({ token: user.token, fetch: second.fetch }).client;
    expect((await errorOf(again.posts.feed())).status).toBe(401);
    expect(second.requests).toHaveLength(4);
  });

  test("only the API gets the token", async () => {
    const { fetch, requests } = faulty([new Response(null, { status: 204 })]);
    const { client } = watchedClient({ token: user.token, fetch });
    await client.api.GET("/healthz", { baseUrl: "https://elsewhere.test" });
    expect(requests.map(({ headers }) => headers.get("Authorization"))).toEqual([null]);
  });
});

describe("bookmarks", () => {
  test("the newest one is sent with requests, and can be passed to another client", async () => {
    const { fetch, requests } = faulty([]);
    const { client } = watchedClient({ token: user.token, fetch, useJwt: false });
    await client.posts.create({ body: "First" });
    const first = client.bookmark;
    await client.posts.create({ body: "Second" });
    expect(client.bookmark).not.toBe(first);
    expect((client.bookmark ?? "") > (first ?? "")).toBe(true);
    await client.posts.feed();
    const sent = requests.map(({ headers }) => headers.get("x-d1-bookmark"));
    expect(sent).toEqual([null, first, client.bookmark]);
    const bookmark = client.bookmark ?? "";
    const other = watchedClient({ token: user.token, bookmark }).client;
    expect((await other.posts.feed()).results[0]?.body).toBe("Second");
  });
});

describe("repetitions", () => {
  test("a POST is sent again with its key, and is carried out once", async () => {
    const { fetch, requests } = faulty([]);
    let lost = true;
    const losing = async (request: Request) => {
      const response = await fetch(request);
      if (!lost) return response;
      lost = false;
      throw new TypeError("connection lost");
    };
    const { client } = watchedClient({ token: user.token, fetch: losing, useJwt: false });
    const post = await client.posts.create({ body: "Only once" });
    const keys = requests.map(({ headers }) => headers.get("Idempotency-Key"));
    expect(keys).toHaveLength(2);
    expect(keys[0]).toMatch(/^[\w-]{36}$/);
    expect(keys[0]).toBe(keys[1]);
    const mine = await client.posts.list({ author: "asker" });
    expect(mine.results.filter(({ body }) => body === "Only once").map(({ id }) => id)).toEqual([
      post.id,
    ]);
    await client.posts.create({ body: "Another" });
    expect(requests.at(-1)?.headers.get("Idempotency-Key")).not.toBe(keys[0]);
  });

  test("idempotent requests are repeated, and others are not", async () => {
    const options = { token: user.token, useJwt: false };
    const reads = faulty([busy(), new TypeError("no network"), busy({ "Retry-After": "0" })]);
    expect(await watchedClient({ ...options, fetch: reads.fetch }).client.users.me()).toBeDefined();
    expect(reads.requests).toHaveLength(4);
    const changes = faulty([busy()]);
    const { client } = watchedClient({ ...options, fetch: changes.fetch });
    expect((await errorOf(client.users.updateMe({ bio: "?" }))).status).toBe(503);
    expect(changes.requests).toHaveLength(1);
    const limited = faulty([new Response(null, { status: 429 })]);
    await watchedClient({ ...options, fetch: limited.fetch }).client.users.updateMe({ bio: "!" });
    expect(limited.requests).toHaveLength(2);
  });

  test("they end after the attempts, and where Retry-After is too long", async () => {
    const options = { token: user.token, useJwt: false };
    const dead = faulty(Array.from({ length: 9 }, () => busy()));
    expect(
      await errorOf(watchedClient({ ...options, fetch: dead.fetch }).client.users.me()),
    ).toMatchObject({ status: 503, code: "unexpected_answer" });
    expect(dead.requests).toHaveLength(4);
    const later = faulty([busy({ "Retry-After": "3600" })]);
    await errorOf(watchedClient({ ...options, fetch: later.fetch }).client.users.me());
    expect(later.requests).toHaveLength(1);
  });

  test("an aborted signal ends the waiting", async () => {
    const { fetch, requests } = faulty([busy({ "Retry-After": "20" })]);
    const { client } = watchedClient({ token: user.token, useJwt: false, fetch });
    const controller = new AbortController();
    const asked = client.users.me({ signal: controller.signal });
    await expect.poll(() => requests.length).toBe(1);
    controller.abort(new Error("changed my mind"));
    await expect(asked).rejects.toThrow("changed my mind");
  });
});

describe("errors", () => {
  test("have the members of the problem", async () => {
    const { client } = watchedClient({ token: user.token });
    const invalid = await errorOf(client.posts.create({ body: " " }));
    expect(invalid).toMatchObject({
      name: "ConnectlyError",
      status: 400,
      code: "invalid_request",
      instance: "/api/posts",
      errors: [{ path: "body" }],
    });
    expect(invalid.requestId).toBeTruthy();
    expect(invalid.message).toContain(invalid.detail);
    const cursor = await errorOf(client.posts.feed({ cursor: "nonsense" }));
    expect(cursor.code).toBe("invalid_cursor");
    expect(cursor.first).toContain("/api/posts/feed");
    const absent = await errorOf(client.posts.get(1));
    expect(absent).toMatchObject({ status: 404, code: "not_found", first: null, errors: [] });
  });

  test("report a request without an answer", async () => {
    const cause = new TypeError("no route to host");
    const fetch = () => Promise.reject(cause);
    const client = createClient({ baseUrl, fetch, retry: { attempts: 1, delay: 1 } });
    const error = await errorOf(client.users.get("asker"));
    expect(error).toMatchObject({ status: 0, code: "network_error", cause });
  });
});

describe("answers that cannot be read", () => {
  const page = () => new Response("<html>Sign in to this network</html>", { status: 200 });

  test("are unexpected where a proxy sent a page", async () => {
    const client = createClient({ baseUrl, fetch: async () => page() });
    const expected = { status: 200, code: "unexpected_answer" };
    expect(await errorOf(client.users.get("asker"))).toMatchObject(expected);
    expect(await errorOf(client.posts.list())).toMatchObject(expected);
    expect(await errorOf(client.files.upload({ key: "page", body: "x" }))).toMatchObject(expected);
  });

  test("report a connection that was lost in the middle", async () => {
    const cause = new TypeError("terminated");
    const half = () => new ReadableStream({ pull: (controller) => controller.error(cause) });
    const client = createClient({ baseUrl, fetch: async () => new Response(half()) });
    expect(await errorOf(client.users.get("asker"))).toMatchObject({
      code: "network_error",
      cause,
    });
  });
});

describe("people and posts", () => {
  test("are blocked, muted, saved and liked, and listed", async () => {
    const other = await makeUser("client_other");
    const { client } = watchedClient({ token: user.token });
    const theirs = watchedClient({ token: other.token }).client;
    const post = await theirs.posts.create({ body: "To be kept" });
    await client.posts.save(post.id);
    expect((await client.posts.like(post.id)).like_count).toBe(1);
    expect((await collect(client.posts.saved())).map(({ id }) => id)).toEqual([post.id]);
    expect((await collect(client.posts.likes(post.id))).map(({ id }) => id)).toEqual([user.id]);
    const comment = await client.posts.comment(post.id, { body: "Kept" });
    expect((await client.comments.get(comment.id)).body).toBe("Kept");
    expect(
      (await client.comments.edit(comment.id, { body: "Still kept" })).edited_at,
    ).not.toBeNull();
    await client.comments.delete(comment.id);
    expect(await collect(client.posts.comments(post.id))).toEqual([]);
    await client.posts.unsave(post.id);
    await client.users.mute("client_other");
    expect((await collect(client.users.mutes())).map(({ id }) => id)).toEqual([other.id]);
    await client.users.unmute("client_other");
    await client.users.block("client_other");
    expect((await collect(client.users.blocks())).map(({ id }) => id)).toEqual([other.id]);
    await client.users.unblock("client_other");
  });
});
