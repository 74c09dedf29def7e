/**
 * The response to a request for the bytes of a file: all of them, a range, or none.
 *
 * @module
 */
import { notFound, Problem } from "../../http/problem.ts";
import { withMetadata } from "../bucket/object-metadata.ts";
import type { StoreContext } from "../context.ts";
import { judge, rangeCounts } from "../preconditions/read-conditions.ts";
import type { FileRow } from "../records/record-rows.ts";
import { dispositionOf, isolation } from "./disposition.ts";
import { type ByteRange, readRange } from "./ranges.ts";

/** The max-age of a public file without its own `Cache-Control`, in seconds. */
const publicLifetime = 60;

/** Adds `no-transform`: a cache that compresses the bytes would make ranges and entity tags wrong. */
function cacheControlOf({ visibility, httpMetadata }: FileRow): string {
  if (visibility !== "public") return "private, no-cache, no-transform";
  const own = httpMetadata.cacheControl ?? `public, max-age=${publicLifetime}`;
  return /\bno-transform\b/i.test(own) ? own : `${own}, no-transform`;
}

/** The headers about a file that a response has with and without its bytes. */
function headersOf(row: FileRow): Headers {
  const headers = new Headers({
    "Accept-Ranges": "bytes",
    "Cache-Control": cacheControlOf(row),
    "Last-Modified": new Date(row.lastModified).toUTCString(),
  });
  if (row.etag !== null) headers.set("ETag", `"${row.etag}"`);
  return headers;
}

/** The headers about the bytes of a file. */
function describeBytes(headers: Headers, row: FileRow, inline: boolean): void {
  const { contentEncoding, contentLanguage } = row.httpMetadata;
  headers.set("Content-Type", row.contentType);
  headers.set("Content-Disposition", dispositionOf(row, inline));
  headers.set("Content-Length", String(row.size));
  if (contentEncoding !== undefined) headers.set("Content-Encoding", contentEncoding);
  if (contentLanguage !== undefined) headers.set("Content-Language", contentLanguage);
  if (row.sha256 !== null) {
    headers.set("Repr-Digest", `sha-256=:${Buffer.from(row.sha256, "hex").toString("base64")}:`);
  }
  for (const [name, value] of Object.entries(isolation)) headers.set(name, value);
}

/** A request for the bytes of a file. */
interface ContentRequest {
  readonly method: string;
  readonly headers: Headers;
  /** Whether the request asks to display the file instead of downloading it. */
  readonly inline: boolean;
}

/**
 * Answers a request for a file's bytes from its record, and streams them from R2.
 *
 * @param reread reads the record again: the file may be replaced after its record was read.
 * @throws Problem 404 when R2 has no such object, 412 and 416 as RFC 9110 defines them.
 */
export async function serveContent(
  context: StoreContext,
  row: FileRow,
  request: ContentRequest,
  reread: () => Promise<FileRow | null>,
): Promise<Response> {
  return (
    (await attempt(context, row, request)) ??
    (await retry(context, row, request, await reread())) ??
    (await lost(context, row, request))
  );
}

async function retry(
  context: StoreContext,
  before: FileRow,
  request: ContentRequest,
  row: FileRow | null,
): Promise<Response | null> {
  return row === null || row.objectName === before.objectName
    ? null
    : attempt(context, row, request);
}

/** Finds out from R2 whether the object is missing or another tool has replaced it. */
async function lost(
  context: StoreContext,
  row: FileRow,
  request: ContentRequest,
): Promise<Response> {
  const [seen = row] = await withMetadata(context, [row], false);
  const answer = seen.metadata === null ? null : await attempt(context, seen, request);
  if (answer === null) throw notFound("file");
  return answer;
}

/** Null when R2 does not have the object that the record names, or has other bytes in it. */
async function attempt(
  { bucket }: StoreContext,
  row: FileRow,
  { method, headers: asked, inline }: ContentRequest,
): Promise<Response | null> {
  if (row.etag === null) return null;
  const headers = headersOf(row);
  const validators = { etag: row.etag, lastModified: row.lastModified };
  const verdict = judge(asked, validators);
  if (verdict === "failed") {
    throw new Problem(
      "precondition_failed",
      "The file is not in the state that the request requires.",
    );
  }
  if (verdict === "not modified") return new Response(null, { status: 304, headers });

  describeBytes(headers, row, inline);
  // The stored bytes are already encoded, and must not be encoded again.
  const options = { headers, encodeBody: "manual" } as const;
  if (method === "HEAD") {
    // HEAD must answer what GET would, so it checks that R2 still has the object of the record.
    const object = await bucket.head(row.objectName);
    return object?.etag === row.etag ? new Response(null, options) : null;
  }

  // Ranges are defined for GET only (RFC 9110, 14.2).
  const range = rangeCounts(asked, validators) ? readRange(asked.get("Range"), row.size) : null;
  const object = await bucket.get(row.objectName, {
    onlyIf: { etagMatches: row.etag },
    ...(range !== null && { range: { offset: range.first, length: lengthOf(range) } }),
  });
  if (object === null || !("body" in object)) return null;
  if (range === null) return new Response(object.body, options);
  headers.set("Content-Length", String(lengthOf(range)));
  headers.set("Content-Range", `bytes ${range.first}-${range.last}/${row.size}`);
  return new Response(object.body, { ...options, status: 206 });
}

const lengthOf = ({ first, last }: ByteRange) => last - first + 1;
