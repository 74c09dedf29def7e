/**
 * Saved posts: the list, its order, and what becomes of posts that go out of sight.
 */
import { beforeEach, describe, expect, test } from "vitest";
import { call, costOf, env, makeUser, readList, type TestUser, walkList } from "../harness.ts";

let ann: TestUser;
let bob: TestUser;
let count = 0;

beforeEach(async () => {
  count += 1;
  ann = await makeUser(`ann${count}`);
  bob = await makeUser(`bob${count}`);
});

async function write(author: TestUser, body: string, privacy = "public"): Promise<number> {
  const response = await call("/api/posts", { token: author.token, json: { body, privacy } });
  return ((await response.json()) as { id: number }).id;
}

const send = (method: "PUT" | "DELETE", path: string, user: TestUser) =>
  call(path, { method, token: user.token });

async function save(user: TestUser, ...ids: number[]): Promise<void> {
  for (const id of ids) {
    expect((await send("PUT", `/api/posts/${id}/saved`, user)).status).toBe(204);
  }
}

const list = "/api/users/me/saved";

async function saved(user: TestUser): Promise<number[]> {
  const page = await readList(list, user);
  expect(page.count).toBe(page.results.length);
  return page.results.map(({ id }) => id);
}

describe("the list", () => {
  test("has the post that was saved last first, and each post once", async () => {
    const [one, two] = [await write(bob, "one"), await write(bob, "two")];
    await save(ann, two, one, two);
    expect(await saved(ann)).toEqual([one, two]);
    expect(await saved(bob)).toEqual([]);
    expect((await send("DELETE", `/api/posts/${one}/saved`, ann)).status).toBe(204);
    expect((await send("DELETE", `/api/posts/${one}/saved`, ann)).status).toBe(204);
    expect(await saved(ann)).toEqual([two]);
  });

  test("pages both ways, from its end, by number and around a post", async () => {
    const ids: number[] = [];
    for (let index = 0; index < 7; index += 1) ids.unshift(await write(bob, `post ${index}`));
    await save(ann, ...ids.toReversed());
    const path = `${list}?page_size=3`;
    const pages = (all: { id: number }[][]) => all.map((page) => page.map(({ id }) => id));
    const forward = [ids.slice(0, 3), ids.slice(3, 6), ids.slice(6)];
    expect(pages(await walkList(path, ann))).toEqual(forward);
    expect(pages(await walkList(`${path}&page=1`, ann))).toEqual(forward);
    const backward = pages(await walkList(`${path}&position=last`, ann, "previous"));
    expect(backward.flatMap((page) => page.toReversed())).toEqual(ids.toReversed());
    const around = await readList(`${path}&around=${ids[3]}`, ann);
    expect(around.results.map(({ id }) => id)).toEqual(ids.slice(2, 5));
    const other = await call(`${path}&around=${await write(bob, "not saved")}`, {
      token: ann.token,
    });
    expect(other.status).toBe(404);
    const cursor = (await readList(path, ann)).next_cursor;
    expect((await call(`${list}?cursor=${cursor}`, { token: bob.token })).status).toBe(400);
  });

  test("costs one round trip, however deep the page is", async () => {
    const ids: number[] = [];
    for (let index = 0; index < 30; index += 1) ids.push(await write(bob, `post ${index}`));
    await save(ann, ...ids);
    const rows: number[] = [];
    for (let url: string | null = `${list}?page_size=5`; url !== null; ) {
      const response = await call(url, { token: ann.token });
      const { batches, rowsRead } = costOf(response);
      expect(batches).toBe(2);
      rows.push(rowsRead);
      url = ((await response.json()) as { next: string | null }).next;
    }
    expect(Math.max(...rows) - Math.min(...rows)).toBeLessThanOrEqual(15);
  });

  test("has no count when it is long", async () => {
    await env.DB.prepare(
      "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 101) INSERT INTO posts (id, author_id, body, privacy, created_at) SELECT i, ?, 'x', 'public', 1 FROM n",
    )
      .bind(bob.id)
      .run();
    await env.DB.prepare("INSERT INTO saved_posts SELECT id, ?, id FROM posts WHERE id <= 101")
      .bind(ann.id)
      .run();
    expect((await readList(list, ann)).count).toBeNull();
    await send("DELETE", "/api/posts/1/saved", ann);
    expect((await readList(list, ann)).count).toBe(100);
  });
});

test("a post that becomes hidden leaves the list, and returns when it is visible again", async () => {
  const id = await write(bob, "for a while");
  await save(ann, id);
  const patch = (privacy: string) =>
    call(`/api/posts/${id}`, { method: "PATCH", token: bob.token, json: { privacy } });
  await patch("private");
  expect(await saved(ann)).toEqual([]);
  await patch("public");
  expect(await saved(ann)).toEqual([id]);
  await send("PUT", `/api/users/${ann.username}/block`, bob);
  expect(await saved(ann)).toEqual([]);
  await send("DELETE", `/api/users/${ann.username}/block`, bob);
  expect(await saved(ann)).toEqual([id]);
  await patch("private");
  expect((await send("DELETE", `/api/posts/${id}/saved`, ann)).status).toBe(204);
  expect((await send("DELETE", `/api/posts/${id}/saved`, ann)).status).toBe(404);
  await patch("public");
  expect(await saved(ann)).toEqual([]);
});

test("a post that the caller may not see cannot be saved", async () => {
  const id = await write(bob, "hidden", "private");
  for (const method of ["PUT", "DELETE"] as const) {
    expect((await send(method, `/api/posts/${id}/saved`, ann)).status).toBe(404);
    expect((await send(method, "/api/posts/999/saved", ann)).status).toBe(404);
  }
});

test("a deleted post is gone from the list", async () => {
  const id = await write(bob, "short");
  await save(ann, id);
  await send("DELETE", `/api/posts/${id}`, bob);
  expect(await saved(ann)).toEqual([]);
  expect(
    await env.DB.prepare("SELECT count(*) AS n FROM saved_posts WHERE post_id = ?")
      .bind(id)
      .first("n"),
  ).toBe(0);
});

test("every answer of a post says whether it is saved, cached pages too", async () => {
  const id = await write(bob, "saved?");
  const flags = async () => {
    const one = (await (await call(`/api/posts/${id}`, { token: ann.token })).json()) as object;
    const pages = [`/api/posts/feed`, "/api/posts", `/api/users/${bob.username}/posts`];
    const rows = await Promise.all(
      pages.map(async (path) => (await readList(path, ann)).results.find((post) => post.id === id)),
    );
    return [one, ...rows].map((post) => (post as { saved_by_me?: boolean }).saved_by_me);
  };
  expect(await flags()).toEqual([false, false, false, false]);
  await save(ann, id);
  expect(await flags()).toEqual([true, true, true, true]);
  await send("DELETE", `/api/posts/${id}/saved`, ann);
  expect(await flags()).toEqual([false, false, false, false]);
});
