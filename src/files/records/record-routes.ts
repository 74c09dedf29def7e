/**
 * Records of files over HTTP, by id and by key.
 *
 * @module
 */
import type { z } from "@hono/zod-openapi";
import { onceHeaders } from "../../http/idempotency.ts";
import { preconditionHeaders } from "../../http/openapi/file-headers.ts";
import { repeatable } from "../../http/replay.ts";
import { defineRoute, jsonAnswer, jsonBody, noContent } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import { fileContext } from "../context.ts";
import { readPrecondition } from "../preconditions/write-conditions.ts";
import { presentFile, presentSharedFile } from "../present.ts";
import {
  copyFileBody,
  fileParameters,
  fileSchema,
  keyParameters,
  patchFileBody,
  sharedFileSchema,
} from "../schemas.ts";
import { copyFile } from "./copy.ts";
import { keyOfUrl } from "./key.ts";
import { readableRecord } from "./record-access.ts";
import type { RecordChange } from "./record-changes.ts";
import { changeFile, removeFile } from "./record-service.ts";

const tags = ["Files"];
const byId = "/api/v2/files/{id}{[0-9]+}";
const recordByKey = "/api/v2/files/records/by-key/{key}{[^]+}";
const fileByKey = "/api/v2/files/by-key/{key}{[^]+}";

const read = defineRoute({
  operationId: "getFile",
  method: "get",
  path: byId,
  tags,
  summary: "Get the record of a file, or of an upload in progress",
  description:
    "Only the owner sees the key, the custom metadata and the metadata that R2 has. Other users who may read the file see its name and the members that are needed to display it.",
  request: { params: fileParameters, query: noQuery },
  responses: { 200: jsonAnswer(fileSchema.or(sharedFileSchema), "The record") },
  problems: ["not_found"],
});

const readByKey = defineRoute({
  operationId: "getFileByKey",
  answerHeaders: ["ETag"],
  method: "get",
  path: recordByKey,
  tags,
  summary: "Get the record of one of the caller's files by its key",
  request: { params: keyParameters, query: noQuery },
  responses: { 200: jsonAnswer(fileSchema, "The record") },
  problems: ["not_found"],
});

const changes = {
  request: { query: noQuery, headers: preconditionHeaders, body: jsonBody(patchFileBody) },
  responses: { 200: jsonAnswer(fileSchema, "The record") },
  description: "The answer is 409 when another file of the caller has the key.",
} as const;

const update = defineRoute({
  operationId: "updateFile",
  method: "patch",
  path: byId,
  tags,
  summary: "Rename a file, or change its type, visibility or custom metadata",
  ...changes,
  request: { ...changes.request, params: fileParameters },
  problems: ["not_found", "forbidden", "conflict", "precondition_failed"],
});

const changeByKey = (operationId: string, path: string) =>
  defineRoute({
    operationId,
    method: "patch",
    path,
    tags,
    summary: "Change the record of one of the caller's files by its key",
    ...changes,
    request: { ...changes.request, params: keyParameters },
    problems: ["not_found", "conflict", "precondition_failed"],
  });

const remove = defineRoute({
  operationId: "deleteFile",
  method: "delete",
  path: byId,
  tags,
  summary: "Delete a file, and detach it from all posts",
  request: { params: fileParameters, query: noQuery, headers: preconditionHeaders },
  responses: { 204: noContent },
  problems: ["not_found", "forbidden", "precondition_failed"],
});

const deleteByKey = (operationId: string, path: string) =>
  defineRoute({
    operationId,
    method: "delete",
    path,
    tags,
    summary: "Delete one of the caller's files by its key",
    request: { params: keyParameters, query: noQuery, headers: preconditionHeaders },
    responses: { 204: noContent },
    problems: ["not_found", "precondition_failed"],
  });

const copy = defineRoute({
  operationId: "copyFile",
  answerHeaders: ["ETag", "Location"],
  method: "post",
  path: `${byId}/copy`,
  tags,
  summary: "Copy a file to another key",
  description:
    "If-Match, If-None-Match and If-Unmodified-Since apply to the file that has the key of the copy. The file may have up to 5 GiB.",
  request: {
    params: fileParameters,
    query: noQuery,
    headers: preconditionHeaders.extend(onceHeaders.shape),
    body: jsonBody(copyFileBody),
  },
  responses: {
    200: jsonAnswer(fileSchema, "The record of the file that was replaced"),
    201: jsonAnswer(fileSchema, "The record of the copy"),
  },
  problems: [
    "not_found",
    "forbidden",
    "conflict",
    "precondition_failed",
    "payload_too_large",
    "quota_exceeded",
  ],
});

const changeOf = (body: z.output<typeof patchFileBody>): RecordChange => ({
  key: body.key,
  contentType: body.content_type,
  visibility: body.visibility,
  customMetadata: body.custom_metadata,
});

/** The path before the key: of a record, or of a file. */
const recordPrefix = "/api/v2/files/records/by-key/";
const filePrefix = "/api/v2/files/by-key/";

const routes = createRouter()
  .openapi(read, async (c) => {
    const context = fileContext(c);
    const row = await readableRecord(context, { id: c.req.valid("param").id });
    const isOwner = row.ownerId === context.viewer.id;
    return c.json(isOwner ? presentFile(row) : presentSharedFile(row), 200);
  })
  .openapi(readByKey, async (c) => {
    const row = await readableRecord(fileContext(c), { key: keyOfUrl(c.req.url, recordPrefix) });
    return c.json(presentFile(row), 200, { ETag: `"${row.etag}"` });
  })
  .openapi(update, async (c) => {
    const { id } = c.req.valid("param");
    const condition = readPrecondition(c.req.raw.headers);
    const change = changeOf(c.req.valid("json"));
    return c.json(presentFile(await changeFile(fileContext(c), { id }, change, condition)), 200);
  })
  .openapi(remove, async (c) => {
    const { id } = c.req.valid("param");
    await removeFile(fileContext(c), { id }, readPrecondition(c.req.raw.headers));
    return c.body(null, 204);
  })
  .openapi(
    copy,
    repeatable(async (c) => {
      const { key, visibility, custom_metadata: customMetadata } = c.req.valid("json");
      const { row, replaced } = await copyFile(
        fileContext(c),
        c.req.valid("param").id,
        { key, visibility, customMetadata },
        readPrecondition(c.req.raw.headers),
      );
      const headers = { ETag: `"${row.etag}"`, Location: `/api/v2/files/${row.id}` };
      return c.json(presentFile(row), replaced ? 200 : 201, headers);
    }),
  );

for (const [prefix, path, suffix] of [
  [recordPrefix, recordByKey, "Record"],
  [filePrefix, fileByKey, ""],
] as const) {
  routes
    .openapi(changeByKey(`updateFile${suffix}ByKey`, path), async (c) => {
      const name = { key: keyOfUrl(c.req.url, prefix) };
      const condition = readPrecondition(c.req.raw.headers);
      const change = changeOf(c.req.valid("json"));
      return c.json(presentFile(await changeFile(fileContext(c), name, change, condition)), 200);
    })
    .openapi(deleteByKey(`deleteFile${suffix}ByKey`, path), async (c) => {
      const name = { key: keyOfUrl(c.req.url, prefix) };
      await removeFile(fileContext(c), name, readPrecondition(c.req.raw.headers));
      return c.body(null, 204);
    });
}

export const recordRoutes = routes;
