/**
 * Profiles and follows in SQL.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type Database, statement } from "../db/database.ts";
import { nextId, type UserId } from "../db/ids.ts";
import type { Profile } from "./present.ts";
import { follows, users } from "./tables.ts";

/** What every viewer may see of a row of users; the rest of a post count depends on who asks. */
const shared = sql`id, username, name, bio, created_at AS createdAt, follower_count AS followerCount, following_count AS followingCount`;

const own = sql`${shared}, email, public_post_count + followers_post_count + private_post_count AS postCount, 0 AS followedByMe`;

/** A profile as its owner sees it. */
export type OwnProfile = Profile & { readonly email: string };

/** The viewer's own profile; null when the user is there no more. */
export async function findOwnProfile(db: Database, viewer: UserId): Promise<OwnProfile | null> {
  const { rows } = await db.run(
    statement<OwnProfile>(sql`SELECT ${own} FROM ${users} WHERE id = ${viewer}`),
  );
  return rows[0] ?? null;
}

/** What {@link updateProfile} changes; what is undefined stays. */
export interface ProfileChange {
  readonly name?: string | undefined;
  readonly bio?: string | undefined;
}

/**
 * Changes the viewer's own profile.
 *
 * @param now Unix milliseconds.
 * @returns the profile as it is then; null when the user is there no more.
 */
export async function updateProfile(
  db: Database,
  viewer: UserId,
  { name, bio }: ProfileChange,
  now: number,
): Promise<OwnProfile | null> {
  const { rows } = await db.run(
    statement<OwnProfile>(
      sql`UPDATE ${users} SET name = coalesce(${name ?? null}, name), bio = coalesce(${bio ?? null}, bio), updated_at = ${now} WHERE id = ${viewer} RETURNING ${own}`,
    ),
  );
  return rows[0] ?? null;
}

/**
 * Somebody's profile, with the posts counted that the viewer may see.
 *
 * @param username in lower case.
 * @returns null when there is nobody of that name.
 */
export async function findProfile(
  db: Database,
  username: string,
  viewer: UserId,
): Promise<Profile | null> {
  const followed = sql`EXISTS (SELECT 1 FROM ${follows} WHERE follower_id = ${viewer} AND followee_id = users.id)`;
  const hidden = sql`CASE WHEN id = ${viewer} THEN followers_post_count + private_post_count WHEN ${followed} THEN followers_post_count ELSE 0 END`;
  const { rows } = await db.run(
    statement<Profile>(
      sql`SELECT ${shared}, public_post_count + ${hidden} AS postCount, ${followed} AS followedByMe FROM ${users} WHERE username = ${username}`,
    ),
  );
  return rows[0] ?? null;
}

/** What came of a wish to follow, or not to. */
export type FollowOutcome = "done" | "oneself" | "nobody";

/** Runs a change of the viewer's follows, and tells whom it was about, in one round trip. */
async function changeFollow(
  db: Database,
  viewer: UserId,
  username: string,
  change: SQL,
): Promise<FollowOutcome> {
  const [{ rows }] = await db.batch([
    statement<{ id: UserId }>(sql`SELECT id FROM ${users} WHERE username = ${username}`),
    statement(change),
  ]);
  const [followee] = rows;
  if (followee === undefined) return "nobody";
  return followee.id === viewer ? "oneself" : "done";
}

/**
 * Makes the viewer follow somebody; does nothing where that is so already.
 *
 * @param username in lower case.
 */
export function follow(db: Database, viewer: UserId, username: string): Promise<FollowOutcome> {
  return changeFollow(
    db,
    viewer,
    username,
    sql`INSERT INTO ${follows} (id, follower_id, followee_id) SELECT ${nextId(follows)}, ${viewer}, users.id FROM ${users} WHERE username = ${username} AND users.id <> ${viewer} ON CONFLICT DO NOTHING`,
  );
}

/**
 * Makes the viewer follow somebody no more; does nothing where that is so already.
 *
 * @param username in lower case.
 */
export function unfollow(db: Database, viewer: UserId, username: string): Promise<FollowOutcome> {
  return changeFollow(
    db,
    viewer,
    username,
    sql`DELETE FROM ${follows} WHERE follower_id = ${viewer} AND followee_id = (SELECT id FROM ${users} WHERE username = ${username})`,
  );
}
