/**
 * A cached page: a few lines of what is known of it, then the body as served. A hit cuts the text
 * at its line ends and parses nothing.
 *
 * @module
 */
import type { Bookmark } from "../db/bookmark.ts";

/** A page as it is served, and the state of the database that it shows. */
export interface CachedPage {
  readonly bookmark: Bookmark;
  /** Unix milliseconds at which it was read. */
  readonly readAt: number;
  readonly entityTag: string;
  /** The Link header. */
  readonly link: string;
  readonly body: string;
}

/** What a listing of KV tells of a page without its text. */
export interface PageNote {
  readonly bookmark: Bookmark;
  /** Unix milliseconds at which it was read. */
  readonly readAt: number;
  /** Of the body, in UTF-8. */
  readonly bytes: number;
}

/** The note to put beside a page. */
export function describePage({ bookmark, readAt, body }: CachedPage): PageNote {
  return { bookmark, readAt, bytes: new TextEncoder().encode(body).length };
}

/** A page as text for KV. */
export function packPage({ bookmark, readAt, entityTag, link, body }: CachedPage): string {
  return [bookmark, readAt, entityTag, link, body].join("\n");
}

/** The page of a text; null when it is not one (another version wrote it). */
export function unpackPage(text: string): CachedPage | null {
  const fields: string[] = [];
  let start = 0;
  for (let count = 0; count < 4; count += 1) {
    const end = text.indexOf("\n", start);
    if (end === -1) return null;
    fields.push(text.slice(start, end));
    start = end + 1;
  }
  const [bookmark = "", readAt = "", entityTag = "", link = ""] = fields;
  return {
    bookmark: bookmark as Bookmark,
    readAt: Number(readAt),
    entityTag,
    link,
    body: text.slice(start),
  };
}

/** A strong entity tag of a body. */
export async function entityTagOf(body: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(body));
  return `"${Buffer.from(digest).toString("base64url").slice(0, 22)}"`;
}
