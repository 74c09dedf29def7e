/**
 * Checks the rows read and the round trips of a page of posts. The long lane has 200,000 posts by 2,000
 * authors, the quick lane a tenth of that.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { call, costOf, env, type ListBody, makeUser, type TestUser } from "../harness.ts";
import { archiveAuthors, archivePosts, fillArchive, makeFollower } from "./archive.ts";

const size = 20;
const followers = new Map<number, TestUser>();

beforeAll(async () => {
  await fillArchive();
  for (const follows of followCounts) {
    followers.set(follows, await makeFollower(`follower${follows}`, follows));
  }
});

function follower(follows: number): TestUser {
  const user = followers.get(follows);
  if (user === undefined) throw new RangeError(`nobody follows ${follows}`);
  return user;
}

/** Reads a page; the session token's own look-up is one statement, one row pair, one round trip. */
async function read(path: string, user: TestUser) {
  const response = await call(path, { token: user.token });
  expect(response.status, path).toBe(200);
  const { rowsRead, batches } = costOf(response);
  return { rows: rowsRead - 2, roundTrips: batches - 1, body: (await response.json()) as ListBody };
}

/** Places all over the archive: ids run from 10 to ten times the number of posts. */
const places = [
  "",
  `&seek=${10 * archivePosts - 10}`,
  `&seek=${5 * archivePosts}`,
  "&seek=300",
  "&position=last",
];
const followCounts = [0, 10, 100, 500, archiveAuthors].filter((count) => count <= archiveAuthors);

describe.each([
  { feed: "feed", follows: 0, limit: 120 },
  { feed: "feed", follows: archiveAuthors, limit: 120 },
  ...followCounts.map((follows) => ({ feed: "newsfeed", follows, limit: 6 * follows + 250 })),
])("$feed of somebody who follows $follows", ({ feed, follows, limit }) => {
  test.each(places)("costs the same at '%s', forward and backward", async (place) => {
    const user = follower(follows);
    const path = `/api/posts/${feed}?use_cache=false&page_size=${size}${place}`;
    const page = await read(path, user);
    expect(page.rows, path).toBeLessThanOrEqual(limit);
    expect(page.roundTrips).toBe(1);
    for (const url of [page.body.next, page.body.previous]) {
      if (url === null) continue;
      const neighbour = await read(url, user);
      expect(neighbour.rows, url).toBeLessThanOrEqual(limit);
      expect(neighbour.roundTrips).toBe(1);
    }
  });
});

test("hidden posts cost a stranger no rows, so that the cost does not reveal their number", async () => {
  const hider = await makeUser("hider");
  const path = "/api/users/hider/posts";
  const before = await read(path, follower(0));
  await env.DB.prepare(
    "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO posts (id, author_id, body, privacy, created_at) SELECT 3000000 + i, ?, 'x', CASE WHEN i % 2 THEN 'private' ELSE 'followers' END, 1 FROM n",
  )
    .bind(hider.id)
    .run();
  expect(await read(path, follower(0))).toEqual(before);
});

test("an order of two fields costs the tie group of the first one, and not once for each row", async () => {
  // Nobody likes anything here: one tie group of all posts. The hider has 1,000 for followers.
  const user = follower(0);
  await call("/api/users/hider/follow", { method: "PUT", token: user.token });
  const path = "/api/posts?order_by=like_count,-created_at&page_size=";
  const one = await read(`${path}1`, user);
  const hundred = await read(`${path}100`, user);
  const second = await read(hundred.body.next ?? "", user);
  await call("/api/users/hider/follow", { method: "DELETE", token: user.token });
  expect(hundred.rows - one.rows).toBeLessThanOrEqual(10 * 100);
  expect(second.rows).toBeLessThanOrEqual(3 * archivePosts);
});

describe("posts in any order", () => {
  const orders = ["id", "created_at", "like_count", "comment_count", "edited_at"];
  const cases = orders.flatMap((field) =>
    ["", "-"].flatMap((sign) => ["first", "last"].map((nulls) => [`${sign}${field}`, nulls])),
  );

  test.each(cases)(
    "by %s, nulls %s: one author's, at most four rows each",
    async (order, nulls) => {
      const path = `/api/posts?author=author2&page_size=${size}&order_by=${order}&nulls=${nulls}`;
      await expectFlat(path, follower(100), 4 * size + 40);
    },
  );

  test.each(cases)(
    "by %s, nulls %s: everything visible to a follower of 100",
    async (order, nulls) => {
      const path = `/api/posts?page_size=${size}&order_by=${order}&nulls=${nulls}`;
      await expectFlat(path, follower(100), 9 * 100 + 12 * size);
    },
  );

  async function expectFlat(path: string, user: TestUser, limit: number) {
    for (const start of [path, `${path}&position=last`]) {
      const direction = start === path ? "next" : "previous";
      let url: string | null = start;
      for (let step = 0; step < 3 && url !== null; step += 1) {
        const page = await read(url, user);
        // Author 2 has written 100 public posts: a page that is not full would prove nothing.
        expect(page.body.results.length, url).toBe(size);
        expect(page.rows, url).toBeLessThanOrEqual(limit);
        expect(page.roundTrips).toBe(1);
        url = page.body[direction];
      }
    }
  }
});

