/**
 * Changes of relations, each announced to the feed caches of the users whose feeds it changes.
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
function change(
  run: (db: ServiceContext["db"], viewer: UserId, username: string) => Promise<RelationOutcome>,
  kind: ChangeKind,
  alsoOther = false,
): RelationChange {
  return (context, username) => {
    const { id } = context.viewer;
    const other = sql`(SELECT ${users.id} FROM ${users} WHERE ${users.username} = ${username})`;
    return announced(
      context,
      alsoOther ? [id, other] : [id],
      (db) => run(db, id, username),
      (result) =>
        result.outcome === "done"
          ? [{ kind, actor: id, others: alsoOther ? [result.other] : [] }]
          : [],
    );
  };
}

export const follow = change(queries.follow, "person followed");
export const unfollow = change(queries.unfollow, "person unfollowed");
export const removeFollower = change(queries.removeFollower, "follower removed", true);
export const approveFollower = change(queries.approveFollower, "follower approved", true);
export const block = change(queries.block, "person blocked", true);
export const unblock = change(queries.unblock, "person unblocked", true);
export const mute = change(queries.mute, "person muted");
export const unmute = change(queries.unmute, "person unmuted");

/** Rejecting a request changes nobody's feed. */
export const rejectFollower: RelationChange = ({ db, viewer }, username) =>
  queries.rejectFollower(db, viewer.id, username);
