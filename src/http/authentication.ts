/**
 * The bearer token of a request.
 *
 * @module
 */
import { createMiddleware } from "hono/factory";
import { type Database, openDatabase } from "../db/database.ts";
import type { AppEnvironment, Bindings, Viewer } from "./environment.ts";
import { Problem } from "./problem.ts";

/** Who a token stands for; null when it stands for nobody (any more). */
export type VerifyToken = (
  token: string,
  context: { readonly db: Database; readonly env: Bindings; readonly now: number },
) => Promise<Viewer | null>;

/** The token of an Authorization header, or null. */
export function bearerToken(header: string | undefined): string | null {
  return /^Bearer +([^\s]+) *$/i.exec(header ?? "")?.[1] ?? null;
}

/** Lets only requests with a valid token through, and puts the viewer into the context. */
export function authenticate(verify: VerifyToken) {
  return identify(verify, true);
}

/**
 * Lets requests without a token through as well: without a viewer in the context. A token that is
 * sent has to be valid.
 */
export function authenticateIfSent(verify: VerifyToken) {
  return identify(verify, false);
}

function identify(verify: VerifyToken, required: boolean) {
  return createMiddleware<AppEnvironment>(async (c, next) => {
    const header = c.req.header("Authorization");
    if (header === undefined && !required) return next();
    const token = bearerToken(header);
    if (token === null) {
      throw new Problem("unauthenticated", "Send a token: 'Authorization: Bearer <token>'.");
    }
    // At the primary, whatever state the client asks for: a session that has ended is over at once,
    // and a replica may not know of it yet.
    const db = openDatabase(c.env.DB, c.get("meter"));
    const viewer = await verify(token, { db, env: c.env, now: Date.now() });
    if (viewer === null) {
      throw new Problem("unauthenticated", "The token is not valid, or not any more.");
    }
    c.set("viewer", viewer);
    await next();
  });
}
