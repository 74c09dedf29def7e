/**
 * `/api/auth`: signing up, in and out, tokens and passwords.
 *
 * @module
 */
import type { Context } from "hono";
import { bearerToken } from "../http/authentication.ts";
import type { AppEnvironment } from "../http/environment.ts";
import { Problem } from "../http/problem.ts";
import { defineRoute, jsonAnswer, jsonBody } from "../http/route.ts";
import { createRouter } from "../http/router.ts";
import { isoTime, noQuery } from "../http/schema.ts";
import { serviceContext } from "../ports/request-scope.ts";
import { changePassword, type SignedIn, signOut, signUp } from "./credentials.ts";
import { presentAccount } from "./present.ts";
import * as schemas from "./schemas.ts";
import { sessionTokenOf } from "./token.ts";

const tags = ["Accounts"];
const noStore = { "Cache-Control": "no-store" };

async function betterAuth(c: Context<AppEnvironment>) {
  const { openBetterAuth } = await import("./better-auth.ts");
  return openBetterAuth(c.get("db"), c.env.APP_SECRET ?? "", new URL(c.req.url).origin);
}

const sessionEnded = () => new Problem("unauthenticated", "The session has ended; sign in again.");

/** The token of the session that the request's own token belongs to. */
async function sessionToken(c: Context<AppEnvironment>): Promise<string> {
  const token = bearerToken(c.req.header("Authorization")) ?? "";
  const found = await sessionTokenOf(c.get("db"), token, Date.now());
  if (found === null) throw sessionEnded();
  return found;
}

function answerSignedIn(answer: SignedIn | null) {
  if (answer === null) {
    throw new Problem("unauthenticated", "There is no account with this name and password.");
  }
  return { token: answer.token, user: presentAccount(answer.user) };
}

const signUpRoute = defineRoute({
  operationId: "signUp",
  access: "open",
  method: "post",
  path: "/api/auth/sign-up/email",
  tags,
  summary: "Make an account",
  request: { query: noQuery, body: jsonBody(schemas.signUpBody) },
  responses: {
    200: jsonAnswer(schemas.signedIn, "The account, signed in"),
  },
  problems: ["conflict"],
});

const signInEmailRoute = defineRoute({
  operationId: "signInWithEmail",
  access: "open",
  method: "post",
  path: "/api/auth/sign-in/email",
  tags,
  summary: "Sign in with an email address",
  request: { query: noQuery, body: jsonBody(schemas.signInEmailBody) },
  responses: {
    200: jsonAnswer(schemas.signedIn, "Signed in"),
  },
  problems: ["unauthenticated"],
});

const signInUsernameRoute = defineRoute({
  operationId: "signInWithUsername",
  access: "open",
  method: "post",
  path: "/api/auth/sign-in/username",
  tags,
  summary: "Sign in with a username",
  request: { query: noQuery, body: jsonBody(schemas.signInUsernameBody) },
  responses: {
    200: jsonAnswer(schemas.signedIn, "Signed in"),
  },
  problems: ["unauthenticated"],
});

const signOutRoute = defineRoute({
  operationId: "signOut",
  // better-auth's client sends an empty JSON object.
  ignoresBody: true,
  method: "post",
  path: "/api/auth/sign-out",
  tags,
  summary: "End the session",
  description: "Its token is refused at once. A JWT made from it is good until it expires.",
  request: { query: noQuery },
  responses: {
    200: jsonAnswer(schemas.signedOut, "The session has ended"),
  },
});

const sessionRoute = defineRoute({
  operationId: "getSession",
  method: "get",
  path: "/api/auth/get-session",
  tags,
  summary: "The session and its user",
  description: "Renews a session that is more than a day old.",
  request: { query: noQuery },
  responses: {
    200: jsonAnswer(schemas.currentSession, "The session"),
  },
});

const tokenRoute = defineRoute({
  operationId: "createToken",
  method: "get",
  path: "/api/auth/token",
  tags,
  summary: "A JWT for the session",
  description: "Good for 15 minutes on every route, and verified without any I/O.",
  request: { query: noQuery },
  responses: {
    200: jsonAnswer(schemas.issuedToken, "The token"),
  },
});

const keysRoute = defineRoute({
  operationId: "listPublicKeys",
  access: "open",
  method: "get",
  path: "/api/auth/jwks",
  tags,
  summary: "The public keys of the JWTs",
  request: { query: noQuery },
  responses: { 200: jsonAnswer(schemas.publicKeys, "A JSON Web Key Set") },
});

const changePasswordRoute = defineRoute({
  operationId: "changePassword",
  method: "post",
  path: "/api/auth/change-password",
  tags,
  summary: "Change the password",
  request: { query: noQuery, body: jsonBody(schemas.changePasswordBody) },
  responses: {
    200: jsonAnswer(schemas.passwordChanged, "The password is changed"),
  },
  problems: ["unprocessable"],
});

export const authRoutes = createRouter()
  .openapi(signUpRoute, async (c) => {
    const account = await signUp(c.get("db"), c.req.valid("json"), Date.now());
    return c.json(answerSignedIn(account), 200, noStore);
  })
  .openapi(signInEmailRoute, async (c) => {
    const { signInEmail } = await betterAuth(c);
    return c.json(answerSignedIn(await signInEmail(c.req.valid("json"))), 200, noStore);
  })
  .openapi(signInUsernameRoute, async (c) => {
    const { signInUsername } = await betterAuth(c);
    return c.json(answerSignedIn(await signInUsername(c.req.valid("json"))), 200, noStore);
  })
  .openapi(signOutRoute, async (c) => {
    await signOut(c.get("db"), await sessionToken(c));
    return c.json({ success: true } as const, 200, noStore);
  })
  .openapi(sessionRoute, async (c) => {
    const auth = await betterAuth(c);
    const session = await auth.session(await sessionToken(c));
    if (session === null) throw sessionEnded();
    const { id, user } = session;
    const times = {
      created_at: isoTime(session.createdAt),
      updated_at: isoTime(session.updatedAt),
      expires_at: isoTime(session.expiresAt),
    };
    return c.json({ session: { id, ...times }, user: presentAccount(user) }, 200, noStore);
  })
  .openapi(tokenRoute, async (c) => {
    const auth = await betterAuth(c);
    const token = await auth.issueToken(await sessionToken(c), Date.now());
    if (token === null) throw sessionEnded();
    return c.json({ token }, 200, noStore);
  })
  .openapi(keysRoute, async (c) => {
    const auth = await betterAuth(c);
    return c.json(await auth.publicKeys(), 200, { "Cache-Control": "public, max-age=60" });
  })
  .openapi(changePasswordRoute, async (c) => {
    const { db, viewer, now } = serviceContext(c);
    const { token, user } = await changePassword(db, viewer.id, c.req.valid("json"), now);
    return c.json({ token, user: presentAccount(user) }, 200, noStore);
  });
