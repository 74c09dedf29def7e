/**
 * The router that every family builds on.
 *
 * @module
 */
import { OpenAPIHono, type RouteConfig, type z } from "@hono/zod-openapi";
import type { AppEnvironment } from "./environment.ts";
import { MemoRouter } from "./memo-router.ts";
import { problemResponse, validationProblem } from "./problem.ts";
import { validateQuery } from "./requests/query-validation.ts";

/**
 * Creates a router. It answers a request that does not match the schemas with a problem document. It
 * ignores a trailing slash on a path.
 */
export function createRouter(): OpenAPIHono<AppEnvironment> {
  const router = new OpenAPIHono<AppEnvironment>({
    strict: false,
    router: new MemoRouter(),
    defaultHook: (result, c) =>
      result.success ? undefined : problemResponse(c, validationProblem(result.error)),
  });
  const register = router.openapi;
  // The library validates the query of every request anew. `validateQuery` remembers results.
  router.openapi = ((route: RouteConfig, ...rest: never[]) => {
    const { query, ...others } = route.request ?? {};
    const { middleware = [] } = route;
    const request: RouteConfig["request"] = others;
    const validation = query === undefined ? [] : [validateQuery(query as z.ZodType)];
    const result = register(
      { ...route, request, middleware: [...[middleware].flat(), ...validation] },
      ...(rest as unknown as [never]),
    );
    // The registry keeps this object, and the OpenAPI document is made from it.
    if (query !== undefined) request.query = query;
    return result;
  }) as typeof router.openapi;
  return router;
}
