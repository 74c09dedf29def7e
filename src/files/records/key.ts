/**
 * Keys: the names that owners give their files.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { invalid } from "../../http/problem.ts";
import { longestKey } from "../tables.ts";

/** What is wrong with a key; null when the key is valid. */
function faultOf(key: string): string | null {
  if (key === "") return "expected at least one character";
  // A code point has at most two UTF-16 units, so the code points of a longer text need not be counted.
  if (key.length > 2 * longestKey || [...key].length > longestKey) {
    return `expected at most ${longestKey} characters`;
  }
  if (!key.isWellFormed()) return "expected Unicode text without lone surrogates";
  if (/\p{Cc}/u.test(key)) return "expected no control characters";
  const segments = key.split("/");
  if (segments.includes("")) {
    return "expected no empty segment: no slash at the start or end, no two in a row";
  }
  if (segments.some((segment) => segment === "." || segment === "..")) {
    return "expected no segment '.' or '..'";
  }
  return null;
}

/** A key in a JSON body. */
export const keySchema = z
  .string()
  .superRefine((key, context) => {
    const message = faultOf(key);
    if (message !== null) context.addIssue({ code: "custom", message });
  })
  .openapi({ minLength: 1, maxLength: longestKey, example: "reports/2026/november.pdf" });

/**
 * The key in the path of a URL: the text after `prefix`, without one trailing slash.
 *
 * The URL is read as text: a URL parser would resolve `..` before this function could refuse it.
 *
 * @throws Problem when the text is not a valid key, or not percent-encoded UTF-8.
 */
export function keyOfUrl(url: string, prefix: string): string {
  const path = /^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? "";
  // The prefix in the URL may be percent-encoded and therefore longer, so this counts segments.
  const depth = prefix.split("/").length - 1;
  const encoded = path.split("/").slice(depth).join("/").replace(/\/$/, "");
  let key: string;
  try {
    key = decodeURIComponent(encoded);
  } catch {
    throw invalid("key", "expected UTF-8, percent-encoded");
  }
  const fault = faultOf(key);
  if (fault !== null) throw invalid("key", fault);
  return key;
}
