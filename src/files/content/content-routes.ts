/**
 * The bytes of files over HTTP: in by their key, out by key or id.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { AppEnvironment } from "../../http/environment.ts";
import { invalid, notFound, type ProblemCode } from "../../http/problem.ts";
import { defineRoute, jsonAnswer } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import { requestScope } from "../../ports/request-scope.ts";
import { fileContext, fileScope } from "../context.ts";
import { presentFile } from "../present.ts";
import { keyOfUrl } from "../records/key.ts";
import { readableFile } from "../records/record-access.ts";
import { readFile, readFileByKey, type WriteCondition } from "../records/record-queries.ts";
import {
  bytesContent,
  contentTypeSchema,
  fileParameters,
  fileSchema,
  keyParameters,
  linkQuery,
} from "../schemas.ts";
import { readBody } from "../uploads/body.ts";
import { largestUpload, storeFile } from "../uploads/upload-service.ts";
import { readEntityTags, strongTags } from "./conditions.ts";
import { serveContent } from "./serve-content.ts";

const tags = ["Files"];
const byKey = "/api/v2/files/by-key/";

const header = (description: string) => z.string().optional().openapi({ description });

const readHeaders = z.object({
  range: header("One range of bytes: bytes=0-99, bytes=100- or bytes=-100"),
  "if-range": header("The range only if the file is still this one: an ETag or a date"),
  "if-none-match": header("304 when the file still has one of these ETags"),
  "if-modified-since": header("304 when the file is not newer"),
  "if-match": header("412 unless the file has one of these ETags"),
  "if-unmodified-since": header("412 when the file is newer"),
});

const writeHeaders = z.object({
  "content-length": header("Bytes of the file. Needed"),
  "content-type": header("Of the file; without it, application/octet-stream"),
  "content-digest": header("sha-256=:…:, verified"),
  "if-none-match": header("*: only if there is no such file yet"),
  "if-match": header("Only if the file has one of these ETags, or *: only if there is one"),
});

const bytesAnswers = {
  200: { description: "The file", content: bytesContent },
  206: { description: "The range", content: bytesContent },
  304: { description: "The client has it already" },
} as const;

const readProblems: ProblemCode[] = ["not_found", "precondition_failed", "range_not_satisfiable"];

const upload = defineRoute({
  operationId: "uploadFile",
  method: "put",
  path: "/api/v2/files/by-key/{key}{[^]+}",
  tags,
  summary: "Store a file, or replace one",
  description:
    "The body is the file. A file that is replaced keeps its id, and is served as it was until all of the new bytes are there.",
  request: {
    params: keyParameters,
    query: noQuery,
    headers: writeHeaders,
    body: { required: true, content: bytesContent },
  },
  responses: {
    200: jsonAnswer(fileSchema, "The record of the file that was replaced"),
    201: jsonAnswer(fileSchema, "The record of the new file"),
  },
  problems: ["not_found", "length_required", "precondition_failed", "unprocessable"],
});

const downloadByKey = defineRoute({
  operationId: "downloadFileByKey",
  method: "get",
  path: "/api/v2/files/by-key/{key}{[^]+}",
  tags,
  summary: "The bytes of one's own file, by its key",
  request: { params: keyParameters, query: noQuery, headers: readHeaders },
  responses: bytesAnswers,
  problems: readProblems,
});

const download = defineRoute({
  operationId: "downloadFile",
  method: "get",
  path: "/api/v2/files/{id}{[0-9]+}/content",
  tags,
  summary: "The bytes of a file",
  description:
    "For its owner, for whoever may see a post that it is attached to, for anybody while it is public, and for whoever has a link.",
  access: "optional",
  request: { params: fileParameters, query: linkQuery, headers: readHeaders },
  responses: bytesAnswers,
  problems: [...readProblems, "invalid_link"],
});

/** @throws Problem for conditions that make no sense for a write. */
function writeCondition(c: Context<AppEnvironment>): WriteCondition {
  const match = readEntityTags("If-Match", c.req.header("If-Match"));
  const noneMatch = readEntityTags("If-None-Match", c.req.header("If-None-Match"));
  if (noneMatch !== null && noneMatch !== "*") {
    throw invalid("If-None-Match", "expected * on a write");
  }
  if (match === null) return { kind: noneMatch === null ? "any" : "absent" };
  if (noneMatch !== null) return { kind: "never" };
  return { kind: "present", etags: match === "*" ? null : strongTags(match) };
}

function contentTypeOf(c: Context<AppEnvironment>): string {
  const text = c.req.header("Content-Type");
  if (text === undefined || text === "") return "application/octet-stream";
  const parsed = contentTypeSchema.safeParse(text);
  if (parsed.success) return parsed.data;
  throw invalid("Content-Type", parsed.error.issues[0]?.message ?? "expected a media type");
}

export const contentRoutes = createRouter()
  .openapi(upload, async (c) => {
    const context = fileContext(c);
    const { row, replaced } = await storeFile(context, {
      owner: context.viewer.id,
      key: keyOfUrl(c.req.url, byKey),
      contentType: contentTypeOf(c),
      condition: writeCondition(c),
      body: readBody(c.req.raw, largestUpload),
      visibility: "private",
    });
    const headers = { ETag: `"${row.etag}"` };
    if (replaced) return c.json(presentFile(row), 200, headers);
    return c.json(presentFile(row), 201, {
      ...headers,
      Location: `/api/v2/files/${row.id}`,
    });
  })
  .openapi(downloadByKey, async (c) => {
    const context = fileContext(c);
    const key = keyOfUrl(c.req.url, byKey);
    const find = () => readFileByKey(context.db, context.viewer.id, key);
    const row = await find();
    if (row === null) throw notFound("file");
    const response = await serveContent(context, row, c.req.raw, find);
    // One URL names another file to everybody: not even a public one may be kept for others.
    response.headers.set("Cache-Control", "private, no-cache, no-transform");
    return response as never;
  })
  .openapi(download, async (c) => {
    const context = fileScope(requestScope(c));
    const { id } = c.req.valid("param");
    const { expires, signature } = c.req.valid("query");
    const link =
      expires === undefined && signature === undefined
        ? null
        : { expires: expires ?? "", signature: signature ?? "" };
    const row = await readableFile(context, id, link);
    // A link is to one version; everybody else gets the one that there is now.
    const reread = async () =>
      link === null ? ((await readFile(context.db, id, null, context.posts))?.row ?? null) : null;
    return (await serveContent(context, row, c.req.raw, reread)) as never;
  });
