/**
 * Polling a feed for what is new.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { call, costOf, env, makeUser, readList, type TestUser, walkList } from "../harness.ts";

let ann: TestUser;
let bob: TestUser;
const ids: number[] = [];

beforeAll(async () => {
  ann = await makeUser("ann");
  bob = await makeUser("bob");
  await call("/api/users/bob/follow", { method: "PUT", token: ann.token });
  for (let index = 0; index < 8; index += 1) {
    const response = await call("/api/posts", {
      token: bob.token,
      json: { body: `post ${index}` },
    });
    ids.unshift(((await response.json()) as { id: number }).id);
  }
});

describe.each(["feed", "newsfeed"])("the %s", (feed) => {
  const path = `/api/posts/${feed}`;
  const idsOf = (page: { results: { id: number }[] }) => page.results.map(({ id }) => id);

  test("answers the posts that are newer than a post, and their number", async () => {
    const page = await readList(`${path}?newer_than=${ids[3]}`, ann);
    expect(page).toMatchObject({ count: 3, next: null, previous: null });
    expect(idsOf(page)).toEqual(ids.slice(0, 3));
    const none = await readList(`${path}?newer_than=${ids[0]}`, ann);
    expect(none).toMatchObject({ count: 0, results: [], next: null, previous: null });
  });

  test("takes a cursor of the feed", async () => {
    const first = await readList(`${path}?page_size=3`, ann);
    expect(idsOf(await readList(`${path}?newer_than=${first.next_cursor}`, ann))).toEqual(
      ids.slice(0, 2),
    );
    const second = await readList(first.next ?? "", ann);
    expect(idsOf(await readList(`${path}?newer_than=${second.previous_cursor}`, ann))).toEqual(
      ids.slice(0, 3),
    );
  });

  test("pages through the newer posts in both directions, and no further", async () => {
    const url = `${path}?newer_than=${ids[5]}&page_size=2`;
    const pages = (await walkList(url, ann)).map((page) => page.map(({ id }) => id));
    expect(pages).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4, 5)]);
    const last = await readList(`${url}&position=last`, ann);
    expect(idsOf(last)).toEqual(ids.slice(3, 5));
    const cursor = (await readList(url, ann)).next_cursor;
    expect((await call(`${path}?cursor=${cursor}`, { token: ann.token })).status).toBe(400);
  });

  test("refuses a value that is neither a post nor a cursor of this feed", async () => {
    const other = feed === "feed" ? "newsfeed" : "feed";
    const { next_cursor: foreign } = await readList(`/api/posts/${other}?page_size=1`, ann);
    for (const text of ["nothing", "-1", "1.5", `${foreign}`]) {
      const response = await call(`${path}?newer_than=${text}`, { token: ann.token });
      expect(response.status, text).toBe(400);
    }
  });

  test("costs one round trip, and few rows when little is new", async () => {
    const response = await call(`${path}?newer_than=${ids[1]}`, { token: ann.token });
    expect(response.headers.get("X-Cache")).toBe("BYPASS");
    const { batches, rowsRead } = costOf(response);
    expect(batches).toBe(2);
    expect(rowsRead).toBeLessThanOrEqual(30);
  });

  test("has no count when more than 100 are new", async () => {
    await env.DB.prepare(
      "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 101) INSERT INTO posts (id, author_id, body, privacy, created_at) SELECT ?1 + i, ?2, 'x', 'public', 1 FROM n",
    )
      .bind(ids[0], bob.id)
      .run();
    const page = await readList(`${path}?newer_than=${ids[0]}`, ann);
    expect(page.count).toBeNull();
    expect(page.next).not.toBeNull();
    expect((await readList(`${path}?newer_than=${(ids[0] ?? 0) + 1}`, ann)).count).toBe(100);
    await env.DB.prepare("DELETE FROM posts WHERE body = 'x'").run();
  });
});
