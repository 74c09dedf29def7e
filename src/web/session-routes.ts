/**
 * The session of the console: a cookie that scripts cannot read holds the session token, and the page
 * gets JWTs that live for minutes (docs/console.md).
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import type { Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { bearerToken } from "../http/authentication.ts";
import type { AppEnvironment } from "../http/environment.ts";
import { Problem } from "../http/problem.ts";
import { defineRoute, jsonAnswer, noContent } from "../http/route.ts";
import { createRouter } from "../http/router.ts";
import { noQuery } from "../http/schema.ts";

const tags = ["Console"];
const path = "/api/console/session";
const cookieName = "connectly_session";
const noStore = { "Cache-Control": "no-store" };

/** Seconds for which a browser keeps the cookie after it was last used: as long as a session lives. */
const cookieLifetime = 7 * 86_400;

const issuedToken = z
  .object({ token: z.string().openapi({ description: "A JWT that is valid for 15 minutes" }) })
  .openapi("ConsoleToken");

const keep = defineRoute({
  operationId: "keepConsoleSession",
  answerHeaders: ["Set-Cookie"],
  access: "session",
  method: "put",
  path,
  tags,
  summary: "Keep the session of the request's token in a cookie",
  description:
    "The cookie is HttpOnly and SameSite=Strict, and browsers send it to this path only. The token must be a session token, and not a JWT.",
  request: { query: noQuery },
  responses: { 204: noContent },
  problems: ["unprocessable"],
});

const renew = defineRoute({
  operationId: "renewConsoleToken",
  answerHeaders: ["Set-Cookie"],
  access: "open",
  method: "post",
  path,
  tags,
  summary: "Get a JWT for the session in the cookie",
  description:
    "The answer is 204 when the request has no cookie, or when the session of the cookie has ended.",
  request: { query: noQuery },
  responses: {
    200: jsonAnswer(issuedToken, "The JWT"),
    204: { description: "Nobody is signed in" },
  },
  problems: ["forbidden", "unavailable"],
});

const forget = defineRoute({
  operationId: "forgetConsoleSession",
  answerHeaders: ["Set-Cookie"],
  access: "open",
  method: "delete",
  path,
  tags,
  summary: "Remove the cookie",
  description: "The session itself does not end. To end it, use POST /api/auth/sign-out.",
  request: { query: noQuery },
  responses: { 204: noContent },
  problems: ["forbidden"],
});

/**
 * Refuses requests that a page of another origin has caused. With SameSite=Strict, a browser sends no
 * cookie with requests of other sites. It still sends the cookie with requests of another origin of the
 * same site, such as another port.
 *
 * @throws Problem 403.
 */
function requireSameOrigin(c: Context<AppEnvironment>): void {
  const site = c.req.header("Sec-Fetch-Site");
  const origin = c.req.header("Origin");
  const isForeign =
    (site !== undefined && site !== "same-origin" && site !== "none") ||
    (origin !== undefined && origin !== new URL(c.req.url).origin);
  if (isForeign)
    throw new Problem("forbidden", "Only the page of the console may send this request.");
}

/** Sets the cookie. It is Secure wherever the page came over HTTPS. */
function keepToken(c: Context<AppEnvironment>, token: string): void {
  setCookie(c, cookieName, token, {
    path,
    httpOnly: true,
    sameSite: "Strict",
    secure: new URL(c.req.url).protocol === "https:",
    maxAge: cookieLifetime,
  });
}

/** The routes. They get JWTs from `/api/auth/token` of `app`, so that only one route issues JWTs. */
export function consoleSessionRoutes(app: Hono<AppEnvironment>) {
  return createRouter()
    .openapi(keep, (c) => {
      const token = bearerToken(c.req.header("Authorization")) ?? "";
      if (token.startsWith("eyJ")) {
        throw new Problem("unprocessable", "Send the session token, and not a JWT made from it.");
      }
      keepToken(c, token);
      return c.body(null, 204, noStore);
    })
    .openapi(renew, async (c) => {
      requireSameOrigin(c);
      const session = getCookie(c, cookieName);
      if (session === undefined) return c.body(null, 204, noStore);
      const answer = await app.request(
        new URL("/api/auth/token", c.req.url),
        { headers: { Authorization: `Bearer ${session}` } },
        c.env,
        c.executionCtx,
      );
      if (answer.status === 401) {
        deleteCookie(c, cookieName, { path });
        return c.body(null, 204, noStore);
      }
      if (!answer.ok)
        throw new Problem(
          "unavailable",
          "The service cannot issue a token now. Send the request again later.",
        );
      keepToken(c, session);
      return c.json(issuedToken.parse(await answer.json()), 200, noStore);
    })
    .openapi(forget, (c) => {
      requireSameOrigin(c);
      deleteCookie(c, cookieName, { path });
      return c.body(null, 204, noStore);
    });
}
