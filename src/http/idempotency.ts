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
      "A key of your choice. When you repeat the request with the same key within a day, it is carried out once.",
    maxLength: 255,
  }),
});

/**
 * Reads the key of a request and computes a digest of the request.
 *
 * @returns null when the request has no key.
 *
 * @throws Problem when the key is not 1 to 255 visible ASCII characters.
 */
export async function readOnceKey(c: Context<AppEnvironment>): Promise<OnceKey | null> {
  const key = c.req.header(onceHeader);
  if (key === undefined) return null;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw invalid(onceHeader, "expected 1 to 255 visible ASCII characters");
  }
  const asked = `${c.req.method} ${c.req.path}\n${await c.req.text()}`;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(asked));
  return { key, fingerprint: new Uint8Array(digest).toBase64() };
}
