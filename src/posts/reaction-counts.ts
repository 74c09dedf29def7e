/**
 * Counts the likes and comments of a post that one user may see.
 *
 * A post's own counters count the reactions of all users. They are the same for every viewer, and lists
 * of posts are sorted by them. Answers leave out the reactions of people who are hidden from the viewer.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { countVisible, hasHiddenPeople, hiddenPeople } from "../accounts/people/visibility.ts";
import type { UserId } from "../db/ids.ts";
import { comments, likes, posts } from "./tables.ts";

/** The likes of the current row of `posts`. NULL when more than 1,000 blocks concern the viewer. */
export function visibleLikeCount(viewer: UserId): SQL<number | null> {
  return countVisible(
    viewer,
    posts.likeCount,
    (person) =>
      sql`EXISTS (SELECT 1 FROM ${likes} WHERE ${likes.postId} = ${posts.id} AND ${likes.userId} = ${person})`,
  );
}

/** The comments on the current row of `posts`. NULL when more than 1,000 blocks concern the viewer. */
export function visibleCommentCount(viewer: UserId): SQL<number | null> {
  return countVisible(
    viewer,
    posts.commentCount,
    (person) =>
      sql`(SELECT count(*) FROM ${comments} WHERE ${comments.postId} = ${posts.id} AND ${comments.authorId} = ${person})`,
  );
}

/** The SQL expressions of a post that {@link hiddenReactions} needs. */
export interface CountedPost {
  readonly id: SQLWrapper;
  readonly likeCount: SQLWrapper;
  readonly commentCount: SQLWrapper;
}

/**
 * How many likes and comments of a post are hidden from the viewer. A post without likes and comments costs
 * nothing. Every other post costs one row for each hidden reaction. For the whole statement, the blocks of the
 * viewer are read once for each of the two counts, and {@link hasHiddenPeople} reads one row for each of them.
 *
 * @param most with more blocks than this, in both directions, both are 0.
 */
export function hiddenReactions(viewer: UserId, post: CountedPost, most: number) {
  const areSome = hasHiddenPeople(viewer, most);
  const isHidden = (person: SQLWrapper) => sql`${person} IN (${hiddenPeople(viewer)})`;
  return {
    hiddenLikes: sql<number>`CASE WHEN ${post.likeCount} > 0 AND ${areSome} THEN (SELECT count(*) FROM ${likes} WHERE ${likes.postId} = ${post.id} AND ${isHidden(likes.userId)}) ELSE 0 END`,
    hiddenComments: sql<number>`CASE WHEN ${post.commentCount} > 0 AND ${areSome} THEN (SELECT count(*) FROM ${comments} WHERE ${comments.postId} = ${post.id} AND ${isHidden(comments.authorId)}) ELSE 0 END`,
  };
}
