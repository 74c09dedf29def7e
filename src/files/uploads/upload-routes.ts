/**
 * Uploads in parts over HTTP.
 *
 * @module
 */
import type { z } from "@hono/zod-openapi";
import { onceHeaders } from "../../http/idempotency.ts";
import { digestHeaders, preconditionHeaders } from "../../http/openapi/file-headers.ts";
import { notFound } from "../../http/problem.ts";
import { repeatable } from "../../http/replay.ts";
import { defineRoute, jsonAnswer, jsonBody, noContent } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import { readBody } from "../bytes/body.ts";
import { readDigests } from "../bytes/digests.ts";
import { readHttpMetadata, refuseFileDigests, refuseFileHeaders } from "../bytes/upload-headers.ts";
import { fileContext } from "../context.ts";
import { type Precondition, readPrecondition } from "../preconditions/write-conditions.ts";
import { presentFile, presentUpload } from "../present.ts";
import {
  bytesContent,
  completeUploadBody,
  createUploadBody,
  fileSchema,
  partParameters,
  partSchema,
  uploadParameters,
  uploadSchema,
} from "../schemas.ts";
import { completeUpload } from "./completion.ts";
import { partLimits } from "./part-sizes.ts";
import { abortUpload, beginParts, type Plan, storePart } from "./parts-service.ts";
import { readUpload } from "./upload-queries.ts";

const tags = ["Uploads"];
const uploads = "/api/v2/files/uploads";
const upload = `${uploads}/{upload_id}{[0-9]+}`;

/** The most bytes of a list of parts. A list of 10,000 parts has about 700 kB. */
const partListLimit = 2 * 1024 ** 2;

const begin = defineRoute({
  operationId: "createUpload",
  limit: "uploads",
  method: "post",
  path: uploads,
  tags,
  summary: "Begin an upload in parts",
  description:
    "Send the parts in any order, repeat any of them, and send several at a time. Then complete the upload. An upload that is not completed within a day (UPLOAD_TTL) is aborted. Conditions apply to the file with this key, both when the upload begins and when it is completed. A user has at most 100 uploads in progress.",
  request: {
    query: noQuery,
    headers: preconditionHeaders.extend(onceHeaders.shape),
    body: jsonBody(createUploadBody),
  },
  responses: { 201: jsonAnswer(uploadSchema, "The upload") },
  problems: ["conflict", "precondition_failed", "quota_exceeded", "unprocessable"],
});

const read = defineRoute({
  operationId: "getUpload",
  method: "get",
  path: upload,
  tags,
  summary: "Get an upload, with the parts that were received",
  description: "For a day after its completion, a complete upload names the file that it became.",
  request: { params: uploadParameters, query: noQuery },
  responses: { 200: jsonAnswer(uploadSchema, "The upload") },
  problems: ["not_found"],
});

const sendPart = defineRoute({
  operationId: "uploadPart",
  limit: "uploads",
  answerHeaders: ["ETag"],
  method: "put",
  path: `${upload}/parts/{part_number}`,
  tags,
  summary: "Send a part",
  description:
    "The body is the part, with Content-Length. Every part except the last has exactly part_size bytes. Conditions apply to an earlier part of the same number.",
  request: {
    params: partParameters,
    query: noQuery,
    headers: preconditionHeaders.extend(digestHeaders.shape),
    body: { required: true, content: bytesContent },
  },
  responses: { 200: jsonAnswer(partSchema, "The part. The ETag header also has its etag") },
  problems: [
    "not_found",
    "conflict",
    "unprocessable",
    "length_required",
    "precondition_failed",
    "payload_too_large",
    "quota_exceeded",
  ],
});

