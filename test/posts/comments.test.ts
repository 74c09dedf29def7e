import { beforeAll, describe, expect, test } from "vitest";
import { call, env, makeUser, problemOf, readList, type TestUser, walkList } from "../harness.ts";

let ann: TestUser;
let bob: TestUser;
let eve: TestUser;
let post: number;

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly edited_at: string | null;
}

beforeAll(async () => {
  ann = await makeUser("ann");
  bob = await makeUser("bob");
  eve = await makeUser("eve");
  post = await writePost();
});

async function writePost(): Promise<number> {
  const response = await call("/api/posts", { token: ann.token, json: { body: "post" } });
  return ((await response.json()) as { id: number }).id;
}

async function comment(user: TestUser, body: string, on = post): Promise<Comment> {
  const response = await call(`/api/posts/${on}/comments`, { token: user.token, json: { body } });
  expect(response.status).toBe(201);
  return response.json();
}

async function counters(id: number) {
  const response = await call(`/api/posts/${id}`, { token: ann.token });
  return response.json() as Promise<{
    like_count: number;
    comment_count: number;
    liked_by_me: boolean;
  }>;
}

describe("comments", () => {
  test("are answered whole, counted, edited and deleted", async () => {
    const id = await writePost();
    const written = await comment(bob, " nice ", id);
    expect(written).toEqual({
      id: written.id,
      post_id: id,
      author: { id: bob.id, username: "bob", name: "Name of bob" },
      body: "nice",
      created_at: expect.stringMatching(/Z$/),
      edited_at: null,
    });
    expect((await counters(id)).comment_count).toBe(1);
    const path = `/api/comments/${written.id}`;
    const edit = await call(path, { method: "PATCH", token: bob.token, json: { body: "nicer" } });
    expect(await edit.json()).toMatchObject({ body: "nicer", edited_at: expect.any(String) });
    expect((await call(path, { method: "DELETE", token: bob.token })).status).toBe(204);
    expect((await counters(id)).comment_count).toBe(0);
    expect((await call(path, { method: "DELETE", token: bob.token })).status).toBe(404);
  });

  test("may be edited by their author, deleted also by the post's author, by nobody else", async () => {
    const { id } = await comment(bob, "mine");
    const path = `/api/comments/${id}`;
    for (const user of [ann, eve]) {
      const edit = await call(path, { method: "PATCH", token: user.token, json: { body: "x" } });
      expect(edit.status).toBe(403);
    }
    expect((await call(path, { method: "DELETE", token: eve.token })).status).toBe(403);
    expect((await call(path, { method: "DELETE", token: ann.token })).status).toBe(204);
  });

  test("come newest first, or oldest first on request, in cursor and page mode", async () => {
    const id = await writePost();
    const ids: number[] = [];
    for (let index = 0; index < 7; index += 1) {
      ids.push((await comment(index % 2 ? ann : bob, `comment ${index}`, id)).id);
    }
    const path = `/api/posts/${id}/comments?page_size=3`;
    const flat = async (url: string, direction?: "previous") =>
      (await walkList(url, eve, direction)).map((page) => page.map((row) => row.id));
    const newest = [...ids].reverse();
    const pages = [newest.slice(0, 3), newest.slice(3, 6), newest.slice(6)];
    expect(await flat(path)).toEqual(pages);
    expect(await flat(`${path}&page=1`)).toEqual(pages);
    expect((await flat(`${path}&order_by=id`)).flat()).toEqual(ids);
    expect((await flat(`${path}&position=last`, "previous")).reverse().flat()).toEqual(newest);
    const around = await readList(`${path}&around=${ids[3]}`, eve);
    expect(around.results.map((row) => row.id)).toEqual([ids[4], ids[3], ids[2]]);
    const seek = await readList(`${path}&order_by=id&seek=${ids[2]}`, eve);
    expect(seek.results.map((row) => row.id)).toEqual(ids.slice(2, 5));
    expect((await readList(path, eve)).count).toBe(7);
  });

  test("cost one round trip a page", async () => {
    const response = await call(`/api/posts/${post}/comments`, { token: eve.token });
    expect(response.headers.get("Server-Timing")).toMatch(/batches=2"/);
  });

  test("of another post are not reached by this post's cursor", async () => {
    const id = await writePost();
    for (let index = 0; index < 3; index += 1) await comment(bob, "x", id);
    const { next_cursor } = await readList(`/api/posts/${id}/comments?page_size=1`, eve);
    const response = await call(`/api/posts/${post}/comments?cursor=${next_cursor}`, {
      token: eve.token,
    });
    expect(response.status).toBe(400);
    const problem = await problemOf(response);
    expect(problem.code).toBe("invalid_cursor");
    expect(problem.detail).toMatch(/filters/);
    expect(problem.first).toBe(`https://connectly.test/api/posts/${post}/comments`);
  });

  test.each([
    [{}, "body"],
    [{ body: "" }, "body"],
    [{ body: "x", post_id: 1 }, ""],
  ])("refuse %j", async (json, path) => {
    const response = await call(`/api/posts/${post}/comments`, { token: bob.token, json });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).errors?.[0]?.path).toBe(path);
  });
});

