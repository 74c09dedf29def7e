/**
 * The PDFs of RECAP documents over HTTP.
 *
 * @module
 */
import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { FileId, UserId } from "../../db/ids.ts";
import type { AppEnvironment } from "../../http/environment.ts";
import { notFound, Problem } from "../../http/problem.ts";
import {
  bearer,
  createRouter,
  forbiddenAnswer,
  jsonAnswer,
  problemAnswers,
  problemContent,
} from "../../http/router.ts";
import { idText, noQuery, strict } from "../../http/schema.ts";
import { requireAdmin } from "../admin.ts";
import { recapDocuments } from "../declaration/resources.ts";
import { attachFile, readDocumentFile } from "./document-queries.ts";

/** What this family needs of the files. Handed in where the app is put together. */
export interface DocumentStore {
  /** Streams a request's body into a public file under a key of `owner`'s, new or replaced. */
  store(
    c: Context<AppEnvironment>,
    document: { readonly owner: UserId; readonly key: string; readonly contentType: string },
  ): Promise<{
    readonly id: FileId;
    readonly size: number;
    readonly sha256: string | null;
    readonly etag: string | null;
  }>;
  /** Answers a request for a file's bytes; null when it is gone. */
  serve(c: Context<AppEnvironment>, id: FileId): Promise<Response | null>;
}

const path = "/api/rest/v4/recap-documents/{id}/file";
const pdf = "application/pdf";
const pdfContent = { [pdf]: { schema: z.string().openapi({ format: "binary" }) } };
const tags = ["Dockets v4"];
const params = strict({ id: idText<number>(`The ${recapDocuments.singular}'s id`) });

const storedSchema = z
  .object({
    id: z.number().int().openapi({ description: "Of the file" }),
    file_size: z.number().int().openapi({ description: "Bytes" }),
    sha256: z.string().nullable(),
    etag: z.string().nullable(),
  })
  .openapi("RecapDocumentFile");

const storeRoute = createRoute({
  method: "put",
  path,
  tags,
  summary: "RecapDocument: store its PDF, or replace it",
  description:
    "For administrators. The body is the PDF, streamed into a public file. The document is available from then on.",
  security: bearer,
  request: { params, query: noQuery, body: { required: true, content: pdfContent } },
  responses: {
    200: jsonAnswer(storedSchema, "The file that was replaced"),
    201: jsonAnswer(storedSchema, "The new file"),
    ...forbiddenAnswer,
    411: { description: "Without Content-Length", content: problemContent },
    413: { description: "The file is too large", content: problemContent },
    415: { description: "The body is not said to be a PDF", content: problemContent },
    422: { description: "The body has another digest", content: problemContent },
    ...problemAnswers,
  },
});

const serveRoute = createRoute({
  method: "get",
  path,
  tags,
  summary: "RecapDocument: its PDF",
  description: "By range and condition, as every file.",
  security: bearer,
  request: { params, query: noQuery },
  responses: {
    200: { description: "All of it", content: pdfContent },
    206: { description: "The range", content: pdfContent },
    304: { description: "The client has it already" },
    412: { description: "A condition failed", content: problemContent },
    416: { description: "Not one range that the file has", content: problemContent },
    ...problemAnswers,
  },
});

export function documentFileRoutes(documents: DocumentStore) {
  return createRouter()
    .openapi(storeRoute, async (c) => {
      const [db, viewer] = [c.get("db"), c.get("viewer")];
      const { id } = c.req.valid("param");
      await requireAdmin(db, viewer, c.env.ADMIN_EMAILS);
      const type = c.req.header("Content-Type")?.split(";")[0]?.trim().toLowerCase();
      if (type !== pdf) {
        throw new Problem("unsupported_media_type", `Send the document as ${pdf}.`);
      }
      const before = await readDocumentFile(db, id);
      if (before === null) throw notFound(recapDocuments.singular);
      const stored = await documents.store(c, {
        // Whoever stored it first keeps it: replaced by another administrator, it is still one file.
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
      const response = fileId === null ? null : await documents.serve(c, fileId);
      if (response === null) throw notFound("file");
      return response as never;
    });
}
