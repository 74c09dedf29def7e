/**
 * What every answer carries: the id and the cost of its request, and the headers of CORS.
 *
 * @module
 */
import { createMiddleware } from "hono/factory";
import { createMeter, type Meter } from "../../db/meter.ts";
import type { Settings } from "../../settings.ts";
import type { AppEnvironment } from "../environment.ts";
import { logRequest } from "./request-log.ts";

/**
 * Whether an answer may show what the stores did. The number of rows that a request has read would reveal
 * whether a row is hidden or absent (in an error), and whether an address has an account (in a sign-in).
 * Any web page can read the header.
 */
function mayShowCosts(path: string, { ok, status }: Response): boolean {
  return (ok || status === 304) && !/^\/api\/auth(\/|$)/.test(path);
}

/**
 * The value of `Server-Timing`.
 *
 * @param meter null when the answer must not show what the stores did.
 */
function serverTiming(total: number, meter: Meter | null): string {
  if (meter === null) return `total;dur=${total.toFixed(1)}`;
  const { queries, rowsRead, rowsWritten, batches } = meter;
  const parts = [
    `total;dur=${total.toFixed(1)}`,
    `d1;dur=${meter.databaseMilliseconds.toFixed(1)};desc="queries=${queries} rows_read=${rowsRead} rows_written=${rowsWritten} batches=${batches}"`,
  ];
  if (meter.kvReads + meter.kvWrites > 0) {
    parts.push(
      `kv;dur=${meter.kvMilliseconds.toFixed(1)};desc="reads=${meter.kvReads} writes=${meter.kvWrites}"`,
    );
  }
  if (meter.bucketOperations > 0) {
    parts.push(
      `r2;dur=${meter.bucketMilliseconds.toFixed(1)};desc="ops=${meter.bucketOperations}"`,
    );
  }
  return parts.join(", ");
}

/** Response headers that scripts of other origins may read. */
const exposedHeaders = [
  "Link",
  "Location",
  "ETag",
  "Accept-Ranges",
  "Content-Disposition",
  "Content-Language",
  "Content-Location",
  "Repr-Digest",
  "Tus-Checksum-Algorithm",
  "Tus-Extension",
  "Tus-Max-Size",
  "Tus-Resumable",
  "Tus-Version",
  "Upload-Defer-Length",
  "Upload-Expires",
  "Upload-Length",
  "Upload-Metadata",
  "Upload-Offset",
  "Content-Length",
  "Content-Range",
  "Server-Timing",
  "X-Cache",
  "x-d1-bookmark",
  "X-Request-Id",
  "X-Request-Duration",
  "X-Scan-Limit",
  "WWW-Authenticate",
  "Allow",
  "Last-Modified",
  "RateLimit",
  "RateLimit-Policy",
  "Retry-After",
].join(",");

/** A request id that the service accepts from a client. In place of any other value it makes its own. */
const acceptedId = /^[\w=-]{1,255}$/;

/**
 * The outermost middleware. It gives the request an id and a meter, and the answer its headers: the
 * id, the cost, and the permission to read it from other origins. Then it writes the request's log.
 *
 * This is one function that sets all headers on the finished answer. Each further middleware, and each
 * header that is set before there is an answer, would cost as much CPU as reading a page from the cache.
 *
 * On Cloudflare's edge, the clock advances only with I/O (developers.cloudflare.com/workers/
 * reference/security-model). Durations there measure time spent waiting, not computing.
 */
export const answered = createMiddleware<AppEnvironment>(async (c, next) => {
  const start = performance.now();
  const meter = createMeter();
  const sent = c.req.header("X-Request-Id");
  const id = sent !== undefined && acceptedId.test(sent) ? sent : crypto.randomUUID();
  c.set("requestId", id);
  c.set("meter", meter);
  await next();
  const total = performance.now() - start;
  const { headers } = c.res;
  headers.set("X-Request-Id", id);
  headers.set("X-Request-Duration", `${(total / 1000).toFixed(2)}s`);
  const settings: Settings | undefined = c.get("settings");
  const isShown = settings?.showAllCosts === true || mayShowCosts(c.req.path, c.res);
  headers.set("Server-Timing", serverTiming(total, isShown ? meter : null));
  headers.set("Access-Control-Allow-Origin", "*");
  headers.set("Access-Control-Expose-Headers", exposedHeaders);
  logRequest({ c, settings, milliseconds: total });
});
