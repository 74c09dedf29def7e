/**
 * What goes in and out of this family.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import type { CommentId, PostId } from "../db/ids.ts";
import { envelopeSchema } from "../http/lists/envelope.ts";
import { listQuery } from "../http/lists/list-query.ts";
import { idText, strict, text, timeSchema } from "../http/schema.ts";
import { feedList, fixed, newsfeedList } from "./lists.ts";
import { longestBody, privacies } from "./tables.ts";

const privacy = z.enum(privacies);
const body = text(1, longestBody);

/** As many files as a post may have. */
const mostAttachments = 10;

const attachments = z
  .array(z.number().int().positive())
  .max(mostAttachments, `expected at most ${mostAttachments} files`)
  .refine((ids) => new Set(ids).size === ids.length, "expected each file once")
  .openapi({ description: "Ids of complete files of one's own, in the order to show them" });

const attachment = z
  .object({
    id: z.number().int(),
    key: z.string(),
    size: z.number().int(),
    content_type: z.string(),
  })
  .openapi("Attachment");

const author = z
  .object({ id: z.number().int(), username: z.string(), name: z.string() })
  .openapi("Author");

export const postSchema = z
  .object({
    id: z.number().int(),
    author,
    body: z.string(),
    privacy,
    created_at: timeSchema,
    edited_at: timeSchema.nullable(),
    like_count: z.number().int(),
    comment_count: z.number().int(),
    liked_by_me: z.boolean(),
    attachments: z.array(attachment),
  })
  .openapi("Post");

export const commentSchema = z
  .object({
    id: z.number().int(),
    post_id: z.number().int(),
    author,
    body: z.string(),
    created_at: timeSchema,
    edited_at: timeSchema.nullable(),
  })
  .openapi("Comment");

export const likeStateSchema = z
  .object({ liked: z.boolean(), like_count: z.number().int() })
  .openapi("LikeState");

export const postPage = envelopeSchema("PostPage", postSchema);
export const commentPage = envelopeSchema("CommentPage", commentSchema);
export const likerPage = envelopeSchema("LikerPage", author);

export const createPostBody = strict({
  body,
  privacy: privacy.optional().openapi({ default: "public" }),
  attachments: attachments.optional(),
});

function atLeastOne(value: object): boolean {
  return Object.values(value).some((member) => member !== undefined);
}

export const updatePostBody = strict({
  body: body.optional(),
  privacy: privacy.optional(),
  attachments: attachments.optional(),
}).refine(atLeastOne, "expected at least one of body, privacy, attachments");

export const commentBody = strict({ body });

export const postId = idText<PostId>("The post's id");
export const postParameters = strict({ id: postId });
export const commentParameters = strict({ id: idText<CommentId>("The comment's id") });

/** A username in a path. Usernames are compared in lower case. */
export const username = z
  .string()
  .min(1)
  .toLowerCase()
  .openapi({ description: "A username, in any case; `me` is the caller." });

export const authorFilter = username
  .optional()
  .openapi({ description: "Only posts of the user with this username." });

const useCache = {
  use_cache: z
    .enum(["true", "false"])
    .optional()
    .openapi({ description: "false: read the database, whatever is cached", default: "true" }),
};
export const feedQuery = listQuery(feedList, fixed, useCache);
export const newsfeedQuery = listQuery(newsfeedList, fixed, useCache);
