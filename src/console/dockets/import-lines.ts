/**
 * Cuts a file of NDJSON into pieces, so that an import shows how far it is.
 *
 * @module
 */

/** Bytes of a piece, about: it ends with the line in which they are reached. */
const usualSize = 1_000_000;

export interface Piece {
  readonly text: string;
  /** The number of the piece's first line in the file, from 1. */
  readonly firstLine: number;
  /** Bytes of the file up to the end of the piece. */
  readonly end: number;
}

const newline = 10;

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === newline) count += 1;
  return count;
}

/**
 * The pieces of a file, each of whole lines. No more than one piece is in memory.
 *
 * @param size bytes of a piece, about.
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
      // One line is longer than a piece.
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
