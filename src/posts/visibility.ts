/**
 * Who may see which post: every rule of privacy is here, and nowhere else.
 *
 * A post is visible to its author; to everybody when it is public; to the author's followers when
 * it is for followers. The rule stands here in two forms: as a condition on one post, and as the
 * disjoint index ranges that a list merges. A test holds the two against each other.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { follows } from "../accounts/tables.ts";
import type { UserId } from "../db/ids.ts";
import type { PartitionedSource, PlainSource, Source } from "../keyset/index.ts";
import { attachments, type Privacy, posts } from "./tables.ts";

/** Whether `viewer` follows `author`, as an SQL expression. */
function isFollowing(viewer: UserId, author: SQLWrapper): SQL<number> {
  return sql<number>`EXISTS (SELECT 1 FROM ${follows} WHERE ${follows.followerId} = ${viewer} AND ${follows.followeeId} = ${author})`;
}

/** Whether `viewer` may see the row of `posts` at hand, as an SQL condition. */
export function isVisible(viewer: UserId): SQL {
  return sql`(${posts.privacy} = 'public' OR ${posts.authorId} = ${viewer} OR (${posts.privacy} = 'followers' AND ${isFollowing(viewer, posts.authorId)}))`;
}

/** Whether `viewer` may see a post that this file is attached to, as an SQL condition. */
export function attachedToVisiblePost(viewer: UserId, file: SQLWrapper): SQL {
  return sql`EXISTS (SELECT 1 FROM ${attachments} CROSS JOIN ${posts} ON ${posts.id} = ${attachments.postId} WHERE ${attachments.fileId} = ${file} AND ${isVisible(viewer)})`;
}

/** A post's privacy as a literal: the planner matches partial indexes against constants only. */
const privacyIs = (privacy: Privacy): SQL => sql`${posts.privacy} = ${sql.raw(`'${privacy}'`)}`;

const publicPosts: PlainSource = {
  where: privacyIs("public"),
  index: ([field]) => `posts_public_${field}`,
};

/** One author's posts of one privacy. */
function postsOf(author: SQLWrapper, privacy: Privacy): PlainSource {
  return {
    where: sql`${posts.authorId} = ${author} AND ${privacyIs(privacy)}`,
    index: ([field]) => `posts_author_${field}`,
  };
}

const own = (viewer: UserId, privacy: Privacy): PlainSource => postsOf(sql`${viewer}`, privacy);

/** The authors whom `viewer` follows, as partitions of a merge. */
const followed = (viewer: UserId): SQL =>
  sql`SELECT ${follows.followeeId} AS partition_id FROM ${follows} WHERE ${follows.followerId} = ${viewer}`;

/** Every post that `viewer` may see. */
export function visibleSources(viewer: UserId): readonly Source[] {
  const forFollowers: PartitionedSource = {
    partitions: followed(viewer),
    where: (author) => sql`${posts.authorId} = ${author} AND ${privacyIs("followers")}`,
    index: ([field]) => `posts_author_${field}`,
  };
  return [publicPosts, own(viewer, "followers"), own(viewer, "private"), forFollowers];
}

/** What `viewer` may see of one author's posts. `author` is an SQL expression of the author's id. */
export function visibleSourcesOf(author: SQL<UserId>, viewer: UserId): readonly Source[] {
  // The condition is part of the value that the index is asked for. Beside it, SQLite would check it
  // for each post, and what a page costs would tell how much is hidden.
  const who = sql`who.id`;
  const authorIf = (condition: SQL) =>
    sql`(SELECT ${who} FROM (SELECT ${author} AS id) AS who WHERE ${condition})`;
  const isViewer = sql`${who} = ${viewer}`;
  return [
    postsOf(author, "public"),
    postsOf(authorIf(sql`${isViewer} OR ${isFollowing(viewer, who)}`), "followers"),
    postsOf(authorIf(isViewer), "private"),
  ];
}

/** The public feed: public posts, and the viewer's own private ones. */
export function feedSources(viewer: UserId): readonly Source[] {
  return [publicPosts, own(viewer, "private")];
}

/** The news feed: what the viewer may see of the authors they follow, and all of their own. */
export function newsfeedSources(viewer: UserId): readonly Source[] {
  const visibleOfFollowed: PartitionedSource = {
    partitions: followed(viewer),
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
