/**
 * How many likes and comments of a post one user may see.
 *
 * A post's own counters count the reactions of all users. They are the same for every viewer, and lists
 * of posts are sorted by them and answer them. The detail of a post and the lists of its likes and
 * comments leave out the reactions of people who are hidden from the viewer.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { countVisible } from "../accounts/people/visibility.ts";
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
