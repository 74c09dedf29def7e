/**
 * The `Idempotency-Key` header (draft-ietf-httpapi-idempotency-key-header): a POST that a client
 * repeats with the same key is carried out once.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { OnceKey } from "../db/once.ts";
import type { AppEnvironment } from "./environment.ts";
import { invalid } from "./problem.ts";

export const onceHeader = "Idempotency-Key";

/** The header for {@link defineRoute}. */
export const onceHeaders = z.object({
  "idempotency-key": z.string().optional().openapi({
    description:
      "A key that the client chooses. A request that is sent again with its key within a day is carried out once. The answer is 422 when the key was used for another request, and 410 when the result was deleted.",
    maxLength: 255,
  }),
});

/** Whether the declared headers of a route include the key. */
export const takesKey = (headers: unknown): boolean =>
  headers instanceof z.ZodObject && "idempotency-key" in headers.shape;

/** A JSON value with the members of every object in one order, so that equal values have equal text. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, canonical(member)]));
}

/** The JSON body of a request in its canonical form; '' when there is no body. */
async function jsonOf(c: Context<AppEnvironment>): Promise<string> {
  if ((await c.req.text()) === "") return "";
  return JSON.stringify(canonical(await c.req.json()));
}

/**
 * Reads the key of a request and computes a digest of the request. Two requests with equal JSON have the
 * same digest, even if the spaces, the escapes or the order of members in their texts differ.
 *
 * @param contentOf what a request asks for besides its method and path. By default it is the body.
 * @returns null when the request has no key.
 * @throws Problem when the key is not 1 to 255 visible ASCII characters.
 */
export async function readOnceKey(
  c: Context<AppEnvironment>,
  contentOf?: (request: Request) => string,
): Promise<OnceKey | null> {
  const key = c.req.header(onceHeader);
  if (key === undefined) return null;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw invalid(onceHeader, "expected 1 to 255 visible ASCII characters");
  }
  const asked = contentOf === undefined ? await jsonOf(c) : contentOf(c.req.raw);
  const bytes = new TextEncoder().encode(`${c.req.method} ${c.req.path}\n${asked}`);
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return { key, fingerprint: new Uint8Array(digest).toBase64() };
}
