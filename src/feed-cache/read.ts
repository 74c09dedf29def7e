/**
 * Reading a feed page through the cache.
 *
 * @module
 */
import { type Bookmark, newestBookmark } from "../db/bookmark.ts";
import { type PageName, pageForm, pageKey, scopesOf, stampKey } from "./keys.ts";
import { type CachedPage, describePage, packPage, unpackPage } from "./page.ts";
import { patience, type Store } from "./store.ts";

/** Seconds added to a page's lifetime, because KV stores the page a little after it was read. */
const graceSeconds = 30;

/** How a page was read: from the cache, from D1 and stored, or from D1 without the cache. */
type Outcome = "HIT" | "MISS" | "BYPASS";

/** A page, how it was read, and what to do after the answer. */
export interface ReadPage {
  readonly outcome: Outcome;
  readonly page: CachedPage;
  /** Stores the page in KV; null when the page must not or need not be stored. */
  readonly store: (() => Promise<void>) | null;
}

/** The terms of one read. */
interface ReadTerms {
  /** The bookmark that the client sent; null when it sent none. */
  readonly client: Bookmark | null;
  /** Seconds for which a page is stored. */
  readonly lifetime: number;
  /** Unix milliseconds. */
  readonly now: number;
  /** When false, the page is read from D1 and not stored. */
  readonly useCache: boolean;
}

/** A page that was read from D1. */
interface ComputedPage {
  readonly page: CachedPage;
  /** Whether the page may be stored; see `Lease.holds`. */
  readonly mayKeep: boolean;
}

/**
 * Reads a page from D1.
 *
 * @param start the bookmark at which the session starts; null to start at the primary.
 * @param keep whether the caller wants to store the page.
 */
type ComputePage = (start: Bookmark | null, keep: boolean) => Promise<ComputedPage>;

/**
 * Whether a page is young enough to be served. A page that was stored while FEED_CACHE_TTL had a
 * greater value may have outlived the stamps that invalidate it, so its age is checked.
 *
 * @param lifetime seconds for which a page is stored.
 * @param now Unix milliseconds.
 */
export function isYoung({ readAt }: { readonly readAt: number }, lifetime: number, now: number) {
  return readAt + (lifetime + graceSeconds) * 1000 > now;
}

/**
 * Reads a feed page through the cache.
 *
 * KV's page is served when its bookmark is not older than the stamp of each of its scopes and not
 * older than the client's bookmark. Otherwise the page is read from D1, in a session that starts at
 * the newest of these bookmarks, so that a lagging replica cannot answer with an older state.
 *
 * Consider a write W that commits and then stamps a scope with bookmark w, and a reader who reads a
 * page of that scope from D1 at bookmark r and then stores it. There are two orders of events:
 *
 * 1. The reader reads before W commits: r < w. The page does not show W's change. Whether KV
 *    receives the page before or after the stamp, page and stamp are separate keys, and the stamp
 *    says w > r: the page is not served once the stamp is visible.
 * 2. The reader reads after W commits. The page shows W's change. r may still be older than w when
 *    the stamp's bookmark was taken later; then the page is read again, which costs a miss and is
 *    correct.
 *
 * KV may show a stamp late, or never. The client's bookmark does not pass through KV: a user who has
 * written sends the bookmark of that write, and no older page is served to them.
 *
 * When KV fails or does not answer in time, the page is read from D1 and not stored.
 */
export async function readThrough(
  kv: Store,
  name: PageName,
  { client, lifetime, now, useCache }: ReadTerms,
  compute: ComputePage,
): Promise<ReadPage> {
  const key = pageKey(name);
  const stampKeys = scopesOf(name.feed, name.viewer).map(stampKey);
  const found = useCache ? await kv.read([key, ...stampKeys]) : null;
  if (found === null) {
    const { page } = await compute(client, false);
    return { outcome: "BYPASS", page, store: null };
  }
  const stamps = stampKeys.map((stamp) => (found.get(stamp) ?? null) as Bookmark | null);
  const needed = newestBookmark(client, ...stamps);
  const text = found.get(key) ?? null;
  const cached = text === null ? null : unpackPage(text);
  if (
    cached !== null &&
    cached.form === pageForm(name) &&
    isYoung(cached, lifetime, now) &&
    (needed === null || cached.bookmark >= needed)
  ) {
    return { outcome: "HIT", page: cached, store: null };
  }
  const { page, mayKeep } = await compute(needed, true);
  async function store(): Promise<void> {
    const metadata = describePage(page);
    await kv.write(key, packPage(page), { lifetime, metadata, wait: patience });
  }
  return { outcome: "MISS", page, store: mayKeep ? store : null };
}
