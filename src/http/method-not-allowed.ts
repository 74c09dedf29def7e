/**
 * Tells an unknown path (404) from a known path with another method (405).
 *
 * @module
 */
import type { Hono, NotFoundHandler } from "hono";
import type { AppEnvironment } from "./environment.ts";
import { notFound, Problem, problemResponse } from "./problem.ts";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The methods that `app` has a route for at this path, trailing slash or not. */
function routedMethods(app: Hono<AppEnvironment>, path: string): string[] {
  const plain = path.length > 1 ? path.replace(/\/$/, "") : path;
  // Middleware is registered for every method; a route names its own.
  return methods.filter((method) =>
    app.router.match(method, plain)[0].some(([[, route]]) => route.method === method),
  );
}

/** The handler for what no route of `app` answers. */
export function answerUnrouted(app: Hono<AppEnvironment>): NotFoundHandler<AppEnvironment> {
  return (c) => {
    const allowed = routedMethods(app, c.req.path);
    // A path that only looks like a route's, such as one with two slashes, is not that route's.
    if (allowed.length === 0 || allowed.includes(c.req.method)) {
      return problemResponse(c, notFound(`path as ${c.req.path}`));
    }
    if (allowed.includes("GET")) allowed.splice(1, 0, "HEAD");
    const allow = [...allowed, "OPTIONS"].join(", ");
    const detail = `${c.req.method} is not allowed here; allowed: ${allow}.`;
    return problemResponse(
      c,
      new Problem("method_not_allowed", detail, { headers: { Allow: allow } }),
    );
  };
}
