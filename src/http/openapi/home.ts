/**
 * `GET /`: what this service is, as a page for browsers and as JSON for programs.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { html } from "hono/html";
import { version } from "../../../package.json";
import { answerPage, byAccept, prefersPage } from "../page.ts";
import { defineRoute, jsonOrPage } from "../route.ts";
import { createRouter } from "../router.ts";

const summary = "Social feeds, files and court dockets over one keyset pagination engine.";

const link = (description: string) => z.string().openapi({ format: "uri", description });

const serviceSchema = z
  .object({
    name: z.string().openapi({ description: "The name of the service." }),
    version: z.string().openapi({ description: "The version of the service." }),
    description: z.string().openapi({ description: "What the service does." }),
    documentation: link("The API reference."),
    openapi: link("The OpenAPI document."),
    health: link("Whether each store answers."),
    apis: z
      .object({
        posts: link("The posts that the caller may see."),
        files: link("The caller's files."),
        dockets: link("The resources of court dockets, paged by cursor."),
        dockets_v3: link("The resources of court dockets, paged by number."),
      })
      .openapi({ description: "The roots of the APIs." }),
  })
  .openapi("Service");

const route = defineRoute({
  operationId: "getService",
  access: "open",
  method: "get",
  path: "/",
  // The page of the console is a static asset, which has a version.
  answerHeaders: ["ETag"],
  tags: ["Service"],
  summary: "Get what the service is, and where its APIs are",
  description: "Browsers, which prefer `text/html`, get a page with the same links.",
  responses: { 200: jsonOrPage(serviceSchema, "The service") },
});

const paths = {
  documentation: "/docs",
  openapi: "/openapi.json",
  health: "/healthz",
} as const;

const apiPaths = {
  posts: "/api/posts",
  files: "/api/v2/files",
  dockets: "/api/rest/v4/",
  dockets_v3: "/api/rest/v3/",
} as const;

const content = html`<p>${summary}</p>
<ul>
<li><a href="${paths.documentation}">API reference</a></li>
<li><a href="${paths.openapi}">OpenAPI document</a></li>
<li><a href="${paths.health}">Health</a></li>
</ul>
<p>The roots of the APIs:</p>
<ul>
<li><a href="${apiPaths.posts}">Posts</a></li>
<li><a href="${apiPaths.files}">Files</a></li>
<li><a href="${apiPaths.dockets}">Court dockets</a>, and <a href="${apiPaths.dockets_v3}">version 3</a> of their API</li>
</ul>`;

const linksFrom = <P extends Readonly<Record<string, string>>>(origin: string, all: P) =>
  Object.fromEntries(Object.entries(all).map(([name, path]) => [name, origin + path])) as {
    readonly [K in keyof P]: string;
  };

export const homeRoutes = createRouter().openapi(route, (c) => {
  if (prefersPage(c)) return answerPage(c, "Connectly", content) as never;
  const { origin } = new URL(c.req.url);
  const body = {
    name: "Connectly",
    version,
    description: summary,
    ...linksFrom(origin, paths),
    apis: linksFrom(origin, apiPaths),
  };
  return c.json(body, 200, byAccept);
});
