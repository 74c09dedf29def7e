/**
 * Pages of the two feeds, each in one round trip.
 *
 * @module
 */
import type { Database, Statement } from "../../db/database.ts";
import type { PostId, UserId } from "../../db/ids.ts";
import type { CountedPage } from "../../http/lists/list-endpoint.ts";
import type { ListRequest } from "../../http/lists/list-request.ts";
import { countUpTo, type Range, type Source } from "../../keyset/index.ts";
import { countFeed, countNewsfeed, type PostCount } from "../posts/post-counts.ts";
import { type PostRow, readPostPage } from "../posts/post-row.ts";
import { feedSources, newsfeedSources } from "../visibility.ts";

/** A request for a page of a feed. */
export interface FeedPageRequest extends ListRequest {
  /** Limits the feed to posts that are newer than the post with this id; null: no limit. */
  readonly newerThan: PostId | null;
}

/** The most posts that a request for newer posts counts. */
const mostCounted = 100;

async function readFeedPage(
  db: Database,
  viewer: UserId,
  sources: readonly Source[],
  { newerThan, ...request }: FeedPageRequest,
  whole: PostCount,
  first: readonly Statement<unknown>[] = [],
): Promise<CountedPage<PostRow>> {
  const range: Range = {
    after: null,
    before: newerThan === null ? null : { values: [newerThan], inclusive: false },
  };
  const count = newerThan === null ? whole : countUpTo({ ...request, sources }, range, mostCounted);
  const page = await readPostPage(db, viewer, sources, { ...request, range }, count, first);
  if (page === null) throw new Error("the count of a feed has no row");
  return page;
}

/** Public posts and the viewer's own private posts, newest first. */
export function readFeed(
  db: Database,
  viewer: UserId,
  request: FeedPageRequest,
): Promise<CountedPage<PostRow>> {
  return readFeedPage(db, viewer, feedSources(viewer), request, countFeed(viewer));
}

/**
 * The viewer's own posts and the visible posts of the authors whom the viewer follows, newest first.
 *
 * @param lease statements to run before the page is read, in the same transaction.
 */
export function readNewsfeed(
  db: Database,
  viewer: UserId,
  request: FeedPageRequest,
  lease: readonly Statement<unknown>[] = [],
): Promise<CountedPage<PostRow>> {
  const sources = newsfeedSources(viewer);
  return readFeedPage(db, viewer, sources, request, countNewsfeed(viewer), lease);
}
