/**
 * The parameter `format`, which chooses among the formats of an answer in Django REST framework.
 *
 * @module
 */
import { Problem } from "../http/problem.ts";

/**
 * Accepts only JSON.
 *
 * @param format null and "" mean that the request names no format.
 * @throws Problem 404 for another format, as at CourtListener.
 */
export function requireJson(format: string | null): void {
  if (format !== null && format !== "" && format !== "json") {
    throw new Problem("not_found", "Not found.", {
      errors: [{ path: "format", message: "expected json" }],
    });
  }
}
