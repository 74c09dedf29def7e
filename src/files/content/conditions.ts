/**
 * Conditional requests (RFC 9110, 13): the headers, and what they come to for a file.
 *
 * @module
 */
import { invalid } from "../../http/problem.ts";

interface EntityTag {
  readonly tag: string;
  readonly weak: boolean;
}

/** The entity tags of a header; `*` for whatever there is; null without the header. */
export type EntityTags = "*" | readonly EntityTag[] | null;

const entityTag = /^(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"$/;

/** @throws Problem when the header is neither `*` nor a list of quoted tags. */
export function readEntityTags(name: string, text: string | undefined): EntityTags {
  if (text === undefined) return null;
  if (text.trim() === "*") return "*";
  // No tag of ours has a comma in it; one that has cannot match.
  return text.split(",").map((member) => {
    const [, weak, tag] = entityTag.exec(member.trim()) ?? [];
    if (tag === undefined) throw invalid(name, `expected * or quoted entity tags: "…", "…"`);
    return { tag, weak: weak !== undefined };
  });
}

/** The tags that a strong comparison can match. */
export function strongTags(tags: readonly EntityTag[]): string[] {
  return tags.filter(({ weak }) => !weak).map(({ tag }) => tag);
}

/**
 * The versions that a change is meant for: an `If-Match` header's tags; null for any.
 *
 * @throws Problem when the header is malformed.
 */
export function readVersions(text: string | undefined): readonly string[] | null {
  const tags = readEntityTags("If-Match", text);
  return tags === null || tags === "*" ? null : strongTags(tags);
}

/** An HTTP date in Unix milliseconds, in whole seconds; null when it is none. */
export function readDate(text: string | undefined): number | null {
  // The form to send, and the two that have to be understood (RFC 9110, 5.6.7).
  const forms =
    /^(\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT|\w{6,9}, \d\d-\w{3}-\d\d \d\d:\d\d:\d\d GMT|\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4})$/;
  if (text === undefined || !forms.test(text)) return null;
  const milliseconds = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`);
  return Number.isNaN(milliseconds) ? null : milliseconds;
}

/** What conditions are held against. */
export interface Validators {
  /** Without quotes. */
  readonly etag: string;
  /** Unix milliseconds. */
  readonly lastModified: number;
}

/** HTTP knows seconds. */
const secondsOf = (milliseconds: number) => Math.floor(milliseconds / 1000) * 1000;

/** What a request to read a file is to be answered with, as far as its conditions say. */
export type Verdict = "serve" | "not modified" | "failed";

/**
 * Evaluates a reading request's conditions in the order of RFC 9110, 13.2.2.
 *
 * @throws Problem when a list of entity tags is malformed. A malformed date is as good as none, as
 *   13.1.3 and 13.1.4 have it.
 */
export function judge(headers: Headers, { etag, lastModified }: Validators): Verdict {
  const header = (name: string) => headers.get(name) ?? undefined;
  const match = readEntityTags("If-Match", header("If-Match"));
  const noneMatch = readEntityTags("If-None-Match", header("If-None-Match"));
  const modified = secondsOf(lastModified);

  if (match !== null) {
    if (match !== "*" && !strongTags(match).includes(etag)) return "failed";
  } else {
    const unmodifiedSince = readDate(header("If-Unmodified-Since"));
    if (unmodifiedSince !== null && modified > unmodifiedSince) return "failed";
  }
  if (noneMatch !== null) {
    const known = noneMatch === "*" || noneMatch.some(({ tag }) => tag === etag);
    return known ? "not modified" : "serve";
  }
  const modifiedSince = readDate(header("If-Modified-Since"));
  return modifiedSince !== null && modified <= modifiedSince ? "not modified" : "serve";
}

/** Whether a `Range` counts: without `If-Range`, or when that names the file as it is. */
export function rangeCounts(headers: Headers, { etag, lastModified }: Validators): boolean {
  const text = headers.get("If-Range");
  if (text === null) return true;
  const date = readDate(text.trim());
  return date === null ? text.trim() === `"${etag}"` : date === secondsOf(lastModified);
}
