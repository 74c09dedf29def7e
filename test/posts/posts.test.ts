import { beforeAll, describe, expect, test } from "vitest";
import { call, env, makeUser, problemOf, readList, type TestUser } from "../harness.ts";

let ann: TestUser;
let bob: TestUser;
let eve: TestUser;

interface Post {
  readonly id: number;
  readonly author: { readonly id: number; readonly username: string; readonly name: string };
  readonly body: string;
  readonly privacy: string;
  readonly created_at: string;
  readonly edited_at: string | null;
  readonly like_count: number;
  readonly comment_count: number;
  readonly liked_by_me: boolean;
  readonly attachments: unknown[];
}

beforeAll(async () => {
  ann = await makeUser("ann");
  bob = await makeUser("bob");
  eve = await makeUser("eve");
  await call("/api/users/ann/follow", { method: "PUT", token: bob.token });
});

async function write(user: TestUser, json: object): Promise<Post> {
  const response = await call("/api/posts", { token: user.token, json });
  expect(response.status).toBe(201);
  return response.json();
}

const read = (user: TestUser, id: number) => call(`/api/posts/${id}`, { token: user.token });

async function postCount(): Promise<number> {
  return (await env.DB.prepare("SELECT count(*) AS n FROM posts").first<number>("n")) ?? 0;
}

describe("a post", () => {
  test("is answered whole when written, with its location", async () => {
    const before = Date.now();
    const response = await call("/api/posts", { token: ann.token, json: { body: "  Hello 👋  " } });
    expect(response.status).toBe(201);
    const post: Post = await response.json();
    expect(response.headers.get("Location")).toBe(`/api/posts/${post.id}`);
    expect(post).toEqual({
      id: post.id,
      author: { id: ann.id, username: "ann", name: "Name of ann" },
      body: "Hello 👋",
      privacy: "public",
      created_at: post.created_at,
      edited_at: null,
      like_count: 0,
      comment_count: 0,
      liked_by_me: false,
      saved_by_me: false,
      attachments: [],
    });
    expect(Number.isSafeInteger(post.id)).toBe(true);
    expect(Date.parse(post.created_at)).toBeGreaterThanOrEqual(before);
    expect(post.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const found = await call(`${response.headers.get("Location")}`, { token: bob.token });
    expect(await found.json()).toEqual(post);
  });

  test("gets an id above all earlier ones", async () => {
    const posts = await Promise.all([1, 2, 3, 4, 5, 6].map(() => write(ann, { body: "x" })));
    const ids = posts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const next = await write(ann, { body: "y" });
    expect(next.id).toBeGreaterThan(Math.max(...ids));
  });

  test("may have 5,000 characters, each of them several code units", async () => {
    const body = "👩‍🚀".repeat(1666).concat("é");
    expect([...body].length).toBe(4999);
    expect((await write(ann, { body })).body).toBe(body);
  });

  test("is marked as edited by a new body, not by a new privacy", async () => {
    const { id } = await write(ann, { body: "first" });
    const patch = async (json: object): Promise<Post> =>
      (await call(`/api/posts/${id}`, { method: "PATCH", token: ann.token, json })).json();
    expect(await patch({ privacy: "followers" })).toMatchObject({
      body: "first",
      privacy: "followers",
      edited_at: null,
    });
    const edited = await patch({ body: "second" });
    expect(edited).toMatchObject({ body: "second", privacy: "followers" });
    expect(edited.edited_at).not.toBeNull();
  });

  test("is changed and deleted only by its author", async () => {
    const { id } = await write(ann, { body: "mine" });
    for (const options of [{ method: "PATCH", json: { body: "yours" } }, { method: "DELETE" }]) {
      const response = await call(`/api/posts/${id}`, { ...options, token: bob.token });
      expect(response.status).toBe(403);
      expect((await problemOf(response)).code).toBe("forbidden");
    }
    expect(await (await read(ann, id)).json()).toMatchObject({ body: "mine" });
    const gone = await call(`/api/posts/${id}`, { method: "DELETE", token: ann.token });
    expect(gone.status).toBe(204);
    expect((await read(ann, id)).status).toBe(404);
    const again = await call(`/api/posts/${id}`, { method: "DELETE", token: ann.token });
    expect(again.status).toBe(404);
  });
});

describe("wrong input is refused by name, and nothing is written", () => {
  test.each([
    ["no body", {}, "body", /expected string|required/i],
    ["an empty body", { body: "   " }, "body", /1 to 5000/],
    ["a long body", { body: "x".repeat(5001) }, "body", /1 to 5000/],
    ["a body of another type", { body: 5 }, "body", /string/],
    ["half a character", { body: "\ud83d" }, "body", /surrogates/],
    ["NUL", { body: "a\u0000b" }, "body", /NUL/],
    [
      "an unknown privacy",
      { body: "x", privacy: "friends" },
      "privacy",
      /public.*followers.*private/,
    ],
    ["an unknown member", { body: "x", colour: "red" }, "", /'colour'.*allowed: body, privacy/],
    [
      "files that do not exist",
      { body: "x", attachments: [1] },
      "attachments.0",
      /no complete file/,
    ],
    ["a list", [], "", /object/],
    ["null", null, "", /object/],
  ])("%s", async (_, json, path, message) => {
    const before = await postCount();
    const response = await call("/api/posts", { token: ann.token, json });
    expect(response.status).toBe(400);
    const problem = await problemOf(response);
    expect(problem.code).toBe("invalid_request");
    const error = problem.errors?.find((candidate) => candidate.path.startsWith(path));
    expect(error?.message).toMatch(message);
    expect(await postCount()).toBe(before);
  });

  test("a body that is not JSON, or has another content type", async () => {
    const send = (body: string, type: string) =>
      call("/api/posts", { token: ann.token, body, headers: { "Content-Type": type } });
    const broken = await send("{", "application/json");
    expect(broken.status).toBe(400);
    expect((await problemOf(broken)).errors?.[0]?.path).toBe("body");
    for (const type of ["text/plain", "application/json;", "application/x-www-form-urlencoded"]) {
      expect((await send('{"body":"x"}', type)).status, type).toBe(415);
    }
    const unsaid = await call("/api/posts", {
      method: "POST",
      token: ann.token,
      body: new TextEncoder().encode('{"body":"x"}'),
    });
    expect(unsaid.status).toBe(415);
    expect((await send(`{"body":"${"x".repeat(300_000)}"}`, "application/json")).status).toBe(413);
  });

  test("an empty change", async () => {
    const { id } = await write(ann, { body: "x" });
    const response = await call(`/api/posts/${id}`, {
      method: "PATCH",
      token: ann.token,
      json: {},
    });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).detail).toMatch(/at least one of body, privacy/);
  });

  test.each(["0", "9007199254740992", "99999999999999999999"])("the id %s", async (id) => {
    const response = await call(`/api/posts/${id}`, { token: ann.token });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).errors?.map(({ path }) => path)).toEqual(["id"]);
  });

  test.each(["abc", "-1", "1.5", "1e3", "%00"])("%s is not an id", async (id) => {
    const response = await call(`/api/posts/${id}`, { token: ann.token });
    expect(response.status).toBe(404);
    expect((await problemOf(response)).code).toBe("not_found");
  });

  test("a word is not read as an id", async () => {
    const response = await call("/api/posts/feed", { method: "DELETE", token: ann.token });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
  });
});

