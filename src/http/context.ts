/**
 * What every request starts with.
 *
 * @module
 */
import { createMiddleware } from "hono/factory";
import { openDatabase } from "../db/database.ts";
import type { AppEnvironment } from "./environment.ts";
import { Problem } from "./problem.ts";

/** Shorter secrets can be guessed offline from a signed cursor. */
const shortestSecret = 32;

/** Opens the request's database session. No statement runs here. */
export const withDatabase = createMiddleware<AppEnvironment>(async (c, next) => {
  c.set("db", openDatabase(c.env.DB, c.get("meter")));
  await next();
});

/** Refuses to serve without a secret: tokens and cursors would be worth nothing. */
export const requireSecret = createMiddleware<AppEnvironment>(async (c, next) => {
  if ((c.env.APP_SECRET ?? "").length < shortestSecret) {
    throw new Problem(
      "misconfigured",
      `The secret APP_SECRET is not set, or has fewer than ${shortestSecret} characters. Locally it stands in .dev.vars (npm start writes it); on Cloudflare: wrangler secret put APP_SECRET.`,
    );
  }
  await next();
});
