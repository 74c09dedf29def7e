/**
 * tus 1.0 over HTTP, at `/api/v2/files/tus`.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { FileId } from "../../db/ids.ts";
import type { AppEnvironment } from "../../http/environment.ts";
import { onceHeaders } from "../../http/idempotency.ts";
import {
  tusAbortHeaders,
  tusCreationHeaders,
  tusHeaders,
  tusOverrideHeaders,
  tusPieceHeaders,
} from "../../http/openapi/file-headers.ts";
import { invalid, Problem, type ProblemCode } from "../../http/problem.ts";
import { repeatable } from "../../http/replay.ts";
import { defineRoute, noContent } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { idText, noQuery } from "../../http/schema.ts";
import { readDigests } from "../bytes/digests.ts";
import { refuseFileHeaders } from "../bytes/upload-headers.ts";
import { fileContext } from "../context.ts";
import { readPrecondition } from "../preconditions/write-conditions.ts";
import { abortUpload } from "../uploads/parts-service.ts";
import {
  capabilities,
  checkVersion,
  readChecksum,
  readDescription,
  readLateLength,
  readOffset,
  readUploadLength,
  tusVersion,
} from "./tus-headers.ts";
import {
  continueTus,
  createTus,
  largestTusUpload,
  readTus,
  type TusPiece,
  type TusState,
} from "./tus-service.ts";

const tags = ["Uploads"];
const collection = "/api/v2/files/tus";
const member = `${collection}/{upload_id}{[0-9]+}`;
const pieceType = "application/offset+octet-stream";

/** Adds the headers that tus requires on every response, and the capabilities on `OPTIONS`. */
export const tusResponses = createMiddleware<AppEnvironment>(async (c, next) => {
  await next();
  c.res.headers.set("Tus-Resumable", tusVersion);
  if (c.req.method !== "OPTIONS") return;
  for (const [name, value] of Object.entries(capabilities(largestTusUpload))) {
    c.res.headers.set(name, value);
  }
});

const pieceBody = {
  required: false,
  content: { [pieceType]: { schema: z.string().openapi({ format: "binary" }) } },
} as const;

const parameters = z.object({ upload_id: idText<FileId>("The upload's id") });

/** The problems of a request that carries bytes. */
const pieceProblems: readonly ProblemCode[] = [
  "conflict",
  "precondition_failed",
  "payload_too_large",
  "quota_exceeded",
  "unsupported_media_type",
  "checksum_mismatch",
  "unprocessable",
];

const create = defineRoute({
  operationId: "createTusUpload",
  limit: "uploads",
  method: "post",
  path: collection,
  tags,
  summary: "Begin an upload by tus 1.0",
  description:
    "In Upload-Metadata, `filename` is the key, `filetype` the media type and `visibility` the visibility; other entries become custom metadata. A body, if there is one, is the first piece of the upload.",
  request: {
    query: noQuery,
    headers: tusCreationHeaders.extend(onceHeaders.shape),
    body: pieceBody,
  },
  responses: { 201: { description: "The header Location has the URL of the upload" } },
  problems: pieceProblems,
});

const read = defineRoute({
  operationId: "getTusUpload",
  method: "get",
  path: member,
  tags,
  summary: "Get the offset of an upload by tus",
  request: { params: parameters, query: noQuery, headers: tusHeaders },
  responses: { 204: { description: "The header Upload-Offset has the offset to continue from" } },
  // An upload that has all of its bytes is completed.
  problems: ["not_found", "conflict", "precondition_failed", "quota_exceeded"],
});

const proceed = defineRoute({
  operationId: "continueTusUpload",
  limit: "uploads",
  method: "patch",
  path: member,
  tags,
  summary: "Continue an upload by tus",
  description:
    "When the service has received the last byte, the upload is complete. Content-Location then has the URL of the new file.",
  request: { params: parameters, query: noQuery, headers: tusPieceHeaders, body: pieceBody },
  responses: { 204: { description: "The header Upload-Offset has the new offset" } },
  problems: ["not_found", ...pieceProblems],
});

const terminate = defineRoute({
  operationId: "abortTusUpload",
  method: "delete",
  path: member,
  tags,
  summary: "Abort an upload by tus",
  request: { params: parameters, query: noQuery, headers: tusAbortHeaders },
  responses: { 204: noContent },
  problems: ["not_found", "conflict", "precondition_failed"],
});

/** For clients that cannot send PATCH or DELETE. */
const override = defineRoute({
  operationId: "overrideTusMethod",
  limit: "uploads",
  method: "post",
  path: member,
  tags,
  summary: "Send PATCH or DELETE as a POST with X-HTTP-Method-Override",
  request: { params: parameters, query: noQuery, headers: tusOverrideHeaders, body: pieceBody },
  responses: { 204: { description: "The same answer as for the method in the header" } },
  problems: ["not_found", "method_not_allowed", ...pieceProblems],
});

