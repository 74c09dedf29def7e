/**
 * The PDFs of RECAP documents over HTTP.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import {
  digestHeaders,
  preconditionHeaders,
  readHeaders,
} from "../../http/openapi/file-headers.ts";
import { notFound, Problem } from "../../http/problem.ts";
import { defineRoute, jsonAnswer } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { idText, noQuery, strict } from "../../http/schema.ts";
import { portsOf, requestScope, serviceContext } from "../../ports/request-scope.ts";
import { recapDocuments } from "../declaration/resources.ts";
import { courtListenerTokens } from "../tokens.ts";
import { attachFile, readDocumentFile } from "./document-queries.ts";

const path = "/api/rest/v4/recap-documents/{id}/file";
const pdf = "application/pdf";
const pdfContent = { [pdf]: { schema: z.string().openapi({ format: "binary" }) } };
const tags = ["Dockets v4"];
const params = strict({ id: idText<number>(`The ${recapDocuments.singular}'s id`) });

const storedSchema = z
  .object({
    id: z.number().int().openapi({ description: "The id of the file" }),
    file_size: z.number().int().openapi({ description: "Bytes" }),
    sha256: z.string().nullable(),
    etag: z.string().nullable(),
  })
  .openapi("RecapDocumentFile");

const storeRoute = defineRoute({
  operationId: "storeDocumentFile",
  access: "admin",
  limit: "uploads",
  method: "put",
  path,
  tags,
  tokens: courtListenerTokens,
  summary: "Store or replace the PDF of a RECAP document",
  description:
    "Only for administrators. The body is the PDF, which the service streams into a public file. The document is available from then on.",
  request: {
    params,
    query: noQuery,
    headers: preconditionHeaders.extend(digestHeaders.shape),
    body: { required: true, content: pdfContent },
  },
  responses: {
    200: jsonAnswer(storedSchema, "The replaced file"),
    201: jsonAnswer(storedSchema, "The new file"),
  },
  problems: [
    "not_found",
    "length_required",
    "precondition_failed",
    "payload_too_large",
    "quota_exceeded",
    "unsupported_media_type",
    "unprocessable",
  ],
});

const serveRoute = defineRoute({
  operationId: "getDocumentFile",
  method: "get",
  path,
  tags,
  tokens: courtListenerTokens,
  summary: "Get the PDF of a RECAP document",
  description: "Ranges and conditional requests work as for every file.",
  request: { params, query: noQuery, headers: readHeaders },
  responses: {
    200: { description: "The whole PDF", content: pdfContent },
    206: { description: "The range", content: pdfContent },
    304: { description: "The client's copy is current" },
  },
  problems: ["not_found", "precondition_failed", "range_not_satisfiable"],
});

export const documentFileRoutes = createRouter()
  .openapi(storeRoute, async (c) => {
    const { db, viewer } = serviceContext(c);
    const { id } = c.req.valid("param");
    const type = c.req.header("Content-Type")?.split(";")[0]?.trim().toLowerCase();
    if (type !== pdf) {
      throw new Problem("unsupported_media_type", `Send the document as ${pdf}.`);
    }
    const before = await readDocumentFile(db, id);
    if (before === null) throw notFound(recapDocuments.singular);
    const stored = await portsOf(c).documents.store(requestScope(c), c.req.raw, {
      // The first administrator who stored the file stays its owner, so that a document has only one file.
      owner: before.owner ?? viewer.id,
      key: `recap-documents/${id}.pdf`,
      contentType: pdf,
    });
    await attachFile(db, { id, fileId: stored.id, size: stored.size });
    const { id: file, size, sha256, etag } = stored;
    const body = { id: file, file_size: size, sha256, etag };
    return before.fileId === null ? c.json(body, 201) : c.json(body, 200);
  })
  .openapi(serveRoute, async (c) => {
    const { id } = c.req.valid("param");
    const fileId = (await readDocumentFile(c.get("db"), id))?.fileId ?? null;
    const response =
      fileId === null ? null : await portsOf(c).documents.serve(requestScope(c), c.req.raw, fileId);
    if (response === null) throw notFound("file");
    return response as never;
  });
