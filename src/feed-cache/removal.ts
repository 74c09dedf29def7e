/**
 * Removing the cached pages of a user who is deleted.
 *
 * @module
 */
import type { UserId } from "../db/ids.ts";
import { type Feed, pagePrefix, stampKey, userScope } from "./keys.ts";

const feeds: readonly Feed[] = ["feed", "newsfeed"];

/**
 * Pages of each feed that one call deletes. KV allows 1,000 operations for an invocation
 * (developers.cloudflare.com/kv/platform/limits).
 */
const keysAtOnce = 40;

/**
 * Deletes cached pages of a user's own feeds, and the user's stamp. Call it again until it returns true.
 * Pages of other users are not searched: a stamp invalidates them, and they expire.
 *
 * @returns whether all pages were deleted.
 */
export async function removePagesOf(kv: KVNamespace, user: UserId): Promise<boolean> {
  let isEmpty = true;
  for (const feed of feeds) {
    const page = await kv.list({ prefix: pagePrefix(feed, user), limit: keysAtOnce });
    await Promise.all(page.keys.map(({ name }) => kv.delete(name)));
    if (!page.list_complete) isEmpty = false;
  }
  await kv.delete(stampKey(userScope(user)));
  return isEmpty;
}
