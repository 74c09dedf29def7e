/**
 * Pages of links: what the roots of APIs answer to browsers. They load nothing and run no scripts.
 *
 * @module
 */
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { AppEnvironment } from "./environment.ts";

/** The header of an answer whose media type depends on the `Accept` header. */
export const byAccept = { Vary: "Accept" } as const;

const contentSecurityPolicy =
  "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Whether a client prefers HTML to JSON. Programs such as curl, which accept anything, do not. */
export function prefersPage(c: Context<AppEnvironment>): boolean {
  const preferred = accepts(c, {
    header: "Accept",
    supports: ["application/json", "text/html"],
    default: "application/json",
  });
  return preferred === "text/html";
}

/** Answers a page. `content` follows its title. */
export function answerPage(
  c: Context<AppEnvironment>,
  title: string,
  content: HtmlEscapedString | Promise<HtmlEscapedString>,
) {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
  return c.html(page, 200, { ...byAccept, "Content-Security-Policy": contentSecurityPolicy });
}
