/**
 * A large archive for the cost tests, made inside SQLite.
 *
 * @module
 */
import { env, makeUser, type TestUser } from "../harness.ts";
import { inLane } from "../lane.ts";

export const archivePosts = inLane({ quick: 20_000, long: 200_000 });
/** Each author has written 100 posts. */
export const archiveAuthors = archivePosts / 100;

/** Post i has id 10 i. Every tenth is private, two of ten are for followers; ties everywhere. */
export async function fillArchive(): Promise<void> {
  await env.DB.batch(
    [
      `WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < ${archiveAuthors})
       INSERT INTO users (id, name, email, username, created_at, updated_at)
       SELECT i, 'Author ' || i, 'author' || i || '@example.com', 'author' || i, 0, 0 FROM n`,
      `WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < ${archivePosts})
       INSERT INTO posts (id, author_id, body, privacy, created_at, edited_at)
       SELECT 10 * i, 1 + (i * 7919) % ${archiveAuthors}, 'post ' || i,
         CASE WHEN i % 10 = 0 THEN 'private' WHEN i % 10 < 3 THEN 'followers' ELSE 'public' END,
         1735689600000 + (i / 7) * 1000, CASE WHEN i % 3 = 0 THEN 1735689600000 + (i % 500) * 1000 END
       FROM n`,
    ].map((text) => env.DB.prepare(text)),
  );
}

/** Somebody who follows so many authors, and has written 60 posts all over the archive. */
export async function makeFollower(username: string, follows: number): Promise<TestUser> {
  const user = await makeUser(username);
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO follows (id, follower_id, followee_id)
       SELECT (SELECT coalesce(max(id), 0) FROM follows) + id, ?1, id FROM users WHERE id <= ?2`,
    ).bind(user.id, follows),
    env.DB.prepare(
      `WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 60)
       INSERT INTO posts (id, author_id, body, privacy, created_at)
       SELECT 33330 * i + CAST(?1 AS INTEGER) % 10, ?1, 'own post ' || i,
         CASE i % 3 WHEN 0 THEN 'private' WHEN 1 THEN 'followers' ELSE 'public' END, 1735689600000
       FROM n`,
    ).bind(user.id),
  ]);
  return user;
}
