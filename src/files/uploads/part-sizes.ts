/**
 * The sizes of parts: the limits of R2, and the plan of an upload.
 *
 * R2 requires that all parts but the last have the same size, from 5 MiB to 5 GiB, and takes at most
 * 10,000 parts (developers.cloudflare.com/r2/objects/multipart-objects).
 *
 * @module
 */
import { invalid, Problem } from "../../http/problem.ts";

/** A part that R2 has. */
export interface Part {
  readonly partNumber: number;
  readonly etag: string;
  /** Bytes. */
  readonly size: number;
}

const mebibyte = 1024 ** 2;

export const partLimits = {
  smallest: 5 * mebibyte,
  largest: 5 * 1024 * mebibyte,
  most: 10_000,
  /** Bytes of the whole object. */
  largestObject: 5 * 1024 ** 2 * mebibyte,
} as const;

const usualSize = 8 * mebibyte;

/**
 * The size of an upload's parts, in bytes.
 *
 * @param size of the whole file; null when it is not known.
 * @param asked the size that the client asks for; null: any.
 * @throws Problem 400 when the file would have more than 10,000 parts.
 */
export function choosePartSize(size: number | null, asked: number | null): number {
  if (asked === null) {
    const needed = Math.ceil((size ?? 0) / partLimits.most / mebibyte) * mebibyte;
    return Math.max(usualSize, needed);
  }
  const count = Math.ceil((size ?? 0) / asked);
  if (count <= partLimits.most) return asked;
  const least = Math.ceil((size ?? 0) / partLimits.most);
  throw invalid(
    "part_size",
    `${size} bytes would be ${count} parts, and the limit is ${partLimits.most}; expected at least ${least}`,
  );
}

/** The problem of a part that does not fit the upload's plan: 422. */
function wrong(path: string, message: string): Problem {
  return new Problem("unprocessable", `${message}.`, { errors: [{ path, message }] });
}

/** The sizes that an upload was begun with. */
interface Plan {
  /** Bytes. */
  readonly partSize: number;
  /** Bytes of the whole file. Null: the client has not announced it. */
  readonly size: number | null;
}

/**
 * Refuses a part that cannot belong to the upload, before its bytes are read.
 *
 * @param length of the part, in bytes.
 */
export function checkPart({ partSize, size }: Plan, partNumber: number, length: number): void {
  // A client that always sends at least one part sends an empty part for an empty file.
  if (length === 0 && size === 0 && partNumber === 1) return;
  if (length === 0) throw wrong("Content-Length", "a part has at least one byte");
  if (length > partSize) {
    throw wrong("Content-Length", `parts of this upload have at most ${partSize} bytes`);
  }
  if (size === null) return;
  const count = Math.ceil(size / partSize);
  if (partNumber > count) {
    throw wrong("part_number", `an upload of ${size} bytes has ${count} parts of ${partSize}`);
  }
  const expected = partNumber < count ? partSize : size - (count - 1) * partSize;
  if (length !== expected) {
    throw wrong("Content-Length", `part ${partNumber} of this upload has ${expected} bytes`);
  }
}

const some = (numbers: readonly number[]) =>
  numbers.length <= 10
    ? numbers.join(", ")
    : `${numbers.slice(0, 10).join(", ")} and ${numbers.length - 10} more`;

/**
 * Refuses to complete an upload whose parts are not the whole file.
 *
 * @param parts in the order of their numbers.
 * @throws Problem 422 that names the parts to send.
 */
export function checkWhole({ partSize, size }: Plan, parts: readonly Part[]): void {
  const last = parts.at(-1);
  const there = new Set(parts.map(({ partNumber }) => partNumber));
  const count = size === null ? (last?.partNumber ?? 1) : Math.ceil(size / partSize);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const missing = numbers.filter((number) => !there.has(number));
  if (missing.length > 0) throw wrong("parts", `these parts are missing: ${some(missing)}`);
  const short = parts.filter((part) => part !== last && part.size !== partSize);
  if (short.length > 0) {
    const names = some(short.map(({ partNumber }) => partNumber));
    throw wrong(
      "parts",
      `every part except the last must have ${partSize} bytes; these parts have another size: ${names}`,
    );
  }
  const sum = parts.reduce((bytes, part) => bytes + part.size, 0);
  if (size !== null && sum !== size) {
    throw wrong(
      "parts",
      `the parts have ${sum} bytes in total, and the upload has announced ${size}`,
    );
  }
}

/**
 * Refuses to complete an upload when the client names other parts than those that were received.
 *
 * @param named etags with or without quotes.
 * @throws Problem 422 that names the parts that differ.
 */
export function checkNamed(
  parts: readonly Part[],
  named: readonly { readonly part_number: number; readonly etag: string }[],
): void {
  const etags = new Map(
    named.map(({ part_number, etag }) => [part_number, etag.replace(/^"(.*)"$/, "$1")]),
  );
  const other = parts.filter(({ partNumber, etag }) => etags.get(partNumber) !== etag);
  if (other.length > 0) {
    const names = some(other.map(({ partNumber }) => partNumber));
    throw wrong(
      "parts",
      `the parts with the numbers ${names} differ from the received parts, or are missing in the list`,
    );
  }
  const known = new Set(parts.map(({ partNumber }) => partNumber));
  const absent = [...etags.keys()].filter((number) => !known.has(number));
  if (absent.length > 0) throw wrong("parts", `these parts were not received: ${some(absent)}`);
}
