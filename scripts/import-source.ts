/**
 * The bytes of a file to import: from a path or from standard input, compressed or not.
 *
 * @module
 */
import { createReadStream } from "node:fs";
import { type Duplex, PassThrough, pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import unbzip2 from "unbzip2-stream";

/** The path that means standard input. */
export const standardInput = "-";

/** The number of bytes that are read to detect the format of a file. */
const sniffed = 1024;

/** A stream, and its first bytes. */
interface Peeked {
  readonly stream: Readable;
  readonly start: Buffer;
}

/** Reads the first bytes of a stream. The result has all bytes again, the first ones included. */
async function peek(stream: Readable): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const parts: Buffer[] = [];
  let length = 0;
  while (length < sniffed) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    parts.push(value);
    length += value.length;
  }
  async function* all() {
    yield* parts;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      yield next.value;
    }
  }
  return { stream: Readable.from(all(), { objectMode: false }), start: Buffer.concat(parts) };
}

/** Decompresses a stream that begins like gzip (RFC 1952) or bzip2. A RangeError in it: it is not whole. */
function decompress({ stream, start }: Peeked): Readable {
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  const isBzip2 = start.toString("latin1", 0, 3) === "BZh";
  if (!isGzip && !isBzip2) return stream;
  const output = new PassThrough();
  // An error of any of the streams destroys the output, so its reader gets the error.
  const end = (error: unknown) => {
    if (error) output.destroy(error as Error);
  };
  if (isGzip) {
    pipeline(stream, createGunzip(), output, end);
  } else {
    const reader = unbzip2();
    stream.on("error", end);
    reader.on("error", (cause) => {
      end(new RangeError("The file is cut off, or is not a bzip2 file.", { cause }));
    });
    stream.pipe(reader as unknown as Duplex).pipe(output);
  }
  return output;
}

/**
 * Opens a file.
 *
 * @param path {@link standardInput} for standard input, which can be opened once.
 */
export async function openSource(path: string): Promise<Readable> {
  const file = path === standardInput ? process.stdin : createReadStream(path);
  return decompress(await peek(file));
}

/** The format of the rows of a file. */
export type Format = "csv" | "ndjson";

/** Detects the format of a file by its beginning. The returned source has all bytes of the file. */
export async function detectFormat(
  source: Readable,
): Promise<{ source: Readable; format: Format }> {
  const { stream, start } = await peek(source);
  // npm prints the name of a script before its output.
  const isJson = /^\ufeff?\s*(?:> [^\n]*\n\s*)*\{/.test(start.toString("utf8"));
  return { source: stream, format: isJson ? "ndjson" : "csv" };
}

/** The bytes of a stream after the first `count`. */
export async function* skipBytes(source: Readable, count: number): AsyncGenerator<Buffer> {
  let left = count;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    if (left < chunk.length) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
