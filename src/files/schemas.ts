/**
 * What goes in and out of this family.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { timeSchema } from "../http/schema.ts";
import { visibilities } from "./tables.ts";

export const visibility = z.enum(visibilities);

/** What R2 says of an object. */
export const metadataSchema = z
  .object({
    size: z.number().int(),
    etag: z.string(),
    version: z.string(),
    uploaded: timeSchema,
    storage_class: z.string(),
    http_metadata: z.record(z.string(), z.string()),
    custom_metadata: z.record(z.string(), z.string()),
    checksums: z.record(z.string(), z.string()),
  })
  .openapi("FileMetadata");

export const fileSchema = z
  .object({
    id: z.number().int(),
    key: z.string(),
    size: z.number().int(),
    content_type: z.string(),
    etag: z.string().nullable(),
    sha256: z.string().nullable().openapi({ description: "In hexadecimal" }),
    visibility,
    upload_complete: z.boolean(),
    created_at: timeSchema,
    last_modified: timeSchema,
    custom_metadata: z.record(z.string(), z.string()),
    metadata: metadataSchema.nullable(),
    metadata_error: z.string().optional(),
    metadata_cached_at: timeSchema.nullable(),
  })
  .openapi("File");
