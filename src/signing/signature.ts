/**
 * Signatures: an HMAC under a key that is derived from the application's secret for one purpose. A
 * signature of one purpose is not valid for another.
 *
 * @module
 */
import { createHash, createHmac } from "node:crypto";
import { toBase64Url } from "./base64url.ts";

const encoder = new TextEncoder();

/** The secret that signs, and the previous secret, whose signatures are still valid; null for none. */
export interface Secrets {
  readonly secret: string;
  readonly previousSecret: string | null;
}

/** Signs texts of one purpose, and verifies those signatures. */
interface Signer {
  /** The signature of `text` in base64url, cut to the signer's length. */
  sign(text: string, secret: string): Promise<string>;
  /** The same signature without waiting, for serialisers. */
  signNow(text: string, secret: string): string;
  /**
   * Whether `signature` is that of `text`, made with one of the secrets. The comparison takes the same
   * time for a wrong signature as for a right one.
   */
  verify(text: string, signature: string, secrets: Secrets): Promise<boolean>;
}

/**
 * A signer by HMAC-SHA-256.
 *
 * @param purpose what is signed, such as `bookmark`. Each purpose has a key of its own.
 * @param length of signatures, in characters of six bits: up to 43.
 */
export function createSigner(purpose: string, length: number): Signer {
  const keys = new Map<string, Promise<CryptoKey>>();

  /** The key of a secret. It is derived once per isolate. */
  function keyOf(secret: string): Promise<CryptoKey> {
    const known = keys.get(secret);
    if (known !== undefined) return known;
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const key = crypto.subtle
      .digest("SHA-256", encoder.encode(`connectly ${purpose}\n${secret}`))
      .then((material) => crypto.subtle.importKey("raw", material, algorithm, false, ["sign"]));
    keys.set(secret, key);
    return key;
  }

  async function sign(text: string, secret: string): Promise<string> {
    const signature = await crypto.subtle.sign("HMAC", await keyOf(secret), encoder.encode(text));
    return toBase64Url(new Uint8Array(signature)).slice(0, length);
  }

  const rawKeys = new Map<string, Buffer>();

  function signNow(text: string, secret: string): string {
    const known = rawKeys.get(secret);
    const key = known ?? createHash("sha256").update(`connectly ${purpose}\n${secret}`).digest();
    if (known === undefined) rawKeys.set(secret, key);
    return toBase64Url(createHmac("sha256", key).update(text).digest()).slice(0, length);
  }

  return {
    sign,
    signNow,
    async verify(text, signature, { secret, previousSecret }) {
      const given = encoder.encode(signature);
      async function matches(key: string): Promise<boolean> {
        const expected = encoder.encode(await sign(text, key));
        return given.length === expected.length && crypto.subtle.timingSafeEqual(given, expected);
      }
      return (
        (await matches(secret)) || (previousSecret !== null && (await matches(previousSecret)))
      );
    },
  };
}
