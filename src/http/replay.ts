/**
 * Handlers that honour `Idempotency-Key` by repeating their first successful answer.
 *
 * @module
 */
import type { Context } from "hono";
import { claimKey, type StoredAnswer, settleKey } from "../db/replay.ts";
import type { AppEnvironment } from "./environment.ts";
import { readOnceKey } from "./idempotency.ts";
import { Problem } from "./problem.ts";

/** Headers of an answer that belong to one response only. */
const volatile = new Set(["x-request-id", "server-timing", "x-request-duration", "x-d1-bookmark"]);

async function pack(response: Response): Promise<StoredAnswer> {
  const headers = [...response.headers.entries()].filter(([name]) => !volatile.has(name));
  return { status: response.status, headers, body: await response.clone().text() };
}

function unpack({ status, headers, body }: StoredAnswer): Response {
  const bodyless = status === 204 || status === 304;
  const response = new Response(bodyless ? null : body, { status });
  for (const [name, value] of headers) response.headers.set(name, value);
  response.headers.set("Idempotency-Replayed", "true");
  return response;
}

/**
 * Wraps the handler of a POST. A request that is sent again with the same `Idempotency-Key` within a day
 * gets the answer of the first one, and is not carried out. A request that fails releases its key.
 *
 * @param contentOf what a request asks for besides its method and path. By default it is the body.
 * @throws Problem 409 while the first request is in progress.
 * @throws KeyReused when the key was used for another request.
 */
export function repeatable<H extends (c: never, next: never) => unknown>(
  handler: H,
  contentOf?: (request: Request) => string,
): H {
  const run = handler as unknown as (c: Context<AppEnvironment>, next: never) => Promise<Response>;
  const wrapped = async (c: Context<AppEnvironment>, next: never): Promise<Response> => {
    const viewer = c.get("viewer");
    const once = viewer === null ? null : await readOnceKey(c, contentOf);
    if (viewer === null || once === null) return run(c, next);
    const db = c.get("db");
    const claim = await claimKey(db, viewer.id, once, Date.now());
    if (claim.outcome === "repeat") return unpack(claim.answer);
    if (claim.outcome === "in progress") {
      throw new Problem(
        "conflict",
        "The first request with this Idempotency-Key is still in progress. Send the request again later.",
        { headers: { "Retry-After": "1" } },
      );
    }
    let response: Response;
    try {
      response = await run(c, next);
    } catch (error) {
      await settleKey(db, viewer.id, once, null);
      throw error;
    }
    await settleKey(db, viewer.id, once, response.ok ? await pack(response) : null);
    return response;
  };
  return wrapped as unknown as H;
}
