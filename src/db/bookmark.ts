/**
 * D1 bookmarks as clients carry them: signed, since a forged one from the far future would stay in
 * every session that is opened with it.
 *
 * @module
 */
import { createSigner } from "../signing/signature.ts";

declare const brand: unique symbol;

/**
 * A state of the database. Bookmarks of one database sort as text, oldest first
 * (developers.cloudflare.com/d1/reference/time-travel).
 */
export type Bookmark = string & { readonly [brand]: "bookmark" };

const form = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{32}$/;
const signer = createSigner("bookmark", 22);

/** The text that a client is given. */
export async function signBookmark(bookmark: Bookmark, secret: string): Promise<string> {
  return `${bookmark}.${await signer.sign(bookmark, secret)}`;
}

/** The bookmark of a text that a client sent back; null when it is not one of ours. */
export async function readBookmark(text: string, secret: string): Promise<Bookmark | null> {
  const [bookmark = "", signature = "", ...rest] = text.split(".");
  if (!form.test(bookmark) || rest.length > 0) return null;
  return (await signer.verify(bookmark, signature, secret)) ? (bookmark as Bookmark) : null;
}

/** The newest of some bookmarks; null when there is none. */
export function newestBookmark(...bookmarks: readonly (Bookmark | null)[]): Bookmark | null {
  let newest: Bookmark | null = null;
  for (const bookmark of bookmarks) {
    if (bookmark !== null && (newest === null || bookmark > newest)) newest = bookmark;
  }
  return newest;
}