function headersOf(state: TusState): Record<string, string> {
  const { offset, length, metadata, expires, file } = state;
  return {
    "Upload-Offset": String(offset),
    ...(length === null ? { "Upload-Defer-Length": "1" } : { "Upload-Length": String(length) }),
    ...(metadata !== null && { "Upload-Metadata": metadata }),
    ...(expires !== null && { "Upload-Expires": new Date(expires).toUTCString() }),
    ...(file !== null && {
      "Content-Location": `/api/v2/files/${file.id}`,
      ETag: `"${file.etag}"`,
    }),
    "Cache-Control": "no-store",
  };
}

const isPiece = (headers: Headers) =>
  (headers.get("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase() === pieceType;

/** Whether a request announces bytes that are not a piece of an upload. */
const hasOtherBody = (headers: Headers) =>
  !isPiece(headers) &&
  (headers.has("Transfer-Encoding") || Number(headers.get("Content-Length") ?? 0) > 0);

/** @throws Problem 400 for a malformed header, or one that would be ignored. */
function readPiece(request: Request, offset: number): TusPiece {
  const { headers, body } = request;
  refuseFileHeaders(headers);
  if (headers.has("Repr-Digest")) {
    throw invalid("Repr-Digest", "the body is only a piece of the file; send Content-Digest");
  }
  const length = headers.get("Content-Length");
  return {
    offset,
    stream: body,
    bodyLength: length === null ? null : Number(length),
    checksum: readChecksum(headers),
    digests: readDigests(headers),
    lateLength: readLateLength(headers),
    condition: readPrecondition(headers),
  };
}

const wrongType = () => new Problem("unsupported_media_type", `Send the bytes as ${pieceType}.`);

/** Continues the work of a request when its client disconnects, so that the received bytes are stored. */
async function outlive<T>(c: Context<AppEnvironment>, work: Promise<T>): Promise<T> {
  c.executionCtx.waitUntil(work.catch(() => undefined));
  return work;
}

async function handlePatch(c: Context<AppEnvironment>, id: FileId): Promise<Response> {
  const { headers } = c.req.raw;
  checkVersion(headers);
  if (!isPiece(headers)) {
    throw wrongType();
  }
  const piece = readPiece(c.req.raw, readOffset(headers));
  const state = await outlive(c, continueTus(fileContext(c), id, piece));
  return c.body(null, 204, headersOf(state));
}

async function handleDelete(c: Context<AppEnvironment>, id: FileId): Promise<Response> {
  checkVersion(c.req.raw.headers);
  await abortUpload(fileContext(c), id, readPrecondition(c.req.raw.headers));
  return c.body(null, 204);
}

/** The text by which a repeated creation is compared. It excludes the body, which may be large. */
const creationOf = ({ headers }: Request) =>
  [
    "Upload-Length",
    "Upload-Defer-Length",
    "Upload-Metadata",
    "Upload-Checksum",
    "Content-Type",
    "Content-Length",
  ]
    .map((name) => `${name}: ${headers.get(name)}`)
    .join("\n");

async function handleCreate(c: Context<AppEnvironment>): Promise<Response> {
  const { headers } = c.req.raw;
  checkVersion(headers);
  if (headers.has("Upload-Concat")) {
    throw new Problem("invalid_request", "Upload-Concat: concatenation is not supported.");
  }
  if (hasOtherBody(headers)) throw wrongType();
  const context = fileContext(c);
  const metadata = headers.get("Upload-Metadata");
  const length = readUploadLength(headers, largestTusUpload);
  const condition = readPrecondition(headers);
  const description = readDescription(metadata);
  const first = isPiece(headers) ? { ...readPiece(c.req.raw, 0), lateLength: null } : null;
  refuseFileHeaders(headers);
  let state = await createTus(context, { length, description, metadata, condition });
  if (first !== null && state.file === null) {
    state = await outlive(c, continueTus(context, state.id, first));
  }
  const location = `${context.origin}${collection}/${state.id}`;
  return c.body(null, 201, { ...headersOf(state), Location: location });
}

export const tusRoutes = createRouter()
  .openapi(create, repeatable(handleCreate as never, creationOf) as never)
  .openapi(read, (async (c: Context<AppEnvironment>) => {
    checkVersion(c.req.raw.headers);
    const state = await readTus(fileContext(c), Number(c.req.param("upload_id")) as FileId);
    return c.body(null, 204, headersOf(state));
  }) as never)
  .openapi(proceed, ((c: Context<AppEnvironment>) =>
    handlePatch(c, Number(c.req.param("upload_id")) as FileId)) as never)
  .openapi(terminate, ((c: Context<AppEnvironment>) =>
    handleDelete(c, Number(c.req.param("upload_id")) as FileId)) as never)
  .openapi(override, (async (c: Context<AppEnvironment>) => {
    const id = Number(c.req.param("upload_id")) as FileId;
    const method = c.req.header("X-HTTP-Method-Override")?.toUpperCase();
    if (method === "PATCH") return handlePatch(c, id);
    if (method === "DELETE") return handleDelete(c, id);
    throw new Problem(
      "method_not_allowed",
      "POST is allowed for this path only with X-HTTP-Method-Override.",
      {
        headers: { Allow: "HEAD, PATCH, DELETE, OPTIONS" },
      },
    );
  }) as never);
