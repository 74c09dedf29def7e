/**
 * Headers of requests for files, for the OpenAPI document. A court document is also a file.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";

const header = (description: string) => z.string().optional().openapi({ description });

/** The conditions of a request that writes. */
export const preconditionHeaders = z.object({
  "if-match": header(
    'Carry out the request only if the file has one of these ETags; "*": only if it exists',
  ),
  "if-none-match": header(
    'Carry out the request only if the file has none of these ETags; "*": only if it does not exist',
  ),
  "if-unmodified-since": header("Carry out the request only if the file is not newer"),
});

/** The conditions of a request that reads bytes. */
export const readHeaders = z.object({
  range: header("One range of bytes: bytes=0-99, bytes=100- or bytes=-100"),
  "if-range": header(
    "The range applies only if the file has this ETag or date; otherwise the answer is the whole file",
  ),
  "if-none-match": header("The answer is 304 if the file has one of these ETags"),
  "if-modified-since": header("The answer is 304 if the file is not newer"),
  "if-match": header("The answer is 412 unless the file has one of these ETags"),
  "if-unmodified-since": header("The answer is 412 if the file is newer"),
});

const digest = "The request fails with 422 when the bytes do not match";

/** The digests that the Worker verifies. */
export const digestHeaders = z.object({
  "content-digest": header(`sha-256=:…: or sha-512=:…: (RFC 9530). ${digest}`),
  "repr-digest": header(`The same as content-digest. ${digest}`),
  "content-md5": header(digest),
  "x-amz-checksum-sha256": header(digest),
  "x-amz-checksum-sha1": header(digest),
  "x-amz-checksum-crc32": header(digest),
});

/** The digests of a piece of a file. A digest of the whole file cannot be verified by one piece. */
const pieceDigests = digestHeaders.omit({ "repr-digest": true });

/** A header that a request must have. The handler checks it, and answers with the errors of tus. */
const needed = (description: string) =>
  z
    .string()
    .optional()
    .openapi({ description, param: { required: true } });

/** The headers of every request of tus. */
export const tusHeaders = z.object({ "tus-resumable": needed("The version of tus: `1.0.0`.") });

/** The headers of a request that aborts an upload by tus. */
export const tusAbortHeaders = tusHeaders.extend(preconditionHeaders.shape);

const tusBodyHeaders = tusAbortHeaders.extend(pieceDigests.shape).extend({
  "upload-checksum": header("The checksum of the bytes of this request, as in `sha1 …`"),
});

/** The headers of a request that begins an upload by tus. */
export const tusCreationHeaders = tusBodyHeaders.extend({
  "upload-length": header("The size of the whole upload in bytes"),
  "upload-defer-length": header(
    "`1` in place of upload-length when the client sends the length later",
  ),
  "upload-metadata": needed(
    "Metadata of the file: `filename` is its key, and `filetype` its media type",
  ),
});

/** The headers of a request that continues an upload by tus. */
export const tusPieceHeaders = tusBodyHeaders.extend({
  "upload-offset": needed("The number of bytes that the service has already received"),
  "upload-length": header(
    "The size of the whole upload in bytes, if the client has not sent it yet",
  ),
});

/** The headers of a request that names another method. */
export const tusOverrideHeaders = tusPieceHeaders.extend({
  "upload-offset": header("For PATCH: the number of bytes that the service has already received"),
  "x-http-method-override": needed("The method to apply: `PATCH` or `DELETE`"),
});

/** The headers of a request whose body is a file. */
export const uploadHeaders = preconditionHeaders.extend(digestHeaders.shape).extend({
  "content-length": header("The size of the file in bytes. Required"),
  "content-type": header("The media type of the file. The default is application/octet-stream"),
  "content-encoding": header("Stored, and sent with the bytes"),
  "content-language": header("Stored, and sent with the bytes"),
  "cache-control": header("Stored, and sent with the bytes while the file is public"),
  "x-amz-meta-*": header("Custom metadata: the rest of the header's name is the name of an entry"),
});
