/**
 * Links to files, and URLs that go to R2 directly, over HTTP.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { onceHeaders } from "../../http/idempotency.ts";
import { preconditionHeaders } from "../../http/openapi/file-headers.ts";
import { notFound } from "../../http/problem.ts";
import { repeatable } from "../../http/replay.ts";
import { defineRoute, jsonAnswer, jsonBody, noContent } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { idText, isoTime, noQuery, strict, timeSchema } from "../../http/schema.ts";
import { presign, requireS3 } from "../bucket/presign.ts";
import { fileContext } from "../context.ts";
import { checkPrecondition, readPrecondition } from "../preconditions/write-conditions.ts";
import { ownFile } from "../records/record-access.ts";
import type { FileRow } from "../records/record-rows.ts";
import { createUploadBody, fileParameters } from "../schemas.ts";
import type { LinkId } from "../tables.ts";
import { beginPresignedUpload } from "../uploads/presigned-service.ts";
import { planOf } from "../uploads/upload-routes.ts";
import { dispositionOf, inertType } from "./disposition.ts";
import {
  createLink,
  deleteLink,
  type LinkRow,
  linkLifetime,
  linkPath,
  readLinks,
} from "./links.ts";

const tags = ["Files"];

const { minimum, maximum, default: usual } = linkLifetime;

/** R2 signs URLs for at most a week (developers.cloudflare.com/r2/api/s3/presigned-urls). */
const presignedMaximum = 604_800;

function seconds(most: number) {
  const expected = `expected an integer from ${minimum} to ${most}`;
  return z
    .number({ error: expected })
    .int(expected)
    .min(minimum, expected)
    .max(most, expected)
    .optional()
    .openapi({ description: "Seconds", default: usual });
}

const linkBody = strict({ expires_in: seconds(maximum) });
const presignedBody = strict({ expires_in: seconds(presignedMaximum) });

const linkSchema = z
  .object({ id: z.number().int(), url: z.string(), expires_at: timeSchema })
  .openapi("Link");

const presignedSchema = z
  .object({ url: z.string(), expires_at: timeSchema })
  .openapi("PresignedDownload");

const link = defineRoute({
  operationId: "createLink",
  method: "post",
  path: "/api/v2/files/{id}{[0-9]+}/links",
  tags,
  summary: "Create a link to the current version of a file",
  description:
    "The link works without a token. It is valid until it expires or is revoked, or until the file is replaced or deleted. A file has at most 100 links.",
  request: {
    params: fileParameters,
    query: noQuery,
    headers: preconditionHeaders.extend(onceHeaders.shape),
    body: { ...jsonBody(linkBody), required: false },
  },
  responses: { 200: jsonAnswer(linkSchema, "The link") },
  problems: ["not_found", "conflict", "forbidden", "precondition_failed"],
});

const listLinks = defineRoute({
  operationId: "listLinks",
  method: "get",
  path: "/api/v2/files/{id}{[0-9]+}/links",
  tags,
  summary: "List the valid links of a file, the newest first",
  request: { params: fileParameters, query: noQuery },
  responses: {
    200: jsonAnswer(
      z.object({ count: z.number().int(), results: z.array(linkSchema) }).openapi("Links"),
      "All valid links, at most 100",
    ),
  },
  problems: ["not_found", "conflict", "forbidden"],
});

const revoke = defineRoute({
  operationId: "revokeLink",
  method: "delete",
  path: "/api/v2/files/{id}{[0-9]+}/links/{link_id}{[0-9]+}",
  tags,
  summary: "Revoke a link",
  request: {
    params: fileParameters.extend({ link_id: idText<LinkId>("The link's id") }),
    query: noQuery,
  },
  responses: { 204: noContent },
  problems: ["not_found", "conflict", "forbidden"],
});

const presignedDownload = defineRoute({
  operationId: "createPresignedDownload",
  method: "post",
  path: "/api/v2/files/{id}{[0-9]+}/presigned",
  tags,
  summary: "Create an R2 URL for the current version of a file",
  description:
    "The URL goes to R2 directly. Browsers download the file instead of displaying it, and files that could run scripts get an inert media type. The answer is 422 when the deployment has no key for R2 (`S3_ENDPOINT`).",
  request: {
    params: fileParameters,
    query: noQuery,
    headers: preconditionHeaders.extend(onceHeaders.shape),
    body: { ...jsonBody(presignedBody), required: false },
  },
  responses: { 200: jsonAnswer(presignedSchema, "The URL") },
  problems: ["not_found", "conflict", "unprocessable", "forbidden", "precondition_failed"],
});

