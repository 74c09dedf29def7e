/**
 * Divides an NDJSON file into pieces, so that an import can show its progress.
 *
 * @module
 */

/** The approximate size of a piece in bytes. A piece ends at the last line end within this size. */
const usualSize = 1_000_000;

export interface Piece {
  readonly text: string;
  /** The line number of the piece's first line in the file. The first line of the file is 1. */
  readonly firstLine: number;
  /** The offset of the end of the piece in the file, in bytes. */
  readonly end: number;
}

const newline = 10;

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === newline) count += 1;
  return count;
}

/**
 * Reads a file in pieces of whole lines. Only one piece is in memory at a time.
 *
 * @param size the approximate size of a piece in bytes.
 */
export async function* piecesOf(file: Blob, size = usualSize): AsyncGenerator<Piece> {
  let start = 0;
  let firstLine = 1;
  let length = size;
  while (start < file.size) {
    const bytes = new Uint8Array(await file.slice(start, start + length).arrayBuffer());
    const isLast = start + bytes.length >= file.size;
    const end = isLast ? bytes.length : bytes.lastIndexOf(newline) + 1;
    if (end === 0) {
      // The line is longer than a piece, so a larger piece is read.
      length *= 2;
      continue;
    }
    const whole = bytes.subarray(0, end);
    start += end;
    yield { text: new TextDecoder().decode(whole), firstLine, end: start };
    firstLine += countLines(whole);
    length = size;
  }
}
