/**
 * The quota of a user and its use, over HTTP.
 *
 * @module
 */
import { defineRoute, jsonAnswer } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import { fileContext } from "../context.ts";
import { presentUsage } from "../present.ts";
import { usageSchema } from "../schemas.ts";
import { readStored } from "./usage-query.ts";

const read = defineRoute({
  operationId: "getFileUsage",
  method: "get",
  path: "/api/v2/files/usage",
  tags: ["Files"],
  summary: "Get how much the caller stores and may store",
  description:
    "The figures come from counters. A new upload of more than `available` bytes is refused with 413. Replacing a file in one request releases the bytes of its old version.",
  request: { query: noQuery },
  responses: { 200: jsonAnswer(usageSchema, "The usage") },
});

export const usageRoutes = createRouter().openapi(read, async (c) => {
  const { db, viewer, settings } = fileContext(c);
  return c.json(presentUsage(await readStored(db, viewer.id), settings.quota), 200);
});
