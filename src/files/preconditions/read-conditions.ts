/**
 * Conditions of requests that read a file (RFC 9110, 13).
 *
 * @module
 */
import { readDate, readEntityTags, strongTags, wholeSecond } from "./entity-tags.ts";

/** The properties of a version that conditions are compared with. */
export interface Validators {
  /** Without quotes. */
  readonly etag: string;
  /** Unix milliseconds. */
  readonly lastModified: number;
}

/** The result of evaluating the conditions of a request that reads a file. */
type Verdict = "serve" | "not modified" | "failed";

/**
 * Evaluates the conditions of a GET or HEAD request in the order of RFC 9110, 13.2.2.
 *
 * @throws Problem 400 when a list of entity tags is malformed. A malformed date is ignored, as 13.1.3
 *   and 13.1.4 require.
 */
export function judge(headers: Headers, { etag, lastModified }: Validators): Verdict {
  const match = readEntityTags("If-Match", headers.get("If-Match"));
  const noneMatch = readEntityTags("If-None-Match", headers.get("If-None-Match"));
  const modified = wholeSecond(lastModified);

  if (match !== null) {
    if (match !== "*" && !strongTags(match).includes(etag)) return "failed";
  } else {
    const unmodifiedSince = readDate(headers.get("If-Unmodified-Since"));
    if (unmodifiedSince !== null && modified > unmodifiedSince) return "failed";
  }
  if (noneMatch !== null) {
    const known = noneMatch === "*" || noneMatch.some(({ tag }) => tag === etag);
    return known ? "not modified" : "serve";
  }
  const modifiedSince = readDate(headers.get("If-Modified-Since"));
  return modifiedSince !== null && modified <= modifiedSince ? "not modified" : "serve";
}

/** Whether `Range` applies: without `If-Range`, or when `If-Range` names the current version. */
export function rangeCounts(headers: Headers, { etag, lastModified }: Validators): boolean {
  const text = headers.get("If-Range");
  if (text === null) return true;
  const date = readDate(text);
  return date === null ? text.trim() === `"${etag}"` : date === wholeSecond(lastModified);
}
