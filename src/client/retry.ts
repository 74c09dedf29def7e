/**
 * Decides when the client sends a request again, and how long it waits before that.
 *
 * @module
 */

/** How failed requests are repeated. */
export interface RetryOptions {
  /** How often a request is sent again. The default is 3; 0 turns repetition off. */
  readonly attempts?: number;
  /** Milliseconds before the first repetition. It doubles for each further repetition. The default is 250. */
  readonly delay?: number;
  /** The most milliseconds that the client waits. A longer `Retry-After` ends the attempts. The default is 30,000. */
  readonly longestDelay?: number;
}

export const defaultRetry: Required<RetryOptions> = {
  attempts: 3,
  delay: 250,
  longestDelay: 30_000,
};

/** Statuses for which another attempt may succeed. */
const passing = new Set([408, 429, 500, 502, 503, 504]);

/** POST routes that accept Idempotency-Key. A test compares them with the document. */
const repeatablePosts =
  /\/api\/(posts(\/\d+\/comments)?|v2\/files\/(jobs|uploads(\/\d+\/complete|\/presigned)?|tus|\d+\/(links|copy|presigned)))\/?$/;

/** Whether it is safe to send a request again, even if the API has already carried it out. */
export function isRepeatable(method: string, url: string): boolean {
  if (method === "POST") return repeatablePosts.test(new URL(url).pathname);
  return method !== "PATCH";
}

/** Whether the client may send a request again after this answer. */
export function isPassing(status: number, repeatable: boolean): boolean {
  // A request that was refused by a rate limit was not carried out.
  return status === 429 || (repeatable && passing.has(status));
}

/** Milliseconds of a Retry-After header (RFC 9110, 10.2.3): seconds or a date; null without one. */
export function retryAfter(response: Response, now: number): number | null {
  const text = response.headers.get("Retry-After");
  if (text === null) return null;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : Math.max(0, time - now);
}

/** Milliseconds before repetition number `attempt`, from 0. They are random, so that clients spread out. */
export function backoff(attempt: number, { delay, longestDelay }: Required<RetryOptions>): number {
  const most = Math.min(longestDelay, delay * 2 ** attempt);
  return most / 2 + (Math.random() * most) / 2;
}

/** Waits. Rejects with the signal's reason as soon as the signal is aborted. */
export function wait(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const end = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", end);
      resolve();
    }, milliseconds);
    signal?.addEventListener("abort", end, { once: true });
  });
}
