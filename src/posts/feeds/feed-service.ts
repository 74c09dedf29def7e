/**
 * Reads a page of a feed, from the cache if the cached page is proved to be current.
 *
 * @module
 */
import type { Bookmark } from "../../db/bookmark.ts";
import { type Feed, type PageName, pageForm } from "../../feed-cache/keys.ts";
import { takeLease } from "../../feed-cache/lease.ts";
import { entityTagOf } from "../../feed-cache/page.ts";
import { type ReadPage, readThrough } from "../../feed-cache/read.ts";
import type { CountedPage } from "../../http/lists/list-endpoint.ts";
import type { ServiceContext } from "../../ports/ports.ts";
import type { PostRow } from "../posts/post-row.ts";
import { type FeedPageRequest, readFeed, readNewsfeed } from "./feed-queries.ts";

/** What the URL of a request asks for. */
export interface AskedPage {
  readonly feed: Feed;
  readonly list: FeedPageRequest;
  /** The version of the page's content; see `pageVersion`. */
  readonly version: string;
  /** A digest of every other part of the URL that the page's links repeat. */
  readonly shape: string;
  readonly useCache: boolean;
}

/** A client's request for a page of a feed. */
interface FeedRequest extends AskedPage {
  /** The state of the database that the client has seen; null when it sent none. */
  readonly bookmark: Bookmark | null;
}

/**
 * Reads a page of a feed.
 *
 * @param present makes the body and the Link header of a page that was read from D1.
 */
export function openFeed(
  { db, kv, viewer, now, lifetime }: ServiceContext,
  { feed, list, version, shape, bookmark: client, useCache }: FeedRequest,
  present: (
    page: CountedPage<PostRow>,
  ) => Promise<{ readonly body: string; readonly link: string }>,
): Promise<ReadPage> {
  const { size, position } = list;
  const name: PageName = { feed, viewer: viewer.id, size, position, version, shape };
  // Every client polls with a different post, so a stored page would hardly be read again.
  const terms = { client, lifetime, now, useCache: useCache && list.newerThan === null };
  return readThrough(kv, name, terms, async (start, keep) => {
    const session = start === null || start === client ? db : db.at(start);
    // A post is announced to followers who have a lease. The public feed has one stamp for everybody.
    const lease = feed === "newsfeed" && keep ? takeLease(viewer.id, lifetime, now) : null;
    const page =
      feed === "feed"
        ? await readFeed(session, viewer.id, list)
        : await readNewsfeed(session, viewer.id, list, lease?.statements);
    const bookmark = session.bookmark();
    if (bookmark === null) throw new Error("D1 gave no bookmark");
    const { body, link } = await present(page);
    return {
      page: {
        form: pageForm(name),
        bookmark,
        readAt: now,
        entityTag: entityTagOf(body),
        link,
        body,
      },
      mayKeep: lease?.holds() ?? true,
    };
  });
}
