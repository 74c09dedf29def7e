/**
 * The roots of the dockets API: the URL of each list, by its name, as Django REST framework answers them.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { defineRoute, jsonAnswer } from "../http/route.ts";
import { createRouter } from "../http/router.ts";
import { noQuery } from "../http/schema.ts";
import { resources } from "./declaration/resources.ts";

const names = Object.keys(resources);

const rootSchema = z
  .object(
    Object.fromEntries(
      names.map((name) => [
        name,
        z.string().openapi({ format: "uri", description: `The list of ${name}.` }),
      ]),
    ),
  )
  .openapi("DocketsRoot");

export const rootRoutes = createRouter();

for (const version of ["v4", "v3"] as const) {
  const route = defineRoute({
    operationId: `listResources${version.toUpperCase()}`,
    access: "open",
    method: "get",
    path: `/api/rest/${version}`,
    tags: [`Dockets ${version}`],
    summary: "List the resources",
    request: { query: noQuery },
    responses: { 200: jsonAnswer(rootSchema, "The URL of each list, by its name") },
  });
  rootRoutes.openapi(route, (c) => {
    const { origin } = new URL(c.req.url);
    const urls = names.map((name) => [name, `${origin}/api/rest/${version}/${name}/`]);
    return c.json(Object.fromEntries(urls) as Record<string, string>, 200);
  });
}
