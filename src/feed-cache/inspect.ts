/**
 * Shows which pages of one user's feeds are cached, and whether each of them would be served.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { type Bookmark, newestBookmark } from "../db/bookmark.ts";
import type { UserId } from "../db/ids.ts";
import { type Feed, pagePrefix, type Scope, scopesOf, stampKey } from "./keys.ts";
import type { PageNote } from "./page.ts";
import { isYoung } from "./read.ts";
import type { Store } from "./store.ts";

/** The answer's schema. */
export const cacheSchema = z
  .object({
    available: z
      .boolean()
      .openapi({ description: "False when KV does not answer. Feeds are then read from D1." }),
    pages: z.array(
      z.object({
        key: z.string(),
        feed: z.enum(["feed", "newsfeed"]),
        age_seconds: z.number(),
        bookmark: z.string(),
        size_bytes: z.number().int(),
        state: z.enum(["fresh", "stale"]),
        reason: z.string(),
      }),
    ),
    stamps: z.array(z.object({ scope: z.string(), bookmark: z.string().nullable() })),
    truncated: z
      .boolean()
      .openapi({ description: "True when more pages are cached than are listed." }),
  })
  .openapi("FeedCache");

type CacheView = z.infer<typeof cacheSchema>;

/** The number of pages listed for each feed. */
const mostPages = 50;

const feeds: readonly Feed[] = ["feed", "newsfeed"];

type Judgement = Pick<CacheView["pages"][number], "state" | "reason">;

/** Whether a page would be served now, and the reason. */
function judge(
  page: PageNote,
  against: readonly { readonly name: string; readonly bookmark: Bookmark | null }[],
  lifetime: number,
  now: number,
): Judgement {
  if (!isYoung(page, lifetime, now))
    return { state: "stale", reason: "The page is older than its lifetime." };
  const needed = newestBookmark(...against.map(({ bookmark }) => bookmark));
  if (needed === null) return { state: "fresh", reason: "No change was announced." };
  if (page.bookmark >= needed)
    return { state: "fresh", reason: "The page was read after the last announced change." };
  const newer = against.filter(({ bookmark }) => bookmark !== null && bookmark > page.bookmark);
  const names = newer.map(({ name }) => name).join(", ");
  return { state: "stale", reason: `The page was read before the last change of ${names}.` };
}

/**
 * Lists one user's cached pages with the reason why each would or would not be served. It reads the
 * listing's metadata and no page.
 *
 * @param client the bookmark that the caller sent; null when it sent none.
 * @param lifetime seconds for which a page is stored.
 * @param now Unix milliseconds.
 */
export async function inspectCache(
  kv: Store,
  viewer: UserId,
  client: Bookmark | null,
  lifetime: number,
  now: number,
): Promise<CacheView> {
  const scopes: readonly Scope[] = [
    ...new Set([...scopesOf("feed", viewer), ...scopesOf("newsfeed", viewer)]),
  ];
  const [found, ...lists] = await Promise.all([
    kv.read(scopes.map(stampKey)),
    ...feeds.map((feed) => kv.list(pagePrefix(feed, viewer), mostPages)),
  ]);
  const stamps = scopes.map((scope) => ({
    scope,
    bookmark: (found?.get(stampKey(scope)) ?? null) as Bookmark | null,
  }));
  const pages = feeds.flatMap((feed, index) =>
    (lists[index]?.keys ?? []).flatMap(({ name, metadata }) => {
      const page = metadata as PageNote | null | undefined;
      if (!page) return [];
      const checked = scopesOf(feed, viewer);
      const against = [
        ...stamps
          .filter(({ scope }) => checked.includes(scope))
          .map(({ scope, bookmark }) => ({ name: scope, bookmark })),
        { name: "x-d1-bookmark", bookmark: client },
      ];
      return {
        key: name,
        feed,
        age_seconds: Math.max(0, Math.round((now - page.readAt) / 1000)),
        bookmark: page.bookmark,
        size_bytes: page.bytes,
        ...judge(page, against, lifetime, now),
      };
    }),
  );
  return {
    available: found !== null && !lists.includes(null),
    pages,
    stamps,
    truncated: lists.some((list) => list?.complete === false),
  };
}
