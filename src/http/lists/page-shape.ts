/**
 * What a stored page depends on besides its rows.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Settings } from "../../settings.ts";
import type { AppEnvironment } from "../environment.ts";
import { movedUrl } from "./links.ts";

/** The number of URLs whose digests an isolate remembers. When there are more, it forgets all of them. */
const mostRemembered = 1_000;

const remembered = new WeakMap<Settings, Map<string, string>>();

/**
 * A digest of everything that a page's links contain besides the position. Two requests with the same
 * digest and position get the same links. The digest covers the secret, which signs the links.
 */
export function linkShape(c: Context<AppEnvironment>): string {
  const settings = c.get("settings");
  const { url } = c.req;
  const shapes = remembered.get(settings) ?? new Map<string, string>();
  remembered.set(settings, shapes);
  const known = shapes.get(url);
  if (known !== undefined) return known;
  const parts = JSON.stringify([settings.secret, movedUrl(url, {})]);
  const shape = createHash("sha256").update(parts).digest("base64url").slice(0, 16);
  if (shapes.size >= mostRemembered) shapes.clear();
  shapes.set(url, shape);
  return shape;
}
