/**
 * `GET /` for browsers: the page of the console.
 *
 * @module
 */
import type { MiddlewareHandler } from "hono";
import type { AppEnvironment } from "../http/environment.ts";
import { prefersPage } from "../http/page.ts";

/** Where Vite puts the console among the static assets (`base` in src/console/vite.config.ts). */
const consolePath = "/assets/console/index.html";

/**
 * Answers the console to clients that prefer HTML. For programs, such as curl, the next route answers.
 * The Content-Security-Policy of the page comes with the asset (src/console/headers.txt).
 */
export const consolePage: MiddlewareHandler<AppEnvironment> = async (c, next) => {
  const { ASSETS } = c.env;
  // A Worker that was deployed without the console has no page.
  const isRead = c.req.method === "GET" || c.req.method === "HEAD";
  if (ASSETS === undefined || !isRead || !prefersPage(c)) return next();
  const page = await ASSETS.fetch(new URL(consolePath, c.req.url).href);
  if (!page.ok) return next();
  const headers = new Headers(page.headers);
  headers.append("Vary", "Accept");
  return new Response(page.body, { status: 200, headers });
};
