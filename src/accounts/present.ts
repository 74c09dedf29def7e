/**
 * Accounts and profiles as the API answers them.
 *
 * @module
 */
import type { UserId } from "../db/ids.ts";
import { isoTime } from "../http/schema.ts";

/** A user as only that user sees it. */
export interface AccountUser {
  readonly id: UserId;
  readonly name: string;
  readonly username: string;
  readonly email: string;
  /** Whether the owner has shown that the address is theirs. */
  readonly emailVerified: boolean;
  readonly bio: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
}

/** A user, as one viewer sees them. */
export interface Profile {
  readonly id: UserId;
  readonly username: string;
  readonly name: string;
  readonly bio: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
  /** The posts that the viewer may see. */
  readonly postCount: number;
  /** The followers that the viewer may see. `followingCount` counts the followed users that the viewer may see. */
  readonly followerCount: number;
  readonly followingCount: number;
  /** 1 or 0, as are the two members below. */
  readonly followedByMe: number;
  readonly followRequestedByMe: number;
  readonly mutedByMe: number;
}

/** A profile as its owner sees it. */
export interface OwnProfile extends Profile {
  readonly email: string;
  /** Whether a follow needs the owner's approval. */
  readonly followApproval: boolean;
}

/** An account in an answer to its owner. */
export function presentAccount({ createdAt, ...account }: AccountUser) {
  const { id, name, username, email, emailVerified, bio } = account;
  const created_at = isoTime(createdAt);
  return { id, name, username, email, email_verified: emailVerified, bio, created_at };
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
    follow_requested_by_me: profile.followRequestedByMe === 1,
    muted_by_me: profile.mutedByMe === 1,
  };
}

/** A profile in an answer to its owner. */
export function presentOwnProfile(profile: OwnProfile) {
  const { email, followApproval } = profile;
  return { ...presentProfile(profile), email, follow_approval: followApproval };
}
