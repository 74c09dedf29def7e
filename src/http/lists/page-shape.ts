/**
 * What a stored page depends on besides its rows.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { AppEnvironment } from "../environment.ts";
import { movedUrl } from "./links.ts";

/**
 * A digest of everything that a page's links contain besides the position. Two requests with the same
 * digest and position get the same links. The digest covers the secret, which signs the links.
 */
export function linkShape(c: Context<AppEnvironment>): string {
  const parts = JSON.stringify([c.get("settings").secret, movedUrl(c.req.url, {})]);
  return createHash("sha256").update(parts).digest("base64url").slice(0, 16);
}
