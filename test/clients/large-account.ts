/**
 * A large account in the stores of a local Worker: its rows are written to D1's file, and what is left of
 * it is searched in the files of D1, R2 and KV. Call these functions while the Worker is not running.
 *
 * @module
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { firstIdAt } from "../../src/db/ids.ts";

/** How many rows of each kind a large account has. There are as many other users as `followers`. */
export interface AccountSize {
  readonly posts: number;
  readonly likes: number;
  readonly followers: number;
}

/** The most milliseconds for which a Worker that was just killed may still lock its databases. */
const timeout = 5_000;

/** Opens each database that miniflare keeps for a kind of store. */
function openStores(folder: string, store: string, object: string): DatabaseSync[] {
  const path = join(folder, "v3", store, object);
  return readdirSync(path)
    .filter((name) => name.endsWith(".sqlite") && name !== "metadata.sqlite")
    .map((name) => new DatabaseSync(join(path, name), { timeout }));
}

/** Opens D1's file, and closes it after `use`. */
export function withDatabase<T>(folder: string, use: (db: DatabaseSync) => T): T {
  const [db] = openStores(folder, "d1", "miniflare-D1DatabaseObject");
  if (db === undefined) throw new Error("the Worker has no database");
  try {
    return use(db);
  } finally {
    db.close();
  }
}

/** A table of the integers from 1 to `count`. */
const numbers = (count: number) =>
  `(WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count}) SELECT n FROM numbers)`;

/** The first id of the users that {@link writeOthers} writes. */
const firstOther = 1_000_000;

/** Writes other users, of whom each has one post. The ids of the posts are `firstPost` and following. */
export function writeOthers(db: DatabaseSync, count: number): { readonly firstPost: number } {
  const firstPost = firstIdAt(Date.now() - 2 * 86_400_000);
  db.exec(`
    BEGIN;
    INSERT INTO users (id, name, email, email_verified, username, created_at, updated_at)
      SELECT ${firstOther} + n, 'Other', 'other' || n || '@example.com', 1, 'other' || n, 0, 0 FROM ${numbers(count)};
    INSERT INTO posts (id, author_id, body, privacy, created_at)
      SELECT ${firstPost} + n, ${firstOther} + n, 'another post', 'public', 0 FROM ${numbers(count)};
    COMMIT;
  `);
  return { firstPost };
}

/**
 * Writes what a user has and what others have with that user.
 *
 * @param mark a text that every post and comment of the user contains.
 * @param firstPost the first id of other users' posts.
 * @param turn numbers the accounts of one test, so that their rows get different ids.
 */
export function writeAccount(
  db: DatabaseSync,
  user: number,
  mark: string,
  { posts, likes, followers }: AccountSize,
  firstPost: number,
  turn: number,
): void {
  const first = firstIdAt(Date.now() - 86_400_000) + turn * 1_000_000;
  const other = (n: string) => `${firstOther} + 1 + (${n}) % ${followers}`;
  const mine = (n: string) => `${first} + 1 + (${n}) % ${posts}`;
  const theirs = (n: string) => `${firstPost} + 1 + (${n}) % ${followers}`;
  db.exec(`
    BEGIN;
    INSERT INTO posts (id, author_id, body, privacy, created_at)
      SELECT ${first} + n, ${user}, '${mark} post ' || n, iif(n % 10 = 0, 'private', iif(n % 3 = 0, 'followers', 'public')), 0 FROM ${numbers(posts)};
    INSERT INTO likes (id, post_id, user_id) SELECT ${first} + n, ${theirs("n")}, ${user} FROM ${numbers(likes)};
    INSERT INTO likes (id, post_id, user_id) SELECT ${first} + ${likes} + n, ${mine("n * 7")}, ${other("n")} FROM ${numbers(followers)};
    INSERT INTO likes (id, post_id, user_id) SELECT ${first} + ${likes + followers} + n, ${first} + 1, ${other("n")} FROM ${numbers(followers - 2)} WHERE n % 7 <> 0 ON CONFLICT DO NOTHING;
    INSERT INTO follows (id, follower_id, followee_id) SELECT ${first} + n, ${other("n")}, ${user} FROM ${numbers(followers)};
    INSERT INTO follows (id, follower_id, followee_id) SELECT ${first} + ${followers} + n, ${user}, ${other("n")} FROM ${numbers(followers / 2)};
    INSERT INTO comments (id, post_id, author_id, body, created_at) SELECT ${first} + n, ${theirs("n * 3")}, ${user}, '${mark} comment', 0 FROM ${numbers(posts)};
    INSERT INTO comments (id, post_id, author_id, body, created_at) SELECT ${first} + ${posts} + n, ${mine("n % 40")}, ${other("n")}, 'a comment of another user', 0 FROM ${numbers(posts)};
    INSERT INTO saved_posts (id, user_id, post_id) SELECT ${first} + n, ${user}, ${theirs("n")} FROM ${numbers(posts)};
    INSERT INTO saved_posts (id, user_id, post_id) SELECT ${first} + ${posts} + n, ${other("n")}, ${mine("n % 3")} FROM ${numbers(posts)};
    INSERT INTO blocks (id, blocker_id, blocked_id) SELECT ${first} + n, ${user}, ${other("n")} FROM ${numbers(1500)};
    INSERT INTO blocks (id, blocker_id, blocked_id) SELECT ${first} + 1500 + n, ${other("n + 1500")}, ${user} FROM ${numbers(1500)};
    INSERT INTO mutes (id, muter_id, muted_id) SELECT ${first} + n, ${user}, ${other("n")} FROM ${numbers(1500)};
    INSERT INTO mutes (id, muter_id, muted_id) SELECT ${first} + 1500 + n, ${other("n")}, ${user} FROM ${numbers(1500)};
    INSERT INTO follow_requests (id, requester_id, followee_id) SELECT ${first} + n, ${user}, ${other("n + 5000")} FROM ${numbers(1500)};
    INSERT INTO follow_requests (id, requester_id, followee_id) SELECT ${first} + 1500 + n, ${other("n")}, ${user} FROM ${numbers(1500)};
    INSERT INTO idempotency_keys (user_id, key, fingerprint, row_id, created_at) SELECT ${user}, 'key ' || n, 'x', NULL, ${Date.now()} FROM ${numbers(1500)};
    INSERT INTO attachments (post_id, position, file_id) SELECT ${first} + 1 + id % 20, 0, id FROM files WHERE owner_id = ${user} AND upload_complete = 1 ON CONFLICT DO NOTHING;
    COMMIT;
  `);
}

