/**
 * Uploads in parts over HTTP.
 *
 * @module
 */
import { defineRoute, jsonAnswer, jsonBody, noContent } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import { fileContext } from "../context.ts";
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
import { readBody } from "./body.ts";
import {
  abortUpload,
  beginUpload,
  completeUpload,
  readOngoing,
  storePart,
} from "./multipart-service.ts";
import { partLimits } from "./part-sizes.ts";

const tags = ["Uploads"];
const uploads = "/api/v2/files/uploads";
const upload = `${uploads}/{upload_id}{[0-9]+}`;

/** Bytes that the list of parts may have. A list of 10,000 parts has about 700 kB. */
const partListLimit = 2 * 1024 ** 2;

const begin = defineRoute({
  operationId: "createUpload",
  method: "post",
  path: uploads,
  tags,
  summary: "Begin an upload in parts",
  description:
    "Send the parts in any order, any of them again, several at a time; then complete the upload. An upload that is not completed within a day is aborted.",
  request: { query: noQuery, body: jsonBody(createUploadBody) },
  responses: { 201: jsonAnswer(uploadSchema, "The upload") },
  problems: ["not_found"],
});

const read = defineRoute({
  operationId: "getUpload",
  method: "get",
  path: upload,
  tags,
  summary: "An upload, and the parts that were received of it",
  request: { params: uploadParameters, query: noQuery },
  responses: { 200: jsonAnswer(uploadSchema, "The upload") },
  problems: ["not_found", "conflict"],
});

const sendPart = defineRoute({
  operationId: "uploadPart",
  method: "put",
  path: `${upload}/parts/{part_number}`,
  tags,
  summary: "Send a part",
  description:
    "The body is the part, with Content-Length. Every part but the last has exactly part_size bytes. Content-Digest is verified.",
  request: {
    params: partParameters,
    query: noQuery,
    body: { required: true, content: bytesContent },
  },
  responses: {
    200: jsonAnswer(partSchema, "The part; its etag is in the ETag header, too"),
  },
  problems: ["not_found", "conflict", "unprocessable", "length_required"],
});

const complete = defineRoute({
  operationId: "completeUpload",
  method: "post",
  path: `${upload}/complete`,
  tags,
  summary: "Make a file of an upload",
  description:
    "A file that has the key is replaced, and keeps its id. A body with the parts is optional, and held against what was received.",
  largestBody: partListLimit,
  request: {
    params: uploadParameters,
    query: noQuery,
    body: { ...jsonBody(completeUploadBody), required: false },
  },
  responses: {
    200: jsonAnswer(fileSchema, "The record of the file that was replaced"),
    201: jsonAnswer(fileSchema, "The record of the new file"),
  },
  problems: ["not_found", "conflict", "unprocessable"],
});

const abort = defineRoute({
  operationId: "abortUpload",
  method: "delete",
  path: upload,
  tags,
  summary: "Abort an upload",
  request: { params: uploadParameters, query: noQuery },
  responses: { 204: noContent },
  problems: ["not_found", "conflict"],
});

export const uploadRoutes = createRouter()
  .openapi(begin, async (c) => {
    const { key, content_type, size, part_size } = c.req.valid("json");
    const row = await beginUpload(fileContext(c), {
      key,
      contentType: content_type ?? "application/octet-stream",
      size: size ?? null,
      partSize: part_size ?? null,
    });
    return c.json(presentUpload(row, []), 201, { Location: `${uploads}/${row.id}` });
  })
  .openapi(read, async (c) => {
    const id = c.req.valid("param").upload_id;
    const { upload: row, parts } = await readOngoing(fileContext(c), id);
    return c.json(presentUpload(row, parts), 200);
  })
  .openapi(sendPart, async (c) => {
    const { upload_id: id, part_number } = c.req.valid("param");
    const body = readBody(c.req.raw, partLimits.largest);
    const { etag } = await storePart(fileContext(c), id, part_number, body);
    return c.json({ part_number, etag }, 200, { ETag: `"${etag}"` });
  })
  .openapi(complete, async (c) => {
    const id = c.req.valid("param").upload_id;
    const named = c.req.valid("json").parts ?? null;
    const { row, replaced } = await completeUpload(fileContext(c), id, named);
    const headers = { ETag: `"${row.etag}"`, Location: `/api/v2/files/${row.id}` };
    return c.json(presentFile(row), replaced ? 200 : 201, headers);
  })
  .openapi(abort, async (c) => {
    await abortUpload(fileContext(c), c.req.valid("param").upload_id);
    return c.body(null, 204);
  });
