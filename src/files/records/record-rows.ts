/**
 * A file's record as it is read.
 *
 * @module
 */
import type { FileId, UserId } from "../../db/ids.ts";
import type { RowOf } from "../../keyset/index.ts";
import { files } from "../tables.ts";

/** The columns of a record. Of incomplete uploads too. */
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
} as const;

/** A record. Times are Unix milliseconds, sizes bytes; what null means, `tables.ts` says. */
export type FileRow = RowOf<typeof fileColumns> & { readonly id: FileId; readonly ownerId: UserId };

/** A row as D1 sends it, with Drizzle's types: for statements that the engine does not read. */
export function decodeFile(raw: Record<string, unknown>): FileRow {
  return Object.fromEntries(
    Object.entries(fileColumns).map(([alias, column]) => {
      const value = raw[alias] ?? null;
      return [alias, value === null ? null : column.mapFromDriverValue(value as never)];
    }),
  ) as FileRow;
}
