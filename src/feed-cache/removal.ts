/**
 * Removing the cached pages of a user who is deleted.
 *
 * @module
 */
import type { UserId } from "../db/ids.ts";
import { type Feed, pagePrefix, stampKey, userScope } from "./keys.ts";

const feeds: readonly Feed[] = ["feed", "newsfeed"];

/** Keys of one listing. KV lists up to 1,000 (developers.cloudflare.com/kv/api/list-keys). */
const keysAtOnce = 100;

/**
 * Deletes the cached pages of a user's own feeds, and the user's stamp. It may be called again. Pages of
 * other users are not searched: a stamp invalidates them, and they expire.
 */
export async function removePagesOf(kv: KVNamespace, user: UserId): Promise<void> {
  for (const feed of feeds) {
    let cursor: string | undefined;
    do {
      const page = await kv.list({
        prefix: pagePrefix(feed, user),
        limit: keysAtOnce,
        ...(cursor !== undefined && { cursor }),
      });
      for (const { name } of page.keys) await kv.delete(name);
      cursor = page.list_complete ? undefined : page.cursor;
    } while (cursor !== undefined);
  }
  await kv.delete(stampKey(userScope(user)));
}
