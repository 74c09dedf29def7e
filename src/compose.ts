/**
 * Composes the families: the implementations of the ports, and the contexts of work without a request.
 *
 * @module
 */

import type { DeletionContext } from "./accounts/deletion/delete-account.ts";
import { followerSource } from "./accounts/follower-source.ts";
import { findLiveSession, verifyToken } from "./accounts/sessions/verify-token.ts";
import { openDatabase } from "./db/database.ts";
import { createMeter } from "./db/meter.ts";
import type { Announcer } from "./feed-cache/announce.ts";
import { removePagesOf } from "./feed-cache/removal.ts";
import { patience } from "./feed-cache/store.ts";
import { removeObjectsOf } from "./files/bucket/objects.ts";
import { type ChangeContext, storeContext } from "./files/context.ts";
import { documents } from "./files/document-service.ts";
import type { Ports } from "./ports/ports.ts";
import { laterOf, openAnnouncer } from "./ports/request-scope.ts";
import { attachedPosts } from "./posts/attachments.ts";
import type { Bindings } from "./settings.ts";

/** What the families need of each other. */
export const ports: Ports = {
  verifyToken,
  findLiveSession,
  followers: followerSource,
  attachedPosts,
  documents,
  userStores: ({ DB, FILES, FEED_CACHE }) => ({
    removeObjects: (user) =>
      removeObjectsOf({ db: openDatabase(DB, createMeter()), bucket: FILES }, user),
    removePages: (user) => removePagesOf(FEED_CACHE, user),
  }),
};

/** The announcer for a batch of jobs or the schedule, where no client waits for KV. */
export function jobAnnouncer(bindings: Bindings): Announcer {
  const meter = createMeter();
  return openAnnouncer(ports, bindings, openDatabase(bindings.DB, meter), meter, patience);
}

/** The context in which the schedule deletes accounts. */
export function jobDeletions(bindings: Bindings): DeletionContext {
  return { ...jobAnnouncer(bindings), stores: ports.userStores(bindings) };
}

/** The context in which a batch of jobs or the schedule changes files. */
export function jobFiles(bindings: Bindings, execution: ExecutionContext): ChangeContext {
  const announcer = jobAnnouncer(bindings);
  return {
    ...announcer,
    ...storeContext(bindings, { ...announcer, meter: createMeter() }),
    posts: ports.attachedPosts,
    ...laterOf(bindings, execution),
  };
}
