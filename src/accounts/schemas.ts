/**
 * The requests and answers of profiles and follows.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { nameText, strict, text, timeSchema } from "../http/schema.ts";

/** A username in a path. Usernames are compared in lower case. */
export const username = z
  .string()
  .toLowerCase()
  .openapi({
    param: { name: "username", in: "path" },
    description: "A username, in any case; `me` is the caller.",
    // A user of the demo data of `npm start`.
    example: "rosa_sato",
  });

export const usernameParam = z.object({ username });

export const profileChange = strict({
  name: nameText(100).optional(),
  bio: text(0, 500).optional(),
  follow_approval: z.boolean().optional(),
})
  .refine((change) => Object.values(change).some((value) => value !== undefined), {
    error: "expected at least one of name, bio, follow_approval",
    // A body with only an unknown member reports one error, not two.
    when: ({ issues }) => issues.length === 0,
  })
  .openapi("ProfileChange");

const profileMembers = {
  id: z.number().int(),
  username: z.string(),
  name: z.string(),
  bio: z.string(),
  created_at: timeSchema,
  post_count: z.number().int().openapi({ description: "The posts that the caller may see." }),
  follower_count: z
    .number()
    .int()
    .openapi({ description: "The followers that the caller may see." }),
  following_count: z
    .number()
    .int()
    .openapi({ description: "The followed users that the caller may see." }),
  followed_by_me: z.boolean(),
  follow_requested_by_me: z.boolean().openapi({
    description:
      "Whether the caller has asked to follow the user, and the user has not answered yet.",
  }),
  muted_by_me: z.boolean(),
};

export const profile = z.object(profileMembers).openapi("Profile");

export const ownProfile = z
  .object({
    ...profileMembers,
    email: z.string(),
    follow_approval: z
      .boolean()
      .openapi({ description: "Whether a follow needs the user's approval." }),
  })
  .openapi("OwnProfile");
