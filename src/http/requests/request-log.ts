/**
 * One line in the log and one point in Analytics Engine for a request.
 *
 * @module
 */
import type { Context } from "hono";
import { routePath } from "hono/route";
import type { Settings } from "../../settings.ts";
import type { AppEnvironment } from "../environment.ts";
import { keepSlowRequest } from "./slow-requests.ts";

/** What is known about a request after it was answered. */
interface AnsweredRequest {
  readonly c: Context<AppEnvironment>;
  /** Absent when the variables of the Worker are not valid. */
  readonly settings: Settings | undefined;
  readonly milliseconds: number;
}

type Level = "error" | "warn" | "info";

function levelOf({ c, settings, milliseconds }: AnsweredRequest): Level | null {
  if (c.res.status >= 500) return "error";
  if (settings === undefined) return null;
  if (milliseconds > settings.slowRequest) return "warn";
  return settings.logSample > 0 && Math.random() < settings.logSample ? "info" : null;
}

const messages = { error: "request failed", warn: "slow request", info: "request" } as const;

/** The pattern of the route that answered, such as `/api/posts/:id`; `*` when there is no route. */
function routeOf(c: Context<AppEnvironment>): string {
  const pattern = routePath(c, -1);
  return pattern === "/*" ? "*" : pattern;
}

function line({ c, milliseconds }: AnsweredRequest, level: Level): string {
  const meter = c.get("meter");
  const failure: Error | undefined = c.get("failure");
  return JSON.stringify({
    level,
    message: messages[level],
    request_id: c.get("requestId"),
    method: c.req.method,
    route: routeOf(c),
    path: c.req.path,
    status: c.res.status,
    milliseconds: Math.round(milliseconds),
    user_id: c.get("viewer")?.id,
    cache: c.res.headers.get("X-Cache") ?? undefined,
    rows_read: meter.rowsRead,
    rows_written: meter.rowsWritten,
    round_trips: meter.batches,
    d1_milliseconds: Math.round(meter.databaseMilliseconds),
    kv_operations: meter.kvReads + meter.kvWrites,
    r2_operations: meter.bucketOperations,
    ...(failure !== undefined && {
      error: failure.message,
      cause: failure.cause instanceof Error ? failure.cause.message : undefined,
      stack: failure.stack,
    }),
  });
}

/**
 * Logs a request that failed or was slow, and a sample of the others (`LOG_SAMPLE`). Counts every
 * request in Analytics Engine. Writing a point there does not wait, and an invocation may write up to 25
 * points (developers.cloudflare.com/analytics/analytics-engine/limits). `docs/operations.md` names the
 * columns.
 */
export function logRequest(request: AnsweredRequest): void {
  const { c, milliseconds } = request;
  const level = levelOf(request);
  if (level !== null) console[level](line(request, level));
  const meter = c.get("meter");
  if (level === "warn") {
    keepSlowRequest({
      requestId: c.get("requestId"),
      method: c.req.method,
      route: routeOf(c),
      status: c.res.status,
      milliseconds: Math.round(milliseconds),
      rowsRead: meter.rowsRead,
      roundTrips: meter.batches,
      at: Date.now(),
    });
  }
  c.env.METRICS?.writeDataPoint({
    indexes: [routeOf(c)],
    blobs: [c.req.method, String(c.res.status), c.res.headers.get("X-Cache") ?? ""],
    doubles: [
      milliseconds,
      meter.rowsRead,
      meter.rowsWritten,
      meter.batches,
      meter.databaseMilliseconds,
      meter.kvReads,
      meter.kvWrites,
      meter.bucketOperations,
    ],
  });
}
