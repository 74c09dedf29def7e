/**
 * What a JSON route accepts as a body.
 *
 * @module
 */
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import type { AppEnvironment } from "./environment.ts";
import { Problem, problemResponse } from "./problem.ts";

/** The problem of a body that is not said to be JSON. */
export function notJson(): Problem {
  return new Problem("unsupported_media_type", "Send the body as application/json.");
}

/**
 * Refuses a body that says it is something else than JSON: 415. Whether there is a body at all cannot
 * be told before it is read: a proxy may turn none into an empty stream. A route that needs one says
 * so itself.
 */
export const jsonOnly = createMiddleware<AppEnvironment>(async (c, next) => {
  const type = c.req.header("Content-Type") ?? "";
  if (type !== "" && !/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type)) throw notJson();
  await next();
});

/** Refuses a body of more than so many bytes: 413. */
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

/** Refuses a body of more than 256 KiB: 413. */
export const smallBody = limitBody(256 * 1024);
