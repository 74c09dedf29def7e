/**
 * Short texts that only this Worker can have made: an HMAC under a key that is derived from the
 * application's secret for one purpose alone.
 *
 * @module
 */
const encoder = new TextEncoder();

/** Signs texts of one purpose, and tells its own signatures from others. */
export interface Signer {
  /** The signature of `text`: base64url, of the signer's length. */
  sign(text: string, secret: string): Promise<string>;
  /** Whether `signature` is that of `text`. Takes as long for a wrong one as for a right one. */
  verify(text: string, signature: string, secret: string): Promise<boolean>;
}

/**
 * A signer by HMAC-SHA-256.
 *
 * @param purpose what is signed; what was signed for another is refused.
 * @param length of signatures, in characters of six bits: up to 43.
 */
export function createSigner(purpose: string, length: number): Signer {
  const keys = new Map<string, Promise<CryptoKey>>();

  /** Made once for an isolate. */
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
    return Buffer.from(signature).toString("base64url").slice(0, length);
  }

  return {
    sign,
    async verify(text, signature, secret) {
      const expected = encoder.encode(await sign(text, secret));
      const given = encoder.encode(signature);
      return given.length === expected.length && crypto.subtle.timingSafeEqual(given, expected);
    },
  };
}
