/**
 * Imports over HTTP.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { notFound, Problem } from "../../http/problem.ts";
import { defineRoute, jsonAnswer } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery, strict } from "../../http/schema.ts";
import { serviceContext } from "../../ports/request-scope.ts";
import { requireAdmin } from "../admin.ts";
import { type Resource, resources } from "../declaration/resources.ts";
import { importLines } from "./import-service.ts";

const mediaTypes = ["application/x-ndjson", "application/ndjson", "application/jsonl"] as const;

const accountSchema = z
  .object({
    received: z.number().int().openapi({ description: "Lines that were not empty" }),
    written: z.number().int(),
    rejected: z.number().int(),
    errors: z
      .array(z.object({ line: z.number().int(), message: z.string() }))
      .openapi({ description: "The first hundred of them, by line, from 1" }),
  })
  .openapi("ImportAccount");

const route = defineRoute({
  operationId: "importRows",
  method: "post",
  path: "/api/rest/v4/import/{resource}",
  tags: ["Dockets"],
  summary: "Import rows, one JSON object a line",
  description:
    "For administrators. The body is read as it comes, and written in batches: a row whose id is there takes its place, so that a body may be sent again. A bad line rejects itself alone. What a line refers to must be there before it: courts, then dockets, docket-entries, recap-documents.",
  request: {
    params: strict({
      resource: z.string().openapi({
        description: "What is imported.",
        enum: Object.keys(resources),
      }),
    }),
    query: noQuery,
    body: {
      required: true,
      content: { "application/x-ndjson": { schema: z.string() } },
    },
  },
  responses: {
    200: jsonAnswer(accountSchema, "What became of the lines"),
  },
  problems: ["not_found", "forbidden", "payload_too_large", "unsupported_media_type"],
});

/** @throws Problem when the body says that it is something else than lines of JSON. */
function requireLines(contentType: string | undefined): void {
  const type = (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (!(mediaTypes as readonly string[]).includes(type)) {
    throw new Problem("unsupported_media_type", `Send lines of JSON, as ${mediaTypes[0]}.`);
  }
}

export const importRoutes = createRouter().openapi(route, async (c) => {
  const { db, viewer, now } = serviceContext(c);
  const resource = new Map<string, Resource>(Object.entries(resources)).get(
    c.req.valid("param").resource,
  );
  if (resource === undefined) throw notFound("resource");
  await requireAdmin(db, viewer, c.get("settings").adminEmails);
  requireLines(c.req.header("Content-Type"));
  const stream = c.req.raw.body ?? new Response("").body;
  if (stream === null) throw new Error("a response of text has a body");
  const { complete, done, errors, ...counts } = await importLines({ db, now }, resource, stream);
  if (complete) return c.json({ ...counts, errors }, 200);
  throw new Problem(
    "payload_too_large",
    `The database takes no more in one request. Lines 1 to ${done} are done: send those behind them in a request of their own, or all of them in smaller parts (rows that are there are written once more and stay the same).`,
    {
      errors: errors.map(({ line, message }) => ({ path: `line ${line}`, message })),
      members: { ...counts, lines_done: done },
    },
  );
});
