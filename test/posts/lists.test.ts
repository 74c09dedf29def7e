/**
 * The contract of lists, on the list of posts: envelope, links, movements, and what is refused.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { call, env, makeUser, problemOf, readList, type TestUser, walkList } from "../harness.ts";

let ann: TestUser;
const origin = "https://connectly.test";
const newest = Array.from({ length: 25 }, (_, index) => 25 - index);

beforeAll(async () => {
  ann = await makeUser("ann");
  const insert = env.DB.prepare(
    "INSERT INTO posts (id, author_id, body, privacy, created_at, edited_at) VALUES (?, ?, 'x', 'public', ?, ?)",
  );
  await env.DB.batch(
    newest.map((id) =>
      insert.bind(id, ann.id, 1_700_000_000_000 + Math.floor(id / 4), id % 3 === 0 ? id : null),
    ),
  );
});

const idsOf = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);

/** Every list that belongs to posts, with what it needs to be asked. */
const paths = ["/api/posts", "/api/posts/feed", "/api/posts/newsfeed", "/api/users/ann/posts"];

describe.each(paths)("%s", (path) => {
  test("starts on the first page, in cursor mode", async () => {
    const page = await readList(path, ann);
    expect(page).toEqual({
      count: 25,
      next: `${origin}${path}?cursor=${page.next_cursor}`,
      previous: null,
      next_cursor: expect.stringMatching(/^[A-Za-z0-9_-]+$/),
      previous_cursor: null,
      current_page: 1,
      total_pages: 3,
      results: expect.any(Array),
    });
    expect(idsOf(page.results)).toEqual(newest.slice(0, 10));
  });

  test("walks by cursor and back, and every other parameter stays", async () => {
    const first = await readList(`${path}?page_size=10`, ann);
    const second = await readList(first.next ?? "", ann);
    expect(first.next).toContain("page_size=10");
    expect(idsOf(second.results)).toEqual(newest.slice(10, 20));
    expect(second).toMatchObject({ count: 25, current_page: null, total_pages: null });
    const third = await readList(second.next ?? "", ann);
    expect(idsOf(third.results)).toEqual(newest.slice(20));
    expect(third.next).toBeNull();
    expect(third.next_cursor).toBeNull();
    const back = await readList(third.previous ?? "", ann);
    expect(idsOf(back.results)).toEqual(newest.slice(10, 20));
    const start = await readList(back.previous ?? "", ann);
    expect(idsOf(start.results)).toEqual(newest.slice(0, 10));
    expect(start.previous).toBeNull();
  });

  test("pages by number", async () => {
    const page = await readList(`${path}?page=2&page_size=10`, ann);
    expect(page).toMatchObject({
      count: 25,
      next: `${origin}${path}?page_size=10&page=3`,
      previous: `${origin}${path}?page_size=10&page=1`,
      next_cursor: null,
      previous_cursor: null,
      current_page: 2,
      total_pages: 3,
    });
    expect(idsOf(page.results)).toEqual(newest.slice(10, 20));
    const last = await readList(`${path}?page=3`, ann);
    expect(last.next).toBeNull();
    const beyond = await readList(`${path}?page=50`, ann);
    expect(beyond.results).toEqual([]);
    expect(beyond.next).toBeNull();
    expect(beyond.previous).toBe(`${origin}${path}?page=3`);
  });

  test("moves to the last page, around a row and to a value", async () => {
    const last = await readList(`${path}?position=last&page_size=4`, ann);
    expect(idsOf(last.results)).toEqual([4, 3, 2, 1]);
    expect(last.next).toBeNull();
    expect(last).toMatchObject({ current_page: null, total_pages: null });
    const around = await readList(`${path}?around=12&page_size=5`, ann);
    expect(idsOf(around.results)).toEqual([14, 13, 12, 11, 10]);
    const atEnd = await readList(`${path}?around=1&page_size=5`, ann);
    expect(idsOf(atEnd.results)).toEqual([5, 4, 3, 2, 1]);
    expect(atEnd.next).toBeNull();
    const seek = await readList(`${path}?seek=7&page_size=3`, ann);
    expect(idsOf(seek.results)).toEqual([7, 6, 5]);
    expect(idsOf((await readList(seek.previous ?? "", ann)).results)).toEqual([10, 9, 8]);
  });

  test("has its links in the Link header", async () => {
    const response = await call(`${path}?page_size=10&page=2`, { token: ann.token });
    expect(response.headers.get("Link")).toBe(
      ["next:page=3", "prev:page=1", "first:page=1", "last:page=3"]
        .map((link) => link.split(":"))
        .map(([rel, page]) => `<${origin}${path}?page_size=10&${page}>; rel="${rel}"`)
        .join(", "),
    );
    const cursor = await call(path, { token: ann.token });
    expect(cursor.headers.get("Link")).toMatch(
      /cursor=[^>]+>; rel="next", <[^>]+>; rel="first", <[^>]+position=last>; rel="last"$/,
    );
    expect(response.headers.get("Access-Control-Expose-Headers")).toContain("Link");
  });

  test.each([
    ["page_size=0", "page_size", /1 to 100/],
    ["page_size=101", "page_size", /1 to 100/],
    ["page_size=-1", "page_size", /1 to 100/],
    ["page_size=abc", "page_size", /1 to 100/],
    ["page_size=", "page_size", /1 to 100/],
    ["page_size=1.5", "page_size", /1 to 100/],
    ["page_size=5&page_size=6", "page_size", /expected/],
    ["page=0", "page", /1 or more/],
    ["page=-1", "page", /1 or more/],
    ["page=x", "page", /1 or more/],
    ["position=first", "position", /last/],
    ["around=abc", "around", /integer/],
    ["around=", "around", /./],
    ["seek=abc", "seek", /integer/],
    ["limit=5", "", /'limit'.*allowed: cursor, page, page_size/],
    ["cursor=x&page=1", "cursor", /at most one of/],
    ["around=1&seek=1", "seek", /at most one of/],
    ["position=last&page=1", "page", /at most one of/],
  ])("refuses %s", async (query, parameter, message) => {
    const response = await call(`${path}?${query}`, { token: ann.token });
    expect(response.status).toBe(400);
    const problem = await problemOf(response);
    expect(problem.code).toBe("invalid_request");
    const error = problem.errors?.find((candidate) => candidate.path === parameter);
    expect(error?.message).toMatch(message);
  });

  test("refuses a row that is not in it", async () => {
    const response = await call(`${path}?around=999`, { token: ann.token });
    expect(response.status).toBe(404);
    expect((await problemOf(response)).errors?.[0]?.path).toBe("around");
  });

  test("refuses page numbers above 100, with the URL for cursors", async () => {
    for (const page of ["101", "99999999999999999999"]) {
      const response = await call(`${path}?page=${page}&page_size=5`, { token: ann.token });
      expect(response.status).toBe(400);
      const problem = await problemOf(response);
      expect(problem.code).toBe("page_too_deep");
      expect(problem.first).toBe(`${origin}${path}?page_size=5`);
      expect((await readList(problem.first ?? "", ann)).current_page).toBe(1);
    }
  });

  test.each(["", "x", "%00", "AAAA", "W10", "a".repeat(10_000)])(
    "refuses the cursor '%s'",
    async (cursor) => {
      const response = await call(`${path}?cursor=${cursor}`, { token: ann.token });
      expect(response.status).toBe(400);
      const problem = await problemOf(response);
      expect(problem.code).toBe("invalid_cursor");
      expect(problem.first).toBe(`${origin}${path}`);
    },
  );

  test("refuses another list's cursor, and says so", async () => {
    const other = paths[(paths.indexOf(path) + 1) % paths.length];
    const { next_cursor } = await readList(`${other}`, ann);
    const response = await call(`${path}?cursor=${next_cursor}`, { token: ann.token });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).detail).toMatch(/another endpoint|another order|filters/);
  });
});

