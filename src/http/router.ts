/**
 * The router that every family builds on.
 *
 * @module
 */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnvironment } from "./environment.ts";
import { MemoRouter } from "./memo-router.ts";
import { Problem, problemResponse } from "./problem.ts";

/**
 * Creates a router. It answers a request that does not match the schemas with a problem document. It
 * ignores a trailing slash on a path.
 */
export function createRouter(): OpenAPIHono<AppEnvironment> {
  return new OpenAPIHono<AppEnvironment>({
    strict: false,
    router: new MemoRouter(),
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const errors = result.error.issues.map(({ path, message }) => ({
        path: path.map(String).join("."),
        message,
      }));
      const detail = errors
        .map(({ path, message }) => (path === "" ? message : `${path}: ${message}`))
        .join("; ");
      return problemResponse(c, new Problem("invalid_request", detail, { errors }));
    },
  });
}
