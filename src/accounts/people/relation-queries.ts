/**
 * Changes of the relations between two users: follows, requests, blocks and mutes. Each change is one
 * round trip.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type Database, type Statement, statement } from "../../db/database.ts";
import { nextId, type UserId } from "../../db/ids.ts";
import { select } from "../../db/rows.ts";
import { follows, users } from "../tables.ts";
import { blocks, followRequests, mutes } from "./tables.ts";
import { isUnblocked } from "./visibility.ts";

/** The other user of a change, as the viewer may see them. */
interface OtherUser {
  readonly id: UserId;
  /** 1 when the viewer blocks them, else 0. */
  readonly blockedByMe: number;
  /** 1 when they block the viewer, else 0. */
  readonly blocksMe: number;
}

/** What a change did. */
export type RelationOutcome =
  | { readonly outcome: "done"; readonly other: UserId }
  /** There is no such user, or the user blocks the viewer. */
  | { readonly outcome: "nobody" }
  | { readonly outcome: "oneself" }
  /** The viewer blocks the user. */
  | { readonly outcome: "blocked" }
  /** The user has not asked to follow the viewer. */
  | { readonly outcome: "no request" };

const idOf = (username: string): SQL =>
  sql`(SELECT ${users.id} FROM ${users} WHERE ${users.username} = ${username})`;

function otherUser(viewer: UserId, username: string): Statement<OtherUser> {
  const blocked = (blocker: SQL, other: SQL) =>
    sql<number>`EXISTS (SELECT 1 FROM ${blocks} WHERE ${blocks.blockerId} = ${blocker} AND ${blocks.blockedId} = ${other})`;
  return select(
    {
      id: users.id,
      blockedByMe: blocked(sql`${viewer}`, sql`${users.id}`),
      blocksMe: blocked(sql`${users.id}`, sql`${viewer}`),
    },
    sql`FROM ${users} WHERE ${users.username} = ${username}`,
  );
}

/**
 * Which users a change may concern. `visible`: users who do not block the viewer. `unblocked`: users who do
 * not block the viewer and whom the viewer does not block.
 */
type Concern = "anyone" | "visible" | "unblocked";

/**
 * Reads the other user, and then runs changes of the relation to that user. The statements of the changes
 * must not affect users whom the change may not concern, because this function only reports the outcome.
 */
async function change(
  db: Database,
  viewer: UserId,
  username: string,
  concern: Concern,
  changes: readonly SQL[],
): Promise<RelationOutcome> {
  const [{ rows }] = await db.batch([
    otherUser(viewer, username),
    ...changes.map((each) => statement(each)),
  ]);
  const [other] = rows;
  if (other === undefined) return { outcome: "nobody" };
  if (other.id === viewer) return { outcome: "oneself" };
  if (concern !== "anyone" && other.blocksMe === 1) return { outcome: "nobody" };
  if (concern === "unblocked" && other.blockedByMe === 1) return { outcome: "blocked" };
  return { outcome: "done", other: other.id };
}

/**
 * Makes the viewer follow a user. When the user approves followers, it leaves a request instead. It
 * changes nothing when the viewer follows the user, or has already asked.
 *
 * @param username in lower case, as in every function of this module.
 */
export function follow(db: Database, viewer: UserId, username: string): Promise<RelationOutcome> {
  const other = sql`FROM ${users} WHERE username = ${username} AND users.id <> ${viewer} AND ${isUnblocked(viewer, users.id)}`;
  const isFollowed = sql`EXISTS (SELECT 1 FROM ${follows} WHERE follower_id = ${viewer} AND followee_id = users.id)`;
  return change(db, viewer, username, "unblocked", [
    sql`INSERT INTO ${follows} (id, follower_id, followee_id) SELECT ${nextId(follows)}, ${viewer}, users.id ${other} AND NOT follow_approval ON CONFLICT DO NOTHING`,
    sql`INSERT INTO ${followRequests} (id, requester_id, followee_id) SELECT ${nextId(followRequests)}, ${viewer}, users.id ${other} AND follow_approval AND NOT ${isFollowed} ON CONFLICT DO NOTHING`,
  ]);
}

