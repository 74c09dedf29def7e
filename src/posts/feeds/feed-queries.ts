/**
 * The two feeds, each page one round trip.
 *
 * @module
 */
import type { Database, Statement } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import type { ListRequest } from "../../http/lists/list-request.ts";
import { countFeed, countNewsfeed } from "../posts/post-counts.ts";
import { readPostPage } from "../posts/post-queries.ts";
import { feedSources, newsfeedSources } from "../visibility.ts";

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
