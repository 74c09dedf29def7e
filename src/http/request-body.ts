/**
 * Checks on request bodies.
 *
 * @module
 */
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import type { AppEnvironment } from "./environment.ts";
import { invalid, Problem, problemResponse } from "./problem.ts";

/** The problem of a body whose content type is not JSON. */
export function notJson(): Problem {
  return new Problem("unsupported_media_type", "Send the body as application/json.");
}

const isJsonType = (type: string) => /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type);

/** Refuses a JSON body whose headers declare anything other than JSON in UTF-8. */
function checkHeaders(type: string, encoding: string): void {
  if (type !== "" && !isJsonType(type)) throw notJson();
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type)?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    throw new Problem("unsupported_media_type", "Send the body in UTF-8.");
  }
  if (encoding !== "" && encoding.toLowerCase() !== "identity") {
    throw new Problem("unsupported_media_type", "Send the body without a Content-Encoding.");
  }
}

/**
 * Accepts a body of JSON in UTF-8. Another content type, charset or content encoding is 415, and bytes
 * that are not UTF-8 are 400: a lenient decoder would store U+FFFD in their place, and two passwords
 * could become one. The headers of an empty body are not checked, since a client may send them with
 * every request.
 */
export const jsonOnly = createMiddleware<AppEnvironment>(async (c, next) => {
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength === 0) {
    // Validators check the content type, too.
    const headers = new Headers(c.req.raw.headers);
    headers.delete("Content-Type");
    c.req.raw = new Request(c.req.raw.url, { method: c.req.method, headers });
  } else {
    checkHeaders(c.req.header("Content-Type") ?? "", c.req.header("Content-Encoding") ?? "");
    try {
      new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    } catch {
      throw invalid("body", "expected UTF-8");
    }
  }
  await next();
});

/** Refuses a body, for a route that reads none: 400. A stream without bytes is no body. */
export const noBody = createMiddleware<AppEnvironment>(async (c, next) => {
  const reader = c.req.raw.body?.getReader();
  if (reader !== undefined) {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (part.value.byteLength === 0) continue;
      await reader.cancel();
      throw invalid("body", "expected no body");
    }
  }
  await next();
});

/** Refuses a body of more than `maximum` bytes, with 413. */
export function limitBody(maximum: number) {
  return bodyLimit({
    maxSize: maximum,
    onError: (c) =>
      problemResponse(
        c,
        new Problem("payload_too_large", `The body is too large: the limit is ${maximum} bytes.`),
      ),
  });
}

/** Bytes that a JSON body may have unless its route says otherwise: 256 KiB. */
export const defaultBodyLimit = 256 * 1024;
