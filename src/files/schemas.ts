/**
 * The schemas of requests and answers of this family.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import type { FileId } from "../db/ids.ts";
import { idText, integerText, strict, timeSchema } from "../http/schema.ts";
import { keySchema } from "./records/key.ts";
import { visibilities } from "./tables.ts";
import { partLimits } from "./uploads/part-sizes.ts";

export const visibility = z.enum(visibilities);

/** R2's description of an object. */
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

/** The record of a file, for its owner. */
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

/** The members of a file that users other than the owner see: its name, and what is needed to display it. */
export const sharedFileSchema = z
  .object({
    id: z.number().int(),
    name: z.string().openapi({ description: "The last segment of the key" }),
    size: z.number().int(),
    content_type: z.string(),
    etag: z.string().nullable(),
    visibility,
    width: z
      .number()
      .int()
      .nullable()
      .openapi({ description: "The width in pixels; null for a file that is not a picture" }),
    height: z.number().int().nullable(),
    last_modified: timeSchema,
  })
  .openapi("SharedFile");

/** How much a user stores and may store. */
export const usageSchema = z
  .object({
    bytes: z.number().int().openapi({
      description:
        "Bytes of all files and of uploads in progress. An upload in progress counts with its announced size or its received bytes, whichever is more",
    }),
    files: z.number().int().openapi({ description: "Complete files" }),
    uploads_in_progress: z
      .number()
      .int()
      .openapi({ description: "The number of uploads in progress, at most 100" }),
    quota: z.number().int().nullable().openapi({
      description: "Bytes that the user may store (FILES_QUOTA_BYTES); null when there is no limit",
    }),
    available: z.number().int().nullable().openapi({
      description: "Bytes that the quota still allows; null when there is no limit",
    }),
  })
  .openapi("FileUsage");

export const fileParameters = z.object({ id: idText<FileId>("The file's id") });

export const keyParameters = z.object({
  key: z.string().openapi({
    description: "Segments between slashes, each percent-encoded",
    example: "reports/2026/november.pdf",
  }),
});

/** Bytes of all names and values together, as R2 limits the metadata of an object. */
const mostCustomMetadata = 2048;
const mostCustomEntries = 64;

export const customMetadataSchema = z
  .record(z.string().min(1, "expected names that are not empty"), z.string())
  .refine(
    (entries) => Object.keys(entries).length <= mostCustomEntries,
    `expected at most ${mostCustomEntries} entries`,
  )
  .refine((entries) => {
    const text = Object.entries(entries).flat().join("");
    return new TextEncoder().encode(text).length <= mostCustomMetadata;
  }, `expected at most ${mostCustomMetadata} bytes of names and values`)
  .refine(
    (entries) =>
      Object.entries(entries)
        .flat()
        .every((each) => each.isWellFormed()),
    "expected Unicode text without lone surrogates",
  );

/** A media type (RFC 9110, 8.3.1) of at most 255 characters. */
export const contentTypeSchema = z
  .string()
  .max(255, "expected at most 255 characters")
  .regex(
    /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+[ \t]*(;[\t\x20-\x7e]*)?$/,
    "expected a media type, as in text/plain; charset=utf-8",
  );

export const patchFileBody = strict({
  key: keySchema.optional(),
  content_type: contentTypeSchema.optional(),
  visibility: visibility.optional(),
  custom_metadata: customMetadataSchema.optional(),
}).refine(
  (body) => Object.values(body).some((value) => value !== undefined),
  "expected at least one of key, content_type, visibility, custom_metadata",
);

const flag = z.enum(["0", "1"]).optional();

const inline = flag.openapi({
  description: "1 displays the file, if its type is safe, instead of downloading it",
});

/** A part of a signed URL. A malformed part gets the same answer as a wrong signature. */
const signed = (description: string) => z.string().max(100).optional().openapi({ description });

export const contentQuery = strict({
  inline,
  link: signed("The id of a link"),
  post: signed("The post that an attachment's URL was signed for"),
  viewer: signed("The user that an attachment's URL was signed for"),
  expires: signed("When the URL expires, in Unix seconds"),
  signature: signed("The signature of the URL"),
});

export const byKeyQuery = strict({
  inline,
  record: flag.openapi({ description: "1 answers the record of the file instead of its bytes" }),
});

export const uploadQuery = strict({
  visibility: visibility.optional().openapi({
    description: "By default, a replaced file keeps its visibility, and a new file is private",
  }),
});

export const copyFileBody = strict({
  key: keySchema,
  visibility: visibility.optional().openapi({
    description: "The default is the visibility of the source",
  }),
  custom_metadata: customMetadataSchema.optional(),
});

const bytes = z.string().openapi({ format: "binary" });

/** The bytes of an upload, for `createRoute`. */
export const bytesContent = { "application/octet-stream": { schema: bytes } } as const;

/** The bytes of a file that is read, for `createRoute`: they have the type of the file. */
export const fileContent = { "*/*": { schema: bytes } } as const;

export const uploadParameters = z.object({ upload_id: idText<FileId>("The upload's id") });

export const partParameters = uploadParameters.extend({
  part_number: integerText(1, partLimits.most, { description: "The number of the part, from 1." }),
});

function byteCount(minimum: number, maximum: number) {
  const expected = `expected an integer from ${minimum} to ${maximum}`;
  return z.number({ error: expected }).int(expected).min(minimum, expected).max(maximum, expected);
}

export const createUploadBody = strict({
  key: keySchema,
  content_type: contentTypeSchema.optional(),
  content_encoding: z.string().optional(),
  content_language: z.string().optional(),
  cache_control: z.string().optional().openapi({
    description: "The Cache-Control header of the file, which is sent while the file is public",
  }),
  visibility: visibility.optional(),
  custom_metadata: customMetadataSchema.optional(),
  size: byteCount(0, partLimits.largestObject).optional().openapi({
    description:
      "The size of the whole file in bytes. If the request has it, the service checks every part against it",
  }),
  part_size: byteCount(partLimits.smallest, partLimits.largest).optional().openapi({
    description:
      "The size of every part except the last, in bytes. The default is 8 MiB, or more when the file needs it to fit in 10,000 parts",
  }),
});

export const partSchema = z
  .object({ part_number: z.number().int(), etag: z.string() })
  .openapi("UploadPart");

export const uploadSchema = z
  .object({
    upload_id: z.number().int(),
    key: z.string(),
    content_type: z.string(),
    size: z
      .number()
      .int()
      .nullable()
      .openapi({ description: "Null when the client has not announced it" }),
    part_size: z
      .number()
      .int()
      .nullable()
      .openapi({ description: "Null when the upload has no parts" }),
    created_at: timeSchema,
    upload_complete: z.boolean(),
    file_id: z.number().int().nullable().openapi({
      description: "The file that the upload became; null while it is in progress",
    }),
    parts: z.array(z.object({ ...partSchema.shape, size: z.number().int() })),
  })
  .openapi("Upload");

/** Etags may be in quotes, as they are in the ETag header. */
export const completeUploadBody = strict({
  parts: z
    .array(strict({ part_number: byteCount(1, partLimits.most), etag: z.string().max(1024) }))
    .max(partLimits.most, `expected at most ${partLimits.most} parts`)
    .optional()
    .openapi({
      description: "The service compares these parts with the parts that it has received",
    }),
});
