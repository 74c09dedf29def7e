/**
 * The roots of the dockets API. As in Django REST framework, a root answers the URL of each list by its
 * name, as JSON, and to browsers as a page of links.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { html } from "hono/html";
import { answerPage, byAccept, prefersPage } from "../http/page.ts";
import { defineRoute, jsonOrPage } from "../http/route.ts";
import { createRouter } from "../http/router.ts";
import { strict } from "../http/schema.ts";
import { resources } from "./declaration/resources.ts";
import { requireJson } from "./format.ts";

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

const query = strict({
  format: z
    .string()
    .optional()
    .openapi({ enum: ["json"], description: "`json` answers JSON to browsers, too." }),
});

/** The page of a root: its JSON with links. */
const contentOf = (
  urls: Readonly<Record<string, string>>,
) => html`<p>The lists of this API. <a href="?format=json">The same as JSON</a>, and <a href="/docs">the API reference</a>.</p>
<ul>
${Object.entries(urls).map(([name, url]) => html`<li>${name}: <a href="${url}">${url}</a></li>\n`)}</ul>`;

export const rootRoutes = createRouter();

for (const version of ["v4", "v3"] as const) {
  const route = defineRoute({
    operationId: `listResources${version.toUpperCase()}`,
    access: "open",
    method: "get",
    path: `/api/rest/${version}`,
    tags: [`Dockets ${version}`],
    summary: "List the resources",
    request: { query },
    responses: { 200: jsonOrPage(rootSchema, "The URL of each list by its name") },
    problems: ["not_found"],
  });
  rootRoutes.openapi(route, (c) => {
    const { format = null } = c.req.valid("query");
    requireJson(format);
    const { origin } = new URL(c.req.url);
    const urls: Readonly<Record<string, string>> = Object.fromEntries(
      names.map((name) => [name, `${origin}/api/rest/${version}/${name}/`]),
    );
    const isPage = format !== "json" && prefersPage(c);
    if (isPage) return answerPage(c, `Court dockets, ${version}`, contentOf(urls)) as never;
    return c.json(urls, 200, byAccept);
  });
}
