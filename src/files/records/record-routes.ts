/**
 * Records of files over HTTP.
 *
 * @module
 */
import { createRoute, z } from "@hono/zod-openapi";
import { jsonOnly, smallBody } from "../../http/request-body.ts";
import {
  bearer,
  createRouter,
  forbiddenAnswer,
  jsonAnswer,
  jsonBody,
  noContent,
  problemAnswers,
  problemContent,
} from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import { readVersions } from "../content/conditions.ts";
import { type AttachedPosts, fileContext } from "../context.ts";
import { presentFile } from "../present.ts";
import { fileParameters, fileSchema, patchFileBody } from "../schemas.ts";
import { changeFile, removeFile } from "../uploads/upload-service.ts";
import { changed, readableRecord } from "./record-access.ts";

const tags = ["Files"];

const read = createRoute({
  method: "get",
  path: "/api/v2/files/{id}{[0-9]+}",
  tags,
  summary: "The record of a file, or of one's own upload that goes on",
  security: bearer,
  request: { params: fileParameters, query: noQuery },
  responses: { 200: jsonAnswer(fileSchema, "The record"), ...problemAnswers },
});

const versionHeaders = z.object({
  "if-match": z
    .string()
    .optional()
    .openapi({ description: "Only if the file has one of these ETags" }),
});

const conditional = {
  412: { description: "The file has another ETag", content: problemContent },
} as const;

const update = createRoute({
  method: "patch",
  path: "/api/v2/files/{id}{[0-9]+}",
  tags,
  summary: "Rename a file, change who may read it, or what is noted of it",
  description: "Another file that has the key already: 409.",
  security: bearer,
  middleware: [jsonOnly, smallBody],
  request: {
    params: fileParameters,
    query: noQuery,
    headers: versionHeaders,
    body: jsonBody(patchFileBody),
  },
  responses: {
    200: jsonAnswer(fileSchema, "The record"),
    409: { description: "Another file has the key", content: problemContent },
    ...conditional,
    ...forbiddenAnswer,
    ...problemAnswers,
  },
});

const remove = createRoute({
  method: "delete",
  path: "/api/v2/files/{id}{[0-9]+}",
  tags,
  summary: "Delete a file, and take it out of the posts that it is attached to",
  security: bearer,
  request: { params: fileParameters, query: noQuery, headers: versionHeaders },
  responses: { 204: noContent, ...conditional, ...forbiddenAnswer, ...problemAnswers },
});

export function recordRoutes(posts: AttachedPosts) {
  return createRouter()
    .openapi(read, async (c) => {
      const row = await readableRecord(fileContext(c, posts), c.req.valid("param").id);
      return c.json(presentFile(row), 200);
    })
    .openapi(update, async (c) => {
      const { key, visibility, custom_metadata: customMetadata } = c.req.valid("json");
      const change = { key, visibility, customMetadata };
      const { id } = c.req.valid("param");
      const etags = readVersions(c.req.header("If-Match"));
      const result = await changeFile(fileContext(c, posts), id, change, etags);
      return c.json(presentFile(changed(result)), 200);
    })
    .openapi(remove, async (c) => {
      const etags = readVersions(c.req.header("If-Match"));
      changed(await removeFile(fileContext(c, posts), c.req.valid("param").id, etags));
      return c.body(null, 204);
    });
}
