/**
 * Uploads in parts over HTTP.
 *
 * @module
 */
import { createRoute } from "@hono/zod-openapi";
import { jsonOnly, limitBody, smallBody } from "../../http/request-body.ts";
import {
  bearer,
  createRouter,
  jsonAnswer,
  jsonBody,
  noContent,
  problemAnswers,
  problemContent,
} from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import { type AttachedPosts, fileContext } from "../context.ts";
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

/** 10,000 parts have about 700 kB. */
const partList = limitBody(2 * 1024 ** 2);

const conflict = {
  409: { description: "The upload is complete already", content: problemContent },
} as const;

const unprocessable = {
  422: { description: "A part is missing, or not as the upload has it", content: problemContent },
} as const;

const begin = createRoute({
  method: "post",
  path: uploads,
  tags,
  summary: "Begin an upload in parts",
  description:
    "Send the parts in any order, any of them again, several at a time; then complete the upload. An upload that is not completed within a day is aborted.",
  security: bearer,
  middleware: [jsonOnly, smallBody],
  request: { query: noQuery, body: jsonBody(createUploadBody) },
  responses: { 201: jsonAnswer(uploadSchema, "The upload"), ...problemAnswers },
});

const read = createRoute({
  method: "get",
  path: upload,
  tags,
  summary: "An upload, and the parts that were received of it",
  security: bearer,
  request: { params: uploadParameters, query: noQuery },
  responses: { 200: jsonAnswer(uploadSchema, "The upload"), ...conflict, ...problemAnswers },
});

const sendPart = createRoute({
  method: "put",
  path: `${upload}/parts/{part_number}`,
  tags,
  summary: "Send a part",
  description:
    "The body is the part, with Content-Length. Every part but the last has exactly part_size bytes. Content-Digest is verified.",
  security: bearer,
  request: {
    params: partParameters,
    query: noQuery,
    body: { required: true, content: bytesContent },
  },
  responses: {
    200: jsonAnswer(partSchema, "The part; its etag is in the ETag header, too"),
    411: { description: "Without Content-Length", content: problemContent },
    ...conflict,
    ...unprocessable,
    ...problemAnswers,
  },
});

const complete = createRoute({
  method: "post",
  path: `${upload}/complete`,
  tags,
  summary: "Make a file of an upload",
  description:
    "A file that has the key is replaced, and keeps its id. A body with the parts is optional, and held against what was received.",
  security: bearer,
  middleware: [jsonOnly, partList],
  request: {
    params: uploadParameters,
    query: noQuery,
    body: { ...jsonBody(completeUploadBody), required: false },
  },
  responses: {
    200: jsonAnswer(fileSchema, "The record of the file that was replaced"),
    201: jsonAnswer(fileSchema, "The record of the new file"),
    ...conflict,
    ...unprocessable,
    ...problemAnswers,
  },
});

const abort = createRoute({
  method: "delete",
  path: upload,
  tags,
  summary: "Abort an upload",
  security: bearer,
  request: { params: uploadParameters, query: noQuery },
  responses: { 204: noContent, ...conflict, ...problemAnswers },
});

export function uploadRoutes(posts: AttachedPosts) {
  return createRouter()
    .openapi(begin, async (c) => {
      const { key, content_type, size, part_size } = c.req.valid("json");
      const row = await beginUpload(fileContext(c, posts), {
        key,
        contentType: content_type ?? "application/octet-stream",
        size: size ?? null,
        partSize: part_size ?? null,
      });
      return c.json(presentUpload(row, []), 201, { Location: `${uploads}/${row.id}` });
    })
    .openapi(read, async (c) => {
      const id = c.req.valid("param").upload_id;
      const { upload: row, parts } = await readOngoing(fileContext(c, posts), id);
      return c.json(presentUpload(row, parts), 200);
    })
    .openapi(sendPart, async (c) => {
      const { upload_id: id, part_number } = c.req.valid("param");
      const body = readBody(c.req.raw, partLimits.largest);
      const { etag } = await storePart(fileContext(c, posts), id, part_number, body);
      return c.json({ part_number, etag }, 200, { ETag: `"${etag}"` });
    })
    .openapi(complete, async (c) => {
      const id = c.req.valid("param").upload_id;
      const named = c.req.valid("json").parts ?? null;
      const { row, replaced } = await completeUpload(fileContext(c, posts), id, named);
      const headers = { ETag: `"${row.etag}"`, Location: `/api/v2/files/${row.id}` };
      return c.json(presentFile(row), replaced ? 200 : 201, headers);
    })
    .openapi(abort, async (c) => {
      await abortUpload(fileContext(c, posts), c.req.valid("param").upload_id);
      return c.body(null, 204);
    });
}
