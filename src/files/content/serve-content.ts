/**
 * The bytes of a file as an answer: whole, a range, or not at all.
 *
 * @module
 */
import { notFound, Problem } from "../../http/problem.ts";
import { withMetadata } from "../bucket/object-metadata.ts";
import type { StoreContext } from "../context.ts";
import type { FileRow } from "../records/record-rows.ts";
import { judge, rangeCounts } from "./conditions.ts";
import { type ByteRange, readRange } from "./ranges.ts";

/** Seconds that anybody may keep a public file without asking again. */
const publicLifetime = 60;

/** What an answer says of the file besides its bytes. */
function headersOf(row: FileRow): Headers {
  const headers = new Headers({
    "Accept-Ranges": "bytes",
    // Not to be compressed on the way: a range or a tag is of the bytes as they are.
    "Cache-Control":
      row.visibility === "public"
        ? `public, max-age=${publicLifetime}, no-transform`
        : "private, no-cache, no-transform",
    "Last-Modified": new Date(row.lastModified).toUTCString(),
  });
  if (row.etag !== null) headers.set("ETag", `"${row.etag}"`);
  return headers;
}

/** The name that a download gets, in the two forms of RFC 6266. */
export function dispositionOf(key: string): string {
  const name = key.slice(key.lastIndexOf("/") + 1);
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/gu, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** How a file is asked for. */
export interface ContentRequest {
  readonly method: string;
  readonly headers: Headers;
}

/**
 * Answers a request for a file's bytes by what its record says, and streams them from R2.
 *
 * @param reread reads the record again: the file may be replaced between the record and the bytes.
 * @throws Problem 404 when R2 has no such object, 412 and 416 as RFC 9110 has them.
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

/** The object is gone, or another tool has put other bytes in its place: R2 says which. */
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

/** Null when R2 has not the object that the record names, or has other bytes in it. */
async function attempt(
  { bucket }: StoreContext,
  row: FileRow,
  { method, headers: asked }: ContentRequest,
): Promise<Response | null> {
  if (row.etag === null) return null;
  const headers = headersOf(row);
  const validators = { etag: row.etag, lastModified: row.lastModified };
  const verdict = judge(asked, validators);
  if (verdict === "failed") {
    throw new Problem("precondition_failed", "The file is not as the request has it.");
  }
  if (verdict === "not modified") return new Response(null, { status: 304, headers });

  headers.set("Content-Type", row.contentType);
  headers.set("Content-Disposition", dispositionOf(row.key));
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("Content-Security-Policy", "sandbox");
  headers.set("Content-Length", String(row.size));
  // Ranges are of GET alone (RFC 9110, 14.2).
  if (method === "HEAD") return new Response(null, { headers });

  const range = rangeCounts(asked, validators) ? readRange(asked.get("Range"), row.size) : null;
  const object = await bucket.get(row.objectName, {
    onlyIf: { etagMatches: row.etag },
    ...(range !== null && { range: { offset: range.first, length: lengthOf(range) } }),
  });
  if (object === null || !("body" in object)) return null;
  if (range === null) return new Response(object.body, { headers });
  headers.set("Content-Length", String(lengthOf(range)));
  headers.set("Content-Range", `bytes ${range.first}-${range.last}/${row.size}`);
  return new Response(object.body, { status: 206, headers });
}

const lengthOf = ({ first, last }: ByteRange) => last - first + 1;
