/**
 * The middleware that every request passes first: settings, ports and the database session.
 *
 * @module
 */
import { createMiddleware } from "hono/factory";
import { readBookmark, signBookmark } from "../../db/bookmark.ts";
import { openDatabase } from "../../db/database.ts";
import { type Bindings, InvalidSettings, readSettings, type Settings } from "../../settings.ts";
import type { AppEnvironment, HttpPorts } from "../environment.ts";
import { invalid, Problem } from "../problem.ts";

/** The header in which a client sends the database state that it has seen. */
const bookmarkHeader = "x-d1-bookmark";

function settingsOf(env: Bindings): Settings {
  try {
    return readSettings(env);
  } catch (error) {
    if (!(error instanceof InvalidSettings)) throw error;
    throw new Problem("misconfigured", `${error.message}.`);
  }
}

const isWrite = (method: string) => method !== "GET" && method !== "HEAD" && method !== "OPTIONS";

/**
 * Puts the checked settings, the ports and the request's database session into the context.
 *
 * A Worker whose variables are not valid serves no requests, because without a secret anybody could forge
 * tokens and cursors. The session starts at the state that the client has seen, or else at the primary,
 * which has every write. The answer to a write carries the state that the write made. Opening a session
 * runs no statement.
 */
export function withSession(ports: HttpPorts) {
  return createMiddleware<AppEnvironment>(async (c, next) => {
    const settings = settingsOf(c.env);
    c.set("settings", settings);
    c.set("ports", ports);
    c.set("viewer", null);
    c.set("session", null);
    const sent = c.req.header(bookmarkHeader);
    const clientBookmark = sent === undefined ? null : await readBookmark(sent, settings);
    if (sent !== undefined && clientBookmark === null) {
      throw invalid(bookmarkHeader, "expected a bookmark from the answer to an earlier write");
    }
    const db = openDatabase(c.env.DB, c.get("meter"), clientBookmark ?? "first-primary");
    c.set("clientBookmark", clientBookmark);
    c.set("db", db);
    if (!isWrite(c.req.method)) return next();
    await next();
    const bookmark = c.res.ok ? db.bookmark() : null;
    if (bookmark !== null) {
      c.res.headers.set(bookmarkHeader, await signBookmark(bookmark, settings.secret));
    }
  });
}
