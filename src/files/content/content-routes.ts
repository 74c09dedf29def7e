/**
 * The bytes of files over HTTP: stored under a key, and read by key or id.
 *
 * @module
 */
import type { Context } from "hono";
import type { AppEnvironment } from "../../http/environment.ts";
import { readHeaders, uploadHeaders } from "../../http/openapi/file-headers.ts";
import { notFound, type ProblemCode } from "../../http/problem.ts";
import { defineRoute, jsonAnswer } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { requestScope } from "../../ports/request-scope.ts";
import { readBody } from "../bytes/body.ts";
import { readUploadHeaders } from "../bytes/upload-headers.ts";
import { fileContext, fileScope } from "../context.ts";
import { readPrecondition } from "../preconditions/write-conditions.ts";
import { presentFile } from "../present.ts";
import { keyOfUrl } from "../records/key.ts";
import { readFile, readFileByKey } from "../records/record-queries.ts";
import {
  byKeyQuery,
  bytesContent,
  contentQuery,
  fileContent,
  fileParameters,
  fileSchema,
  keyParameters,
  uploadQuery,
} from "../schemas.ts";
import { largestUpload, storeFile } from "../uploads/single-upload.ts";
import { readableContent, readGrant } from "./content-access.ts";
import { serveContent } from "./serve-content.ts";

const tags = ["Files"];

/** The path of a file by its key, up to the key. */
const byKeyPath = "/api/v2/files/by-key/";

const bytesAnswers = {
  200: { description: "The bytes of the file", content: fileContent },
  206: { description: "The range", content: fileContent },
  304: { description: "The client's copy is current" },
} as const;

const readProblems: ProblemCode[] = ["not_found", "precondition_failed", "range_not_satisfiable"];

const upload = defineRoute({
  operationId: "uploadFile",
  limit: "uploads",
  answerHeaders: ["ETag"],
  method: "put",
  path: "/api/v2/files/by-key/{key}{[^]+}",
  tags,
  summary: "Store a file under a key, or replace it",
  description:
    "The body is the file. A replaced file keeps its id. Readers get the old version until all bytes of the new version are stored. Content-Range is refused, because a request stores a whole file.",
  request: {
    params: keyParameters,
    query: uploadQuery,
    headers: uploadHeaders,
    body: { required: true, content: bytesContent },
  },
  responses: {
    200: jsonAnswer(fileSchema, "The record of the file that was replaced"),
    201: jsonAnswer(fileSchema, "The record of the new file"),
  },
  problems: [
    "length_required",
    "precondition_failed",
    "payload_too_large",
    "quota_exceeded",
    "unprocessable",
  ],
});

const downloadByKey = defineRoute({
  operationId: "downloadFileByKey",
  method: "get",
  path: "/api/v2/files/by-key/{key}{[^]+}",
  tags,
  summary: "Get the bytes of one of the caller's files by its key",
  request: { params: keyParameters, query: byKeyQuery, headers: readHeaders },
  responses: {
    ...bytesAnswers,
    200: {
      ...bytesAnswers[200],
      description: "The bytes of the file. With `record=1`: its record, as getFileByKey answers it",
    },
  },
  problems: readProblems,
});

const download = defineRoute({
  operationId: "downloadFile",
  method: "get",
  path: "/api/v2/files/{id}{[0-9]+}/content",
  tags,
  summary: "Get the bytes of a file",
  description:
    "The owner may read the bytes, and everybody who may see a post that the file is attached to. While the file is public, everybody may read them. A link or the URL of an attachment works without a token.",
  access: "optional",
  request: { params: fileParameters, query: contentQuery, headers: readHeaders },
  responses: bytesAnswers,
  problems: [...readProblems, "invalid_link"],
});

const asked = (c: Context<AppEnvironment>, inline: string | undefined) => ({
  method: c.req.method,
  headers: c.req.raw.headers,
  inline: inline === "1",
});

export const contentRoutes = createRouter()
  .openapi(upload, async (c) => {
    const context = fileContext(c);
    const key = keyOfUrl(c.req.url, byKeyPath);
    const { visibility } = c.req.valid("query");
    const { description, digests } = readUploadHeaders(c.req.raw.headers, visibility);
    const { row, replaced } = await storeFile(context, {
      owner: context.viewer.id,
      key,
      description,
      digests,
      condition: readPrecondition(c.req.raw.headers),
      body: readBody(c.req.raw, largestUpload),
    });
    const headers = { ETag: `"${row.etag}"` };
    if (replaced) return c.json(presentFile(row), 200, headers);
    return c.json(presentFile(row), 201, { ...headers, Location: `/api/v2/files/${row.id}` });
  })
  .openapi(downloadByKey, async (c) => {
    const context = fileContext(c);
    const key = keyOfUrl(c.req.url, byKeyPath);
    const { inline, record } = c.req.valid("query");
    const find = () => readFileByKey(context.db, context.viewer.id, key);
    const row = await find();
    if (row === null) throw notFound("file");
    if (record === "1") return c.json(presentFile(row), 200, { ETag: `"${row.etag}"` }) as never;
    const response = await serveContent(context, row, asked(c, inline), find);
    // The same URL names a different file for every user, so no shared cache may store even a public file.
    response.headers.set("Cache-Control", "private, no-cache, no-transform");
    return response;
  })
  .openapi(download, async (c) => {
    const context = fileScope(requestScope(c));
    const { id } = c.req.valid("param");
    const query = c.req.valid("query");
    const grant = readGrant(query);
    const row = await readableContent(context, id, grant);
    // A link is valid for one version. Every other reader gets the current version.
    const reread = async () =>
      grant?.kind === "link"
        ? null
        : ((await readFile(context.db, id, null, context.posts))?.row ?? null);
    return serveContent(context, row, asked(c, query.inline), reread);
  });
