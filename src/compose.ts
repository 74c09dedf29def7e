/**
 * Puts the families together: the implementations of the ports, and what runs without a request.
 *
 * @module
 */
import { followerSource } from "./accounts/follower-source.ts";
import { verifyToken } from "./accounts/token.ts";
import { openDatabase } from "./db/database.ts";
import { createMeter } from "./db/meter.ts";
import type { Announcer } from "./feed-cache/announce.ts";
import { patience } from "./feed-cache/store.ts";
import { type ChangeContext, storeContext } from "./files/context.ts";
import { documents } from "./files/document-service.ts";
import type { Ports } from "./ports/ports.ts";
import { laterOf, openAnnouncer } from "./ports/request-scope.ts";
import { attachedPosts } from "./posts/attachments.ts";
import type { Bindings } from "./settings.ts";

/** What the families need of each other. */
export const ports: Ports = { verifyToken, followers: followerSource, attachedPosts, documents };

/** What announces changes in a batch of jobs or in the schedule, where nobody waits for KV. */
export function jobAnnouncer(bindings: Bindings): Announcer {
  const meter = createMeter();
  return openAnnouncer(ports, bindings, openDatabase(bindings.DB, meter), meter, patience);
}

/** What changes files in a batch of jobs or in the schedule. */
export function jobFiles(bindings: Bindings, execution: ExecutionContext): ChangeContext {
  const announcer = jobAnnouncer(bindings);
  return {
    ...announcer,
    ...storeContext(bindings, { ...announcer, meter: createMeter() }),
    posts: ports.attachedPosts,
    ...laterOf(bindings, execution),
  };
}
