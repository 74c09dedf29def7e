/**
 * A cache of results that depend only on the URL of a request.
 *
 * @module
 */

import type { Context } from "hono";
import { RecentMap } from "../../recent-map.ts";
import type { Settings } from "../../settings.ts";
import type { AppEnvironment } from "../environment.ts";

/** The most URLs that a function remembers. The statements of a feed page alone have about 4,000 characters. */
const mostRemembered = 200;

/** Characters of the longest URL that is remembered. */
const longestUrl = 500;

/**
 * Remembers the results of a function that depends only on the URL of a request and on the settings. Clients
 * send the same URLs again and again: they poll, and they start at the first page. Failures are not
 * remembered.
 *
 * @param compute must not depend on the request's headers, its user or the time. Its results must not be
 *   changed.
 */
export function rememberByUrl<T extends object>(
  compute: (c: Context<AppEnvironment>) => Promise<T>,
): (c: Context<AppEnvironment>) => Promise<T> {
  const bySettings = new WeakMap<Settings, RecentMap<string, T>>();
  return async (c) => {
    const settings = c.get("settings");
    const { url } = c.req;
    const remembered =
      bySettings.get(settings) ?? new RecentMap<string, T>(mostRemembered, longestUrl);
    bySettings.set(settings, remembered);
    const known = remembered.get(url);
    if (known !== undefined) return known;
    const result = await compute(c);
    remembered.set(url, result);
    return result;
  };
}
