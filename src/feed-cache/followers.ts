/**
 * The followers of an author who may have a cached page.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type Database, statement } from "../db/database.ts";
import type { UserId } from "../db/ids.ts";
import { feedLeases } from "./tables.ts";

/** Where the feed cache gets followers from. The family that keeps follows implements it. */
export interface FollowerSource {
  /**
   * A SELECT of the followers of an author, in ascending order of `follow_id`. Its columns are
   * `follow_id` (an integer that identifies the follow) and `follower_id` (a user's id).
   *
   * @param after the SELECT starts after the follow with this id; 0 starts at the first one.
   * @param size the maximum number of rows.
   */
  select(author: UserId, after: number, size: number): SQL;
}

/** A follower who may have a cached page. */
export interface ActiveFollower {
  readonly user: UserId;
  /** The id of the follow. */
  readonly follow: number;
}

/** One keyset page of followers. */
interface FollowerPage {
  /** Those followers of the page whose lease has not expired. */
  readonly active: readonly ActiveFollower[];
  /** The id of the page's last follow, to continue after; null when this is the last page. */
  readonly next: number | null;
}

/**
 * Reads one keyset page of an author's followers. It reads two rows for each follower: the follow
 * and the lease.
 *
 * Run it after the write that is announced, in the same session; {@link takeLease} explains why a
 * follower without a lease needs no stamp then.
 *
 * @param after the id of the follow to start after; 0 to start at the first one.
 * @param size the number of followers, with and without a lease.
 * @param now Unix milliseconds.
 */
export async function readFollowers(
  db: Database,
  source: FollowerSource,
  author: UserId,
  after: number,
  size: number,
  now: number,
): Promise<FollowerPage> {
  const { rows } = await db.run(
    statement<{ follow: number; user: UserId; active: number }>(
      sql`SELECT page.follow_id AS follow, page.follower_id AS user, ${feedLeases.userId} IS NOT NULL AS active FROM (${source.select(author, after, size)}) AS page LEFT JOIN ${feedLeases} ON ${feedLeases.userId} = page.follower_id AND ${feedLeases.expiresAt} > ${now}`,
    ),
  );
  const last = rows.at(-1);
  return {
    active: rows.filter(({ active }) => active === 1).map(({ user, follow }) => ({ user, follow })),
    next: rows.length < size || last === undefined ? null : last.follow,
  };
}
