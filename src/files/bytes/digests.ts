/**
 * Digests that a client sends with the bytes. The Worker verifies all of them. It refuses a request with a
 * digest that it cannot verify, so that no client assumes a check that did not happen.
 *
 * @module
 */
import { crc32 } from "node:zlib";
import { invalid, Problem } from "../../http/problem.ts";

/** The supported algorithms: those of `crypto.DigestStream`, by its names, and CRC-32. */
const lengths = { "SHA-256": 32, "SHA-512": 64, "SHA-1": 20, MD5: 16, "CRC-32": 4 } as const;
export type Algorithm = keyof typeof lengths;

/** A digest that the bytes must have. */
export interface ExpectedDigest {
  /** The header of the digest, for the problem. */
  readonly header: string;
  readonly algorithm: Algorithm;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function decode(header: string, algorithm: Algorithm, base64: string): ExpectedDigest {
  const bytes = Uint8Array.from(Buffer.from(base64, "base64"));
  const expected = lengths[algorithm];
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || bytes.length !== expected) {
    throw invalid(header, `expected a ${algorithm} digest of ${expected} bytes in base64`);
  }
  return { header, algorithm, bytes };
}

/** The algorithms of RFC 9530 by their names in its registry. */
const registered: Readonly<Record<string, Algorithm>> = {
  "sha-256": "SHA-256",
  "sha-512": "SHA-512",
  sha: "SHA-1",
  md5: "MD5",
};

/** The digests of a `Content-Digest` or `Repr-Digest` header (RFC 9530): `sha-256=:…:`. */
function readDigestField(header: string, text: string): ExpectedDigest[] {
  const digests = text.split(",").flatMap((member) => {
    const [, name = "", value] =
      /^\s*([a-z*][a-z0-9_.*-]*)=:([A-Za-z0-9+/]*={0,2}):\s*$/.exec(member) ?? [];
    if (value === undefined)
      throw invalid(header, "expected sha-256=:…:, with the digest in base64 between the colons");
    const algorithm = registered[name];
    return algorithm === undefined ? [] : [decode(header, algorithm, value)];
  });
  if (digests.length === 0) {
    throw invalid(header, `expected one of ${Object.keys(registered).join(", ")}; sent: ${text}`);
  }
  return digests;
}

/** Headers with one digest in base64. */
const single: Readonly<Record<string, Algorithm>> = {
  "Content-MD5": "MD5",
  "x-amz-checksum-sha256": "SHA-256",
  "x-amz-checksum-sha1": "SHA-1",
  "x-amz-checksum-crc32": "CRC-32",
};

/**
 * The digests in the headers of a request whose body is a file or a part of one.
 *
 * @throws Problem 400 when a digest is malformed or its algorithm is not supported.
 */
export function readDigests(headers: Headers): ExpectedDigest[] {
  const digests: ExpectedDigest[] = [];
  for (const header of ["Content-Digest", "Repr-Digest"]) {
    const text = headers.get(header);
    if (text !== null) digests.push(...readDigestField(header, text));
  }
  for (const [header, algorithm] of Object.entries(single)) {
    const text = headers.get(header);
    if (text !== null) digests.push(decode(header, algorithm, text.trim()));
  }
  const sha256 = headers.get("x-amz-content-sha256");
  if (sha256 !== null && sha256 !== "UNSIGNED-PAYLOAD") {
    const header = "x-amz-content-sha256";
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw invalid(header, "expected 64 hexadecimal digits");
    digests.push({
      header,
      algorithm: "SHA-256",
      bytes: Uint8Array.from(Buffer.from(sha256, "hex")),
    });
  }
  if (headers.has("Digest")) {
    throw invalid("Digest", "RFC 9530 has replaced this header; send Content-Digest");
  }
  return digests;
}

/** The problem of a body that does not match the digest in a header: 422. Nothing was stored. */
export function digestMismatch(header: string): Problem {
  const message = "the body does not match this digest; nothing was stored";
  return new Problem("unprocessable", `${header}: ${message}.`, {
    errors: [{ path: header, message }],
  });
}

/** Receives each chunk of a body. It must copy what it keeps, because the memory of chunks is reused. */
export interface Tap {
  readonly write: (chunk: Uint8Array) => Promise<void> | void;
  /** Called after the last chunk. An error refuses the body. */
  readonly end?: () => Promise<void> | void;
}

/** Computes a digest by `crypto.DigestStream`, which is native. */
function streamDigest(algorithm: Exclude<Algorithm, "CRC-32">) {
  const stream = new crypto.DigestStream(algorithm);
  // A body that fails is aborted, and reports its own error.
  stream.digest.catch(() => undefined);
  const writer = stream.getWriter();
  return {
    write: (chunk: Uint8Array) => writer.write(chunk),
    finish: async () => {
      await writer.close();
      return new Uint8Array(await stream.digest);
    },
  };
}

function crcDigest() {
  let value = 0;
  return {
    write: (chunk: Uint8Array) => {
      value = crc32(chunk, value);
    },
    finish: async () => {
      const bytes = new Uint8Array(4);
      new DataView(bytes.buffer).setUint32(0, value);
      return bytes;
    },
  };
}

/** A tap that refuses the body with a problem 422 unless it has the digest. */
export function verify({ header, algorithm, bytes }: ExpectedDigest): Tap {
  const digest = algorithm === "CRC-32" ? crcDigest() : streamDigest(algorithm);
  return {
    write: digest.write,
    end: async () => {
      const found = await digest.finish();
      if (!crypto.subtle.timingSafeEqual(found, bytes)) throw digestMismatch(header);
    },
  };
}

/** A tap that computes the SHA-256. `result` is in hexadecimal, and empty before the end. */
export function sha256Tap(): Tap & { readonly result: () => string } {
  const digest = streamDigest("SHA-256");
  let result = "";
  return {
    write: digest.write,
    end: async () => {
      result = Buffer.from(await digest.finish()).toString("hex");
    },
    result: () => result,
  };
}
