/**
 * The headers of a request whose body is a file. Each header about the bytes is stored and sent back with
 * them, or verified, or refused. No such header is ignored.
 *
 * @module
 */
import { invalid } from "../../http/problem.ts";
import { contentTypeSchema, customMetadataSchema } from "../schemas.ts";
import type { HttpMetadata, Visibility } from "../tables.ts";
import { type ExpectedDigest, readDigests } from "./digests.ts";

/** The description of a file by the client that sends it. */
export interface FileDescription {
  readonly contentType: string;
  readonly httpMetadata: HttpMetadata;
  /** Undefined: a replaced file keeps its visibility, and a new file is private. */
  readonly visibility: Visibility | undefined;
  /** Undefined: a replaced file keeps its metadata, and a new file has none. */
  readonly customMetadata: Readonly<Record<string, string>> | undefined;
}

const token = "[\\w!#$%&'*+.^`|~-]+";
const lists = {
  "Content-Encoding": new RegExp(`^${token}( *, *${token})*$`),
  "Content-Language":
    /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*( *, *[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*)*$/,
  "Cache-Control": new RegExp(
    `^${token}(=(${token}|"[^"]*"))?( *, *${token}(=(${token}|"[^"]*"))?)*$`,
  ),
} as const;

/** R2 stores 8,192 bytes of metadata with an object (developers.cloudflare.com/r2/platform/limits). */
const longestHeader = 255;

function readList(headers: Headers, name: keyof typeof lists): string | undefined {
  const text = headers.get(name)?.trim();
  if (text === undefined || text === "") return undefined;
  if (text.length > longestHeader)
    throw invalid(name, `expected at most ${longestHeader} characters`);
  if (!lists[name].test(text)) throw invalid(name, "expected a list as RFC 9110 defines it");
  return text;
}

/** Headers that no request with a file may carry, and what to do instead. */
const refused: Readonly<Record<string, string>> = {
  "Content-Range":
    "a request stores a whole file or a whole part; to resume, use an upload in parts or tus",
  "Content-Disposition": "the name of a download is the last segment of the file's key",
  "Content-Location": "the location of a file is its key",
  Expires: "send Cache-Control instead",
};

/** Headers of S3 that are verified, stored, or not about the bytes. */
const amazon =
  /^x-amz-(meta-.+|checksum-(sha256|sha1|crc32)|content-sha256|sdk-checksum-algorithm|date|user-agent)$/;

/** @throws Problem 400 when a request carries a header that would be ignored. */
export function refuseIgnored(headers: Headers): void {
  for (const [name, why] of Object.entries(refused)) {
    if (headers.has(name)) throw invalid(name, why);
  }
  for (const name of headers.keys()) {
    if (name.startsWith("x-amz-") && !amazon.test(name)) {
      throw invalid(name, "this header of S3 is not supported");
    }
  }
}

/** @throws Problem 400 when the header is not a media type. */
function readContentType(headers: Headers): string {
  const text = headers.get("Content-Type");
  if (text === null || text === "") return "application/octet-stream";
  const parsed = contentTypeSchema.safeParse(text);
  if (parsed.success) return parsed.data;
  throw invalid("Content-Type", parsed.error.issues[0]?.message ?? "expected a media type");
}

/** The custom metadata in `x-amz-meta-*` headers. Undefined when there is none. */
function readCustomMetadata(headers: Headers): Readonly<Record<string, string>> | undefined {
  const prefix = "x-amz-meta-";
  const entries = [...headers.entries()]
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => [name.slice(prefix.length), value] as const);
  if (entries.length === 0) return undefined;
  const parsed = customMetadataSchema.safeParse(Object.fromEntries(entries));
  if (parsed.success) return parsed.data;
  throw invalid(`${prefix}*`, parsed.error.issues[0]?.message ?? "expected custom metadata");
}

/**
 * The part of a description that becomes headers of a download.
 *
 * @throws Problem 400 for a malformed header.
 */
export function readHttpMetadata(headers: Headers): HttpMetadata {
  const contentEncoding = readList(headers, "Content-Encoding");
  if (contentEncoding?.toLowerCase().includes("aws-chunked")) {
    throw invalid("Content-Encoding", "aws-chunked is not supported: its framing is not the file");
  }
  const contentLanguage = readList(headers, "Content-Language");
  const cacheControl = readList(headers, "Cache-Control");
  return {
    ...(contentEncoding !== undefined && { contentEncoding }),
    ...(contentLanguage !== undefined && { contentLanguage }),
    ...(cacheControl !== undefined && { cacheControl }),
  };
}

/**
 * Refuses headers that describe the whole file on a request that carries a part of the file or none of its
 * bytes. `Cache-Control` is accepted, because browsers add it to requests by themselves.
 *
 * @throws Problem 400.
 */
export function refuseFileHeaders(headers: Headers): void {
  refuseIgnored(headers);
  for (const name of headers.keys()) {
    if (/^(content-(encoding|language)|x-amz-meta-.+)$/.test(name)) {
      throw invalid(
        name,
        "describe the file in the body or Upload-Metadata of the request that begins the upload",
      );
    }
  }
}

/**
 * Refuses digests of the whole file on a request whose body is not the whole file.
 *
 * @throws Problem 400.
 */
export function refuseFileDigests(headers: Headers): void {
  for (const name of headers.keys()) {
    if (/^(repr-digest|x-amz-checksum-.+)$/.test(name)) {
      throw invalid(
        name,
        "the digest of the whole file is not verified here; send digests of its parts",
      );
    }
  }
}

/**
 * Reads the headers of an upload in one request.
 *
 * @param visibility from the query.
 * @throws Problem 400 for a header that is malformed or not supported.
 */
export function readUploadHeaders(
  headers: Headers,
  visibility: Visibility | undefined,
): { readonly description: FileDescription; readonly digests: ExpectedDigest[] } {
  refuseIgnored(headers);
  const description = {
    contentType: readContentType(headers),
    httpMetadata: readHttpMetadata(headers),
    visibility,
    customMetadata: readCustomMetadata(headers),
  };
  return { description, digests: readDigests(headers) };
}
