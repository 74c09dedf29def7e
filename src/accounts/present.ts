/**
 * Accounts, profiles and follows as the API shows them.
 *
 * @module
 */
import { timeOfId, type UserId } from "../db/ids.ts";
import { isoTime } from "../http/schema.ts";

/** Somebody, as shown to themselves alone. */
export interface AccountUser {
  readonly id: UserId;
  readonly name: string;
  readonly username: string;
  readonly email: string;
  readonly bio: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
}

/** Somebody, as one viewer sees them. */
export interface Profile {
  readonly id: UserId;
  readonly username: string;
  readonly name: string;
  readonly bio: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
  /** The posts that the viewer may see. */
  readonly postCount: number;
  readonly followerCount: number;
  readonly followingCount: number;
  /** 1 or 0. */
  readonly followedByMe: number;
}

/** One row of a list of follows. */
export interface FollowRow {
  readonly followId: number;
  readonly id: UserId;
  readonly username: string;
  readonly name: string;
}

/** An account in an answer to its owner. */
export function presentAccount({ createdAt, ...account }: AccountUser) {
  const { id, name, username, email, bio } = account;
  return { id, name, username, email, bio, created_at: isoTime(createdAt) };
}

/** A profile in an answer. */
export function presentProfile(profile: Profile) {
  const { id, username, name, bio } = profile;
  return {
    id,
    username,
    name,
    bio,
    created_at: isoTime(profile.createdAt),
    post_count: profile.postCount,
    follower_count: profile.followerCount,
    following_count: profile.followingCount,
    followed_by_me: profile.followedByMe === 1,
  };
}

/** A profile in an answer to its owner. */
export function presentOwnProfile(profile: Profile & { readonly email: string }) {
  return { ...presentProfile(profile), email: profile.email };
}

/** One item of a list of follows; its time comes out of the id of the follow. */
export function presentFollow({ followId, id, username, name }: FollowRow) {
  return { id, username, name, followed_at: isoTime(timeOfId(followId)) };
}