describe("likes", () => {
  test("are counted once, even when they are sent several times", async () => {
    const id = await writePost();
    const like = (user: TestUser, method: "PUT" | "DELETE") =>
      call(`/api/posts/${id}/like`, { method, token: user.token });
    for (let round = 0; round < 2; round += 1) {
      const response = await like(bob, "PUT");
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ liked: true, like_count: 1 });
    }
    expect(await (await like(eve, "PUT")).json()).toEqual({ liked: true, like_count: 2 });
    expect(await (await like(ann, "PUT")).json()).toEqual({ liked: true, like_count: 3 });
    expect(await counters(id)).toMatchObject({ like_count: 3, liked_by_me: true });
    const who = await walkList<{ username: string }>(`/api/posts/${id}/likes?page_size=2`, eve);
    expect(who.map((page) => page.map(({ username }) => username))).toEqual([
      ["ann", "eve"],
      ["bob"],
    ]);
    const around = await readList<{ username: string }>(
      `/api/posts/${id}/likes?page_size=1&around=${bob.id}`,
      eve,
    );
    expect(around.results.map(({ username }) => username)).toEqual(["bob"]);
    for (const query of ["around=999", "seek=5", "around=x"]) {
      const wrong = await call(`/api/posts/${id}/likes?${query}`, { token: eve.token });
      expect(wrong.status, query).toBe(query === "around=999" ? 404 : 400);
    }
    for (let round = 0; round < 2; round += 1) {
      expect(await (await like(ann, "DELETE")).json()).toEqual({ liked: false, like_count: 2 });
    }
    expect(await counters(id)).toMatchObject({ like_count: 2, liked_by_me: false });
  });

  test("need no body, and accept an empty one", async () => {
    const id = await writePost();
    for (const body of [undefined, new Blob([]).stream()]) {
      const response = await call(`/api/posts/${id}/like`, {
        method: "PUT",
        token: bob.token,
        ...(body !== undefined && { body }),
      });
      expect(response.status).toBe(200);
    }
  });

  test("and comments are deleted with their post, and the counters are right", async () => {
    const id = await writePost();
    await comment(bob, "x", id);
    await call(`/api/posts/${id}/like`, { method: "PUT", token: bob.token });
    await call(`/api/posts/${id}`, { method: "DELETE", token: ann.token });
    const left = await env.DB.prepare(
      "SELECT (SELECT count(*) FROM comments WHERE post_id = ?1) + (SELECT count(*) FROM likes WHERE post_id = ?1) AS n",
    )
      .bind(id)
      .first<number>("n");
    expect(left).toBe(0);
  });
});

test("every counter equals what it counts", async () => {
  const wrong = await env.DB.prepare(
    `SELECT 'posts' AS what, id FROM posts WHERE like_count <> (SELECT count(*) FROM likes WHERE post_id = posts.id)
       OR comment_count <> (SELECT count(*) FROM comments WHERE post_id = posts.id)
     UNION ALL SELECT 'users', id FROM users WHERE public_post_count <> (SELECT count(*) FROM posts WHERE author_id = users.id AND privacy = 'public')
       OR followers_post_count <> (SELECT count(*) FROM posts WHERE author_id = users.id AND privacy = 'followers')
       OR private_post_count <> (SELECT count(*) FROM posts WHERE author_id = users.id AND privacy = 'private')
     UNION ALL SELECT 'totals', 0 FROM totals WHERE value <> (SELECT count(*) FROM posts WHERE privacy = 'public')`,
  ).all();
  expect(wrong.results).toEqual([]);
});
