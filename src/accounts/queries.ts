/**
 * Profiles in SQL.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import type { UserId } from "../db/ids.ts";
import { returning, select } from "../db/rows.ts";
import { followers, following } from "./people/people-lists.ts";
import { followRequests, mutes } from "./people/tables.ts";
import { isUnblocked } from "./people/visibility.ts";
import type { OwnProfile, Profile } from "./present.ts";
import { follows, users } from "./tables.ts";

const shared = {
  id: users.id,
  username: users.username,
  name: users.name,
  bio: users.bio,
  createdAt: sql<number>`${users.createdAt}`,
};

const ownColumns = {
  ...shared,
  email: users.email,
  followApproval: users.followApproval,
  postCount: sql<number>`${users.publicPostCount} + ${users.followersPostCount} + ${users.privatePostCount}`,
  followerCount: users.followerCount,
  followingCount: users.followingCount,
  followedByMe: sql<number>`0`,
  followRequestedByMe: sql<number>`0`,
  mutedByMe: sql<number>`0`,
};

/** The viewer's own profile; null when the account was deleted. */
export async function findOwnProfile(db: Database, viewer: UserId): Promise<OwnProfile | null> {
  const { rows } = await db.run(
    select(ownColumns, sql`FROM ${users} WHERE ${users.id} = ${viewer}`),
  );
  return rows[0] ?? null;
}

/** What {@link updateProfile} changes. A member that is undefined keeps its value. */
export interface ProfileChange {
  readonly name?: string | undefined;
  readonly bio?: string | undefined;
  readonly followApproval?: boolean | undefined;
}

/**
 * Changes the viewer's own profile.
 *
 * @param now Unix milliseconds.
 * @returns the changed profile; null when the account was deleted.
 */
export async function updateProfile(
  db: Database,
  viewer: UserId,
  { name, bio, followApproval }: ProfileChange,
  now: number,
): Promise<OwnProfile | null> {
  const approval = followApproval === undefined ? null : Number(followApproval);
  const { rows } = await db.run(
    returning(
      sql`UPDATE ${users} SET name = coalesce(${name ?? null}, name), bio = coalesce(${bio ?? null}, bio), follow_approval = coalesce(${approval}, follow_approval), updated_at = ${now} WHERE id = ${viewer}`,
      ownColumns,
    ),
  );
  return rows[0] ?? null;
}

/**
 * A user's profile as the viewer may see it: the counters count posts and users that the viewer may
 * see. When more than 1,000 blocks concern the viewer, the counters of followers include users who are
 * hidden from the viewer.
 *
 * @param username in lower case.
 * @returns null when there is no such user, or when a block hides them from the viewer.
 */
export async function findProfile(
  db: Database,
  username: string,
  viewer: UserId,
): Promise<Profile | null> {
  const isFollowed = sql<number>`EXISTS (SELECT 1 FROM ${follows} WHERE ${follows.followerId} = ${viewer} AND ${follows.followeeId} = ${users.id})`;
  const isAsked = sql<number>`EXISTS (SELECT 1 FROM ${followRequests} WHERE ${followRequests.requesterId} = ${viewer} AND ${followRequests.followeeId} = ${users.id})`;
  const isMuted = sql<number>`EXISTS (SELECT 1 FROM ${mutes} WHERE ${mutes.muterId} = ${viewer} AND ${mutes.mutedId} = ${users.id})`;
  const notPublic = sql`CASE WHEN ${users.id} = ${viewer} THEN ${users.followersPostCount} + ${users.privatePostCount} WHEN ${isFollowed} THEN ${users.followersPostCount} ELSE 0 END`;
  const { rows } = await db.run(
    select(
      {
        ...shared,
        postCount: sql<number>`${users.publicPostCount} + ${notPublic}`,
        followerCount: sql<number>`coalesce(${followers.count(viewer)}, ${users.followerCount})`,
        followingCount: sql<number>`coalesce(${following.count(viewer)}, ${users.followingCount})`,
        followedByMe: isFollowed,
        followRequestedByMe: isAsked,
        mutedByMe: isMuted,
      },
      sql`FROM ${users} WHERE ${users.username} = ${username} AND ${isUnblocked(viewer, users.id)}`,
    ),
  );
  return rows[0] ?? null;
}
