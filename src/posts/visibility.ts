/**
 * Who may see which post. This file has all rules of privacy for posts.
 *
 * A post is visible to its author. It is visible to everybody else when it is public, and to the
 * author's followers when its privacy is `followers`. A block between two users hides all posts of
 * each user from the other. A mute hides a user's posts only in the muter's feeds.
 *
 * Each rule exists in two forms: as a condition on one post, and as the disjoint index ranges that a
 * list merges. `test/posts/visibility.test.ts` compares the two.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { isUnblocked, isUnmuted } from "../accounts/people/visibility.ts";
import { follows } from "../accounts/tables.ts";
import type { PostId, UserId } from "../db/ids.ts";
import type { PartitionedSource, PlainSource, Source } from "../keyset/index.ts";
import { attachments, comments, type Privacy, posts } from "./tables.ts";

/** Whether `viewer` follows `author`, as an SQL expression. */
function isFollowing(viewer: UserId, author: SQLWrapper): SQL<number> {
  return sql<number>`EXISTS (SELECT 1 FROM ${follows} WHERE ${follows.followerId} = ${viewer} AND ${follows.followeeId} = ${author})`;
}

/** Whether `viewer` may see the current row of `posts`, as an SQL condition. */
export function isVisible(viewer: UserId): SQL {
  return sql`(${posts.authorId} = ${viewer} OR ((${posts.privacy} = 'public' OR (${posts.privacy} = 'followers' AND ${isFollowing(viewer, posts.authorId)})) AND ${isUnblocked(viewer, posts.authorId)}))`;
}

/**
 * Whether `viewer` may see the current row of `comments`, as an SQL condition: they may see its post,
 * and no block hides its author from them.
 */
export function isCommentVisible(viewer: UserId): SQL {
  return sql`(EXISTS (SELECT 1 FROM ${posts} WHERE ${posts.id} = ${comments.postId} AND ${isVisible(viewer)}) AND ${isUnblocked(viewer, comments.authorId)})`;
}

/**
 * An SQL condition: whether `viewer` may see a post that this file is attached to.
 *
 * @param post only this post counts; null: every post counts.
 */
export function attachedToVisiblePost(viewer: UserId, file: SQLWrapper, post: PostId | null): SQL {
  const isAsked = post === null ? sql`1` : sql`${posts.id} = ${post}`;
  return sql`EXISTS (SELECT 1 FROM ${attachments} CROSS JOIN ${posts} ON ${posts.id} = ${attachments.postId} WHERE ${attachments.fileId} = ${file} AND ${isAsked} AND ${isVisible(viewer)})`;
}

/** A post's privacy as a literal: the planner matches partial indexes against constants only. */
const privacyIs = (privacy: Privacy): SQL => sql`${posts.privacy} = ${sql.raw(`'${privacy}'`)}`;

/**
 * Public posts that meet one more condition. SQLite checks the condition for each post of the index range
 * and skips posts that do not meet it, so that a page is always full.
 */
function publicPosts(condition: SQL): PlainSource {
  return {
    where: sql`${privacyIs("public")} AND ${condition}`,
    index: ([field]) => `posts_public_${field}`,
  };
}

/** One author's posts of one privacy. */
function postsOf(author: SQLWrapper, privacy: Privacy): PlainSource {
  return {
    where: sql`${posts.authorId} = ${author} AND ${privacyIs(privacy)}`,
    index: ([field]) => `posts_author_${field}`,
  };
}

const own = (viewer: UserId, privacy: Privacy): PlainSource => postsOf(sql`${viewer}`, privacy);

/**
 * The authors whom `viewer` follows, as partitions of a merge. No user follows a user who is blocked by
 * them or blocks them, because inserting a block deletes both follows (`migrations/0009_people.sql`).
 */
const followed = (viewer: UserId, condition: SQL = sql`1`): SQL =>
  sql`SELECT ${follows.followeeId} AS partition_id FROM ${follows} WHERE ${follows.followerId} = ${viewer} AND ${condition}`;

/** Every post that `viewer` may see. */
export function visibleSources(viewer: UserId): readonly Source[] {
  const forFollowers: PartitionedSource = {
    partitions: followed(viewer),
    where: (author) => sql`${posts.authorId} = ${author} AND ${privacyIs("followers")}`,
    index: ([field]) => `posts_author_${field}`,
  };
  return [
    publicPosts(isUnblocked(viewer, posts.authorId)),
    own(viewer, "followers"),
    own(viewer, "private"),
    forFollowers,
  ];
}

/** The posts of one author that `viewer` may see. `author` is an SQL expression of the author's id. */
export function visibleSourcesOf(author: SQL<UserId>, viewer: UserId): readonly Source[] {
  // The condition is part of the value that the index is searched for. As a separate condition, SQLite
  // would check it for each post, and the cost of a page would reveal how many posts are hidden.
  const who = sql`who.id`;
  const authorIf = (condition: SQL) =>
    sql`(SELECT ${who} FROM (SELECT ${author} AS id) AS who WHERE ${condition})`;
  const isViewer = sql`${who} = ${viewer}`;
  return [
    postsOf(authorIf(isUnblocked(viewer, who)), "public"),
    postsOf(authorIf(sql`${isViewer} OR ${isFollowing(viewer, who)}`), "followers"),
    postsOf(authorIf(isViewer), "private"),
  ];
}

/** The public feed: public posts of authors who are neither blocked nor muted, and the viewer's private posts. */
export function feedSources(viewer: UserId): readonly Source[] {
  const author = posts.authorId;
  return [
    publicPosts(sql`${isUnblocked(viewer, author)} AND ${isUnmuted(viewer, author)}`),
    own(viewer, "private"),
  ];
}

/** The news feed: visible posts of followed authors who are not muted, and all of the viewer's own posts. */
export function newsfeedSources(viewer: UserId): readonly Source[] {
  const visibleOfFollowed: PartitionedSource = {
    partitions: followed(viewer, isUnmuted(viewer, follows.followeeId)),
    where: (author) => sql`${posts.authorId} = ${author} AND ${posts.privacy} <> 'private'`,
    index: () => "posts_visible",
  };
  return [
    visibleOfFollowed,
    own(viewer, "public"),
    own(viewer, "followers"),
    own(viewer, "private"),
  ];
}
