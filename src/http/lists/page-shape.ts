/**
 * What a stored page depends on besides its rows.
 *
 * @module
 */
import type { Context } from "hono";
import { toBase64Url } from "../../signing/base64url.ts";
import type { AppEnvironment } from "../environment.ts";
import { movedUrl } from "./links.ts";

/**
 * A digest of everything that a page's links contain besides the position. Two requests with the same
 * digest and position get the same links. The digest covers the secret, which signs the links.
 */
export async function linkShape(c: Context<AppEnvironment>): Promise<string> {
  const parts = [c.get("settings").secret, movedUrl(c.req.url, {})];
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return toBase64Url(new Uint8Array(digest)).slice(0, 16);
}
