/**
 * A post as JSON.
 *
 * @module
 */
import type { z } from "@hono/zod-openapi";
import { isoTime, isoTimeOrNull } from "../../http/schema.ts";
import type { ServiceContext } from "../../ports/ports.ts";
import { presentAttachments } from "../attachments.ts";
import { presentPerson } from "../person.ts";
import type { PostRow } from "./post-row.ts";
import type { postSchema } from "./post-schemas.ts";

/** The JSON of a post for the viewer of `context`. */
export function presentPost(row: PostRow, context: ServiceContext): z.infer<typeof postSchema> {
  return {
    id: row.id,
    author: presentPerson(row),
    body: row.body,
    privacy: row.privacy,
    created_at: isoTime(row.createdAt),
    edited_at: isoTimeOrNull(row.editedAt),
    like_count: row.likeCount - row.hiddenLikes,
    comment_count: row.commentCount - row.hiddenComments,
    liked_by_me: row.likedByMe === 1,
    saved_by_me: row.savedByMe === 1,
    attachments: presentAttachments(row.id, row.attachments, context),
  };
}
