/**
 * What an isolate remembers about the URLs of recent requests.
 *
 * @module
 */
import type { Context } from "hono";
import type { Settings } from "../../settings.ts";
import type { AppEnvironment } from "../environment.ts";

/** The number of URLs that are remembered. When there are more, all of them are forgotten. */
const mostRemembered = 1_000;

/** Characters of the longest URL that is remembered. */
const longestRemembered = 500;

/**
 * Remembers the results of a function that depends only on the URL of a request and on the settings. A
 * client that polls sends the same URL again and again, and computing such a result takes more CPU time
 * than reading a page from the cache. Failures are not remembered.
 *
 * @param compute must not depend on the request's headers, its user or the time. Its results must not be
 *   changed.
 */
export function rememberByUrl<T>(
  compute: (c: Context<AppEnvironment>) => Promise<T>,
): (c: Context<AppEnvironment>) => Promise<T> {
  const bySettings = new WeakMap<Settings, Map<string, T>>();
  return async (c) => {
    const settings = c.get("settings");
    const { url } = c.req;
    const remembered = bySettings.get(settings) ?? new Map<string, T>();
    bySettings.set(settings, remembered);
    const known = remembered.get(url);
    if (known !== undefined) return known;
    const result = await compute(c);
    if (remembered.size >= mostRemembered) remembered.clear();
    if (url.length <= longestRemembered) remembered.set(url, result);
    return result;
  };
}
