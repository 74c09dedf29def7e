/**
 * The two feeds, each page one round trip.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { follows, users } from "../../accounts/tables.ts";
import { type Database, type Statement, statement } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import type { ListRequest } from "../../http/lists/list-request.ts";
import { readPostPage } from "../posts/post-queries.ts";
import { totals } from "../tables.ts";
import { feedSources, newsfeedSources } from "../visibility.ts";

function countFeed(viewer: UserId): Statement<{ count: number }> {
  return statement(
    sql`SELECT (SELECT ${totals.value} FROM ${totals} WHERE ${totals.name} = 'public_posts') + (SELECT ${users.privatePostCount} FROM ${users} WHERE ${users.id} = ${viewer}) AS count`,
  );
}

/** Reads two rows for each person followed, however much they have posted. */
function countNewsfeed(viewer: UserId): Statement<{ count: number }> {
  return statement(
    sql`SELECT (SELECT ${users.publicPostCount} + ${users.followersPostCount} + ${users.privatePostCount} FROM ${users} WHERE ${users.id} = ${viewer}) + (SELECT coalesce(sum(${users.publicPostCount} + ${users.followersPostCount}), 0) FROM ${follows} CROSS JOIN ${users} ON ${users.id} = ${follows.followeeId} WHERE ${follows.followerId} = ${viewer}) AS count`,
  );
}

/** Public posts and the viewer's own private ones, newest first. */
export function readFeed(db: Database, viewer: UserId, request: ListRequest) {
  return readPostPage(db, viewer, feedSources(viewer), request, countFeed(viewer));
}

/**
 * What the viewer may see of the authors they follow, and their own posts, newest first.
 *
 * @param lease statements to run in the same transaction, before the page is read.
 */
export function readNewsfeed(
  db: Database,
  viewer: UserId,
  request: ListRequest,
  lease: readonly Statement<unknown>[] = [],
) {
  const sources = newsfeedSources(viewer);
  return readPostPage(db, viewer, sources, request, countNewsfeed(viewer), lease);
}