/** Ends the viewer's follow of a user, and withdraws a request to follow them. */
export function unfollow(db: Database, viewer: UserId, username: string): Promise<RelationOutcome> {
  return change(db, viewer, username, "visible", [
    sql`DELETE FROM ${follows} WHERE follower_id = ${viewer} AND followee_id = ${idOf(username)}`,
    sql`DELETE FROM ${followRequests} WHERE requester_id = ${viewer} AND followee_id = ${idOf(username)}`,
  ]);
}

/** Ends a user's follow of the viewer. */
export function removeFollower(
  db: Database,
  viewer: UserId,
  username: string,
): Promise<RelationOutcome> {
  return change(db, viewer, username, "visible", [
    sql`DELETE FROM ${follows} WHERE follower_id = ${idOf(username)} AND followee_id = ${viewer}`,
  ]);
}

/** Turns a user's request to follow the viewer into a follow. A follower is left as they are. */
export async function approveFollower(
  db: Database,
  viewer: UserId,
  username: string,
): Promise<RelationOutcome> {
  const follower = idOf(username);
  const [, , approved] = await db.batch([
    statement(
      sql`INSERT INTO ${follows} (id, follower_id, followee_id) SELECT ${nextId(follows)}, requester_id, followee_id FROM ${followRequests} WHERE requester_id = ${follower} AND followee_id = ${viewer} ON CONFLICT DO NOTHING`,
    ),
    // The trigger of `follows` removes the request with the insert; this one is for a follower who
    // also asked.
    statement(
      sql`DELETE FROM ${followRequests} WHERE requester_id = ${follower} AND followee_id = ${viewer}`,
    ),
    select(
      { id: follows.followerId },
      sql`FROM ${follows} WHERE follower_id = ${follower} AND followee_id = ${viewer}`,
    ),
  ]);
  const [found] = approved.rows;
  return found === undefined ? { outcome: "no request" } : { outcome: "done", other: found.id };
}

/** Removes a user's request to follow the viewer. */
export function rejectFollower(
  db: Database,
  viewer: UserId,
  username: string,
): Promise<RelationOutcome> {
  return change(db, viewer, username, "visible", [
    sql`DELETE FROM ${followRequests} WHERE requester_id = ${idOf(username)} AND followee_id = ${viewer}`,
  ]);
}

/**
 * Blocks a user. Triggers end the follows and requests between the two users. Two users can block each
 * other: the second block is independent of the first.
 */
export function block(db: Database, viewer: UserId, username: string): Promise<RelationOutcome> {
  return change(db, viewer, username, "anyone", [
    sql`INSERT INTO ${blocks} (id, blocker_id, blocked_id) SELECT ${nextId(blocks)}, ${viewer}, users.id FROM ${users} WHERE username = ${username} AND users.id <> ${viewer} ON CONFLICT DO NOTHING`,
  ]);
}

/** Removes the viewer's block of a user. Follows that the block ended do not come back. */
export function unblock(db: Database, viewer: UserId, username: string): Promise<RelationOutcome> {
  return change(db, viewer, username, "anyone", [
    sql`DELETE FROM ${blocks} WHERE blocker_id = ${viewer} AND blocked_id = ${idOf(username)}`,
  ]);
}

/** Mutes a user. */
export function mute(db: Database, viewer: UserId, username: string): Promise<RelationOutcome> {
  return change(db, viewer, username, "visible", [
    sql`INSERT INTO ${mutes} (id, muter_id, muted_id) SELECT ${nextId(mutes)}, ${viewer}, users.id FROM ${users} WHERE username = ${username} AND users.id <> ${viewer} AND NOT EXISTS (SELECT 1 FROM ${blocks} WHERE blocker_id = users.id AND blocked_id = ${viewer}) ON CONFLICT DO NOTHING`,
  ]);
}

/** Removes the viewer's mute of a user. */
export function unmute(db: Database, viewer: UserId, username: string): Promise<RelationOutcome> {
  return change(db, viewer, username, "anyone", [
    sql`DELETE FROM ${mutes} WHERE muter_id = ${viewer} AND muted_id = ${idOf(username)}`,
  ]);
}
