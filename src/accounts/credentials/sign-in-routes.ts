/**
 * `/api/auth/sign-up` and `/api/auth/sign-in`.
 *
 * @module
 */
import type { Context } from "hono";
import type { AppEnvironment } from "../../http/environment.ts";
import { Problem } from "../../http/problem.ts";
import { defineRoute, jsonAnswer, jsonBody } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import { presentAccount } from "../present.ts";
import { accountsContext, countAttempt } from "../request-context.ts";
import * as schemas from "./credential-schemas.ts";
import { type AccountName, signIn } from "./sign-in.ts";
import { beginSignUp, type SignedIn, signUp } from "./sign-up.ts";

const tags = ["Accounts"];
const noStore = { "Cache-Control": "no-store" };

const presentSignedIn = ({ token, user }: SignedIn) => ({ token, user: presentAccount(user) });

const signUpRoute = defineRoute({
  operationId: "signUp",
  access: "open",
  method: "post",
  path: "/api/auth/sign-up/email",
  tags,
  summary: "Sign up",
  description:
    "With `REQUIRE_VERIFIED_EMAIL`, the answer is 202 without a token, whether the address already has an account or not. The account is created when the user opens the link in the e-mail. Without `REQUIRE_VERIFIED_EMAIL`, the account is created and signed in at once.",
  request: { query: noQuery, body: jsonBody(schemas.signUpBody) },
  responses: {
    200: jsonAnswer(schemas.signedIn, "The new account and the token of its session"),
    202: jsonAnswer(schemas.signUpBegun, "An e-mail with a link was sent to the address"),
  },
  problems: ["conflict"],
});

const signInEmailRoute = defineRoute({
  operationId: "signInWithEmail",
  access: "open",
  method: "post",
  path: "/api/auth/sign-in/email",
  tags,
  summary: "Sign in with an e-mail address",
  request: { query: noQuery, body: jsonBody(schemas.signInEmailBody) },
  responses: { 200: jsonAnswer(schemas.signedIn, "The account and the token of a new session") },
  problems: ["unauthenticated", "email_not_verified"],
});

const signInUsernameRoute = defineRoute({
  operationId: "signInWithUsername",
  access: "open",
  method: "post",
  path: "/api/auth/sign-in/username",
  tags,
  summary: "Sign in with a username",
  request: { query: noQuery, body: jsonBody(schemas.signInUsernameBody) },
  responses: { 200: jsonAnswer(schemas.signedIn, "The account and the token of a new session") },
  problems: ["unauthenticated", "email_not_verified"],
});

async function answerSignIn(c: Context<AppEnvironment>, name: AccountName, password: string) {
  const key = "email" in name ? `email ${name.email}` : `username ${name.username}`;
  await countAttempt(c, "sign-in-address", ["sign-in-name", key]);
  const answer = await signIn(accountsContext(c), name, password);
  if (answer === null) {
    throw new Problem("unauthenticated", "There is no account with this name and password.");
  }
  return presentSignedIn(answer);
}

export const signInRoutes = createRouter()
  .openapi(signUpRoute, async (c) => {
    await countAttempt(c, "sign-up", null);
    const context = accountsContext(c);
    const request = c.req.valid("json");
    if (context.requireVerifiedEmail) {
      await beginSignUp(context, request);
      return c.json({ status: "verification_sent" } as const, 202, noStore);
    }
    return c.json(presentSignedIn(await signUp(context, request)), 200, noStore);
  })
  .openapi(signInEmailRoute, async (c) => {
    const { email, password } = c.req.valid("json");
    return c.json(await answerSignIn(c, { email }, password), 200, noStore);
  })
  .openapi(signInUsernameRoute, async (c) => {
    const { username, password } = c.req.valid("json");
    const name = { username: username.toLowerCase() };
    return c.json(await answerSignIn(c, name, password), 200, noStore);
  });
