/**
 * Links to files, and uploads past the Worker, over HTTP.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { defineRoute, jsonAnswer, jsonBody } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { isoTime, noQuery, strict, timeSchema } from "../../http/schema.ts";
import { presign, requireS3 } from "../bucket/presign.ts";
import { fileContext } from "../context.ts";
import { ownFile } from "../records/record-access.ts";
import { createUploadBody, fileParameters } from "../schemas.ts";
import { beginDirectUpload } from "../uploads/multipart-service.ts";
import { linkLifetime, signLink } from "./links.ts";

const tags = ["Files"];

const { minimum, maximum, default: usual } = linkLifetime;
const expected = `expected an integer from ${minimum} to ${maximum}`;
const expiresIn = z
  .number({ error: expected })
  .int(expected)
  .min(minimum, expected)
  .max(maximum, expected)
  .optional()
  .openapi({ description: "Seconds", default: usual });

const linkBody = strict({ expires_in: expiresIn });
const linkSchema = z.object({ url: z.string(), expires_at: timeSchema }).openapi("Link");

const link = defineRoute({
  operationId: "createLink",
  method: "post",
  path: "/api/v2/files/{id}{[0-9]+}/links",
  tags,
  summary: "A link to this version of a file, which needs no token",
  description: "The link ends when its time is over, or when the file is replaced or deleted.",
  request: {
    params: fileParameters,
    query: noQuery,
    body: { ...jsonBody(linkBody), required: false },
  },
  responses: {
    200: jsonAnswer(linkSchema, "The link"),
  },
  problems: ["not_found", "forbidden"],
});

const presignedDownload = defineRoute({
  operationId: "createPresignedDownload",
  method: "post",
  path: "/api/v2/files/{id}{[0-9]+}/presigned",
  tags,
  summary: "A URL of R2's own for this version of a file",
  request: {
    params: fileParameters,
    query: noQuery,
    body: { ...jsonBody(linkBody), required: false },
  },
  responses: {
    200: jsonAnswer(linkSchema, "The URL"),
  },
  problems: ["not_found", "forbidden", "unprocessable"],
});

const presignedUpload = defineRoute({
  operationId: "createPresignedUpload",
  method: "post",
  path: "/api/v2/files/uploads/presigned",
  tags: ["Uploads"],
  summary: "A URL of R2's own to send a file to",
  description:
    "Send the file with this method and these headers, once; then complete the upload. Up to 5 GiB, whatever a zone allows a request.",
  request: {
    query: noQuery,
    body: jsonBody(
      strict({
        key: createUploadBody.shape.key,
        content_type: createUploadBody.shape.content_type,
        size: createUploadBody.shape.size,
        expires_in: expiresIn,
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
        .openapi("DirectUpload"),
      "Where to send the file",
    ),
  },
  problems: ["not_found", "unprocessable"],
});

export const linkRoutes = createRouter()
  .openapi(link, async (c) => {
    const context = fileContext(c);
    const { expires_in: lifetime = usual } = c.req.valid("json");
    const row = await ownFile(context, c.req.valid("param").id);
    const expires = Math.floor(context.now / 1000) + lifetime;
    const path = await signLink(row, expires, context.secret);
    const body = { url: context.origin + path, expires_at: isoTime(expires * 1000) };
    return c.json(body, 200, { "Cache-Control": "no-store" });
  })
  .openapi(presignedDownload, async (c) => {
    const context = fileContext(c);
    const { expires_in: lifetime = usual } = c.req.valid("json");
    const s3 = requireS3(context.settings);
    const { objectName } = await ownFile(context, c.req.valid("param").id);
    const url = await presign(s3, { method: "GET", objectName, lifetime, headers: {} });
    const body = { url, expires_at: isoTime(context.now + lifetime * 1000) };
    return c.json(body, 200, { "Cache-Control": "no-store" });
  })
  .openapi(presignedUpload, async (c) => {
    const context = fileContext(c);
    const { key, content_type, size, expires_in = usual } = c.req.valid("json");
    const { upload, ...request } = await beginDirectUpload(context, {
      key,
      contentType: content_type ?? "application/octet-stream",
      size: size ?? null,
      lifetime: expires_in,
    });
    const body = { upload_id: upload.id, method: "PUT", ...request } as const;
    return c.json(body, 201, { Location: `/api/v2/files/uploads/${upload.id}` });
  });
