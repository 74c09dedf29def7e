/**
 * The schemas of posts.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import type { FileId, PostId } from "../../db/ids.ts";
import { envelopeSchema } from "../../http/lists/envelope.ts";
import { idText, strict, text, timeSchema, visibleText } from "../../http/schema.ts";
import type { AttachedFile } from "../attachments.ts";
import { personSchema } from "../person.ts";
import { longestBody, privacies } from "../tables.ts";

const privacy = z.enum(privacies);

/** The body of a post or a comment: 1 to 5,000 characters, at least one of them visible. */
export const bodyText = visibleText(longestBody);

/** The most files that a post may have. */
const mostAttachments = 10;

/** The longest text that describes a file, in characters. */
const longestAlt = 1500;

const fileId = z.number().int().positive();

const attachments = z
  .array(
    z.union(
      [
        fileId,
        strict({
          id: fileId,
          alt: text(0, longestAlt)
            .nullable()
            .optional()
            .openapi({ description: "What the file shows, for users who cannot see it" }),
        }),
      ],
      "expected the id of a file, or an object with `id` and optionally `alt`",
    ),
  )
  .max(mostAttachments, `expected at most ${mostAttachments} files`)
  .transform((list): AttachedFile[] =>
    list.map((file) => {
      const { id, alt } = typeof file === "number" ? { id: file, alt: null } : file;
      return { id: id as FileId, alt: alt === undefined || alt === "" ? null : alt };
    }),
  )
  .refine(
    (list) => new Set(list.map(({ id }) => id)).size === list.length,
    "expected each file once",
  )
  .openapi({
    description:
      "Complete files of the caller, in the order to show them. Each one is an id, or an object with an id and a text alternative",
  });

const attachment = z
  .object({
    id: z.number().int(),
    url: z.string().openapi({
      description:
        "The URL of the bytes. It works without a token, as long as the caller may see the post and the file is attached to it",
    }),
    name: z.string(),
    content_type: z.string(),
    size: z.number().int(),
    width: z
      .number()
      .int()
      .nullable()
      .openapi({ description: "The width in pixels; null for a file that is not a picture" }),
    height: z.number().int().nullable(),
    alt: z.string().nullable().openapi({
      description:
        "What the file shows, for users who cannot see it; null when the author gave no text",
    }),
  })
  .openapi("Attachment");

export const postSchema = z
  .object({
    id: z.number().int(),
    author: personSchema,
    body: z.string(),
    privacy,
    created_at: timeSchema,
    edited_at: timeSchema.nullable().openapi({
      description:
        "When the body or the files were last changed; null when they were never changed.",
    }),
    like_count: z.number().int().openapi({
      description:
        "The number of likes. In a list it counts the likes of all users. In an answer with one post, it excludes users whom a block hides from the caller.",
    }),
    comment_count: z
      .number()
      .int()
      .openapi({ description: "The number of comments, counted like `like_count`." }),
    liked_by_me: z.boolean(),
    saved_by_me: z.boolean(),
    attachments: z.array(attachment),
  })
  .openapi("Post");

export const postPage = envelopeSchema("PostPage", postSchema);

export const createPostBody = strict({
  body: bodyText,
  privacy: privacy.optional().openapi({ default: "public" }),
  attachments: attachments.optional(),
});

function atLeastOne(value: object): boolean {
  return Object.values(value).some((member) => member !== undefined);
}

export const updatePostBody = strict({
  body: bodyText.optional(),
  privacy: privacy.optional(),
  attachments: attachments.optional(),
}).refine(atLeastOne, "expected at least one of body, privacy, attachments");

export const postId = idText<PostId>("The post's id");
export const postParameters = strict({ id: postId });

/** A username in a path or a query. Usernames are compared in lower case. */
export const username = z
  .string()
  .min(1)
  .toLowerCase()
  .openapi({ description: "A username, in any case; `me` is the caller." });

export const authorFilter = username
  .optional()
  .openapi({ description: "Only posts of the user with this username." });
