/**
 * Checks on request bodies.
 *
 * @module
 */
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import type { AppEnvironment } from "./environment.ts";
import { Problem, problemResponse } from "./problem.ts";

/** The problem of a body whose content type is not JSON. */
export function notJson(): Problem {
  return new Problem("unsupported_media_type", "Send the body as application/json.");
}

/**
 * Whether a request has a body. The Content-Type does not tell: some clients send one always. A body
 * without a length is one, even if it turns out to be empty when it is read.
 */
function hasBody(request: Request): boolean {
  return request.body !== null && request.headers.get("Content-Length") !== "0";
}

/**
 * Refuses a body whose Content-Type is something else than JSON, with 415. A request without a
 * Content-Type passes, and so does a request without a body; a route that needs a body checks that
 * itself.
 */
export const jsonOnly = createMiddleware<AppEnvironment>(async (c, next) => {
  const type = c.req.header("Content-Type") ?? "";
  if (type !== "" && hasBody(c.req.raw) && !/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type))
    throw notJson();
  await next();
});

/** Refuses a body of more than `maximum` bytes, with 413. */
export function limitBody(maximum: number) {
  return bodyLimit({
    maxSize: maximum,
    onError: (c) =>
      problemResponse(
        c,
        new Problem("payload_too_large", `The body may have ${maximum} bytes at most.`),
      ),
  });
}

/** Bytes that a JSON body may have unless its route says otherwise: 256 KiB. */
export const defaultBodyLimit = 256 * 1024;
