/**
 * Validation of a request's query by a schema.
 *
 * @module
 */

import type { z } from "@hono/zod-openapi";
import { createMiddleware } from "hono/factory";
import { RecentMap } from "../../recent-map.ts";
import type { AppEnvironment } from "../environment.ts";
import { validationProblem } from "../problem.ts";
import { splitUrl } from "./url.ts";

/** The most queries that a route remembers. */
const mostRemembered = 100;

/** Characters of the longest query that a route remembers. */
const longestQuery = 200;

/**
 * Validates the query of a request. The handler reads the result with `c.req.valid("query")`.
 *
 * The validator remembers the results of recent queries, because many requests have the same short query, or
 * none. Validating the query took about 5 % of the JavaScript time of a cached feed page
 * (`npm run bench:profile -- 1`). Therefore a schema must give the same result for the same query at any time.
 * The results are frozen.
 *
 * @throws Problem 400 when the query is not valid.
 */
export function validateQuery(schema: z.ZodType) {
  const remembered = new RecentMap<string, object>(mostRemembered, longestQuery);
  return createMiddleware<AppEnvironment>(async (c, next) => {
    const { query } = splitUrl(c.req.url);
    let valid = remembered.get(query);
    if (valid === undefined) {
      const values = Object.entries(c.req.queries()).map(([name, all]) => [
        name,
        all.length === 1 ? all[0] : all,
      ]);
      const result = schema.safeParse(Object.fromEntries(values));
      if (!result.success) throw validationProblem(result.error);
      valid = Object.freeze(result.data as object);
      remembered.set(query, valid);
    }
    c.req.addValidatedData("query", valid);
    await next();
  });
}
