/**
 * D1 bookmarks as clients carry them: signed, since a forged one from the far future would stay in
 * every session that is opened with it.
 *
 * @module
 */
declare const brand: unique symbol;

/**
 * A state of the database. Bookmarks of one database sort as text, oldest first
 * (developers.cloudflare.com/d1/reference/time-travel).
 */
export type Bookmark = string & { readonly [brand]: "bookmark" };

const form = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{32}$/;
const signatureLength = 22;

const encoder = new TextEncoder();
const keys = new Map<string, Promise<CryptoKey>>();

/** A key of this purpose alone, made once for an isolate. */
function signingKey(secret: string): Promise<CryptoKey> {
  const known = keys.get(secret);
  if (known !== undefined) return known;
  const usage: ["sign"] = ["sign"];
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = crypto.subtle
    .digest("SHA-256", encoder.encode(`connectly bookmark\n${secret}`))
    .then((material) => crypto.subtle.importKey("raw", material, algorithm, false, usage));
  keys.set(secret, key);
  return key;
}

async function signatureOf(bookmark: string, secret: string): Promise<string> {
  const key = await signingKey(secret);
  const signature = await crypto.subtle.sign("HMAC", key, encoder.encode(bookmark));
  return Buffer.from(signature).toString("base64url").slice(0, signatureLength);
}

/** The text that a client is given. */
export async function signBookmark(bookmark: Bookmark, secret: string): Promise<string> {
  return `${bookmark}.${await signatureOf(bookmark, secret)}`;
}

/** The bookmark of a text that a client sent back; null when it is not one of ours. */
export async function readBookmark(text: string, secret: string): Promise<Bookmark | null> {
  const [bookmark = "", signature = "", ...rest] = text.split(".");
  if (!form.test(bookmark) || rest.length > 0) return null;
  const expected = encoder.encode(await signatureOf(bookmark, secret));
  const given = encoder.encode(signature);
  const equal = given.length === expected.length && crypto.subtle.timingSafeEqual(given, expected);
  return equal ? (bookmark as Bookmark) : null;
}

/** The newest of some bookmarks; null when there is none. */
export function newestBookmark(...bookmarks: readonly (Bookmark | null)[]): Bookmark | null {
  let newest: Bookmark | null = null;
  for (const bookmark of bookmarks) {
    if (bookmark !== null && (newest === null || bookmark > newest)) newest = bookmark;
  }
  return newest;
}
