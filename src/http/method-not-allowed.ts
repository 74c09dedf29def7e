/**
 * Answers requests that no route matches: 404 for an unknown path, 405 for a known path with another
 * method.
 *
 * @module
 */
import type { Hono, NotFoundHandler } from "hono";
import type { AppEnvironment } from "./environment.ts";
import { notFound, Problem, problemResponse } from "./problem.ts";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The methods that `app` has a route for at this path. A trailing slash makes no difference. */
function routedMethods(app: Hono<AppEnvironment>, path: string): string[] {
  const plain = path.length > 1 ? path.replace(/\/$/, "") : path;
  // Middleware is registered for all methods, and a route for its own method only.
  return methods.filter((method) =>
    app.router.match(method, plain)[0].some(([[, route]]) => route.method === method),
  );
}

/** The handler for requests that no route of `app` matches. */
export function answerUnrouted(app: Hono<AppEnvironment>): NotFoundHandler<AppEnvironment> {
  return (c) => {
    const allowed = routedMethods(app, c.req.path);
    // The router can match a path that is not the route's own, such as one with two slashes.
    if (allowed.length === 0 || allowed.includes(c.req.method)) {
      return problemResponse(c, notFound(`path as ${c.req.path}`));
    }
    if (allowed.includes("GET")) allowed.splice(1, 0, "HEAD");
    const allow = [...allowed, "OPTIONS"].join(", ");
    const detail = `${c.req.method} is not allowed for this path. Allowed methods: ${allow}.`;
    return problemResponse(
      c,
      new Problem("method_not_allowed", detail, { headers: { Allow: allow } }),
    );
  };
}
