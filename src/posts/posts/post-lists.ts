/**
 * The lists of posts that clients can sort: every visible post, and the posts of one author.
 *
 * @module
 */
import { visibleUserId } from "../../accounts/people/visibility.ts";
import type { Database } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import type { ListRequest } from "../../http/lists/list-request.ts";
import { defineList, timestampKey } from "../../keyset/index.ts";
import { posts } from "../tables.ts";
import { visibleSources, visibleSourcesOf } from "../visibility.ts";
import { countPostsOf, countVisiblePosts } from "./post-counts.ts";
import { readPostPage } from "./post-row.ts";

/** Each field has an index for each source of posts (see `visibility.ts`). */
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

/** The same list at another endpoint. Its other name makes a cursor valid at only one endpoint. */
export const authorPostList = { ...postList, name: "author posts" };

/** Every post that the viewer may see. */
export function readVisiblePosts(db: Database, viewer: UserId, request: ListRequest) {
  const sources = visibleSources(viewer);
  return readPostPage(db, viewer, sources, request, countVisiblePosts(viewer));
}

/**
 * The posts of one author that the viewer may see.
 *
 * @param username in lower case; `me` for the viewer.
 * @returns null when there is no such author, or when a block hides them from the viewer.
 */
export function readPostsOf(db: Database, viewer: UserId, username: string, request: ListRequest) {
  const author = visibleUserId(viewer, username);
  const sources = visibleSourcesOf(author, viewer);
  return readPostPage(db, viewer, sources, request, countPostsOf(viewer, author));
}