describe("order_by", () => {
  const edited = [3, 6, 9, 12, 15, 18, 21, 24];
  const never = newest.filter((id) => id % 3 !== 0);

  test.each([
    ["-edited_at", "last", [...[...edited].reverse(), ...never]],
    ["-edited_at", "first", [...never, ...[...edited].reverse()]],
    ["edited_at", "last", [...edited, ...[...never].reverse()]],
    ["edited_at", "first", [...[...never].reverse(), ...edited]],
  ])("%s with nulls %s is exact, both ways", async (order, nulls, expected) => {
    const path = `/api/posts?order_by=${order}&nulls=${nulls}&page_size=3`;
    expect(idsOf((await walkList(path, ann)).flat())).toEqual(expected);
    const back = await walkList(`${path}&position=last`, ann, "previous");
    expect(idsOf(back.reverse().flat())).toEqual(expected);
  });

  test("takes several keys, ignores repeated ones, and drops keys after the id", async () => {
    const ids = async (order: string) =>
      idsOf((await walkList(`/api/posts?order_by=${order}&page_size=4`, ann)).flat());
    const oldest = [...newest].reverse();
    expect(await ids("id,-created_at")).toEqual(oldest);
    expect(await ids("-created_at,created_at,id")).toEqual(
      [...newest].sort((a, b) => Math.floor(b / 4) - Math.floor(a / 4) || a - b),
    );
    expect(await ids("like_count,-comment_count,-id")).toEqual(newest);
  });

  test("seeks a time by its ISO 8601 form", async () => {
    const time = new Date(1_700_000_000_000 + 3).toISOString();
    const page = await readList(`/api/posts?order_by=created_at&seek=${time}&page_size=5`, ann);
    expect(idsOf(page.results)).toEqual([12, 13, 14, 15, 16]);
    for (const value of ["yesterday", "2023", "2023-02-30T00:00:00Z", ""]) {
      const wrong = await call(`/api/posts?order_by=created_at&seek=${value}`, {
        token: ann.token,
      });
      expect(wrong.status, value).toBe(400);
      expect((await problemOf(wrong)).detail).toMatch(/ISO 8601/);
    }
  });

  test.each([
    "body",
    "-",
    "",
    "id,",
    "id,,id",
    "--id",
    "ID",
    "id desc",
    "constructor",
    "__proto__",
  ])("refuses '%s' and names what is allowed", async (order) => {
    const response = await call(`/api/posts?order_by=${encodeURIComponent(order)}`, {
      token: ann.token,
    });
    expect(response.status).toBe(400);
    const problem = await problemOf(response);
    expect(problem.errors?.[0]?.path).toBe("order_by");
    expect(problem.detail).toMatch(/id, created_at, like_count, comment_count, edited_at/);
  });

  test("binds a cursor to the order and to the placement of NULLs", async () => {
    const { next_cursor } = await readList("/api/posts?order_by=-edited_at", ann);
    for (const query of ["order_by=edited_at", "order_by=-edited_at&nulls=first", ""]) {
      const response = await call(`/api/posts?${query}&cursor=${next_cursor}`, {
        token: ann.token,
      });
      expect(response.status).toBe(400);
      expect((await problemOf(response)).detail).toMatch(/another order/);
    }
    const other = await call(`/api/posts?author=ann&order_by=-edited_at&cursor=${next_cursor}`, {
      token: ann.token,
    });
    expect((await problemOf(other)).detail).toMatch(/other filters/);
  });

  test("is refused by lists that have one order", async () => {
    const response = await call("/api/posts/feed?order_by=id", { token: ann.token });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).detail).toMatch(/'order_by'; allowed: /);
  });
});

