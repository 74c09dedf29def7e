/**
 * Sends every request. It adds the token and the bookmark, repeats failed requests, and takes the body from
 * memory when the API answers 304.
 *
 * @module
 */
import { createKeptAnswers } from "./kept-answers.ts";
import { networkError } from "./problem.ts";
import {
  backoff,
  defaultRetry,
  isPassing,
  isRepeatable,
  type RetryOptions,
  retryAfter,
  wait,
} from "./retry.ts";
import { createTokens } from "./tokens.ts";

const bookmarkHeader = "x-d1-bookmark";

/** One answer, for the callback `onAnswer`. */
export interface Answered {
  readonly method: string;
  readonly url: string;
  /** The status that the API answered: 304 when the body came from memory. */
  readonly status: number;
  readonly headers: Headers;
  /** How often the request was sent before. */
  readonly attempt: number;
  /** Milliseconds from sending to the headers of the answer. */
  readonly milliseconds: number;
}

export interface TransportOptions {
  /** The origin of the API, without a trailing slash. */
  readonly baseUrl: string;
  /** A session token, or a JWT. Without it, the client can only call open routes. */
  readonly token?: string;
  /** Sends the requests. The default is the global `fetch`. */
  readonly fetch?: (request: Request, init: { readonly signal?: AbortSignal }) => Promise<Response>;
  /** How failed requests are repeated. */
  readonly retry?: RetryOptions;
  /** Whether requests carry a short-lived JWT in place of the session token. The default is true. */
  readonly useJwt?: boolean;
  /** The number of answers that are kept for `If-None-Match`. The default is 200; 0 keeps none. */
  readonly keep?: number;
  /** The bookmark to start with, from {@link Transport.bookmark} of an earlier client. */
  readonly bookmark?: string;
  /** Called for every answer, including answers that lead to a repetition. */
  readonly onAnswer?: (answered: Answered) => void;
  /** Called when the session token changes: by signing up, in or out, or by a new password. */
  readonly onToken?: (token: string | null) => void;
}

export interface Transport {
  /**
   * Sends a request.
   *
   * @param signal ends the request. In Workers, `clone()` loses the signal of the request itself.
   * @throws ConnectlyError when no answer arrives.
   */
  send(request: Request, signal?: AbortSignal): Promise<Response>;
  /** Like `send`, for bodies that a Request cannot be cloned with: makes a request for each attempt. */
  sendMade(make: () => Request, signal?: AbortSignal): Promise<Response>;
  /** Whether a response of `send` came from memory after a 304. */
  isRevived(response: Response): boolean;
  token: string | null;
  /** The newest bookmark of the database that the API has sent; null when it has sent none. */
  bookmark: string | null;
}

export function createTransport(options: TransportOptions): Transport {
  const { baseUrl, useJwt = true, onAnswer } = options;
  const fetch =
    options.fetch ?? ((request: Request, init: object) => globalThis.fetch(request, init));
  const retry = { ...defaultRetry, ...options.retry };
  const kept = createKeptAnswers(options.keep ?? 200);
  const origin = new URL(baseUrl).origin;
  let bookmark = options.bookmark ?? null;

  const tokens = createTokens(options.token ?? null, useJwt, async (session) => {
    try {
      const headers = { Authorization: `Bearer ${session}` };
      const response = await fetch(new Request(`${baseUrl}/api/auth/token`, { headers }), {});
      if (!response.ok) return null;
      return ((await response.json()) as { token: string }).token;
    } catch {
      return null;
    }
  });

  /** Bookmarks sort as text, oldest first, because the signature follows the signed text. */
  function noteBookmark(response: Response): void {
    const received = response.headers.get(bookmarkHeader);
    if (received !== null && (bookmark === null || received > bookmark)) bookmark = received;
  }

  async function prepare(request: Request, key: string | null): Promise<string | null> {
    const { headers, method, url } = request;
    if (bookmark !== null && !headers.has(bookmarkHeader)) headers.set(bookmarkHeader, bookmark);
    if (key !== null && !headers.has("Idempotency-Key")) headers.set("Idempotency-Key", key);
    if (method === "GET" && !headers.has("If-None-Match") && !headers.has("Range")) {
      const entityTag = kept.entityTagOf(url);
      if (entityTag !== null) headers.set("If-None-Match", entityTag);
    }
    const { origin: target, pathname } = new URL(url);
    // Only the API may get the token.
    if (headers.has("Authorization") || target !== origin) return null;
    const token = await tokens.forPath(pathname.slice(new URL(baseUrl).pathname.length - 1));
    if (token !== null) headers.set("Authorization", `Bearer ${token}`);
    return token;
  }

  async function sendMade(make: () => Request, signal?: AbortSignal): Promise<Response> {
    const { method, url } = make();
    const init = signal === undefined ? {} : { signal };
    const repeatable = isRepeatable(method, url);
    const key = method === "POST" ? crypto.randomUUID() : null;
    let isRenewed = false;
    for (let attempt = 0; ; attempt += 1) {
      const request = make();
      const askedByCaller = request.headers.has("If-None-Match");
      const token = await prepare(request, key);
      const isLast = attempt >= retry.attempts;
      signal?.throwIfAborted();
      const start = Date.now();
      let response: Response;
      try {
        response = await fetch(request, init);
      } catch (error) {
        signal?.throwIfAborted();
        if (isLast || !repeatable) throw networkError(error);
        await wait(backoff(attempt, retry), signal);
        continue;
      }
      const { status, headers } = response;
      onAnswer?.({ method, url, status, headers, attempt, milliseconds: Date.now() - start });
      noteBookmark(response);
      if (status === 401 && token !== null && !isRenewed && tokens.refused(token)) {
        isRenewed = true;
        await response.body?.cancel();
        continue;
      }
      if (!isLast && isPassing(status, repeatable)) {
        const delay = retryAfter(response, Date.now()) ?? backoff(attempt, retry);
        if (delay <= retry.longestDelay) {
          await response.body?.cancel();
          await wait(delay, signal);
          continue;
        }
      }
      if (method !== "GET") return response;
      if (status !== 304) return kept.keep(url, response);
      if (askedByCaller) return response;
      return kept.revive(url, response) ?? response;
    }
  }

  return {
    sendMade,
    send: (request, signal) => sendMade(() => request.clone(), signal),
    isRevived: kept.isRevived,
    get token() {
      return tokens.current;
    },
    set token(token) {
      if (token === tokens.current) return;
      tokens.set(token);
      // The next user must not see the kept answers of this account.
      kept.clear();
      options.onToken?.(token);
    },
    get bookmark() {
      return bookmark;
    },
    set bookmark(value) {
      bookmark = value;
    },
  };
}
