/**
 * Digests of bodies: what a client says of one (RFC 9530), and what it is found to be.
 *
 * @module
 */
import { invalid, Problem } from "../../http/problem.ts";

const header = "Content-Digest";

/**
 * The SHA-256 digest in a `Content-Digest` header; null without the header.
 *
 * @throws Problem when the header is malformed, or has only digests of other kinds.
 */
export function readContentDigest(text: string | null): Uint8Array<ArrayBuffer> | null {
  if (text === null) return null;
  const digests = new Map<string, string>();
  for (const member of text.split(",")) {
    const [, algorithm, value] =
      /^\s*([a-z][a-z0-9_.*-]*)=:([A-Za-z0-9+/]*={0,2}):\s*$/.exec(member) ?? [];
    if (algorithm === undefined || value === undefined) {
      throw invalid(header, "expected sha-256=:the digest in base64:");
    }
    digests.set(algorithm, value);
  }
  const value = digests.get("sha-256");
  if (value === undefined) {
    throw invalid(header, `only sha-256 is verified; sent: ${[...digests.keys()].join(", ")}`);
  }
  const bytes = Uint8Array.from(Buffer.from(value, "base64"));
  if (bytes.length !== 32) throw invalid(header, "a sha-256 digest has 32 bytes");
  return bytes;
}

/** The problem of a body that is not what its `Content-Digest` says. */
export function digestMismatch(): Problem {
  const message = "the body has another digest; nothing was kept";
  return new Problem("unprocessable", `${header}: ${message}.`, {
    errors: [{ path: header, message }],
  });
}

/** Bytes in hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
