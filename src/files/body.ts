/**
 * The bytes of a request on their way to R2: in one pass, digested as they go, never gathered.
 *
 * @module
 */
import { invalid, Problem } from "../http/problem.ts";

/** A body of known length. */
export interface SizedBody {
  /** Null when there are no bytes. */
  readonly stream: ReadableStream<Uint8Array> | null;
  /** In bytes. */
  readonly length: number;
}

/**
 * The length in a `Content-Length` header, in bytes. R2 takes a stream only when its length is known
 * (developers.cloudflare.com/r2/api/workers/workers-api-reference).
 *
 * @throws Problem without the header, with a malformed one, and for more than `maximum`.
 */
export function readLength(text: string | undefined, maximum: number): number {
  if (text === undefined) {
    throw new Problem("length_required", "Send Content-Length, the number of bytes of the body.");
  }
  if (!/^\d{1,15}$/.test(text)) throw invalid("Content-Length", "expected a number of bytes");
  const length = Number(text);
  if (length > maximum) {
    throw new Problem("payload_too_large", `The body may have ${maximum} bytes at most.`);
  }
  return length;
}

const wrongLength = () => invalid("Content-Length", "the body has another length");

/**
 * Reads a body into sinks, at the pace of the slowest.
 *
 * @throws Problem when the body has not the length that it was said to have: the sinks are aborted.
 */
async function pump(
  { stream, length }: SizedBody,
  sinks: readonly WritableStream<Uint8Array>[],
): Promise<void> {
  const reader = (stream ?? new Blob([]).stream()).getReader();
  const writers = sinks.map((sink) => sink.getWriter());
  try {
    let seen = 0;
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const chunk = read.value;
      seen += chunk.byteLength;
      if (seen > length) throw wrongLength();
      await Promise.all(writers.map((writer) => writer.write(chunk)));
    }
    if (seen < length) throw wrongLength();
    await Promise.all(writers.map((writer) => writer.close()));
  } catch (error) {
    const ended = [reader.cancel(error), ...writers.map((writer) => writer.abort(error))];
    await Promise.allSettled(ended);
    throw error;
  }
}

/**
 * Hands a body to `store` while its SHA-256 digest is computed.
 *
 * @param store takes a stream of known length, or an empty array: R2 takes both.
 * @throws Problem when the body has not the length that it was said to have, and what `store` throws.
 */
export async function storeBody<T>(
  body: SizedBody,
  store: (bytes: ReadableStream<Uint8Array> | Uint8Array) => Promise<T>,
): Promise<{ readonly stored: T; readonly sha256: Uint8Array<ArrayBuffer> }> {
  const digest = new crypto.DigestStream("SHA-256");
  // Where the body fails, that is the error to report, not this.
  digest.digest.catch(() => undefined);
  if (body.length === 0) {
    await pump(body, [digest]);
    return { stored: await store(new Uint8Array()), sha256: new Uint8Array(await digest.digest) };
  }
  const { readable, writable } = new FixedLengthStream(body.length);
  const [stored, pumped] = await Promise.allSettled([
    store(readable),
    pump(body, [digest, writable]),
  ]);
  if (stored.status === "fulfilled" && pumped.status === "fulfilled") {
    return { stored: stored.value, sha256: new Uint8Array(await digest.digest) };
  }
  // A body that is not as it was said to be fails both sides; R2's error does not say why.
  if (pumped.status === "rejected" && pumped.reason instanceof Problem) throw pumped.reason;
  throw stored.status === "rejected" ? stored.reason : (pumped as PromiseRejectedResult).reason;
}