describe("privacy is honoured by every way to a post", () => {
  const ways = (id: number): [string, string, object?][] => [
    ["GET", `/api/posts/${id}`],
    ["PATCH", `/api/posts/${id}`, { body: "x" }],
    ["DELETE", `/api/posts/${id}`],
    ["GET", `/api/posts/${id}/comments`],
    ["GET", `/api/posts/${id}/comments?page=1`],
    ["GET", `/api/posts/${id}/comments?around=1`],
    ["POST", `/api/posts/${id}/comments`, { body: "x" }],
    ["GET", `/api/posts/${id}/likes`],
    ["PUT", `/api/posts/${id}/like`],
    ["DELETE", `/api/posts/${id}/like`],
  ];

  test.each([
    ["private", () => bob],
    ["private", () => eve],
    ["followers", () => eve],
  ] as const)("a %s post answers a stranger as if it were not there", async (privacy, stranger) => {
    const { id } = await write(ann, { body: "secret", privacy });
    const comment = await call(`/api/posts/${id}/comments`, {
      token: ann.token,
      json: { body: "also secret" },
    });
    const { id: commentId } = (await comment.json()) as { id: number };
    const all: [string, string, object?][] = [
      ...ways(id),
      ["PATCH", `/api/comments/${commentId}`, { body: "x" }],
      ["DELETE", `/api/comments/${commentId}`],
    ];
    for (const [method, path, json] of all) {
      const response = await call(path, { method, token: stranger().token, json });
      expect(response.status, `${method} ${path}`).toBe(404);
      const absent = path.replace(String(id), "123456").replace(String(commentId), "123456");
      const other = await call(absent, { method, token: stranger().token, json });
      const [hidden, missing] = [await problemOf(response), await problemOf(other)];
      expect(hidden.detail).toBe(missing.detail);
    }
    const mine = await readList<Post>("/api/posts?author=ann&page_size=100", stranger());
    expect(mine.results.map((post) => post.id)).not.toContain(id);
    expect(await (await read(ann, id)).json()).toMatchObject({
      body: "secret",
      like_count: 0,
      comment_count: 1,
    });
  });

  test("a follower sees what is for followers, until they stop following", async () => {
    const { id } = await write(ann, { body: "for friends", privacy: "followers" });
    expect((await read(bob, id)).status).toBe(200);
    await call("/api/users/ann/follow", { method: "DELETE", token: bob.token });
    expect((await read(bob, id)).status).toBe(404);
    await call("/api/users/ann/follow", { method: "PUT", token: bob.token });
    expect((await read(bob, id)).status).toBe(200);
  });

  test("a cursor made before a post was hidden does not bring it back", async () => {
    const hidden: number[] = [];
    for (let index = 0; index < 6; index += 1) {
      hidden.push((await write(ann, { body: `post ${index}` })).id);
    }
    const page = await readList("/api/posts/feed?page_size=2", eve);
    const comments = await readList("/api/posts?order_by=-created_at&page_size=2", eve);
    for (const id of hidden.slice(0, 4)) {
      await call(`/api/posts/${id}`, {
        method: "PATCH",
        token: ann.token,
        json: { privacy: "private" },
      });
    }
    for (const url of [page.next, comments.next]) {
      const next = await readList(url ?? "", eve);
      for (const id of hidden.slice(0, 4)) {
        expect(next.results.map((post) => post.id)).not.toContain(id);
      }
    }
  });
});

describe("the feeds", () => {
  test("show the caller's own write at once", async () => {
    const { id } = await write(bob, { body: "fresh" });
    for (const feed of ["feed", "newsfeed"]) {
      const page = await readList(`/api/posts/${feed}`, bob);
      expect(page.results[0]?.id).toBe(id);
    }
  });

  test("need a token", async () => {
    for (const feed of ["feed", "newsfeed"]) {
      const response = await call(`/api/posts/${feed}`);
      expect(response.status).toBe(401);
      expect(response.headers.get("WWW-Authenticate")).toBe("Bearer");
    }
  });
});
