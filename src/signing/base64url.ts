/**
 * Base64url without padding (RFC 4648, section 5).
 *
 * @module
 */

/** Encodes bytes. */
export function toBase64Url(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: "base64url", omitPadding: true });
}

/**
 * Decodes a text.
 *
 * @returns null when the text is not the one that {@link toBase64Url} makes of its bytes: then unused
 *   low bits of the last character would let two texts mean the same bytes.
 */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const bytes = Uint8Array.fromBase64(text, { alphabet: "base64url" });
    return toBase64Url(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}
