/**
 * The `Idempotency-Key` header (draft-ietf-httpapi-idempotency-key-header): a POST that is sent
 * again with the same key does nothing twice.
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
    description: "Sent again within a day with the same key, the request does nothing twice",
    maxLength: 255,
  }),
});

/**
 * The request's key and a digest of what it asks for; null without the header.
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
