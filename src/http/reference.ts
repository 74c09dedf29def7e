/**
 * `/openapi.json`, and `/docs`: the API reference, served whole by the Worker, so that it works
 * without a CDN.
 *
 * @module
 */
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { AppEnvironment } from "./environment.ts";
import { describe } from "./openapi/document.ts";
import { createRouter } from "./router.ts";

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Connectly API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="icon" href="data:,">
</head>
<body>
<div id="reference"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

const startScript = `SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#reference",
  deepLinking: true,
  persistAuthorization: true,
  validatorUrl: null,
});
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

function asset(c: Context<AppEnvironment>, body: string, type: string) {
  return c.body(body, 200, {
    "Content-Type": `${type}; charset=UTF-8`,
    "Cache-Control": "public, max-age=86400",
    "X-Content-Type-Options": "nosniff",
  });
}

/** The routes of the reference for what `app` has registered by the time it is asked. */
export function referenceRoutes(app: OpenAPIHono<AppEnvironment>) {
  const routes = createRouter();

  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", {
    type: "http",
    scheme: "bearer",
    description: "A session token from sign-up or sign-in, or a JWT from GET /api/auth/token.",
  });

  routes.get("/openapi.json", (c) => c.json(describe(app, new URL(c.req.url).origin)));
  routes.get("/docs", (c) =>
    c.html(page, 200, { "Content-Security-Policy": contentSecurityPolicy }),
  );
  routes.get("/docs/start.js", (c) => asset(c, startScript, "text/javascript"));
  routes.get("/docs/swagger-ui-bundle.js", async (c) => {
    const { default: bundle } = await import("swagger-ui-dist/swagger-ui-bundle.js");
    return asset(c, bundle, "text/javascript");
  });
  routes.get("/docs/swagger-ui.css", async (c) => {
    const { default: css } = await import("swagger-ui-dist/swagger-ui.css");
    return asset(c, css, "text/css");
  });
  return routes;
}
