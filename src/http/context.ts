/**
 * What every request starts with.
 *
 * @module
 */
import { createMiddleware } from "hono/factory";
import { readBookmark, signBookmark } from "../db/bookmark.ts";
import { openDatabase } from "../db/database.ts";
import type { AppEnvironment } from "./environment.ts";
import { invalid, Problem } from "./problem.ts";

/** Shorter secrets can be guessed offline from a signed cursor. */
const shortestSecret = 32;

const bookmarkHeader = "x-d1-bookmark";

/**
 * Opens the request's database session: at the state that the client has seen, or else at the
 * primary, which has seen everything. A write answers with the state that it made. No statement runs
 * here.
 */
export const withDatabase = createMiddleware<AppEnvironment>(async (c, next) => {
  const secret = c.env.APP_SECRET ?? "";
  const sent = c.req.header(bookmarkHeader);
  const clientBookmark = sent === undefined ? null : await readBookmark(sent, secret);
  if (sent !== undefined && clientBookmark === null) {
    throw invalid(bookmarkHeader, "expected a bookmark as an answer to a write carries it");
  }
  const db = openDatabase(c.env.DB, c.get("meter"), clientBookmark ?? "first-primary");
  c.set("clientBookmark", clientBookmark);
  c.set("db", db);
  await next();
  const isWrite = !["GET", "HEAD", "OPTIONS"].includes(c.req.method);
  const bookmark = isWrite && c.res.ok ? db.bookmark() : null;
  if (bookmark !== null) c.res.headers.set(bookmarkHeader, await signBookmark(bookmark, secret));
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
