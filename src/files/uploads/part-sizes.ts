/**
 * The sizes of parts: what R2 takes, and what an upload's own plan says.
 *
 * R2 wants every part but the last to have the same size, 5 MiB to 5 GiB, and 10,000 of them at most
 * (developers.cloudflare.com/r2/objects/multipart-objects).
 *
 * @module
 */
import { invalid, Problem } from "../../http/problem.ts";
import type { Part } from "./multipart-queries.ts";

const mebibyte = 1024 ** 2;

export const partLimits = {
  smallest: 5 * mebibyte,
  largest: 5 * 1024 * mebibyte,
  most: 10_000,
  /** Of the whole object. */
  largestObject: 5 * 1024 ** 2 * mebibyte,
} as const;

const usualSize = 8 * mebibyte;

/**
 * The size of an upload's parts, in bytes.
 *
 * @param size of the whole file; null when it is not known.
 * @param asked null without a wish.
 * @throws Problem when it would take more parts than there can be.
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
    `${size} bytes would be ${count} parts, and ${partLimits.most} are the most; expected at least ${least}`,
  );
}

/** A part that is not as the upload has it. */
function wrong(path: string, message: string): Problem {
  return new Problem("unprocessable", `${message}.`, { errors: [{ path, message }] });
}

/** What an upload says of its parts. */
interface Plan {
  /** Bytes. */
  readonly partSize: number;
  /** Bytes of the whole file; 0 when it was not said. */
  readonly size: number;
}

/**
 * Refuses a part that cannot belong to the upload, before its bytes are read.
 *
 * @param length of the part, in bytes.
 */
export function checkPart({ partSize, size }: Plan, partNumber: number, length: number): void {
  if (length === 0) throw wrong("Content-Length", "a part has at least one byte");
  if (length > partSize) {
    throw wrong("Content-Length", `parts of this upload have ${partSize} bytes at most`);
  }
  if (size === 0) return;
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
 * Refuses to complete an upload whose parts do not make a whole.
 *
 * @param parts in the order of their numbers.
 * @throws Problem that names the parts to send.
 */
export function checkWhole({ partSize, size }: Plan, parts: readonly Part[]): void {
  const last = parts.at(-1);
  const there = new Set(parts.map(({ partNumber }) => partNumber));
  const count = size === 0 ? (last?.partNumber ?? 1) : Math.ceil(size / partSize);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const missing = numbers.filter((number) => !there.has(number));
  if (missing.length > 0) throw wrong("parts", `missing: ${some(missing)}`);
  const short = parts.filter((part) => part !== last && part.size !== partSize);
  if (short.length > 0) {
    const names = some(short.map(({ partNumber }) => partNumber));
    throw wrong("parts", `every part but the last has ${partSize} bytes; not so: ${names}`);
  }
  const sum = parts.reduce((bytes, part) => bytes + part.size, 0);
  if (size !== 0 && sum !== size) {
    throw wrong("parts", `they have ${sum} bytes together, and the upload was to have ${size}`);
  }
}

/**
 * Refuses to complete an upload when its client thinks of other parts.
 *
 * @param named etags with or without quotes.
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
    throw wrong("parts", `other parts were received as number ${names}, or you left them out`);
  }
  const known = new Set(parts.map(({ partNumber }) => partNumber));
  const absent = [...etags.keys()].filter((number) => !known.has(number));
  if (absent.length > 0) throw wrong("parts", `not received: ${some(absent)}`);
}
