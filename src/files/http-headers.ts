/**
 * Headers of this family's requests, for the OpenAPI document.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";

const header = (description: string) => z.string().optional().openapi({ description });

/** The conditions of a request that writes. */
export const preconditionHeaders = z.object({
  "if-match": header('Only if the file has one of these ETags; "*": only if it exists'),
  "if-none-match": header(
    'Only if the file has none of these ETags; "*": only if it does not exist',
  ),
  "if-unmodified-since": header("Only if the file is not newer"),
});

/** The conditions of a request that reads bytes. */
export const readHeaders = z.object({
  range: header("One range of bytes: bytes=0-99, bytes=100- or bytes=-100"),
  "if-range": header("The range counts only if the file has this ETag or date"),
  "if-none-match": header("304 if the file has one of these ETags"),
  "if-modified-since": header("304 if the file is not newer"),
  "if-match": header("412 unless the file has one of these ETags"),
  "if-unmodified-since": header("412 if the file is newer"),
});

const digest = "Verified: the request fails with 422 when the bytes have another digest";

/** The digests that are verified. */
export const digestHeaders = z.object({
  "content-digest": header(`sha-256=:…: or sha-512=:…: (RFC 9530). ${digest}`),
  "repr-digest": header(`The same as content-digest. ${digest}`),
  "content-md5": header(digest),
  "x-amz-checksum-sha256": header(digest),
  "x-amz-checksum-sha1": header(digest),
  "x-amz-checksum-crc32": header(digest),
});

/** The headers of a request whose body is a file. */
export const uploadHeaders = preconditionHeaders.extend(digestHeaders.shape).extend({
  "content-length": header("Bytes of the file. Required"),
  "content-type": header("Of the file. Absent: application/octet-stream"),
  "content-encoding": header("Kept, and sent with the bytes"),
  "content-language": header("Kept, and sent with the bytes"),
  "cache-control": header("Kept, and sent with the bytes while the file is public"),
  "x-amz-meta-*": header("Custom metadata: the rest of the header's name is the name of an entry"),
});
