/**
 * The current route, which is the fragment of the URL, such as `#/post/12?comment=3`.
 *
 * @module
 */
import { signal, useSignal } from "./signal.ts";

export interface Route {
  /** The decoded segments of the path. Empty on the start page. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}

function readRoute(): Route {
  const [path = "", search = ""] = location.hash.replace(/^#\/?/, "").split(/\?(.*)/s);
  const parts = path
    .split("/")
    .filter((part) => part !== "")
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
  return { parts, query: new URLSearchParams(search) };
}

const route = signal<Route>(readRoute());

addEventListener("hashchange", () => {
  route.value = readRoute();
});

export const useRoute = () => useSignal(route);

type Parameters = Readonly<Record<string, string | number | null | undefined>>;

/** The link to a screen. Parameters that are null, undefined or empty are omitted. */
export function linkTo(parts: readonly (string | number)[], parameters: Parameters = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== "") query.set(name, String(value));
  }
  const path = parts.map((part) => encodeURIComponent(part)).join("/");
  return `#/${path}${query.size === 0 ? "" : `?${query}`}`;
}

/** Navigates to a screen. */
export function go(link: string): void {
  location.hash = link;
}

/** Replaces the URL without navigation. A reload then opens the new URL. */
export function rewrite(link: string): void {
  history.replaceState(history.state, "", link);
}
