/**
 * The bytes of a request on their way to R2: in one pass, digested as they go, never gathered.
 *
 * @module
 */
import { invalid, Problem } from "../../http/problem.ts";
import { digestMismatch, readContentDigest } from "./digest.ts";

/** A body of known length. */
export interface SizedBody {
  /** Null when there are no bytes. */
  readonly stream: ReadableStream<Uint8Array> | null;
  /** In bytes. */
  readonly length: number;
  /** The SHA-256 that the bytes must have; null: any. */
  readonly digest: Uint8Array<ArrayBuffer> | null;
}

/**
 * The length in a `Content-Length` header, in bytes. R2 takes a stream only when its length is known
 * (developers.cloudflare.com/r2/api/workers/workers-api-reference).
 *
 * @throws Problem without the header, with a malformed one, and for more than `maximum`.
 */
function readLength(text: string | null, maximum: number): number {
  if (text === null) {
    throw new Problem("length_required", "Send Content-Length, the number of bytes of the body.");
  }
  if (!/^\d{1,15}$/.test(text)) throw invalid("Content-Length", "expected a number of bytes");
  const length = Number(text);
  if (length > maximum) {
    throw new Problem("payload_too_large", `The body may have ${maximum} bytes at most.`);
  }
  return length;
}

/**
 * A request's body, with the length and digest that its headers say. Nothing is read yet.
 *
 * @param maximum in bytes.
 * @throws Problem for headers that are absent or malformed, and for more than `maximum`.
 */
export function readBody(request: Request, maximum: number): SizedBody {
  const { headers, body: stream } = request;
  return {
    digest: readContentDigest(headers.get("Content-Digest")),
    length: readLength(headers.get("Content-Length"), maximum),
    stream,
  };
}

const wrongLength = () => invalid("Content-Length", "the body has another length");

/** Bytes that are read at a time: as they come, they would be a few thousand, each a turn of its own. */
const chunkSize = 128 * 1024;

/**
 * Reads a body into a sink, at the sink's pace, and computes its digest. The last chunk waits until
 * all is known to be right: whoever reads the sink never sees the end of a body that is wrong.
 *
 * @param onFault is told before the sink is.
 * @throws Problem when the body has not the length or the digest that it was said to have. The sink
 *   is aborted then.
 */
async function pump(
  { stream, length, digest: expected }: SizedBody,
  writer: WritableStreamDefaultWriter<Uint8Array> | null,
  onFault: (error: unknown) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = (stream ?? new Blob([]).stream()).getReader({ mode: "byob" });
  const digest = new crypto.DigestStream("SHA-256");
  // Where the body fails, that is the error to report, not this.
  digest.digest.catch(() => undefined);
  const digester = digest.getWriter();
  try {
    let seen = 0;
    let last: Uint8Array | null = null;
    let free = new ArrayBuffer(chunkSize);
    for (let ended = false; !ended; ) {
      // What cannot be read is a client that is gone; nobody else needs to hear of it.
      const { done, value } = await reader
        .readAtLeast(chunkSize, new Uint8Array(free))
        .catch(() => Promise.reject(wrongLength()));
      ended = done;
      if (value === undefined || value.byteLength === 0) break;
      seen += value.byteLength;
      if (seen > length) throw wrongLength();
      await Promise.all([digester.write(value), last === null ? undefined : writer?.write(last)]);
      // What was written is in the sink's hands: two buffers are enough for any body.
      free = last === null ? new ArrayBuffer(chunkSize) : (last.buffer as ArrayBuffer);
      last = value;
    }
    if (seen < length) throw wrongLength();
    await digester.close();
    const found = new Uint8Array(await digest.digest);
    if (expected !== null && !crypto.subtle.timingSafeEqual(found, expected)) {
      throw digestMismatch();
    }
    if (last !== null) await writer?.write(last);
    await writer?.close();
    return found;
  } catch (error) {
    onFault(error);
    await Promise.allSettled([reader.cancel(error), digester.abort(error), writer?.abort(error)]);
    throw error;
  }
}

/**
 * Hands a body to `store` while its SHA-256 digest is computed.
 *
 * @param store takes a stream of known length, or an empty array: R2 takes both.
 * @throws Problem when the body has not the length or the digest that it was said to have, and what
 *   `store` throws.
 */
export async function storeBody<T>(
  body: SizedBody,
  store: (bytes: ReadableStream<Uint8Array> | Uint8Array) => Promise<T>,
): Promise<{ readonly stored: T; readonly sha256: Uint8Array<ArrayBuffer> }> {
  if (body.length === 0) {
    const sha256 = await pump(body, null, () => undefined);
    return { stored: await store(new Uint8Array()), sha256 };
  }
  const { readable, writable } = new FixedLengthStream(body.length);
  const writer = writable.getWriter();
  let fault: unknown = null;
  const pumped = pump(body, writer, (error) => {
    fault = error;
  });
  // Where it fails, `fault` says so, and `store` fails with it.
  pumped.catch(() => undefined);
  try {
    const stored = await store(readable);
    return { stored, sha256: await pumped };
  } catch (error) {
    // Who fails without reading would leave the pump waiting.
    writer.abort(error).catch(() => undefined);
    // A body that is not as it was said to be fails both sides; R2's error does not say why.
    throw fault instanceof Problem ? fault : error;
  }
}
