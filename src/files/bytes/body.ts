/**
 * Streams the bytes of a request to R2. They are read once, in chunks, and never held in memory as a whole.
 *
 * @module
 */
import { invalid, Problem } from "../../http/problem.ts";
import type { Tap } from "./digests.ts";

/** A body of known length. */
export interface SizedBody {
  /** Null when there are no bytes. */
  readonly stream: ReadableStream<Uint8Array> | null;
  /** In bytes. */
  readonly length: number;
}

/**
 * A request's body with its `Content-Length`. Nothing is read yet. R2 takes a stream only when its
 * length is known (developers.cloudflare.com/r2/api/workers/workers-api-reference).
 *
 * @param maximum in bytes.
 * @throws Problem 411 without the header, 400 when it is malformed, 413 when it exceeds `maximum`.
 */
export function readBody({ headers, body: stream }: Request, maximum: number): SizedBody {
  const text = headers.get("Content-Length");
  if (text === null) {
    throw new Problem("length_required", "Send Content-Length, the number of bytes of the body.");
  }
  if (!/^\d{1,15}$/.test(text)) throw invalid("Content-Length", "expected a number of bytes");
  const length = Number(text);
  if (length > maximum) {
    throw new Problem("payload_too_large", `The body is too large: the limit is ${maximum} bytes.`);
  }
  return { stream, length };
}

/** Bytes of one chunk. Without this minimum, the network delivers thousands of small chunks. */
const chunkSize = 128 * 1024;

/**
 * Reads a stream in chunks of 128 KiB. Only the last chunk may be smaller. The memory of a chunk is reused
 * for the chunk after the next one.
 *
 * @throws the error of the stream, when the client has disconnected.
 */
export async function* chunksOf(
  stream: ReadableStream<Uint8Array> | null,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = (stream ?? new Blob([]).stream()).getReader({ mode: "byob" });
  let ended = false;
  try {
    let free = new ArrayBuffer(chunkSize);
    let inUse: ArrayBuffer | null = null;
    while (!ended) {
      const { done, value } = await reader.readAtLeast(chunkSize, new Uint8Array(free));
      ended = done;
      if (value === undefined || value.byteLength === 0) return;
      const { buffer } = value;
      yield value;
      free = inUse ?? new ArrayBuffer(chunkSize);
      inUse = buffer as ArrayBuffer;
    }
  } finally {
    if (!ended) await reader.cancel().catch(() => undefined);
  }
}

const wrongLength = () => invalid("Content-Length", "the body does not have this length");

/**
 * Reads a body into a sink, at the sink's pace, and passes each chunk to the taps. It writes the last chunk
 * only after it has checked the length and the taps have accepted the body, so the sink never receives the
 * end of a wrong body.
 *
 * @param onFault is called before the sink is aborted.
 * @throws Problem 400 when the body's length is not the announced one, and the errors of the taps.
 */
async function pump(
  { stream, length }: SizedBody,
  taps: readonly Tap[],
  writer: WritableStreamDefaultWriter<Uint8Array> | null,
  onFault: (error: unknown) => void,
): Promise<void> {
  try {
    let seen = 0;
    let last: Uint8Array | null = null;
    const chunks = chunksOf(stream);
    for (;;) {
      // A body cannot be read when its client has disconnected.
      const { done, value } = await chunks.next().catch(() => Promise.reject(wrongLength()));
      if (done === true) break;
      seen += value.byteLength;
      if (seen > length) {
        await chunks.return();
        throw wrongLength();
      }
      await Promise.all([
        ...taps.map((tap) => tap.write(value)),
        last === null ? undefined : writer?.write(last),
      ]);
      last = value;
    }
    if (seen < length) throw wrongLength();
    for (const tap of taps) await tap.end?.();
    if (last !== null) await writer?.write(last);
    await writer?.close();
  } catch (error) {
    onFault(error);
    await writer?.abort(error).catch(() => undefined);
    throw error;
  }
}

/**
 * Passes a body to `store`, and each of its chunks to the taps.
 *
 * @param store takes a stream of known length, or an empty array. R2 takes both.
 * @throws Problem 400 when the body's length is not the announced one; the errors of taps and `store`.
 */
export async function storeBody<T>(
  body: SizedBody,
  taps: readonly Tap[],
  store: (bytes: ReadableStream<Uint8Array> | Uint8Array) => Promise<T>,
): Promise<T> {
  if (body.length === 0) {
    await pump(body, taps, null, () => undefined);
    return store(new Uint8Array());
  }
  const { readable, writable } = new FixedLengthStream(body.length);
  const writer = writable.getWriter();
  let fault: unknown = null;
  const pumped = pump(body, taps, writer, (error) => {
    fault = error;
  });
  // A failure is also in `fault`, and makes `store` fail.
  pumped.catch(() => undefined);
  try {
    const stored = await store(readable);
    await pumped;
    return stored;
  } catch (error) {
    // A store that fails without reading would leave the pump waiting.
    writer.abort(error).catch(() => undefined);
    // R2's error does not say what is wrong with the body.
    throw fault instanceof Problem ? fault : error;
  }
}
