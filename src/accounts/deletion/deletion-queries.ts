/**
 * The deletion of an account in SQL, in steps that are small and can be repeated.
 *
 * Deleting the row of `users` would delete everything by foreign keys, in one transaction that grows with
 * the account and keeps everybody else waiting. So the large tables are emptied in steps first. The
 * last step deletes the row itself, which also takes what was written meanwhile and makes later writes
 * fail. Triggers keep every counter exact in each step, and record the objects of files as orphans.
 *
 * @module
 */

import { type SQL, sql } from "drizzle-orm";
import { type Database, type Statement, statement } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import { idempotencyKeys } from "../../db/once.ts";
import { select } from "../../db/rows.ts";
import { files } from "../../files/tables.ts";
import { comments, likes, posts } from "../../posts/tables.ts";
import { hasPassword } from "../credentials/account-queries.ts";
import { removeTokensOf, subjectOfUser } from "../mail/verification.ts";
import { accountDeletions, accounts, follows, sessions, users } from "../tables.ts";

/** A deletion that was requested and is not finished. */
export interface Deletion {
  readonly userId: UserId;
  /** Unix milliseconds. */
  readonly requestedAt: number;
}

/**
 * Begins a deletion: ends every session, removes the password and records the deletion, so that it is
 * carried on whatever happens to this request.
 *
 * @param passwordHash the hash that was checked.
 * @returns false when the password was changed meanwhile: then nothing was written.
 */
export async function beginDeletion(
  db: Database,
  userId: UserId,
  passwordHash: string,
  now: number,
): Promise<boolean> {
  const begun = sql`EXISTS (SELECT 1 FROM ${accountDeletions} WHERE user_id = ${userId})`;
  const subject = subjectOfUser(userId);
  const [recorded] = await db.batch([
    statement(
      sql`INSERT INTO ${accountDeletions} (user_id, requested_at) SELECT ${userId}, ${now} WHERE ${hasPassword(userId, passwordHash)} ON CONFLICT DO NOTHING`,
    ),
    statement(sql`DELETE FROM ${sessions} WHERE user_id = ${userId} AND ${begun}`),
    statement(sql`DELETE FROM ${accounts} WHERE user_id = ${userId} AND ${begun}`),
    removeTokensOf("verify-email", subject),
    removeTokensOf("change-email", subject),
    removeTokensOf("reset-password", subject),
  ]);
  return recorded.changes > 0;
}

/** Rows that one statement of a step deletes, and posts and files, whose deletion writes more. */
const rowsAtOnce = 1000;
const postsAtOnce = 200;
const filesAtOnce = 50;

/** Deletes some of the rows of a table with an `id`. */
function deleteSome(table: SQL, which: SQL, limit = rowsAtOnce): Statement<unknown> {
  return statement(
    sql`DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} WHERE ${which} LIMIT ${limit})`,
  );
}

/**
 * Deletes a part of what a user has written. Posts go after their comments and likes, which may be many.
 *
 * @returns how many rows were deleted; 0 when nothing is left but the row of `users`.
 */
async function purgeStep(db: Database, userId: UserId): Promise<number> {
  const some = sql`SELECT id FROM ${posts} WHERE author_id = ${userId} LIMIT ${postsAtOnce}`;
  const results = await db.batch([
    deleteSome(sql`${comments}`, sql`post_id IN (${some})`),
    deleteSome(sql`${likes}`, sql`post_id IN (${some})`),
    statement(
      sql`DELETE FROM ${posts} WHERE id IN (${some}) AND NOT EXISTS (SELECT 1 FROM ${likes} WHERE post_id = posts.id) AND NOT EXISTS (SELECT 1 FROM ${comments} WHERE post_id = posts.id)`,
    ),
    deleteSome(sql`${comments}`, sql`author_id = ${userId}`),
    deleteSome(sql`${likes}`, sql`user_id = ${userId}`),
    deleteSome(sql`${follows}`, sql`followee_id = ${userId}`),
    deleteSome(sql`${follows}`, sql`follower_id = ${userId}`),
    deleteSome(sql`${files}`, sql`owner_id = ${userId}`, filesAtOnce),
    statement(sql`DELETE FROM ${idempotencyKeys} WHERE user_id = ${userId}`),
  ]);
  return results.reduce((sum, { changes }) => sum + changes, 0);
}

/** Steps of one invocation. D1 allows 1,000 queries (developers.cloudflare.com/d1/platform/limits). */
const mostSteps = 90;

/**
 * Deletes everything of a user from D1, in steps. It may be called again at any time.
 *
 * @returns false when the account is so large that another call must go on.
 */
export async function purgeUser(db: Database, userId: UserId): Promise<boolean> {
  for (let step = 0; step < mostSteps; step += 1) {
    if ((await purgeStep(db, userId)) > 0) continue;
    await db.run(statement(sql`DELETE FROM ${users} WHERE id = ${userId}`));
    return true;
  }
  return false;
}

/** Deletions that one run of the sweep carries on. */
const mostSwept = 10;

/** The deletions that are not finished, the oldest first, 10 at most. */
export async function listDeletions(db: Database): Promise<Deletion[]> {
  const { rows } = await db.run(
    select(
      { userId: accountDeletions.userId, requestedAt: accountDeletions.requestedAt },
      sql`FROM ${accountDeletions} ORDER BY requested_at LIMIT ${mostSwept}`,
    ),
  );
  return rows;
}

/** Forgets a deletion that is finished. */
export async function forgetDeletion(db: Database, userId: UserId): Promise<void> {
  await db.run(statement(sql`DELETE FROM ${accountDeletions} WHERE user_id = ${userId}`));
}
