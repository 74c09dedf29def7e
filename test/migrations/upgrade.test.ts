/**
 * Upgrades a database that has rows in it from the first migration to the newest one.
 */
import { applyD1Migrations, type D1Migration } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";

const { OLD_DB, MIGRATIONS } = env as unknown as {
  /** A database without any table. */
  OLD_DB: D1Database;
  MIGRATIONS: D1Migration[];
};

/** Rows of every table of the first migration, as the API of that time wrote them. */
const rows: Readonly<Record<string, readonly Readonly<Record<string, number | string | null>>[]>> =
  {
    users: [1, 2, 3].map((id) => ({
      id,
      name: `Name ${id}`,
      email: `user${id}@example.com`,
      username: `user${id}`,
      created_at: id,
      updated_at: id,
    })),
    accounts: [
      {
        id: 1,
        account_id: "1",
        provider_id: "credential",
        user_id: 1,
        password: "a hash",
        created_at: 1,
        updated_at: 1,
      },
    ],
    sessions: [
      { id: 1, expires_at: 9e12, token: "a token", created_at: 1, updated_at: 1, user_id: 1 },
    ],
    verifications: [
      { id: 1, identifier: "a", value: "b", expires_at: 9e12, created_at: 1, updated_at: 1 },
    ],
    jwks: [{ id: 1, public_key: "public", private_key: "private", created_at: 1 }],
    follows: [
      { id: 1, follower_id: 1, followee_id: 2 },
      { id: 2, follower_id: 3, followee_id: 2 },
      { id: 3, follower_id: 2, followee_id: 1 },
    ],
    posts: ["public", "public", "followers", "private", "public"].map((privacy, index) => ({
      id: 10 * index + 10,
      author_id: 1 + (index % 3),
      body: `Post ${index}`,
      privacy,
      created_at: index,
      edited_at: index === 2 ? 7 : null,
    })),
    comments: [
      { id: 1, post_id: 10, author_id: 2, body: "First", created_at: 1 },
      { id: 2, post_id: 10, author_id: 3, body: "Second", created_at: 2, edited_at: 3 },
      { id: 3, post_id: 40, author_id: 1, body: "Third", created_at: 3 },
    ],
    likes: [
      { id: 1, post_id: 10, user_id: 1 },
      { id: 2, post_id: 10, user_id: 2 },
      { id: 3, post_id: 20, user_id: 2 },
    ],
  };

const tables = Object.keys(rows);

async function readAll(table: string): Promise<Record<string, unknown>[]> {
  return (await OLD_DB.prepare(`SELECT * FROM ${table} ORDER BY id`).all()).results;
}

beforeAll(async () => {
  await applyD1Migrations(OLD_DB, MIGRATIONS.slice(0, 1));
  const statements = Object.entries(rows).flatMap(([table, values]) =>
    values.map((row) =>
      OLD_DB.prepare(
        `INSERT INTO ${table} (${Object.keys(row).join(", ")}) VALUES (${Object.keys(row)
          .map(() => "?")
          .join(", ")})`,
      ).bind(...Object.values(row)),
    ),
  );
  await OLD_DB.batch(statements);
  await applyD1Migrations(OLD_DB, MIGRATIONS);
});

test("every row is still there, with every value", async () => {
  for (const table of tables) {
    const found = await readAll(table);
    expect(found, table).toHaveLength(rows[table]?.length ?? 0);
    for (const [index, row] of (rows[table] ?? []).entries()) {
      expect(found[index], table).toMatchObject(row);
    }
  }
});

test("every counter is right", async () => {
  const { results } = await OLD_DB.prepare(
    `SELECT
      (SELECT count(*) FROM posts WHERE
        like_count <> (SELECT count(*) FROM likes WHERE post_id = posts.id) OR
        comment_count <> (SELECT count(*) FROM comments WHERE post_id = posts.id)) AS posts,
      (SELECT count(*) FROM users WHERE
        public_post_count <> (SELECT count(*) FROM posts WHERE author_id = users.id AND privacy = 'public') OR
        followers_post_count <> (SELECT count(*) FROM posts WHERE author_id = users.id AND privacy = 'followers') OR
        private_post_count <> (SELECT count(*) FROM posts WHERE author_id = users.id AND privacy = 'private') OR
        follower_count <> (SELECT count(*) FROM follows WHERE followee_id = users.id) OR
        following_count <> (SELECT count(*) FROM follows WHERE follower_id = users.id)) AS users,
      (SELECT value FROM totals WHERE name = 'public_posts') AS total`,
  ).all();
  expect(results).toEqual([{ posts: 0, users: 0, total: 3 }]);
});

test("the schema is that of a new database, and no reference is broken", async () => {
  const { DB } = env as unknown as { DB: D1Database };
  const schema =
    "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'd1_*' AND name NOT GLOB '_cf_*' ORDER BY name";
  const [old, fresh] = await Promise.all([OLD_DB, DB].map((each) => each.prepare(schema).all()));
  expect(old?.results).toEqual(fresh?.results);
  expect((await OLD_DB.prepare("PRAGMA foreign_key_check").all()).results).toEqual([]);
});

test("counters continue to count", async () => {
  await OLD_DB.prepare("INSERT INTO likes (id, post_id, user_id) VALUES (9, 20, 3)").run();
  await OLD_DB.prepare("DELETE FROM posts WHERE id = 10").run();
  expect(await OLD_DB.prepare("SELECT like_count FROM posts WHERE id = 20").first()).toEqual({
    like_count: 2,
  });
  expect(await OLD_DB.prepare("SELECT public_post_count FROM users WHERE id = 1").first()).toEqual({
    public_post_count: 0,
  });
});
