/**
 * The headers of requests and answers, as components of the OpenAPI document.
 *
 * @module
 */
import type { HeaderObject, ParameterObject } from "./types.ts";

const text = (description: string, example?: string): HeaderObject => ({
  description,
  schema: { type: "string", ...(example !== undefined && { examples: [example] }) },
});

/** Every header of an answer that a client may rely on. */
export const answerHeaders = {
  "X-Request-Id": text(
    "The id under which the request is logged. Problems have it as `request_id`.",
  ),
  "X-Request-Duration": text("The duration of the request.", "0.02s"),
  "Server-Timing": text(
    "The duration and the cost of the request: statements, rows and round trips of D1, and operations of KV and R2. Errors and `/api/auth` show only the total.",
    'total;dur=4.1, d1;dur=2.9;desc="queries=1 rows_read=24 rows_written=0 batches=1"',
  ),
  "Cache-Control": text("Whether a copy of the answer may be kept."),
  "x-d1-bookmark": text(
    "The state of the database after this write. Send it back in the same header to read your own writes from any location.",
  ),
  ETag: text("The version of the answer, for `If-None-Match`, `If-Match` and `If-Range`."),
  "Last-Modified": text("When the bytes were stored, for `If-Modified-Since`."),
  Link: text(
    'The next, previous, first and last page (RFC 8288): `rel="next"`, `"prev"`, `"first"` and `"last"`. Links that would make the header longer than 8,192 bytes are left out.',
  ),
  Location: text("The URL of what was created."),
  "X-Scan-Limit": {
    description:
      "The number of rows that a page may read (`SCAN_LIMIT`). Only a page that ended early at this limit has the header.",
    schema: { type: "integer", minimum: 1 },
  },
  "X-Cache": {
    description:
      "`HIT`: the page came from the cache. `MISS`: it was read and is now cached. `BYPASS`: the cache was not used.",
    schema: { type: "string", enum: ["HIT", "MISS", "BYPASS"] },
  },
  "Set-Cookie": text("A cookie that scripts cannot read."),
  "Accept-Ranges": text("`bytes`: the file supports range requests."),
  "Content-Range": text(
    "The range of bytes in the body and the size of the file.",
    "bytes 0-99/1234",
  ),
  "Content-Disposition": text("The file name under which a browser saves the file."),
  "Content-Location": text("The URL of the file that the upload became."),
  "Content-Encoding": text("The encoding of the file, as it was stored."),
  "Content-Language": text("The language of the file, as it was stored."),
  "Repr-Digest": text("The digest of the whole file (RFC 9530).", "sha-256=:…:"),
  "Content-Length": {
    description: "The number of bytes in the body.",
    schema: { type: "integer", minimum: 0 },
  },
  "X-Content-Type-Options": text("`nosniff`: browsers must not guess another media type."),
  "Idempotency-Replayed": text(
    "`true` when this is the stored answer of the first request with this key.",
  ),
  "Tus-Resumable": text("The version of tus that the answer follows.", "1.0.0"),
  "Tus-Version": text("The versions of tus that the service supports.", "1.0.0"),
  "Upload-Offset": text("The number of bytes of the upload that the service has received."),
  "Upload-Length": text("The size of the whole upload in bytes."),
  "Upload-Defer-Length": text("`1` when the length of the upload is not known yet."),
  "Upload-Metadata": text("The metadata that the upload was created with."),
  "Upload-Expires": text("When the service removes the upload if it is not complete by then."),
  Allow: text("The methods that the path allows."),
  "WWW-Authenticate": text("How to authenticate.", "Bearer"),
  "Retry-After": {
    description: "Seconds to wait before the request is sent again.",
    schema: { type: "integer", minimum: 0 },
  },
  RateLimit: text("The state of the limit that the request exceeded.", '"writes";r=0;t=7'),
  "RateLimit-Policy": text("The limit that the request exceeded.", '"writes";q=25;w=10'),
} as const satisfies Readonly<Record<string, HeaderObject>>;

export type AnswerHeader = keyof typeof answerHeaders;

/** References to headers of an answer, by name. */
export function headerReferences(names: readonly AnswerHeader[]): Record<string, HeaderObject> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

/** Headers that every answer has. */
export const everyAnswer: readonly AnswerHeader[] = [
  "X-Request-Id",
  "X-Request-Duration",
  "Server-Timing",
  "Cache-Control",
];

/** Headers that every answer of a status has. */
export const byStatus: Readonly<Record<string, readonly AnswerHeader[]>> = {
  201: ["Location"],
  202: ["Location"],
  401: ["WWW-Authenticate"],
  405: ["Allow"],
  206: ["Content-Range"],
  409: ["Retry-After"],
  416: ["Content-Range"],
  429: ["Retry-After", "RateLimit", "RateLimit-Policy"],
  503: ["Retry-After"],
};

/** The header that every request may have. */
export const bookmarkParameter: ParameterObject = {
  name: "x-d1-bookmark",
  in: "header",
  required: false,
  description:
    "A bookmark from the answer to an earlier write. The request then sees that write, from any location.",
  schema: { type: "string" },
};

/** The header that a request may have wherever the answer can be 304. */
export const copyParameter: ParameterObject = {
  name: "if-none-match",
  in: "header",
  required: false,
  description:
    "The `ETag` of the client's copy. While the copy is current, the answer is 304 without a body.",
  schema: { type: "string" },
};
