/**
 * D1 bookmarks for clients. They are signed, because a forged bookmark from the future would remain in every
 * session that is opened with it.
 *
 * @module
 */
import { createSigner, type Secrets } from "../signing/signature.ts";

declare const brand: unique symbol;

/**
 * Names a state of the database. Bookmarks of one database sort as text, oldest first
 * (developers.cloudflare.com/d1/reference/time-travel).
 */
export type Bookmark = string & { readonly [brand]: "bookmark" };

const form = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{32}$/;
const signer = createSigner("bookmark", 22);

/** The text that a client gets: the bookmark and its signature. */
export async function signBookmark(bookmark: Bookmark, secret: string): Promise<string> {
  return `${bookmark}.${await signer.sign(bookmark, secret)}`;
}

/** The bookmark of a text that a client sent, or null if the signature is not valid. */
export async function readBookmark(text: string, secrets: Secrets): Promise<Bookmark | null> {
  const [bookmark = "", signature = "", ...rest] = text.split(".");
  if (!form.test(bookmark) || rest.length > 0) return null;
  return (await signer.verify(bookmark, signature, secrets)) ? (bookmark as Bookmark) : null;
}

/** The newest of the given bookmarks, or null if all of them are null. */
export function newestBookmark(...bookmarks: readonly (Bookmark | null)[]): Bookmark | null {
  let newest: Bookmark | null = null;
  for (const bookmark of bookmarks) {
    if (bookmark !== null && (newest === null || bookmark > newest)) newest = bookmark;
  }
  return newest;
}
