/**
 * The `Range` header (RFC 9110, 14).
 *
 * @module
 */
import { Problem } from "../../http/problem.ts";

/** Some bytes of a file, from `first` to `last` inclusive. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The bytes that a `Range` header asks for.
 *
 * @param size of the file, in bytes.
 * @returns null for the whole file. The whole file is the answer without the header, for other units than
 *   bytes, and for several ranges. A server may ignore any `Range` header (RFC 9110, 14.2).
 * @throws Problem 416 for a malformed range, and for a range that contains no byte of the file.
 */
export function readRange(text: string | null, size: number): ByteRange | null {
  const set = /^\s*bytes\s*=(.*)$/i.exec(text ?? "")?.[1];
  // Members of a list may be empty.
  const members = (set ?? "")
    .split(",")
    .map((member) => member.trim())
    .filter(Boolean);
  if (set === undefined || members.length > 1) return null;
  const [member = ""] = members;
  const [, from, to, suffix] = /^(?:(\d+)-(\d*)|-(\d+))$/.exec(member) ?? [];
  const refuse = (detail: string) =>
    new Problem("range_not_satisfiable", detail, {
      headers: { "Content-Range": `bytes */${size}` },
    });
  const absent = refuse(`The file has ${size} bytes, and the range contains none of them.`);

  if (suffix !== undefined) {
    const length = Math.min(Number(suffix), size);
    if (length === 0) throw absent;
    return { first: size - length, last: size - 1 };
  }
  if (from === undefined) {
    throw refuse("Expected a range of the form first-last, first- or -count, such as bytes=0-99.");
  }
  const first = Number(from);
  const last = to === undefined || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== undefined && to !== "" && Number(to) < first) {
    throw refuse("The range ends before it begins.");
  }
  if (first >= size) throw absent;
  return { first, last };
}
