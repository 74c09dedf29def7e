/**
 * Who is hidden from whom: the SQL conditions that blocks and mutes add to the queries of every
 * family.
 *
 * A block hides both users from each other, wherever one of them would be shown. A mute only keeps
 * the posts of the muted user out of the muter's feeds. Measured on D1, a condition that finds no
 * block reads no row, and one that finds a block reads one.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { UserId } from "../../db/ids.ts";
import { users } from "../tables.ts";
import { blocks, mutes } from "./tables.ts";

type Person = UserId | SQLWrapper;

/** Whether `viewer` and `person` may see each other: neither blocks the other. */
export function isUnblocked(viewer: Person, person: Person): SQL<number> {
  const blocked = (blocker: Person, other: Person) =>
    sql`EXISTS (SELECT 1 FROM ${blocks} WHERE ${blocks.blockerId} = ${blocker} AND ${blocks.blockedId} = ${other})`;
  return sql<number>`(NOT ${blocked(viewer, person)} AND NOT ${blocked(person, viewer)})`;
}

/** Whether `viewer` has not muted `person`. */
export function isUnmuted(viewer: Person, person: Person): SQL<number> {
  return sql<number>`NOT EXISTS (SELECT 1 FROM ${mutes} WHERE ${mutes.muterId} = ${viewer} AND ${mutes.mutedId} = ${person})`;
}

/**
 * The id of the user whom a path names, as an SQL expression. NULL when there is no such user, or when
 * a block hides them from `viewer`.
 *
 * @param username in lower case, or `me` for the viewer. No user has the name `me`: usernames have at
 *   least three characters.
 */
export function visibleUserId(viewer: UserId, username: string): SQL<UserId> {
  if (username === "me") return sql<UserId>`${viewer}`;
  return sql<UserId>`(SELECT ${users.id} FROM ${users} WHERE ${users.username} = ${username} AND ${isUnblocked(viewer, users.id)})`;
}

/** A SELECT of the users who are blocked by `viewer` or block them, as `person_id`. */
export function hiddenPeople(viewer: UserId): SQL {
  return sql`SELECT ${blocks.blockedId} AS person_id FROM ${blocks} WHERE ${blocks.blockerId} = ${viewer} UNION SELECT ${blocks.blockerId} FROM ${blocks} WHERE ${blocks.blockedId} = ${viewer}`;
}

/** A SELECT of the users whose posts are not in the feeds of `viewer`, as `person_id`. */
export function hiddenAuthors(viewer: UserId): SQL {
  return sql`${hiddenPeople(viewer)} UNION SELECT ${mutes.mutedId} FROM ${mutes} WHERE ${mutes.muterId} = ${viewer}`;
}

/** How many blocks there are between `viewer` and other users, in both directions. Reads one row. */
function blockCount(viewer: UserId): SQL<number> {
  return sql<number>`(SELECT ${users.blockingCount} + ${users.blockedByCount} FROM ${users} WHERE ${users.id} = ${viewer})`;
}

/** With more blocks than this, in both directions, counters are not corrected for hidden users. */
export const mostCounted = 1000;

/**
 * A counter without the share of the people who are hidden from `viewer`. NULL when more than 1,000
 * blocks concern the viewer.
 *
 * It reads one row for each of these blocks, and one for each row that it leaves out.
 *
 * @param share how many rows of the counter belong to one person, as an SQL expression.
 */
export function countVisible(
  viewer: UserId,
  counter: SQLWrapper,
  share: (person: SQL) => SQL,
): SQL<number | null> {
  const blockedRows = sql`(SELECT coalesce(sum(${share(sql`hidden.person_id`)}), 0) FROM (${hiddenPeople(viewer)}) AS hidden)`;
  return sql<
    number | null
  >`CASE WHEN ${blockCount(viewer)} <= ${sql.raw(String(mostCounted))} THEN ${counter} - ${blockedRows} END`;
}

/**
 * Whether one block or more, and at most `most` blocks, concern `viewer`, as an SQL expression. It depends on no
 * row of another table, so SQLite evaluates it once for a statement, and reads one row.
 */
export function hasHiddenPeople(viewer: UserId, most: number): SQL<number> {
  return sql<number>`(${blockCount(viewer)} BETWEEN 1 AND ${sql.raw(String(most))})`;
}
