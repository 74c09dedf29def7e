/**
 * `/openapi.json`, and `/docs`: the API reference. The page loads Swagger UI from the static assets
 * (`scripts/assets.ts`), so that it works without a CDN.
 *
 * @module
 */

import type { OpenAPIHono } from "@hono/zod-openapi";
import { etag } from "hono/etag";
import { RecentMap } from "../recent-map.ts";
import type { AppEnvironment } from "./environment.ts";
import { describe } from "./openapi/document.ts";
import { notFound } from "./problem.ts";
import { createRouter } from "./router.ts";

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Connectly API</title>
<link rel="stylesheet" href="/assets/swagger-ui/swagger-ui.css">
<link rel="icon" href="data:,">
</head>
<body>
<div id="reference"></div>
<script src="/assets/swagger-ui/swagger-ui-bundle.js"></script>
<script src="/assets/swagger-ui/start.js"></script>
</body>
</html>
`;

/** Swagger UI sets styles inline and its icons are data URLs; nothing comes from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The number of origins whose documents an isolate keeps. A deployment usually has one or two. */
const mostOrigins = 10;

/** The routes of the reference. It describes the routes that `app` has at the time of the request. */
export function referenceRoutes(app: OpenAPIHono<AppEnvironment>) {
  const routes = createRouter();

  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", {
    type: "http",
    scheme: "bearer",
    description: "A session token from sign-up or sign-in, or a JWT from GET /api/auth/token.",
  });

  // Making the document takes tens of milliseconds, and it depends only on the origin.
  const documents = new RecentMap<string, string>(mostOrigins);
  function documentAt(origin: string): string {
    const known = documents.get(origin);
    if (known !== undefined) return known;
    const text = JSON.stringify(describe(app, origin));
    documents.set(origin, text);
    return text;
  }

  routes.get("/openapi.json", etag(), (c) =>
    c.body(documentAt(new URL(c.req.url).origin), 200, {
      "Content-Type": "application/json",
      "Cache-Control": "public, no-cache",
    }),
  );
  routes.get("/docs", (c) =>
    c.html(page, 200, { "Content-Security-Policy": contentSecurityPolicy }),
  );
  // Reached only when no router for static assets runs before the Worker, or when the file does not exist.
  routes.get("/assets/*", async (c) => {
    const response = await c.env.ASSETS.fetch(c.req.raw);
    if (response.status === 404) throw notFound(`path as ${c.req.path}`);
    return new Response(response.body, response);
  });
  return routes;
}
