/**
 * What goes in and out of the accounts family.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { problemSchema } from "../http/problem.ts";
import { nameText, strict, text, timeSchema } from "../http/schema.ts";

const password = text(8, 128, false).openapi({ format: "password" });
/** An existing password: one that breaks today's rules is wrong, not malformed. */
const givenPassword = text(1, 128, false).openapi({ format: "password" });

const email = z
  .email({ error: "expected an email address" })
  .max(254, "expected at most 254 characters")
  .toLowerCase()
  .openapi({ example: "ada@example.com" });

/** Too long for `me`, which is a path of its own. */
const newUsername = z
  .string()
  .regex(
    /^[A-Za-z0-9_.]{3,30}$/,
    "expected 3 to 30 characters of letters, digits, '_' and '.' (A-Z without accents)",
  )
  .openapi({ example: "ada", description: "Looked up and answered in lower case" });

export const signUpBody = strict({
  name: nameText(100),
  username: newUsername,
  email,
  password,
}).openapi("SignUp");

export const signInEmailBody = strict({ email, password: givenPassword }).openapi("SignInEmail");

export const signInUsernameBody = strict({
  username: text(1, 254).openapi({ example: "ada" }),
  password: givenPassword,
}).openapi("SignInUsername");

export const changePasswordBody = strict({
  currentPassword: givenPassword,
  newPassword: password,
  revokeOtherSessions: z
    .boolean()
    .optional()
    .openapi({ description: "Ends every session, and answers the token of a new one" }),
}).openapi("ChangePassword");

const accountUser = z
  .object({
    id: z.number().int(),
    name: z.string(),
    username: z.string(),
    email: z.string(),
    bio: z.string(),
    created_at: timeSchema,
  })
  .openapi("AccountUser");

export const signedIn = z
  .object({
    token: z.string().openapi({ description: "A session token" }),
    user: accountUser,
  })
  .openapi("SignedIn");

export const passwordChanged = z
  .object({
    token: z
      .string()
      .nullable()
      .openapi({ description: "The token of the new session; null: every session lives on" }),
    user: accountUser,
  })
  .openapi("PasswordChanged");

export const signedOut = z.object({ success: z.literal(true) }).openapi("SignedOut");

export const currentSession = z
  .object({
    session: z.object({
      id: z.number().int(),
      created_at: timeSchema,
      updated_at: timeSchema,
      expires_at: timeSchema,
    }),
    user: accountUser,
  })
  .openapi("CurrentSession");

export const issuedToken = z
  .object({ token: z.string().openapi({ description: "A JWT, good for 15 minutes" }) })
  .openapi("IssuedToken");

export const publicKeys = z
  .object({
    keys: z.array(
      z.object({
        kid: z.string(),
        kty: z.string(),
        alg: z.string(),
        crv: z.string(),
        x: z.string(),
      }),
    ),
  })
  .openapi("JsonWebKeySet");

/** A username in a path. Usernames are compared in lower case. */
export const username = z
  .string()
  .toLowerCase()
  .openapi({
    param: { name: "username", in: "path" },
    description: "A username, in any case; `me` is the caller.",
    example: "ada",
  });

export const usernameParam = z.object({ username });

export const profileChange = strict({
  name: nameText(100).optional(),
  bio: text(0, 500).optional(),
  follow_approval: z.boolean().optional(),
})
  .refine((change) => Object.values(change).some((value) => value !== undefined), {
    error: "expected at least one of name, bio, follow_approval",
    // An unknown member alone is one mistake, not two.
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
    .openapi({ description: "The users followed that the caller may see." }),
  followed_by_me: z.boolean(),
  follow_requested_by_me: z.boolean().openapi({
    description: "Whether the user has yet to approve the caller's request to follow.",
  }),
  blocked_by_me: z.boolean(),
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

const problem = { "application/problem+json": { schema: problemSchema } } as const;

export const conflictAnswer = {
  409: { description: "The username or the email is taken", content: problem },
} as const;

export const unprocessableAnswer = {
  422: { description: "It cannot be done", content: problem },
} as const;
