/**
 * Tells an unknown path (404) from a known path with another method (405).
 *
 * @module
 */
import type { Hono, NotFoundHandler } from "hono";
import type { AppEnvironment } from "./environment.ts";
import { notFound, Problem, problemResponse } from "./problem.ts";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The handler for what no route of `app` answered. */
export function answerUnrouted(app: Hono<AppEnvironment>): NotFoundHandler<AppEnvironment> {
  return (c) => {
    const path = c.req.path.length > 1 ? c.req.path.replace(/\/$/, "") : c.req.path;
    // Middleware is registered for every method; a route names its own.
    const allowed = methods.filter((method) =>
      app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
    );
    if (allowed.length === 0) return problemResponse(c, notFound(`path as ${c.req.path}`));
    if (allowed.includes("GET")) allowed.splice(1, 0, "HEAD");
    const allow = [...allowed, "OPTIONS"].join(", ");
    const detail = `${c.req.method} is not allowed here; allowed: ${allow}.`;
    return problemResponse(
      c,
      new Problem("method_not_allowed", detail, { headers: { Allow: allow } }),
    );
  };
}
