/**
 * Which followers of an author may hold a cached page.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { follows } from "../accounts/tables.ts";
import { type Database, statement } from "../db/database.ts";
import type { UserId } from "../db/ids.ts";
import { feedLeases } from "./tables.ts";

/** One keyset page of followers. */
export interface FollowerPage {
  /** Those who may hold a page. */
  readonly active: readonly UserId[];
  /** The follow to go on from; null when there are no more. */
  readonly next: number | null;
}

/**
 * Reads followers in the order of their follows, two rows for each. Run it after the write that is
 * announced, in the same session: a follower whose lease is not seen here reads their page after
 * that write.
 *
 * @param after the id of a follow; 0 to start.
 * @param now Unix milliseconds.
 */
export async function readFollowers(
  db: Database,
  author: UserId,
  after: number,
  size: number,
  now: number,
): Promise<FollowerPage> {
  const { rows } = await db.run(
    statement<{ id: number; followerId: UserId; active: number }>(
      sql`SELECT page.id, page.follower_id AS "followerId", ${feedLeases.userId} IS NOT NULL AS active FROM (SELECT id, follower_id FROM ${follows} INDEXED BY follows_followee WHERE followee_id = ${author} AND id > ${after} ORDER BY id LIMIT ${size}) AS page LEFT JOIN ${feedLeases} ON ${feedLeases.userId} = page.follower_id AND ${feedLeases.expiresAt} > ${now}`,
    ),
  );
  const last = rows.at(-1);
  return {
    active: rows.filter(({ active }) => active === 1).map(({ followerId }) => followerId),
    next: rows.length < size || last === undefined ? null : last.id,
  };
}
