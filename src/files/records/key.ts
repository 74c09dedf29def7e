/**
 * Keys: the names that owners give their files.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { invalid } from "../../http/problem.ts";
import { longestKey } from "../tables.ts";

/** What is wrong with a key; null when nothing is. */
function faultOf(key: string): string | null {
  if (key === "") return "expected at least one character";
  // A code point has two UTF-16 units at most: what is longer need not be counted.
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
 * The key in the path of a URL: all that comes after `prefix`, one trailing slash aside.
 *
 * The URL is read as text: a URL parser would resolve `..` before this function could refuse it.
 *
 * @throws Problem when it is no valid key, or not percent-encoded UTF-8.
 */
export function keyOfUrl(url: string, prefix: string): string {
  const path = /^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? "";
  // By segments: the prefix may be percent-encoded, and longer than it is here.
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
