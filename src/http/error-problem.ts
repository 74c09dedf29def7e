/**
 * The problems of errors that are thrown below the routes.
 *
 * @module
 */
import { HTTPException } from "hono/http-exception";
import { KeyReused, RowGone } from "../db/once.ts";
import { AnchorNotFound } from "../keyset/index.ts";
import { onceHeader } from "./idempotency.ts";
import { invalid, Problem } from "./problem.ts";
import { notJson } from "./request-body.ts";

/**
 * The problem that an error is answered as.
 *
 * @returns null when the error is a fault of the service.
 */
export function problemOf(error: Error): Problem | null {
  if (error instanceof Problem) return error;
  if (error instanceof AnchorNotFound) {
    const message = "there is no such row in this list";
    return new Problem("not_found", `around: ${message}.`, {
      errors: [{ path: "around", message }],
    });
  }
  if (error instanceof KeyReused) {
    const message = "the key was used for another request; send a new key";
    return new Problem("unprocessable", `${onceHeader}: ${message}.`, {
      errors: [{ path: onceHeader, message }],
    });
  }
  if (error instanceof RowGone) {
    return new Problem(
      "gone",
      "The request with this key was carried out, and its result was deleted.",
    );
  }
  // A validator throws an HTTPException when it cannot parse a body.
  if (error instanceof HTTPException && error.status < 500) {
    return error.status === 415 ? notJson() : invalid("body", "expected JSON");
  }
  // Only the user's own row can be missing here: all other references are read in the same
  // transaction. The account was deleted after its token was issued.
  if (error.message.includes("FOREIGN KEY constraint failed")) {
    return new Problem("unauthenticated", "The account of this token was deleted.");
  }
  return null;
}
