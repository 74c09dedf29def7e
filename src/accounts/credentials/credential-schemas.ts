/**
 * The requests and answers of signing up and in and of passwords.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { nameText, strict, text, timeSchema } from "../../http/schema.ts";
import { givenPassword, newPassword } from "../passwords/password-rules.ts";
import { emailAddress } from "./email-address.ts";
import { newUsername } from "./username.ts";

export const signUpBody = strict({
  name: nameText(100),
  username: newUsername,
  email: emailAddress,
  password: newPassword,
}).openapi("SignUp");

export const signInEmailBody = strict({
  email: emailAddress,
  password: givenPassword,
}).openapi("SignInEmail");

export const signInUsernameBody = strict({
  username: text(1, 254).openapi({ example: "ada" }),
  password: givenPassword,
}).openapi("SignInUsername");

export const changePasswordBody = strict({
  currentPassword: givenPassword,
  newPassword,
  revokeOtherSessions: z.boolean().optional().openapi({
    description:
      "Whether every session of the user ends. The answer then has the token of a new session.",
  }),
}).openapi("ChangePassword");

export const requestResetBody = strict({ email: emailAddress }).openapi("RequestPasswordReset");

export const resetPasswordBody = strict({
  token: z.string().max(256),
  newPassword,
}).openapi("ResetPassword");

export const accountUser = z
  .object({
    id: z.number().int(),
    name: z.string(),
    username: z.string(),
    email: z.string(),
    email_verified: z.boolean(),
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

export const signUpBegun = z
  .object({ status: z.literal("verification_sent") })
  .openapi("SignUpBegun");

export const passwordChanged = z
  .object({
    token: z
      .string()
      .nullable()
      .openapi({ description: "The token of the new session; null when no session has ended" }),
    user: accountUser,
  })
  .openapi("PasswordChanged");

/** The answer to a request whose outcome the service does not reveal. */
export const accepted = z.object({ status: z.literal(true) }).openapi("Accepted");
