/**
 * A look into the cache: what stands there of one person's feeds.
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

/** The look's answer. */
export const cacheSchema = z
  .object({
    available: z
      .boolean()
      .openapi({ description: "false: KV does not answer; feeds come from D1" }),
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
    truncated: z.boolean().openapi({ description: "More pages are cached than are shown" }),
  })
  .openapi("FeedCache");

type CacheView = z.infer<typeof cacheSchema>;

/** Pages shown of each feed. */
const mostPages = 50;

const feeds: readonly Feed[] = ["feed", "newsfeed"];

type Judgement = Pick<CacheView["pages"][number], "state" | "reason">;

/** Whether a page of this state would be served, and what decides that. */
function judge(
  page: PageNote,
  against: readonly { readonly name: string; readonly bookmark: Bookmark | null }[],
  lifetime: number,
  now: number,
): Judgement {
  if (!isYoung(page, lifetime, now)) return { state: "stale", reason: "read too long ago" };
  const needed = newestBookmark(...against.map(({ bookmark }) => bookmark));
  if (needed === null) return { state: "fresh", reason: "nothing has changed it" };
  if (page.bookmark >= needed) return { state: "fresh", reason: "read after the last change" };
  const newer = against.filter(({ bookmark }) => bookmark !== null && bookmark > page.bookmark);
  const names = newer.map(({ name }) => name).join(", ");
  return { state: "stale", reason: `read before the last change of ${names}` };
}

/**
 * The pages that KV lists of one person's feeds, each with whether it would be served now and why.
 * No page is read: what is told of them stands beside them in the listing.
 *
 * @param client the bookmark that the caller sent; null for none.
 * @param lifetime seconds that a page is kept.
 * @param now Unix milliseconds.
 */
export async function inspectCache(
  kv: Store,
  viewer: UserId,
  client: Bookmark | null,
  lifetime: number,
  now: number,
): Promise<CacheView> {
  const scopes: readonly Scope[] = scopesOf("feed", viewer);
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
