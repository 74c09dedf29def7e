/**
 * The bearer token of a request.
 *
 * @module
 */
import { createMiddleware } from "hono/factory";
import { openDatabase } from "../db/database.ts";
import type { AppEnvironment } from "./environment.ts";
import { Problem } from "./problem.ts";

/**
 * Who may call a route.
 *
 * - `token`: a valid token is required.
 * - `optional`: a request without a token is served, too. A token that is sent must be valid.
 * - `open`: the route reads no token.
 */
export type Access = "token" | "optional" | "open";

/** The token of an Authorization header; null when the header holds none. */
export function bearerToken(header: string | undefined): string | null {
  return /^Bearer +([^\s]+) *$/i.exec(header ?? "")?.[1] ?? null;
}

/** Checks the token of a request and puts its user into the context. */
export function authenticate(access: Exclude<Access, "open">) {
  return createMiddleware<AppEnvironment>(async (c, next) => {
    const header = c.req.header("Authorization");
    if (header === undefined && access === "optional") return next();
    const token = bearerToken(header);
    if (token === null) {
      throw new Problem("unauthenticated", "Send a token: 'Authorization: Bearer <token>'.");
    }
    const viewer = await c.get("ports").verifyToken(token, {
      // Not the request's own session: a replica at the client's bookmark may not know yet that the
      // token's session has ended.
      openPrimary: () => openDatabase(c.env.DB, c.get("meter")),
      now: Date.now(),
    });
    if (viewer === null) {
      throw new Problem("unauthenticated", "The token is not valid, or it has expired.");
    }
    c.set("viewer", viewer);
    await next();
  });
}
