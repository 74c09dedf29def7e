/**
 * A cached page as text: five lines of metadata, then the body as it is served. A hit splits the text
 * at its first line ends and parses no JSON.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { z } from "@hono/zod-openapi";
import type { Bookmark } from "../db/bookmark.ts";

/** A page in the form that is served, and the database state that it shows. */
export interface CachedPage {
  /** The size and the links of the page; see `pageForm`. */
  readonly form: string;
  readonly bookmark: Bookmark;
  /** When the page was read from D1, in Unix milliseconds. */
  readonly readAt: number;
  readonly entityTag: string;
  /** The value of the Link header. */
  readonly link: string;
  readonly body: string;
}

/** The metadata of a page in a listing of KV, which does not contain the page's text. */
export interface PageNote {
  readonly bookmark: Bookmark;
  /** When the page was read from D1, in Unix milliseconds. */
  readonly readAt: number;
  /** The length of the body in UTF-8. */
  readonly bytes: number;
}

/** The lines before the body, in order. */
const lines = ["form", "bookmark", "readAt", "entityTag", "link"] as const;

/** The KV metadata of a page. */
export function describePage({ bookmark, readAt, body }: CachedPage): PageNote {
  return { bookmark, readAt, bytes: Buffer.byteLength(body) };
}

/** A page as text for KV. */
export function packPage(page: CachedPage): string {
  return [...lines.map((name) => page[name]), page.body].join("\n");
}

/** The page of a text; null when the text is not a page. */
export function unpackPage(text: string): CachedPage | null {
  const fields: string[] = [];
  let start = 0;
  while (fields.length < lines.length) {
    const end = text.indexOf("\n", start);
    if (end === -1) return null;
    fields.push(text.slice(start, end));
    start = end + 1;
  }
  const [form = "", bookmark = "", readAt = "", entityTag = "", link = ""] = fields;
  return {
    form,
    bookmark: bookmark as Bookmark,
    readAt: Number(readAt),
    entityTag,
    link,
    body: text.slice(start),
  };
}

/** A strong entity tag of a body. */
export function entityTagOf(body: string): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}

const versions = new WeakMap<z.ZodType, string>();

/**
 * The version of pages whose bodies have this schema: a digest of the schema and of the text format
 * above. It is part of a page's key. After a deployment that changes the schema, the pages of the
 * former version are not found any more, and they expire.
 */
export function pageVersion(schema: z.ZodType): string {
  const known = versions.get(schema);
  if (known !== undefined) return known;
  const content = JSON.stringify([lines, z.toJSONSchema(schema, { unrepresentable: "any" })]);
  const version = createHash("sha256").update(content).digest("base64url").slice(0, 8);
  versions.set(schema, version);
  return version;
}