const complete = defineRoute({
  operationId: "completeUpload",
  answerHeaders: ["ETag", "Location"],
  method: "post",
  path: `${upload}/complete`,
  tags,
  summary: "Make a file of an upload",
  description:
    "If a file has the key, the upload replaces it, and the file keeps its id. The parts in the body are optional; the service compares them with the parts that it has received. Completing the upload again within a day answers 200 with the record.",
  largestBody: partListLimit,
  request: {
    params: uploadParameters,
    query: noQuery,
    headers: preconditionHeaders.extend(onceHeaders.shape),
    body: { ...jsonBody(completeUploadBody), required: false },
  },
  responses: {
    200: jsonAnswer(
      fileSchema,
      "The record of the replaced file, or of the file that an earlier request has made",
    ),
    201: jsonAnswer(fileSchema, "The record of the new file"),
  },
  problems: ["not_found", "conflict", "unprocessable", "precondition_failed", "quota_exceeded"],
});

const abort = defineRoute({
  operationId: "abortUpload",
  method: "delete",
  path: upload,
  tags,
  summary: "Abort an upload",
  request: { params: uploadParameters, query: noQuery, headers: preconditionHeaders },
  responses: { 204: noContent },
  problems: ["not_found", "conflict", "precondition_failed"],
});

/** The plan from the body of the request that begins an upload. */
export function planOf(
  body: Omit<z.output<typeof createUploadBody>, "part_size">,
  precondition: Precondition,
): Plan {
  const named = new Headers();
  if (body.content_encoding) named.set("Content-Encoding", body.content_encoding);
  if (body.content_language) named.set("Content-Language", body.content_language);
  if (body.cache_control) named.set("Cache-Control", body.cache_control);
  return {
    key: body.key,
    contentType: body.content_type ?? "application/octet-stream",
    httpMetadata: readHttpMetadata(named),
    visibility: body.visibility,
    customMetadata: body.custom_metadata,
    size: body.size ?? null,
    precondition,
  };
}

export const uploadRoutes = createRouter()
  .openapi(
    begin,
    repeatable(async (c) => {
      const { part_size, ...body } = c.req.valid("json");
      refuseFileHeaders(c.req.raw.headers);
      refuseFileDigests(c.req.raw.headers);
      const plan = planOf(body, readPrecondition(c.req.raw.headers));
      const row = await beginParts(fileContext(c), plan, part_size ?? null);
      const found = { status: "ongoing", upload: row, parts: [] } as const;
      return c.json(presentUpload(row.id, found), 201, { Location: `${uploads}/${row.id}` });
    }),
  )
  .openapi(read, async (c) => {
    const { db, viewer } = fileContext(c);
    const id = c.req.valid("param").upload_id;
    const found = await readUpload(db, viewer.id, id);
    if (found === null) throw notFound("upload");
    return c.json(presentUpload(id, found), 200);
  })
  .openapi(sendPart, async (c) => {
    const { upload_id: id, part_number } = c.req.valid("param");
    const { headers } = c.req.raw;
    refuseFileHeaders(headers);
    const { etag } = await storePart(
      fileContext(c),
      id,
      part_number,
      readBody(c.req.raw, partLimits.largest),
      readDigests(headers),
      readPrecondition(headers),
    );
    return c.json({ part_number, etag }, 200, { ETag: `"${etag}"` });
  })
  .openapi(
    complete,
    repeatable(async (c) => {
      refuseFileHeaders(c.req.raw.headers);
      refuseFileDigests(c.req.raw.headers);
      const { row, created } = await completeUpload(
        fileContext(c),
        c.req.valid("param").upload_id,
        c.req.valid("json").parts ?? null,
        readPrecondition(c.req.raw.headers),
      );
      const headers = { ETag: `"${row.etag}"`, Location: `/api/v2/files/${row.id}` };
      return c.json(presentFile(row), created ? 201 : 200, headers);
    }),
  )
  .openapi(abort, async (c) => {
    const condition = readPrecondition(c.req.raw.headers);
    await abortUpload(fileContext(c), c.req.valid("param").upload_id, condition);
    return c.body(null, 204);
  });
