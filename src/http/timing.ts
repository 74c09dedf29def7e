/**
 * Reports the cost of a request: `X-Request-Duration`, `Server-Timing`, and a log line for a slow
 * request.
 *
 * @module
 */
import { createMiddleware } from "hono/factory";
import { createMeter, type Meter } from "../db/meter.ts";
import type { AppEnvironment } from "./environment.ts";
import { logRequest } from "./request-log.ts";

function serverTiming(total: number, meter: Meter): string {
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

/**
 * Puts a meter into the context, and writes its figures into the headers of the answer.
 *
 * On Cloudflare's edge, the clock advances only with I/O (developers.cloudflare.com/workers/
 * reference/security-model). Durations there measure time spent waiting, not computing.
 */
export const timing = createMiddleware<AppEnvironment>(async (c, next) => {
  const start = performance.now();
  const meter = createMeter();
  c.set("meter", meter);
  await next();
  const total = performance.now() - start;
  c.res.headers.set("X-Request-Duration", `${(total / 1000).toFixed(2)}s`);
  c.res.headers.set("Server-Timing", serverTiming(total, meter));
  logRequest({ c, settings: c.get("settings"), milliseconds: total });
});
