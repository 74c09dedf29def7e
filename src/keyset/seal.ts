/**
 * Seals values for clients: a client cannot change a sealed value or make one up. Sealing does not
 * encrypt.
 *
 * A sealed value is base64url of one version byte, the value as JSON, and the first 16 bytes of an
 * HMAC-SHA-256 over both. The key is derived from the application's secret for cursors only, so
 * that a signature of another purpose is not valid for a cursor, and a cursor's signature is not valid for
 * another purpose.
 *
 * @module
 */

import { RecentMap } from "../recent-map.ts";
import { fromBase64Url, toBase64Url } from "../signing/base64url.ts";
import { InvalidCursor } from "./errors.ts";

/** Seals values with one secret. */
interface Seal {
  /** @throws RangeError if the text would be longer than {@link longestCursor}. */
  close(value: unknown): Promise<string>;
  /** @throws InvalidCursor if the text was not made by `close` with the same secret. */
  open(text: string): Promise<unknown>;
}

const version = 1;
const signatureBytes = 16;
/**
 * The length of the longest cursor, in characters. A URL may have 16 KB on Workers
 * (developers.cloudflare.com/workers/platform/limits), and it contains other parameters too.
 */
export const longestCursor = 8192;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

async function deriveKey(secret: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", encoder.encode(secret), "HKDF", false, [
    "deriveKey",
  ]);
  return crypto.subtle.deriveKey(
    {
      name: "HKDF",
      hash: "SHA-256",
      salt: new Uint8Array(),
      info: encoder.encode("connectly keyset cursor"),
    },
    material,
    { name: "HMAC", hash: "SHA-256", length: 256 },
    false,
    ["sign", "verify"],
  );
}

/**
 * Creates a seal.
 *
 * @param secret a text with enough entropy. Values that were sealed with another secret are refused.
 * @param previous a secret whose seals are still accepted, or null.
 */
export function createSeal(secret: string, previous: string | null = null): Seal {
  // A page that is read again, also by another user, usually ends at the same row.
  const sealed = new RecentMap<string, string>(500, 200);
  const secretKey = deriveKey(secret);
  const previousKey = previous === null ? null : deriveKey(previous);
  const signWith = async (with_: Promise<CryptoKey>, bytes: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.sign("HMAC", await with_, bytes), 0, signatureBytes);
  const sign = (bytes: Uint8Array<ArrayBuffer>) => signWith(secretKey, bytes);

  async function isSigned(bytes: Uint8Array<ArrayBuffer>, given: Uint8Array): Promise<boolean> {
    if (crypto.subtle.timingSafeEqual(await sign(bytes), given)) return true;
    if (previousKey === null) return false;
    return crypto.subtle.timingSafeEqual(await signWith(previousKey, bytes), given);
  }

  return {
    async close(value) {
      const key = JSON.stringify(value);
      const known = sealed.get(key);
      if (known !== undefined) return known;
      const json = encoder.encode(key);
      const bytes = new Uint8Array(1 + json.length + signatureBytes);
      bytes[0] = version;
      bytes.set(json, 1);
      bytes.set(await sign(bytes.subarray(0, -signatureBytes)), 1 + json.length);
      const text = toBase64Url(bytes);
      if (text.length > longestCursor) {
        throw new RangeError(
          "a row's keys are too long for a cursor: order by an expression of their first characters",
        );
      }
      sealed.set(key, text);
      return text;
    },

    async open(text) {
      if (text.length > longestCursor) throw new InvalidCursor("the cursor is too long");
      const bytes = fromBase64Url(text);
      if (bytes === null || bytes.length <= 1 + signatureBytes) {
        throw new InvalidCursor("the cursor is malformed");
      }
      if (bytes[0] !== version) {
        throw new InvalidCursor("the cursor is malformed, or it was made by another version");
      }
      const signed = bytes.subarray(0, -signatureBytes);
      const given = bytes.subarray(-signatureBytes);
      if (!(await isSigned(signed, given))) {
        throw new InvalidCursor("the cursor was altered, or it was signed with another secret");
      }
      try {
        return JSON.parse(decoder.decode(signed.subarray(1)));
      } catch {
        throw new InvalidCursor("the cursor is malformed");
      }
    },
  };
}
