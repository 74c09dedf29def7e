/**
 * The lists of this family.
 *
 * @module
 */
import type { ListOptions } from "../http/lists/list-query.ts";
import { momentKey } from "../http/lists/moment-key.ts";
import { defineList, timestampKey } from "../keyset/index.ts";
import { comments, likes, posts } from "./tables.ts";

/** What can be seen of posts. Each field has an index for each source: see `visibility.ts`. */
export const postList = defineList({
  name: "posts",
  from: posts,
  tieBreak: posts.id,
  sortable: {
    id: posts.id,
    created_at: timestampKey(posts.createdAt),
    like_count: posts.likeCount,
    comment_count: posts.commentCount,
    edited_at: timestampKey(posts.editedAt),
  },
  defaultOrder: "-id",
});

/** The same list at its other endpoint: a cursor of the one is no good at the other. */
export const authorPostList = { ...postList, name: "author posts" };

const newestFirst = { from: posts, tieBreak: posts.id, sortable: {}, defaultOrder: "-id" } as const;

export const feedList = defineList({ ...newestFirst, name: "feed" });
export const newsfeedList = defineList({ ...newestFirst, name: "newsfeed" });

export const commentList = defineList({
  name: "comments",
  from: comments,
  tieBreak: comments.id,
  sortable: { id: comments.id },
  defaultOrder: "-id",
});

/** Who likes a post, the latest first. */
export const likeList = defineList({
  name: "likes",
  from: likes,
  tieBreak: likes.id,
  sortable: { id: momentKey(likes.id) },
  defaultOrder: "-id",
});

const defaultSize = 10;
export const orderable: ListOptions = { defaultSize, orderable: true };
export const fixed: ListOptions = { defaultSize, orderable: false };
