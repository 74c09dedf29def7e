/**
 * Records as JSON.
 *
 * @module
 */
import type { z } from "@hono/zod-openapi";
import { type FileId, timeOfId } from "../db/ids.ts";
import { isoTime } from "../http/schema.ts";
import { nameOf } from "./content/disposition.ts";
import type { FolderRow } from "./lists/list-queries.ts";
import type { StoredRow } from "./lists/usage-query.ts";
import type { FileRow } from "./records/record-rows.ts";
import type {
  fileSchema,
  metadataSchema,
  sharedFileSchema,
  uploadSchema,
  usageSchema,
} from "./schemas.ts";
import type { FoundUpload } from "./uploads/upload-queries.ts";

/** R2's description of an object, with the member names of this API. */
export function presentObject(object: R2Object): z.infer<typeof metadataSchema> {
  const { contentType, contentLanguage, contentDisposition, contentEncoding, cacheControl } =
    object.httpMetadata ?? {};
  const http = {
    content_type: contentType,
    content_language: contentLanguage,
    content_disposition: contentDisposition,
    content_encoding: contentEncoding,
    cache_control: cacheControl,
  };
  return {
    size: object.size,
    etag: object.etag,
    version: object.version,
    uploaded: object.uploaded.toISOString(),
    storage_class: object.storageClass,
    http_metadata: Object.fromEntries(
      Object.entries(http).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    custom_metadata: object.customMetadata ?? {},
    checksums: object.checksums.toJSON() as Record<string, string>,
  };
}

/** The record of a file or of an upload in progress, for its owner. */
export function presentFile(row: FileRow): z.infer<typeof fileSchema> {
  return {
    id: row.id,
    key: row.key,
    size: row.size,
    content_type: row.contentType,
    etag: row.etag,
    sha256: row.sha256,
    visibility: row.visibility,
    upload_complete: row.uploadComplete,
    created_at: isoTime(timeOfId(row.id)),
    last_modified: isoTime(row.lastModified),
    custom_metadata: row.customMetadata,
    metadata: row.metadata === null ? null : JSON.parse(row.metadata),
    ...(row.metadataError !== null && { metadata_error: row.metadataError }),
    metadata_cached_at: row.metadataCachedAt === null ? null : isoTime(row.metadataCachedAt),
  };
}

/** The record of a file for users other than its owner. */
export function presentSharedFile(row: FileRow): z.infer<typeof sharedFileSchema> {
  return {
    id: row.id,
    name: nameOf(row.key),
    size: row.size,
    content_type: row.contentType,
    etag: row.etag,
    visibility: row.visibility,
    width: row.width,
    height: row.height,
    last_modified: isoTime(row.lastModified),
  };
}

/** A folder. Its name is the last segment of its path. */
export function presentFolder({ path, fileCount, totalCount }: FolderRow) {
  const name = path.slice(path.lastIndexOf("/", path.length - 2) + 1, -1);
  return { path, name, file_count: fileCount, total_count: totalCount };
}

/** An upload, in progress or complete. `id` is the upload's. */
export function presentUpload(id: FileId, found: FoundUpload): z.infer<typeof uploadSchema> {
  const created = { upload_id: id, created_at: isoTime(timeOfId(id)) };
  if (found.status === "complete") {
    const { file } = found;
    return {
      ...created,
      key: file.key,
      content_type: file.contentType,
      size: file.size,
      part_size: null,
      upload_complete: true,
      file_id: file.id,
      parts: [],
    };
  }
  const { upload, parts } = found;
  return {
    ...created,
    key: upload.key,
    content_type: upload.contentType,
    size: upload.announcedSize,
    part_size: upload.partSize,
    upload_complete: false,
    file_id: null,
    parts: parts.map(({ partNumber, size, etag }) => ({ part_number: partNumber, size, etag })),
  };
}

/**
 * How much a user stores and may store.
 *
 * @param quota in bytes; null: there is no limit.
 */
export function presentUsage(row: StoredRow, quota: number | null): z.infer<typeof usageSchema> {
  return {
    bytes: row.bytes,
    files: row.files,
    uploads_in_progress: row.uploadsInProgress,
    quota,
    // After the quota was lowered, a user may already store more than it allows.
    available: quota === null ? null : Math.max(0, quota - row.bytes),
  };
}
