/**
 * Records as JSON.
 *
 * @module
 */
import type { z } from "@hono/zod-openapi";
import { timeOfId } from "../db/ids.ts";
import { isoTime } from "../http/schema.ts";
import type { FolderRow } from "./lists/list-queries.ts";
import type { FileRow } from "./records/record-rows.ts";
import type { fileSchema, metadataSchema, uploadSchema } from "./schemas.ts";
import type { Part, UploadRow } from "./uploads/multipart-queries.ts";

/** What R2 says of an object, in the contract's words. */
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

/** The record of a file, or of an upload that goes on. */
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

/** A folder. Its name is the last part of its path. */
export function presentFolder({ path, fileCount, totalCount }: FolderRow) {
  const name = path.slice(path.lastIndexOf("/", path.length - 2) + 1, -1);
  return { path, name, file_count: fileCount, total_count: totalCount };
}

/** An upload that goes on. */
export function presentUpload(
  upload: UploadRow,
  parts: readonly Part[],
): z.infer<typeof uploadSchema> {
  return {
    upload_id: upload.id,
    key: upload.key,
    content_type: upload.contentType,
    size: upload.size === 0 ? null : upload.size,
    part_size: upload.partSize,
    created_at: isoTime(timeOfId(upload.id)),
    parts: parts.map(({ partNumber, size, etag }) => ({ part_number: partNumber, size, etag })),
  };
}
