/**
 * Entity tags of resources that have versions, and the conditions of requests on them (RFC 9110, 8.8.3
 * and 13.1).
 *
 * A tag has two parts: the version of what a client can edit, and a digest of the whole answer. A
 * client's copy is current when both are the same. An edit is allowed when the version is the same, so
 * that a like by another user between the client's read and its edit does not make the edit fail.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";

/** A strong entity tag of a version of a row and its JSON. */
function versionedTag(version: number, body: unknown): string {
  const digest = createHash("sha256").update(JSON.stringify(body)).digest("base64url");
  return `"${version}-${digest.slice(0, 22)}"`;
}

/**
 * The body of an answer, and the header with its strong entity tag.
 *
 * @param version of the row, a positive integer. `If-Match` compares it.
 * @param body the row's JSON value.
 */
export function withTag<T>(version: number, body: T) {
  return { body, headers: { ETag: versionedTag(version, body) } };
}

/** The tags of a header's list; `*` is returned as it is. */
function tagsOf(header: string): string[] {
  return header.match(/\*|(?:W\/)?"[^"]*"/g) ?? [];
}

/** Whether the client's copy, which `If-None-Match` names, is current. The comparison is weak. */
export function hasCopy(c: Context, entityTag: string): boolean {
  const header = c.req.header("If-None-Match")?.trim();
  if (header === undefined) return false;
  if (header === "*") return true;
  return tagsOf(header).some((tag) => tag !== "*" && tag.replace(/^W\//, "") === entityTag);
}

/**
 * The versions that `If-Match` allows to edit. Null when the request has no condition, or has `*`, which
 * every existing resource meets. The comparison is strong, so that a weak tag never matches.
 */
export function readIfMatch(c: Context): readonly number[] | null {
  const header = c.req.header("If-Match")?.trim();
  if (header === undefined || header === "*") return null;
  return tagsOf(header).flatMap((tag) => {
    const version = /^"(\d{1,15})-/.exec(tag)?.[1];
    return version === undefined ? [] : [Number(version)];
  });
}

/** The request header of routes that edit a resource with versions. */
export const ifMatchHeader = z.object({
  "if-match": z.string().optional().openapi({
    description: "Entity tags. When none of them is the current one, the answer is 412.",
  }),
});

/** The request header of routes that answer a resource with versions. */
export const ifNoneMatchHeader = z.object({
  "if-none-match": z.string().optional().openapi({
    description: "Entity tags. When one of them is the current one, the answer is 304.",
  }),
});

/** The answer to a client whose copy is current. */
export const notModified = { description: "The client's copy is current" } as const;
