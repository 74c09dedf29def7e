/**
 * Imports over HTTP.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { notFound, Problem } from "../../http/problem.ts";
import { defineRoute, jsonAnswer } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { strict } from "../../http/schema.ts";
import { serviceContext } from "../../ports/request-scope.ts";
import { type Resource, resources } from "../declaration/resources.ts";
import { zoneOf } from "../time/zone.ts";
import { courtListenerTokens } from "../tokens.ts";
import { importLines } from "./import-service.ts";

const mediaTypes = ["application/x-ndjson", "application/ndjson", "application/jsonl"] as const;

const accountSchema = z
  .object({
    received: z.number().int().openapi({ description: "The number of lines that were not empty" }),
    written: z.number().int(),
    rejected: z.number().int(),
    ignored: z.record(z.string(), z.number().int()).openapi({
      description:
        "The members that the resource does not have, with the number of lines that had each of them",
    }),
    errors: z.array(z.object({ line: z.number().int(), message: z.string() })).openapi({
      description: "The first hundred rejected lines. The first line has the number 1.",
    }),
  })
  .openapi("ImportAccount");

const route = defineRoute({
  operationId: "importRows",
  access: "admin",
  method: "post",
  path: "/api/rest/v4/import/{resource}",
  tokens: courtListenerTokens,
  tags: ["Dockets"],
  summary: "Import rows as JSON lines",
  description:
    "Only for administrators. Each line is a JSON object with the id of a row. The import creates the row, or changes the members that the line names. It is safe to send the same body again. The JSON of CourtListener's API can be imported unchanged: references may be URLs, entries may contain documents, and members that the resource does not have are ignored and counted. A line that cannot be written does not stop the import. Every row that a line refers to must exist, so import courts first, then dockets, docket-entries and recap-documents.",
  request: {
    params: strict({
      resource: z.string().openapi({
        description: "The resource whose rows are imported.",
        enum: Object.keys(resources),
      }),
    }),
    query: strict({
      mode: z.enum(["update", "replace"]).optional().openapi({
        description:
          "`update` keeps the members that a line does not name. `replace` resets them to the values of a new row.",
        default: "update",
      }),
    }),
    body: {
      required: true,
      content: { "application/x-ndjson": { schema: z.string() } },
    },
  },
  responses: {
    200: jsonAnswer(accountSchema, "The number of lines that were written and rejected"),
  },
  problems: ["not_found", "payload_too_large", "unsupported_media_type"],
});

/** @throws Problem when the content type of the body is not one for lines of JSON. */
function requireLines(contentType: string | undefined): void {
  const type = (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (!(mediaTypes as readonly string[]).includes(type)) {
    throw new Problem("unsupported_media_type", `Send lines of JSON, as ${mediaTypes[0]}.`);
  }
}

export const importRoutes = createRouter().openapi(route, async (c) => {
  const { db, now } = serviceContext(c);
  const resource = new Map<string, Resource>(Object.entries(resources)).get(
    c.req.valid("param").resource,
  );
  if (resource === undefined) throw notFound("resource");
  requireLines(c.req.header("Content-Type"));
  const stream = c.req.raw.body ?? new Response("").body;
  if (stream === null) throw new Error("a response of text has a body");
  const { mode = "update" } = c.req.valid("query");
  const zone = zoneOf(c.get("settings").dockets.timeZone);
  const context = { db, now, resource, mode, zone };
  const { complete, done, errors, ...counts } = await importLines(context, stream);
  if (complete) return c.json({ ...counts, errors }, 200);
  throw new Problem(
    "payload_too_large",
    `The request has reached its limit of database queries. Lines 1 to ${done} are done. Send the lines after line ${done} in another request.`,
    {
      errors: errors.map(({ line, message }) => ({ path: `line ${line}`, message })),
      members: { ...counts, lines_done: done },
    },
  );
});