test("a post's files cost a page three rows each, and no round trip", async () => {
  const path = `/api/posts?author=author2&page_size=${size}`;
  const user = follower(100);
  const without = await read(path, user);
  const filesEach = 10;
  await env.DB.batch([
    env.DB.prepare(
      `WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < ${filesEach})
       INSERT INTO files (id, owner_id, key, upload_complete, object_name, size, content_type, etag, last_modified)
       SELECT i, 2, 'file ' || i, 1, 'o/2/' || i, 1, 'text/plain', 'etag', 1 FROM n`,
    ),
    env.DB.prepare(
      "INSERT INTO attachments (post_id, position, file_id) SELECT posts.id, files.id - 1, files.id FROM posts, files WHERE posts.author_id = 2",
    ),
  ]);
  const page = await read(path, user);
  const shown = page.body.results as unknown as { attachments: unknown[] }[];
  expect(shown.map(({ attachments }) => attachments.length)).toEqual(
    Array.from({ length: size }, () => filesEach),
  );
  // The page looks at one post more, to know whether there is a next one.
  expect(page.rows - without.rows).toBeLessThanOrEqual(3 * filesEach * (size + 1));
  expect(page.roundTrips).toBe(1);
});

test.each([1, 20, 21])(
  "%i blocks cost the counts of a page at most a row for each post and block",
  async (blocks) => {
    const user = await makeUser(`blocking${blocks}`);
    const path = `/api/posts?author=author2&page_size=${size}`;
    const insert = (text: string) => env.DB.prepare(text).bind(user.id).run();
    await env.DB.batch(
      [
        "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 30) INSERT OR IGNORE INTO users (id, name, email, username, created_at, updated_at) SELECT 800000 + i, 'Liker', 'liker' || i || '@example.com', 'liker' || i, 0, 0 FROM n",
        "INSERT OR IGNORE INTO likes (id, post_id, user_id) SELECT row_number() OVER () + (SELECT coalesce(max(id), 0) FROM likes), posts.id, users.id FROM posts, users WHERE posts.author_id = 2 AND posts.privacy = 'public' AND users.id BETWEEN 800001 AND 800002",
      ].map((text) => env.DB.prepare(text)),
    );
    const before = await read(path, user);
    await insert(
      `WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < ${blocks}) INSERT INTO blocks (id, blocker_id, blocked_id) SELECT (SELECT coalesce(max(id), 0) FROM blocks) + i, ?1, 800001 + i FROM n`,
    );
    const after = await read(path, user);
    await env.DB.prepare("DELETE FROM likes").run();
    const likes = new Set(
      after.body.results.map((post) => (post as unknown as { like_count: number }).like_count),
    );
    console.log(
      JSON.stringify({ blocks, before: before.rows, after: after.rows, likes: [...likes] }),
    );
    expect(likes).toEqual(new Set([blocks > 20 ? 2 : 1]));
    // Each block is read once, and looked at for each post. Without blocks, no reaction is read.
    const limit = blocks > 20 ? 0 : (blocks + 1) * (size + 1) + size;
    expect(after.rows - before.rows).toBeLessThanOrEqual(limit);
    expect(after.roundTrips).toBe(1);
  },
);

describe("200 blocks and 200 mutes", () => {
  /** Of each hundred authors, ten are blocked and ten are muted: a fifth of all posts is skipped. */
  const each = 200;

  async function hideAuthors(user: TestUser, follows: number): Promise<void> {
    const share = Math.min(each, archiveAuthors / 10);
    // Authors who are not followed, then people who have written nothing.
    const first = Math.min(follows, archiveAuthors - 2 * share);
    await env.DB.batch(
      [
        `WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < ${2 * each})
         INSERT OR IGNORE INTO users (id, name, email, username, created_at, updated_at)
         SELECT 900000 + i, 'Reader', 'reader' || i || '@example.com', 'silent' || i, 0, 0 FROM n`,
        `WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < ${each})
         INSERT INTO blocks (id, blocker_id, blocked_id)
         SELECT (SELECT coalesce(max(id), 0) FROM blocks) + i, iif(i % 2, ${user.id}, person), iif(i % 2, person, ${user.id})
         FROM (SELECT i, iif(i <= ${share}, ${first} + i, 900000 + i) AS person FROM n)`,
        `WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < ${each})
         INSERT INTO mutes (id, muter_id, muted_id)
         SELECT (SELECT coalesce(max(id), 0) FROM mutes) + i, ${user.id}, iif(i <= ${share}, ${first} + ${share} + i, ${900000 + each} + i)
         FROM n`,
      ].map((text) => env.DB.prepare(text)),
    );
  }

  test.each([10, 100, 500])(
    "cost somebody who follows %i at most a quarter more, at any depth",
    async (follows) => {
      const following = Math.min(follows, archiveAuthors / 2);
      const user = await makeUser(`hiding${follows}`);
      await env.DB.prepare(
        "INSERT INTO follows (id, follower_id, followee_id) SELECT (SELECT coalesce(max(id), 0) FROM follows) + id, ?1, id FROM users WHERE id <= ?2",
      )
        .bind(user.id, following)
        .run();
      const pages = ["feed", "newsfeed"].flatMap((feed) =>
        places.map((place) => `/api/posts/${feed}?use_cache=false&page_size=${size}${place}`),
      );
      const rowsOf = async (path: string) => {
        const { rows, roundTrips, body } = await read(path, user);
        expect(roundTrips, path).toBe(1);
        const around = [body.next, body.previous].filter((url) => url !== null);
        let most = rows;
        for (const url of around) most = Math.max(most, (await read(url, user)).rows);
        return most;
      };
      const before: number[] = [];
      for (const path of pages) before.push(await rowsOf(path));
      await hideAuthors(user, following);
      const after: number[] = [];
      for (const path of pages) after.push(await rowsOf(path));
      console.log(JSON.stringify({ follows: following, before, after }));
      for (const [index, path] of pages.entries()) {
        expect(after[index], path).toBeLessThanOrEqual(1.25 * (before[index] ?? 0));
      }
      const { count } = (await read(pages[0] ?? "", user)).body;
      expect(count).toBeNull();
      expect((await read(pages[places.length] ?? "", user)).body.count).not.toBeNull();
    },
  );
});
