/**
 * Changes of relations, each announced to the feed caches of the users whose feeds it changes.
 *
 * @module
 */
import type { UserId } from "../../db/ids.ts";
import { announce } from "../../feed-cache/announce.ts";
import type { ChangeKind } from "../../feed-cache/invalidation.ts";
import type { ServiceContext } from "../../ports/ports.ts";
import type { RelationOutcome } from "./relation-queries.ts";
import * as queries from "./relation-queries.ts";

/** A change of the relation between the viewer and the user of a name. */
export type RelationChange = (
  context: ServiceContext,
  username: string,
) => Promise<RelationOutcome>;

/**
 * A change and its announcement. The viewer's own pages are always invalidated.
 *
 * @param alsoOther whether the change shows or hides posts in the other user's feeds as well.
 */
function announced(
  run: (db: ServiceContext["db"], viewer: UserId, username: string) => Promise<RelationOutcome>,
  kind: ChangeKind,
  alsoOther = false,
): RelationChange {
  return async (context, username) => {
    const result = await run(context.db, context.viewer.id, username);
    if (result.outcome === "done") {
      const others = alsoOther ? [result.other] : [];
      await announce(context, { kind, actor: context.viewer.id, others });
    }
    return result;
  };
}

export const follow = announced(queries.follow, "person followed");
export const unfollow = announced(queries.unfollow, "person unfollowed");
export const removeFollower = announced(queries.removeFollower, "follower removed", true);
export const approveFollower = announced(queries.approveFollower, "follower approved", true);
export const block = announced(queries.block, "person blocked", true);
export const unblock = announced(queries.unblock, "person unblocked", true);
export const mute = announced(queries.mute, "person muted");
export const unmute = announced(queries.unmute, "person unmuted");

/** Rejecting a request changes nobody's feed. */
export const rejectFollower: RelationChange = ({ db, viewer }, username) =>
  queries.rejectFollower(db, viewer.id, username);
