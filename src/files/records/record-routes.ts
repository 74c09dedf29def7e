/**
 * Records of files over HTTP.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { defineRoute, jsonAnswer, jsonBody, noContent } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import { readVersions } from "../content/conditions.ts";
import { fileContext } from "../context.ts";
import { presentFile } from "../present.ts";
import { fileParameters, fileSchema, patchFileBody } from "../schemas.ts";
import { changeFile, removeFile } from "../uploads/upload-service.ts";
import { changed, readableRecord } from "./record-access.ts";

const tags = ["Files"];

const read = defineRoute({
  operationId: "getFile",
  method: "get",
  path: "/api/v2/files/{id}{[0-9]+}",
  tags,
  summary: "The record of a file, or of one's own upload that goes on",
  request: { params: fileParameters, query: noQuery },
  responses: { 200: jsonAnswer(fileSchema, "The record") },
  problems: ["not_found"],
});

const versionHeaders = z.object({
  "if-match": z
    .string()
    .optional()
    .openapi({ description: "Only if the file has one of these ETags" }),
});

const update = defineRoute({
  operationId: "updateFile",
  method: "patch",
  path: "/api/v2/files/{id}{[0-9]+}",
  tags,
  summary: "Rename a file, change who may read it, or what is noted of it",
  description: "Another file that has the key already: 409.",
  request: {
    params: fileParameters,
    query: noQuery,
    headers: versionHeaders,
    body: jsonBody(patchFileBody),
  },
  responses: {
    200: jsonAnswer(fileSchema, "The record"),
  },
  problems: ["not_found", "forbidden", "conflict"],
});

const remove = defineRoute({
  operationId: "deleteFile",
  method: "delete",
  path: "/api/v2/files/{id}{[0-9]+}",
  tags,
  summary: "Delete a file, and take it out of the posts that it is attached to",
  request: { params: fileParameters, query: noQuery, headers: versionHeaders },
  responses: { 204: noContent },
  problems: ["not_found", "forbidden"],
});

export const recordRoutes = createRouter()
  .openapi(read, async (c) => {
    const row = await readableRecord(fileContext(c), c.req.valid("param").id);
    return c.json(presentFile(row), 200);
  })
  .openapi(update, async (c) => {
    const { key, visibility, custom_metadata: customMetadata } = c.req.valid("json");
    const change = { key, visibility, customMetadata };
    const { id } = c.req.valid("param");
    const etags = readVersions(c.req.header("If-Match"));
    const result = await changeFile(fileContext(c), id, change, etags);
    return c.json(presentFile(changed(result)), 200);
  })
  .openapi(remove, async (c) => {
    const etags = readVersions(c.req.header("If-Match"));
    changed(await removeFile(fileContext(c), c.req.valid("param").id, etags));
    return c.body(null, 204);
  });
