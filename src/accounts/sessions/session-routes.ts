/**
 * `/api/auth`: the session of a request, the other sessions of its user, and JWTs.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { sql } from "drizzle-orm";
import { notFound } from "../../http/problem.ts";
import { defineRoute, jsonAnswer, jsonBody } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { isoTime, noQuery, strict, timeSchema } from "../../http/schema.ts";
import { accepted, accountUser } from "../credentials/credential-schemas.ts";
import { presentAccount } from "../present.ts";
import { accountsContext, currentSession } from "../request-context.ts";
import { tokenLifetime } from "./jwt.ts";
import { longestDoubt } from "./live-sessions.ts";
import { endSessions, type ListedSession, listSessions } from "./session-queries.ts";
import { storedTokenOf } from "./session-token.ts";

const tags = ["Accounts"];
const noStore = { "Cache-Control": "no-store" };

const sessionMembers = {
  id: z.number().int(),
  created_at: timeSchema,
  updated_at: timeSchema.openapi({ description: "When the session was last renewed" }),
  expires_at: timeSchema,
};
const currentSessionSchema = z
  .object({
    session: z.object(sessionMembers),
    user: accountUser,
    administrator: z.boolean().openapi({
      description:
        "Whether the user is an administrator. An administrator has a verified address that `ADMIN_EMAILS` lists.",
    }),
  })
  .openapi("CurrentSession");
const sessionList = z
  .array(
    z.object({
      ...sessionMembers,
      user_agent: z.string().nullable(),
      current: z.boolean().openapi({ description: "Whether this session sent the request" }),
    }),
  )
  .openapi("SessionList");
const revokeBody = strict({
  id: z.number().int().positive().optional(),
  token: z.string().max(2048).optional(),
})
  .refine(({ id, token }) => (id === undefined) !== (token === undefined), {
    error: "expected one of id, token",
    // A body with only an unknown member reports one error, not two.
    when: ({ issues }) => issues.length === 0,
  })
  .openapi("RevokeSession");
const signedOut = z.object({ success: z.literal(true) }).openapi("SignedOut");
const issuedToken = z
  .object({ token: z.string().openapi({ description: `A JWT, valid for ${tokenLifetime} s` }) })
  .openapi("IssuedToken");
const publicKeys = z
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

const signOutRoute = defineRoute({
  operationId: "signOut",
  // better-auth's client sends an empty JSON object.
  ignoresBody: true,
  access: "session",
  method: "post",
  path: "/api/auth/sign-out",
  tags,
  summary: "End the session",
  description: `The session's token is refused from then on. A JWT that was made from it is refused at most ${longestDoubt / 1000} seconds later.`,
  request: { query: noQuery },
  responses: { 200: jsonAnswer(signedOut, "The session has ended") },
});

const sessionRoute = defineRoute({
  operationId: "getSession",
  access: "session",
  method: "get",
  path: "/api/auth/get-session",
  tags,
  summary: "Get the session and its user",
  request: { query: noQuery },
  responses: { 200: jsonAnswer(currentSessionSchema, "The session") },
});

const tokenRoute = defineRoute({
  operationId: "createToken",
  access: "session",
  method: "get",
  path: "/api/auth/token",
  tags,
  summary: "Get a JWT for the session",
  description: `A JWT is valid for ${tokenLifetime} seconds, and the service verifies it without any I/O. When its session ends, the JWT is refused at most ${longestDoubt / 1000} seconds later. It authorises every operation except those that require a live session.`,
  request: { query: noQuery },
  responses: { 200: jsonAnswer(issuedToken, "The JWT") },
});

const keysRoute = defineRoute({
  operationId: "listPublicKeys",
  access: "open",
  method: "get",
  path: "/api/auth/jwks",
  tags,
  summary: "List the public keys of the JWTs",
  request: { query: noQuery },
  responses: { 200: jsonAnswer(publicKeys, "A JSON Web Key Set") },
});

const listRoute = defineRoute({
  operationId: "listSessions",
  access: "session",
  method: "get",
  path: "/api/auth/list-sessions",
  tags,
  summary: "List the caller's sessions",
  description: "The session that was renewed last comes first. At most 100 are listed.",
  request: { query: noQuery },
  responses: { 200: jsonAnswer(sessionList, "The sessions that have not ended") },
});

const revokeRoute = defineRoute({
  operationId: "revokeSession",
  access: "session",
  method: "post",
  path: "/api/auth/revoke-session",
  tags,
  summary: "End one of the caller's sessions",
  description:
    "Name the session by its id from the list of sessions, or by its token. Replace the token of the example with one of them.",
  request: { query: noQuery, body: jsonBody(revokeBody) },
  responses: { 200: jsonAnswer(accepted, "The session has ended") },
  problems: ["not_found"],
});

const revokeOthersRoute = defineRoute({
  operationId: "revokeOtherSessions",
  // As for signOut.
  ignoresBody: true,
  access: "session",
  method: "post",
  path: "/api/auth/revoke-other-sessions",
  tags,
  summary: "End all of the caller's sessions except this one",
  request: { query: noQuery },
  responses: { 200: jsonAnswer(accepted, "The other sessions have ended") },
});

const times = ({ createdAt, updatedAt, expiresAt }: Omit<ListedSession, "id" | "userAgent">) => ({
  created_at: isoTime(createdAt),
  updated_at: isoTime(updatedAt),
  expires_at: isoTime(expiresAt),
});

export const sessionRoutes = createRouter()
  .openapi(signOutRoute, async (c) => {
    const { id, user } = currentSession(c);
    await endSessions(c.get("db"), user.id, sql`id = ${id}`);
    return c.json({ success: true } as const, 200, noStore);
  })
  .openapi(sessionRoute, (c) => {
    const session = currentSession(c);
    const { id, user } = session;
    const body = {
      session: { id, ...times(session) },
      user: presentAccount(user),
      administrator: session.isAdministrator,
    };
    return c.json(body, 200, noStore);
  })
  .openapi(tokenRoute, async (c) => {
    const { openJwtSigner } = await import("./jwt-signing.ts");
    const signer = openJwtSigner(c.get("db"), c.get("settings").secret);
    const token = await signer.issueToken(currentSession(c), Date.now());
    return c.json({ token }, 200, noStore);
  })
  .openapi(keysRoute, async (c) => {
    const { openJwtSigner } = await import("./jwt-signing.ts");
    const keys = await openJwtSigner(c.get("db"), c.get("settings").secret).publicKeys();
    return c.json(keys, 200, { "Cache-Control": "public, max-age=60" });
  })
  .openapi(listRoute, async (c) => {
    const { db, now } = accountsContext(c);
    const { id: current, user } = currentSession(c);
    const sessions = await listSessions(db, user.id, now);
    const body = sessions.map((session) => ({
      id: session.id,
      ...times(session),
      user_agent: session.userAgent,
      current: session.id === current,
    }));
    return c.json(body, 200, noStore);
  })
  .openapi(revokeRoute, async (c) => {
    const { id, token } = c.req.valid("json");
    const which =
      id === undefined ? sql`token = ${await storedTokenOf(token ?? "")}` : sql`id = ${id}`;
    const ended = await endSessions(c.get("db"), currentSession(c).user.id, which);
    if (ended === 0) throw notFound("session of yours");
    return c.json({ status: true } as const, 200, noStore);
  })
  .openapi(revokeOthersRoute, async (c) => {
    const { id, user } = currentSession(c);
    await endSessions(c.get("db"), user.id, sql`id <> ${id}`);
    return c.json({ status: true } as const, 200, noStore);
  });
