/**
 * Reads and writes which file is the PDF of a document.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { type Database, statement } from "../../db/database.ts";
import type { FileId, UserId } from "../../db/ids.ts";
import { files } from "../../files/tables.ts";
import { recapDocumentFiles, recapDocuments } from "../tables.ts";

/** The file of a document and its owner; both null when the document has no file. */
type DocumentFile =
  | { readonly fileId: FileId; readonly owner: UserId }
  | { readonly fileId: null; readonly owner: null };

/** Reads a document's file; null when there is no such document. */
export async function readDocumentFile(db: Database, id: number): Promise<DocumentFile | null> {
  const { rows } = await db.run(
    statement<DocumentFile>(
      sql`SELECT ${files.id} AS "fileId", ${files.ownerId} AS owner FROM ${recapDocuments} LEFT JOIN ${recapDocumentFiles} ON ${recapDocumentFiles.documentId} = ${recapDocuments.id} LEFT JOIN ${files} ON ${files.id} = ${recapDocumentFiles.fileId} WHERE ${recapDocuments.id} = ${id}`,
    ),
  );
  return rows[0] ?? null;
}

/** Records that an existing file is the PDF of a document, and that the document is available. */
export async function attachFile(
  db: Database,
  document: { readonly id: number; readonly fileId: FileId; readonly size: number },
): Promise<void> {
  const { id, fileId, size } = document;
  await db.batch([
    // Inserts nothing when the file was deleted meanwhile.
    statement(
      sql`INSERT INTO ${recapDocumentFiles} (document_id, file_id) SELECT ${id}, ${files.id} FROM ${files} WHERE ${files.id} = ${fileId} ON CONFLICT (document_id) DO UPDATE SET file_id = excluded.file_id`,
    ),
    statement(
      sql`UPDATE ${recapDocuments} SET is_available = 1, file_size = ${size} WHERE id = ${id} AND EXISTS (SELECT 1 FROM ${recapDocumentFiles} WHERE document_id = ${id})`,
    ),
  ]);
}
