/**
 * The parts of a request's URL, without parsing it.
 *
 * @module
 */

/** Splits a URL without a fragment at its first question mark. Later question marks belong to values. */
export function splitUrl(url: string): { readonly path: string; readonly query: string } {
  const end = url.indexOf("?");
  return end === -1
    ? { path: url, query: "" }
    : { path: url.slice(0, end), query: url.slice(end + 1) };
}
