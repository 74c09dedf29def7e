/**
 * Rows of this family as JSON.
 *
 * @module
 */
import type { z } from "@hono/zod-openapi";
import { isoTime } from "../http/schema.ts";
import type { CommentRow } from "./comments/comment-queries.ts";
import type { PersonRow } from "./hydrate.ts";
import type { PostRow } from "./posts/post-queries.ts";
import type { commentSchema, postSchema } from "./schemas.ts";

const timeOrNull = (milliseconds: number | null) =>
  milliseconds === null ? null : isoTime(milliseconds);

/** A person, short. */
export function presentPerson(row: PersonRow) {
  return { id: row.personId, username: row.username, name: row.name };
}

export function presentPost(row: PostRow): z.infer<typeof postSchema> {
  return {
    id: row.id,
    author: presentPerson(row),
    body: row.body,
    privacy: row.privacy,
    created_at: isoTime(row.createdAt),
    edited_at: timeOrNull(row.editedAt),
    like_count: row.likeCount,
    comment_count: row.commentCount,
    liked_by_me: row.likedByMe === 1,
    attachments: JSON.parse(row.attachments),
  };
}

export function presentComment(row: CommentRow): z.infer<typeof commentSchema> {
  return {
    id: row.id,
    post_id: row.postId,
    author: presentPerson(row),
    body: row.body,
    created_at: isoTime(row.createdAt),
    edited_at: timeOrNull(row.editedAt),
  };
}
