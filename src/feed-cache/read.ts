/**
 * Reading a feed page through the cache.
 *
 * @module
 */
import { type Bookmark, newestBookmark } from "../db/bookmark.ts";
import { type PageName, pageKey, scopesOf, stampKey } from "./keys.ts";
import { type CachedPage, describePage, packPage, unpackPage } from "./page.ts";
import { patience, type Store } from "./store.ts";

/** Seconds that a page may be older than its lifetime: it is stored a little after it was read. */
const graceSeconds = 30;

export type Outcome = "HIT" | "MISS" | "BYPASS";

/** What a page was read from, and what is left to do behind the answer. */
export interface ReadPage {
  readonly outcome: Outcome;
  readonly page: CachedPage;
  /** Stores the page; null when there is nothing to store. */
  readonly store: (() => Promise<void>) | null;
}

/** What a read of a page goes by. */
export interface ReadTerms {
  /** The bookmark that the client sent; null for none. */
  readonly client: Bookmark | null;
  /** Seconds that a page is kept. */
  readonly lifetime: number;
  /** Unix milliseconds. */
  readonly now: number;
  /** False: D1 is read, whatever is cached, and nothing is stored. */
  readonly useCache: boolean;
}

/** A page from D1, and whether it may be kept. */
export interface ComputedPage {
  readonly page: CachedPage;
  readonly mayKeep: boolean;
}

/**
 * Reads a page from D1.
 *
 * @param start where the session starts; null: at the primary.
 * @param keep whether the page is wanted for the cache.
 */
export type ComputePage = (start: Bookmark | null, keep: boolean) => Promise<ComputedPage>;

/**
 * Whether a page is young enough to be served: one that a longer lifetime was set for may have outlived
 * the stamps that speak against it.
 *
 * @param lifetime seconds that a page is kept.
 * @param now Unix milliseconds.
 */
export function isYoung({ readAt }: { readonly readAt: number }, lifetime: number, now: number) {
  return readAt + (lifetime + graceSeconds) * 1000 > now;
}

/**
 * Answers a page from KV when it is not older than any stamp of its scopes and than the client's
 * own bookmark; otherwise from D1, in a session that starts at the newest of these, so that a
 * replica that lags behind cannot fill the cache with what a write has changed.
 *
 * Whatever KV does, the page is right: what it holds is only used when its bookmark proves it new
 * enough, and a write's author is guarded by the bookmark that they send.
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
