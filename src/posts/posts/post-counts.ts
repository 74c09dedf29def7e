/**
 * Counts the posts of lists from counters that triggers keep, without reading rows of `posts`.
 *
 * Posts of hidden authors are subtracted author by author. With more than {@link mostHidden} hidden
 * authors a list of public posts is not counted, and its count is null, because counting would cost
 * more than the page.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import {
  hiddenAuthors,
  hiddenPeople,
  isUnblocked,
  isUnmuted,
} from "../../accounts/people/visibility.ts";
import { follows, users } from "../../accounts/tables.ts";
import type { Statement } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import { select } from "../../db/rows.ts";
import { totals } from "../tables.ts";

/** The number of posts in a list; null when they were not counted. */
export type PostCount = Statement<{ count: number | null }>;

/** The most blocks and mutes of a viewer for whom public posts are counted. */
const mostHidden = 20;

const allPublic = sql`(SELECT ${totals.value} FROM ${totals} WHERE ${totals.name} = 'public_posts')`;

/** A sum over the viewer's own row of `users`. */
const own = (viewer: UserId, sum: SQL) =>
  sql`(SELECT ${sum} FROM ${users} WHERE ${users.id} = ${viewer})`;

/** A sum over the users whom the viewer follows. */
const followed = (viewer: UserId, sum: SQL, condition: SQL = sql`1`) =>
  sql`(SELECT coalesce(sum(${sum}), 0) FROM ${follows} CROSS JOIN ${users} ON ${users.id} = ${follows.followeeId} WHERE ${follows.followerId} = ${viewer} AND ${condition})`;

/** `total` without the public posts of hidden authors; NULL when there are too many hidden authors. */
function withoutHidden(viewer: UserId, total: SQL, hidden: SQL, hiddenCount: SQL) {
  const posts = sql`(SELECT coalesce(sum(${users.publicPostCount}), 0) FROM (${hidden}) AS hidden CROSS JOIN ${users} ON ${users.id} = hidden.person_id)`;
  return sql<
    number | null
  >`CASE WHEN ${own(viewer, hiddenCount)} <= ${sql.raw(String(mostHidden))} THEN ${total} - ${posts} END`;
}

const blockCount = sql`${users.blockingCount} + ${users.blockedByCount}`;

/** The posts of the public feed. */
export function countFeed(viewer: UserId): PostCount {
  const total = sql`${allPublic} + ${own(viewer, sql`${users.privatePostCount}`)}`;
  const hiddenCount = sql`${blockCount} + ${users.mutingCount}`;
  return select({ count: withoutHidden(viewer, total, hiddenAuthors(viewer), hiddenCount) }, sql``);
}

/** The posts of the news feed. It reads two rows for each user whom the viewer follows. */
export function countNewsfeed(viewer: UserId): PostCount {
  const seen = sql`${users.publicPostCount} + ${users.followersPostCount}`;
  const mine = own(viewer, sql`${seen} + ${users.privatePostCount}`);
  const theirs = followed(viewer, seen, isUnmuted(viewer, follows.followeeId));
  return select({ count: sql<number>`${mine} + ${theirs}` }, sql``);
}

/** All posts that the viewer may see. It reads two rows for each user whom the viewer follows. */
export function countVisiblePosts(viewer: UserId): PostCount {
  const mine = own(viewer, sql`${users.followersPostCount} + ${users.privatePostCount}`);
  const theirs = followed(viewer, sql`${users.followersPostCount}`);
  const total = sql`${allPublic} + ${mine} + ${theirs}`;
  return select({ count: withoutHidden(viewer, total, hiddenPeople(viewer), blockCount) }, sql``);
}

/**
 * The posts of one author that the viewer may see. No row: there is no such author, or a block hides
 * them from the viewer.
 *
 * @param author an SQL expression of the author's id.
 */
export function countPostsOf(viewer: UserId, author: SQL<UserId>): PostCount {
  const isFollower = sql`EXISTS (SELECT 1 FROM ${follows} WHERE ${follows.followerId} = ${viewer} AND ${follows.followeeId} = ${users.id})`;
  const notPublic = sql`CASE WHEN ${users.id} = ${viewer} THEN ${users.followersPostCount} + ${users.privatePostCount} WHEN ${isFollower} THEN ${users.followersPostCount} ELSE 0 END`;
  return select(
    { count: sql<number>`${users.publicPostCount} + ${notPublic}` },
    sql`FROM ${users} WHERE ${users.id} = ${author} AND ${isUnblocked(viewer, users.id)}`,
  );
}
