/**
 * Pages of the two feeds, each in one round trip.
 *
 * @module
 */
import type { Database, Statement } from "../../db/database.ts";
import type { PostId, UserId } from "../../db/ids.ts";
import { anyUser, type PreparedStatement, prepareForUsers } from "../../db/prepared.ts";
import type { CountedPage } from "../../http/lists/list-endpoint.ts";
import type { ListRequest } from "../../http/lists/list-request.ts";
import {
  countUpTo,
  type PlannedPage,
  planPageOf,
  type Range,
  readPlannedPage,
  type Source,
} from "../../keyset/index.ts";
import { countFeed, countNewsfeed, type PostCount } from "../posts/post-counts.ts";
import { type PostRow, postPageQuery, readPostPage } from "../posts/post-row.ts";
import { feedSources, newsfeedSources } from "../visibility.ts";

/** A request for a page of a feed. */
export interface FeedPageRequest extends ListRequest {
  /** Limits the feed to posts that are newer than the post with this id; null: no limit. */
  readonly newerThan: PostId | null;
}

/** The most posts that a request for newer posts counts. */
const mostCounted = 100;

/** What differs between the two feeds. */
interface FeedDefinition {
  readonly sources: (viewer: UserId) => readonly Source[];
  /** Counts the whole feed. */
  readonly count: (viewer: UserId) => PostCount;
}

/** Public posts and the viewer's own private posts, newest first. */
const publicFeed: FeedDefinition = { sources: feedSources, count: countFeed };

/** The viewer's own posts and the visible posts of the authors whom the viewer follows, newest first. */
const newsFeed: FeedDefinition = { sources: newsfeedSources, count: countNewsfeed };

/** The sources, the range and the count of a page of a feed. */
function partsOf(feed: FeedDefinition, viewer: UserId, { newerThan, ...request }: FeedPageRequest) {
  const sources = feed.sources(viewer);
  const range: Range = {
    after: null,
    before: newerThan === null ? null : { values: [newerThan], inclusive: false },
  };
  const count =
    newerThan === null
      ? feed.count(viewer)
      : countUpTo({ ...request, sources }, range, mostCounted);
  return { sources, request: { ...request, range }, count };
}

/** A page of a feed for any viewer. */
interface PreparedFeedPage {
  readonly count: PreparedStatement<{ count: number | null }>;
  readonly statements: readonly PreparedStatement<Record<string, unknown>>[];
  readonly read: PlannedPage<PostRow>["read"];
}

const preparedPages = new WeakMap<FeedPageRequest, PreparedFeedPage>();

/**
 * Prepares the statements of a page once for all viewers. They depend only on the request, apart from the id of
 * the viewer. A request is remembered by its URL (`rememberByUrl`).
 *
 * @returns null for a page around a post, whose statements depend on the post.
 */
function prepareFeedPage(feed: FeedDefinition, asked: FeedPageRequest): PreparedFeedPage | null {
  const known = preparedPages.get(asked);
  if (known !== undefined) return known;
  const { sources, request, count } = partsOf(feed, anyUser, asked);
  const { position } = request;
  if (position.at === "around") return null;
  const page = planPageOf(postPageQuery(anyUser, sources, { ...request, position }));
  const prepared = {
    count: prepareForUsers(count),
    statements: page.statements.map(prepareForUsers),
    read: page.read,
  };
  preparedPages.set(asked, prepared);
  return prepared;
}

async function readFeedPage(
  db: Database,
  viewer: UserId,
  feed: FeedDefinition,
  asked: FeedPageRequest,
  first: readonly Statement<unknown>[] = [],
): Promise<CountedPage<PostRow>> {
  const prepared = prepareFeedPage(feed, asked);
  if (prepared === null) {
    const { sources, request, count } = partsOf(feed, viewer, asked);
    const page = await readPostPage(db, viewer, sources, request, count, first);
    if (page === null) throw new Error("the count of a feed has no row");
    return page;
  }
  const statements = prepared.statements.map((statement) => statement(viewer));
  const planned = { statements, read: prepared.read };
  const page = await readPlannedPage(db, planned, [prepared.count(viewer), ...first]);
  const [counted] = page.companions[0];
  if (counted === undefined) throw new Error("the count of a feed has no row");
  return { ...page, count: counted.count };
}

/** Reads a page of the public feed. */
export function readFeed(
  db: Database,
  viewer: UserId,
  request: FeedPageRequest,
): Promise<CountedPage<PostRow>> {
  return readFeedPage(db, viewer, publicFeed, request);
}

/**
 * Reads a page of the news feed.
 *
 * @param lease statements to run before the page is read, in the same transaction.
 */
export function readNewsfeed(
  db: Database,
  viewer: UserId,
  request: FeedPageRequest,
  lease: readonly Statement<unknown>[] = [],
): Promise<CountedPage<PostRow>> {
  return readFeedPage(db, viewer, newsFeed, request, lease);
}
