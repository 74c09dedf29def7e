/**
 * The row of a file's record.
 *
 * @module
 */
import type { FileId, UserId } from "../../db/ids.ts";
import { decoderOf, type RowOf } from "../../db/rows.ts";
import { files } from "../tables.ts";

/** The columns of a record, and of an upload in progress. */
export const fileColumns = {
  id: files.id,
  ownerId: files.ownerId,
  key: files.key,
  objectName: files.objectName,
  uploadComplete: files.uploadComplete,
  size: files.size,
  contentType: files.contentType,
  etag: files.etag,
  sha256: files.sha256,
  visibility: files.visibility,
  customMetadata: files.customMetadata,
  lastModified: files.lastModified,
  metadata: files.metadata,
  metadataCachedAt: files.metadataCachedAt,
  metadataError: files.metadataError,
  httpMetadata: files.httpMetadata,
  width: files.width,
  height: files.height,
} as const;

/** A record. Times are in Unix milliseconds and sizes in bytes; `tables.ts` says what null means. */
export type FileRow = RowOf<typeof fileColumns> & { readonly id: FileId; readonly ownerId: UserId };

/** Decodes a record from a row as D1 sends it. */
export const decodeFile: (raw: Record<string, unknown>) => FileRow = decoderOf(fileColumns);
