/**
 * Changes of relations. Each change invalidates the cached feeds of the users whose feeds it changes.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import type { UserId } from "../../db/ids.ts";
import type { ChangeKind } from "../../feed-cache/invalidation.ts";
import { announced } from "../../feed-cache/outbox.ts";
import type { ServiceContext } from "../../ports/ports.ts";
import { users } from "../tables.ts";
import type { RelationOutcome } from "./relation-queries.ts";
import * as queries from "./relation-queries.ts";
import { blocks } from "./tables.ts";

/** A change of the relation between the viewer and the user of a name. */
export type RelationChange = (
  context: ServiceContext,
  username: string,
) => Promise<RelationOutcome>;

/**
 * Whether a change also concerns the feeds of the other user. `visible`: only if the viewer may see that
 * user. `anyone`: always.
 */
type Others = "none" | "visible" | "anyone";

/**
 * A change and its announcement. The viewer's own pages are always invalidated.
 *
 * @param others whether the change shows or hides posts in the other user's feeds as well. With
 *   `visible`, nothing is written for a user who blocks the viewer, as for a user who does not exist.
 */
function change(
  run: (db: ServiceContext["db"], viewer: UserId, username: string) => Promise<RelationOutcome>,
  kind: ChangeKind,
  others: Others = "none",
): RelationChange {
  return (context, username) => {
    const { id } = context.viewer;
    const isVisible = sql`NOT EXISTS (SELECT 1 FROM ${blocks} WHERE ${blocks.blockerId} = ${users.id} AND ${blocks.blockedId} = ${id})`;
    const isMeant = others === "visible" ? isVisible : sql`1`;
    const other = sql`(SELECT ${users.id} FROM ${users} WHERE ${users.username} = ${username} AND ${isMeant})`;
    return announced(
      context,
      others === "none" ? [id] : [id, other],
      (db) => run(db, id, username),
      (result) =>
        result.outcome === "done"
          ? [{ kind, actor: id, others: others === "none" ? [] : [result.other] }]
          : [],
    );
  };
}

export const follow = change(queries.follow, "person followed");
export const unfollow = change(queries.unfollow, "person unfollowed");
export const removeFollower = change(queries.removeFollower, "follower removed", "visible");
export const approveFollower = change(queries.approveFollower, "follower approved", "visible");
export const block = change(queries.block, "person blocked", "anyone");
export const unblock = change(queries.unblock, "person unblocked", "anyone");
export const mute = change(queries.mute, "person muted");
export const unmute = change(queries.unmute, "person unmuted");

/** Rejecting a request changes nobody's feed. */
export const rejectFollower: RelationChange = ({ db, viewer }, username) =>
  queries.rejectFollower(db, viewer.id, username);
