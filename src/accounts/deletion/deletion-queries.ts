/**
 * The deletion of an account in SQL, in steps that are small and can be repeated.
 *
 * Deleting the row of `users` would delete everything by foreign keys, in one transaction that grows with
 * the account and blocks all other writes. Therefore every table that may hold many rows of an account is
 * emptied in steps first. The last step deletes the row itself. Its foreign keys also delete the rows that
 * were written meanwhile, and make later writes fail. Triggers keep every counter exact in each step, and
 * record the objects of files as orphans.
 *
 * @module
 */

import { type SQL, sql } from "drizzle-orm";
import { type Database, type Statement, statement } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import { idempotencyKeys } from "../../db/once.ts";
import { select } from "../../db/rows.ts";
import { outbox } from "../../feed-cache/tables.ts";
import { fileJobItems, fileJobs, fileLinks, files, uploadParts } from "../../files/tables.ts";
import { savedPosts } from "../../posts/saved/tables.ts";
import { attachments, comments, likes, posts } from "../../posts/tables.ts";
import { hasPassword } from "../credentials/account-queries.ts";
import { removeTokensOf, subjectOfUser } from "../mail/verification.ts";
import { blocks, followRequests, mutes } from "../people/tables.ts";
import { accountDeletions, accounts, follows, sessions, users } from "../tables.ts";

/** A deletion that was requested and is not finished. */
export interface Deletion {
  readonly userId: UserId;
  /**
   * When the row of `users` was gone and the deletion was announced, in Unix milliseconds. Null when
   * that has not happened yet.
   */
  readonly purgedAt: number | null;
}

function removeAllTokensOf(userId: UserId): Statement<unknown>[] {
  const subject = subjectOfUser(userId);
  return [
    removeTokensOf("verify-email", subject),
    removeTokensOf("change-email", subject),
    removeTokensOf("reset-password", subject),
  ];
}

/**
 * Begins a deletion. It ends every session, removes the password and records the deletion, so that the
 * sweep continues it if this request fails.
 *
 * @param passwordHash the hash that was checked.
 * @returns false when the password was changed meanwhile; nothing is written then.
 */
export async function beginDeletion(
  db: Database,
  userId: UserId,
  passwordHash: string,
  now: number,
): Promise<boolean> {
  const begun = sql`EXISTS (SELECT 1 FROM ${accountDeletions} WHERE user_id = ${userId})`;
  const [recorded] = await db.batch([
    statement(
      sql`INSERT INTO ${accountDeletions} (user_id, requested_at) SELECT ${userId}, ${now} WHERE ${hasPassword(userId, passwordHash)} ON CONFLICT DO NOTHING`,
    ),
    statement(sql`DELETE FROM ${sessions} WHERE user_id = ${userId} AND ${begun}`),
    statement(sql`DELETE FROM ${accounts} WHERE user_id = ${userId} AND ${begun}`),
    ...removeAllTokensOf(userId),
  ] as const);
  return recorded.changes > 0;
}

/** Rows that one statement deletes. The limits of posts and files are lower: deleting one writes more. */
const rowsAtOnce = 1000;
const postsAtOnce = 200;
const filesAtOnce = 50;

/** Deletes some of the rows of a table. */
function deleteSome(table: SQL, which: SQL, limit = rowsAtOnce): Statement<unknown> {
  return statement(
    sql`DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} WHERE ${which} LIMIT ${limit})`,
  );
}

/** Statements that delete some rows of one kind. They are repeated until they delete none. */
type Part = readonly Statement<unknown>[];