test("an author's posts have two endpoints, and a cursor is valid at one of them", async () => {
  const { next_cursor } = await readList("/api/posts?author=ann", ann);
  const response = await call(`/api/users/ann/posts?cursor=${next_cursor}`, { token: ann.token });
  expect(response.status).toBe(400);
  expect((await problemOf(response)).detail).toMatch(/another endpoint/);
});

test("page 100 links to the next page by cursor", async () => {
  await env.DB.prepare(
    "WITH RECURSIVE n(i) AS (VALUES (1001) UNION ALL SELECT i + 1 FROM n WHERE i < 1105) INSERT INTO posts (id, author_id, body, privacy, created_at) SELECT i, ?, 'x', 'private', 1 FROM n",
  )
    .bind(ann.id)
    .run();
  const page = await readList("/api/posts/feed?page=100&page_size=1", ann);
  expect(idsOf(page.results)).toEqual([1006]);
  expect(page.next_cursor).toBeNull();
  expect(page.next).toContain("cursor=");
  expect(idsOf((await readList(page.next ?? "", ann)).results)).toEqual([1005]);
});

test("an empty list has no other page", async () => {
  const nobody = await makeUser("nobody");
  expect(await readList("/api/users/nobody/posts", nobody)).toEqual({
    count: 0,
    next: null,
    previous: null,
    next_cursor: null,
    previous_cursor: null,
    current_page: 1,
    total_pages: 1,
    results: [],
  });
  expect(await readList("/api/users/nobody/posts?page=2", nobody)).toMatchObject({
    previous: null,
    next: null,
    results: [],
  });
  for (const path of ["/api/posts?author=unknown", "/api/users/unknown/posts"]) {
    expect((await call(path, { token: nobody.token })).status, path).toBe(404);
  }
});
