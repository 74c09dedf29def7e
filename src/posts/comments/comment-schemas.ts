/**
 * The schemas of comments.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import type { CommentId } from "../../db/ids.ts";
import { envelopeSchema } from "../../http/lists/envelope.ts";
import { idText, isoTime, isoTimeOrNull, strict, timeSchema } from "../../http/schema.ts";
import { personSchema, presentPerson } from "../person.ts";
import { bodyText } from "../posts/post-schemas.ts";
import type { CommentRow } from "./comment-queries.ts";

export const commentSchema = z
  .object({
    id: z.number().int(),
    post_id: z.number().int(),
    author: personSchema,
    body: z.string(),
    created_at: timeSchema,
    edited_at: timeSchema.nullable().openapi({
      description: "When the body was last changed; null when it was never changed.",
    }),
  })
  .openapi("Comment");

export const commentPage = envelopeSchema("CommentPage", commentSchema);

export const commentBody = strict({ body: bodyText });

export const commentParameters = strict({ id: idText<CommentId>("The comment's id") });

/** A comment as JSON. */
export function presentComment(row: CommentRow): z.infer<typeof commentSchema> {
  return {
    id: row.id,
    post_id: row.postId,
    author: presentPerson(row),
    body: row.body,
    created_at: isoTime(row.createdAt),
    edited_at: isoTimeOrNull(row.editedAt),
  };
}