/** Posts are deleted after their comments, likes and saves, and files after their parts and links. */
function partsOf(userId: UserId): Part[] {
  const somePosts = sql`SELECT id FROM ${posts} WHERE author_id = ${userId} LIMIT ${postsAtOnce}`;
  const someFiles = sql`SELECT id FROM ${files} WHERE owner_id = ${userId} LIMIT ${filesAtOnce}`;
  const jobs = sql`SELECT id FROM ${fileJobs} WHERE owner_id = ${userId}`;
  const ofPosts = [sql`${comments}`, sql`${likes}`, sql`${savedPosts}`];
  const ofFiles = [sql`${attachments}`, sql`${uploadParts}`, sql`${fileLinks}`];
  const without = (tables: readonly SQL[], condition: SQL) =>
    sql.join(
      tables.map((table) => sql`NOT EXISTS (SELECT 1 FROM ${table} WHERE ${condition})`),
      sql` AND `,
    );
  return [
    [
      ...ofPosts.map((table) => deleteSome(table, sql`post_id IN (${somePosts})`)),
      statement(
        sql`DELETE FROM ${posts} WHERE id IN (${somePosts}) AND ${without(ofPosts, sql`post_id = posts.id`)}`,
      ),
    ],
    [
      ...ofFiles.map((table) => deleteSome(table, sql`file_id IN (${someFiles})`)),
      statement(
        sql`DELETE FROM ${files} WHERE id IN (${someFiles}) AND ${without(ofFiles, sql`file_id = files.id`)}`,
      ),
    ],
    [deleteSome(sql`${comments}`, sql`author_id = ${userId}`)],
    [deleteSome(sql`${likes}`, sql`user_id = ${userId}`)],
    [deleteSome(sql`${savedPosts}`, sql`user_id = ${userId}`)],
    [deleteSome(sql`${follows}`, sql`followee_id = ${userId}`)],
    [deleteSome(sql`${follows}`, sql`follower_id = ${userId}`)],
    [deleteSome(sql`${followRequests}`, sql`followee_id = ${userId}`)],
    [deleteSome(sql`${followRequests}`, sql`requester_id = ${userId}`)],
    [deleteSome(sql`${blocks}`, sql`blocker_id = ${userId}`)],
    [deleteSome(sql`${blocks}`, sql`blocked_id = ${userId}`)],
    [deleteSome(sql`${mutes}`, sql`muter_id = ${userId}`)],
    [deleteSome(sql`${mutes}`, sql`muted_id = ${userId}`)],
    [deleteSome(sql`${fileJobItems}`, sql`job_id IN (${jobs})`)],
    [deleteSome(sql`${idempotencyKeys}`, sql`user_id = ${userId}`)],
  ];
}

/**
 * The queries that an invocation may still spend on deletions. D1 allows 1,000 in all, and counts each
 * statement of a batch (developers.cloudflare.com/d1/platform/limits).
 */
export interface QueryBudget {
  left: number;
}

/**
 * Deletes everything of a user from D1, in steps. It may be called again at any time.
 *
 * @returns false when the account is so large that another call must continue.
 */
export async function purgeUser(
  db: Database,
  userId: UserId,
  budget: QueryBudget,
): Promise<boolean> {
  const spend = async (statements: Part) => {
    if (statements.length > budget.left) return null;
    budget.left -= statements.length;
    return db.batch(statements);
  };
  let parts = partsOf(userId);
  while (parts.length > 0) {
    const results = await spend(parts.flat());
    if (results === null) return false;
    let start = 0;
    parts = parts.filter((part) => {
      const own = results.slice(start, start + part.length);
      start += part.length;
      return own.some(({ changes }) => changes > 0);
    });
  }
  const last = statement(sql`DELETE FROM ${users} WHERE id = ${userId}`);
  return (await spend([last])) !== null;
}

/** Records that {@link purgeUser} is done and that its changes are announced. */
export async function recordPurge(db: Database, userId: UserId, now: number): Promise<void> {
  await db.run(
    statement(
      sql`UPDATE ${accountDeletions} SET purged_at = ${now} WHERE user_id = ${userId} AND purged_at IS NULL`,
    ),
  );
}

/**
 * Deletes the rows that no foreign key deletes: announcements, idempotency keys and tokens of e-mails. A
 * request that was in progress may have written some of them since. Call this after the deletion was
 * announced.
 */
export async function removeTraces(db: Database, userId: UserId): Promise<void> {
  await db.batch([
    statement(sql`DELETE FROM ${outbox} WHERE user_id = ${userId}`),
    statement(sql`DELETE FROM ${idempotencyKeys} WHERE user_id = ${userId}`),
    ...removeAllTokensOf(userId),
  ]);
}

/** Deletions that one run of the sweep continues. */
const mostSwept = 10;

/** The deletions that are not finished, 10 at most. Accounts that still have rows come first. */
export async function listDeletions(db: Database): Promise<Deletion[]> {
  const { rows } = await db.run(
    select(
      { userId: accountDeletions.userId, purgedAt: accountDeletions.purgedAt },
      sql`FROM ${accountDeletions} ORDER BY purged_at, requested_at LIMIT ${mostSwept}`,
    ),
  );
  return rows;
}

/** Removes the record of a deletion that is finished. */
export async function forgetDeletion(db: Database, userId: UserId): Promise<void> {
  await db.run(statement(sql`DELETE FROM ${accountDeletions} WHERE user_id = ${userId}`));
}