interface Column {
  readonly table: string;
  readonly column: string;
}

function columnsOf(db: DatabaseSync): Column[] {
  return db
    .prepare(
      "SELECT m.name AS 'table', c.name AS 'column' FROM sqlite_master AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '\\_cf\\_%' ESCAPE '\\'",
    )
    .all() as unknown as Column[];
}

/**
 * What is left of a user: every column of D1 that holds the user's id or one of the texts, and every key of
 * R2 and KV that holds the id.
 */
export function findRemains(folder: string, user: number, texts: readonly string[]): string[] {
  const found: string[] = [];
  const needles = [...texts, `o/${user}/`, `by-key/${user}/`, `"user:${user}"`];
  withDatabase(folder, (db) => {
    for (const { table, column } of columnsOf(db)) {
      const isUserId =
        (table === "users" && column === "id") ||
        /^(user|author|owner|follower|followee|\w+er|\w+ed)_id$/.test(column);
      const condition = isUserId
        ? `"${column}" = ${user}`
        : needles.map((text) => `instr("${column}", '${text}') > 0`).join(" OR ");
      const row = db.prepare(`SELECT count(*) AS n FROM "${table}" WHERE ${condition}`).get();
      if (row?.n !== 0) found.push(`D1 ${table}.${column}: ${row?.n}`);
    }
  });
  const names = (store: string, object: string, table: string, condition: string) => {
    for (const db of openStores(folder, store, object)) {
      try {
        const rows = db.prepare(`SELECT key FROM ${table} WHERE ${condition}`).all();
        found.push(...rows.map(({ key }) => `${store} ${table}: ${key}`));
      } finally {
        db.close();
      }
    }
  };
  const objects = `key LIKE 'o/${user}/%' OR key LIKE 'by-key/${user}/%'`;
  names("r2", "miniflare-R2BucketObject", "_mf_objects", objects);
  // The states are 0 (in progress), 1 (completed) and 2 (aborted).
  names(
    "r2",
    "miniflare-R2BucketObject",
    "_mf_multipart_uploads",
    `state = 0 AND key LIKE 'o/${user}/%'`,
  );
  const pages = `key LIKE 'page:%:${user}:%' OR key LIKE 'stamp:user:${user}'`;
  names("kv", "miniflare-KVNamespaceObject", "_mf_entries", pages);
  return found;
}

const counters = [
  ["posts", "like_count", "SELECT count(*) FROM likes WHERE post_id = t.id"],
  ["posts", "comment_count", "SELECT count(*) FROM comments WHERE post_id = t.id"],
  ...["public", "followers", "private"].map((privacy) => [
    "users",
    `${privacy}_post_count`,
    `SELECT count(*) FROM posts WHERE author_id = t.id AND privacy = '${privacy}'`,
  ]),
  ["users", "follower_count", "SELECT count(*) FROM follows WHERE followee_id = t.id"],
  ["users", "following_count", "SELECT count(*) FROM follows WHERE follower_id = t.id"],
  [
    "users",
    "follow_request_count",
    "SELECT count(*) FROM follow_requests WHERE followee_id = t.id",
  ],
  ["users", "blocking_count", "SELECT count(*) FROM blocks WHERE blocker_id = t.id"],
  ["users", "blocked_by_count", "SELECT count(*) FROM blocks WHERE blocked_id = t.id"],
  ["users", "muting_count", "SELECT count(*) FROM mutes WHERE muter_id = t.id"],
  ["totals", "value", "SELECT count(*) FROM posts WHERE privacy = 'public'"],
  [
    "file_usage",
    "uploads_in_progress",
    "SELECT count(*) FROM files WHERE owner_id = t.owner_id AND upload_complete = 0",
  ],
  [
    "file_usage",
    "bytes",
    "SELECT coalesce(sum(iif(upload_complete, size, max(size, received))), 0) FROM files WHERE owner_id = t.owner_id",
  ],
  [
    "folders",
    "total_count",
    "SELECT count(*) FROM files WHERE owner_id = t.owner_id AND upload_complete = t.upload_complete AND substr(key, 1, length(t.path)) = t.path",
  ],
] as const;

/** The counters that differ from a recount. */
export function findWrongCounters(db: DatabaseSync): string[] {
  return counters.flatMap(([table, column, count]) => {
    const row = db
      .prepare(`SELECT count(*) AS n FROM ${table} AS t WHERE ${column} IS NOT (${count})`)
      .get();
    return row?.n === 0 ? [] : [`${table}.${column}: ${row?.n}`];
  });
}
