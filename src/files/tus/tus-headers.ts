/**
 * The headers of tus 1.0 (tus.io/protocols/resumable-upload).
 *
 * @module
 */
import { invalid, Problem } from "../../http/problem.ts";
import type { Algorithm } from "../bytes/digests.ts";
import type { FileDescription } from "../bytes/upload-headers.ts";
import { keySchema } from "../records/key.ts";
import { contentTypeSchema, customMetadataSchema, visibility } from "../schemas.ts";

export const tusVersion = "1.0.0";

/** Checksum algorithms by their tus names. */
const algorithms: Readonly<Record<string, Algorithm>> = {
  sha1: "SHA-1",
  sha256: "SHA-256",
  md5: "MD5",
};

/** What `OPTIONS` answers about this server. */
export function capabilities(largest: number): Readonly<Record<string, string>> {
  return {
    "Tus-Version": tusVersion,
    "Tus-Extension":
      "creation,creation-with-upload,creation-defer-length,expiration,termination,checksum",
    "Tus-Max-Size": String(largest),
    "Tus-Checksum-Algorithm": Object.keys(algorithms).join(","),
  };
}

/** @throws Problem 412 unless the request has a version of tus that this server supports. */
export function checkVersion(headers: Headers): void {
  if (headers.get("Tus-Resumable") === tusVersion) return;
  throw new Problem("precondition_failed", `Send Tus-Resumable: ${tusVersion}.`, {
    headers: { "Tus-Version": tusVersion },
  });
}

function readCount(headers: Headers, name: string): number | null {
  const text = headers.get(name);
  if (text === null) return null;
  if (!/^\d+$/.test(text)) throw invalid(name, "expected a number of bytes");
  return Number(text);
}

/**
 * The length of the whole upload, in bytes. Null: it is deferred.
 *
 * @throws Problem 400 when neither or both headers are there; 413 for more bytes than `largest`.
 */
export function readUploadLength(headers: Headers, largest: number): number | null {
  const length = readCount(headers, "Upload-Length");
  const deferred = headers.get("Upload-Defer-Length");
  if (deferred !== null && deferred !== "1") throw invalid("Upload-Defer-Length", "expected 1");
  if ((length === null) !== (deferred === "1")) {
    throw invalid("Upload-Length", "expected either Upload-Length or Upload-Defer-Length: 1");
  }
  if (length !== null && length > largest) {
    throw new Problem("payload_too_large", `An upload may have at most ${largest} bytes.`);
  }
  return length;
}

/** The length that a request announces for an upload whose length was deferred. Null: none. */
export const readLateLength = (headers: Headers) => readCount(headers, "Upload-Length");

/** @throws Problem 400 without a valid `Upload-Offset`. */
export function readOffset(headers: Headers): number {
  const offset = readCount(headers, "Upload-Offset");
  if (offset === null) throw invalid("Upload-Offset", "expected a number of bytes");
  return offset;
}

/** A checksum of the body of one request. */
export interface Checksum {
  readonly algorithm: Algorithm;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** @throws Problem 400 for a malformed checksum, or an algorithm that is not supported. */
export function readChecksum(headers: Headers): Checksum | null {
  const text = headers.get("Upload-Checksum");
  if (text === null) return null;
  const [, name = "", base64 = ""] = /^(\S+) ([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
  const algorithm = algorithms[name];
  if (algorithm === undefined) {
    const known = Object.keys(algorithms).join(", ");
    throw invalid("Upload-Checksum", `expected an algorithm (${known}), a space, and base64`);
  }
  return { algorithm, bytes: Uint8Array.from(Buffer.from(base64, "base64")) };
}

/** @throws Problem 400 when the header is malformed. */
function readMetadata(text: string | null): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of (text ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean)) {
    const [, name, base64 = ""] = /^([^\s,]+)(?: ([A-Za-z0-9+/]*={0,2}))?$/.exec(pair) ?? [];
    if (name === undefined || pairs.has(name)) {
      throw invalid("Upload-Metadata", "expected different names, each with a value in base64");
    }
    try {
      const bytes = Buffer.from(base64, "base64");
      pairs.set(name, new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    } catch {
      throw invalid("Upload-Metadata", `the value of ${name} is not UTF-8`);
    }
  }
  return pairs;
}

/** The message of the first issue that a schema reports. */
const faultOf = (error: { readonly issues: readonly { readonly message: string }[] }) =>
  error.issues[0]?.message ?? "is not valid";

/**
 * Reads the description of a file in `Upload-Metadata`. `filename` is the key, `filetype` the media type
 * and `visibility` the visibility. The other entries become custom metadata, except those in which clients
 * repeat the same values: `name`, `type`, and Uppy's empty `relativePath`.
 *
 * @throws Problem 400 when the key is missing, or a value is not valid.
 */
export function readDescription(text: string | null): FileDescription & { readonly key: string } {
  const pairs = readMetadata(text);
  const take = (name: string) => {
    const value = pairs.get(name);
    pairs.delete(name);
    return value === "" || value === "null" ? undefined : value;
  };
  const name = take("filename");
  const type = take("filetype");
  const wanted = take("visibility");
  if (pairs.get("name") === name) pairs.delete("name");
  if (pairs.get("type") === (type ?? "")) pairs.delete("type");
  if (pairs.get("relativePath") === "null") pairs.delete("relativePath");
  const key = keySchema.safeParse(name ?? "");
  if (!key.success) throw invalid("Upload-Metadata.filename", faultOf(key.error));
  const contentType = contentTypeSchema.safeParse(type ?? "application/octet-stream");
  if (!contentType.success) throw invalid("Upload-Metadata.filetype", faultOf(contentType.error));
  const parsed = visibility.optional().safeParse(wanted);
  if (!parsed.success) throw invalid("Upload-Metadata.visibility", faultOf(parsed.error));
  const custom = customMetadataSchema.safeParse(Object.fromEntries(pairs));
  if (!custom.success) throw invalid("Upload-Metadata", faultOf(custom.error));
  return {
    key: key.data,
    contentType: contentType.data,
    httpMetadata: {},
    visibility: parsed.data,
    customMetadata: pairs.size === 0 ? undefined : custom.data,
  };
}