const presignedUpload = defineRoute({
  operationId: "createPresignedUpload",
  limit: "uploads",
  method: "post",
  path: "/api/v2/files/uploads/presigned",
  tags: ["Uploads"],
  summary: "Begin an upload that goes to R2 directly",
  description:
    "Send the file once to the URL in the answer, with the method and the headers in the answer. Then complete the upload. The file may have up to 5 GiB, because the limit of the zone for request bodies does not apply. The answer is 422 when the deployment has no key for R2 (`S3_ENDPOINT`).",
  request: {
    query: noQuery,
    headers: preconditionHeaders.extend(onceHeaders.shape),
    body: jsonBody(
      strict({
        key: createUploadBody.shape.key,
        content_type: createUploadBody.shape.content_type,
        size: createUploadBody.shape.size,
        visibility: createUploadBody.shape.visibility,
        custom_metadata: createUploadBody.shape.custom_metadata,
        expires_in: seconds(presignedMaximum),
      }),
    ),
  },
  responses: {
    201: jsonAnswer(
      z
        .object({
          upload_id: z.number().int(),
          url: z.string(),
          method: z.literal("PUT"),
          headers: z.record(z.string(), z.string()),
          expires_at: timeSchema,
        })
        .openapi("PresignedUpload"),
      "The request that stores the file",
    ),
  },
  problems: ["conflict", "precondition_failed", "quota_exceeded", "unprocessable"],
});

const presentLink = (row: LinkRow, { origin, secret }: { origin: string; secret: string }) => ({
  id: row.id,
  url: origin + linkPath(row, secret),
  expires_at: isoTime(row.expiresAt),
});

/** @throws Problem 412 when a request's condition does not hold for a file. */
function checkVersion(headers: Headers, { etag, lastModified }: FileRow): void {
  checkPrecondition(readPrecondition(headers), etag === null ? null : { etag, lastModified });
}

const notStored = { "Cache-Control": "no-store" } as const;

export const linkRoutes = createRouter()
  .openapi(
    link,
    repeatable(async (c) => {
      const context = fileContext(c);
      const { expires_in: lifetime = usual } = c.req.valid("json");
      const row = await ownFile(context, c.req.valid("param").id);
      checkVersion(c.req.raw.headers, row);
      const expires = (Math.floor(context.now / 1000) + lifetime) * 1000;
      const created = await createLink(context.db, row, expires, context.now);
      return c.json(presentLink(created, context), 200, notStored);
    }),
  )
  .openapi(listLinks, async (c) => {
    const context = fileContext(c);
    const { id } = await ownFile(context, c.req.valid("param").id);
    const rows = await readLinks(context.db, id, context.now);
    const results = rows.map((row) => presentLink(row, context));
    return c.json({ count: results.length, results }, 200, notStored);
  })
  .openapi(revoke, async (c) => {
    const context = fileContext(c);
    const { id, link_id } = c.req.valid("param");
    await ownFile(context, id);
    if (!(await deleteLink(context.db, id, link_id))) throw notFound("link");
    return c.body(null, 204);
  })
  .openapi(
    presignedDownload,
    repeatable(async (c) => {
      const context = fileContext(c);
      const { expires_in: lifetime = usual } = c.req.valid("json");
      const s3 = requireS3(context.settings);
      const row = await ownFile(context, c.req.valid("param").id);
      checkVersion(c.req.raw.headers, row);
      const query = {
        "response-content-disposition": dispositionOf(row, false),
        "response-content-type": inertType(row.contentType),
      };
      const { objectName } = row;
      const url = await presign(s3, { method: "GET", objectName, lifetime, headers: {}, query });
      return c.json({ url, expires_at: isoTime(context.now + lifetime * 1000) }, 200, notStored);
    }),
  )
  .openapi(
    presignedUpload,
    repeatable(async (c) => {
      const { expires_in = usual, ...body } = c.req.valid("json");
      const plan = planOf(body, readPrecondition(c.req.raw.headers));
      const { upload, ...request } = await beginPresignedUpload(fileContext(c), plan, expires_in);
      const answer = { upload_id: upload.id, method: "PUT", ...request } as const;
      return c.json(answer, 201, { Location: `/api/v2/files/uploads/${upload.id}` });
    }),
  );
