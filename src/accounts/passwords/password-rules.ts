/**
 * Which passwords may be chosen.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { invalid } from "../../http/problem.ts";
import { isCommonPassword } from "./common-passwords.ts";

/** The fewest Unicode code points of a new password. */
export const shortestPassword = 8;

/** The most Unicode code points of a password. The time of a hash does not depend on the length. */
export const longestPassword = 1024;

/** Any Unicode text of `minimum` or more code points. A lone surrogate is not valid UTF-8. */
function passwordText(minimum: number) {
  return z
    .string()
    .refine((text) => text.isWellFormed(), "expected Unicode text without lone surrogates")
    .refine((text) => {
      const length =
        text.length > 2 * longestPassword ? Number.POSITIVE_INFINITY : [...text].length;
      return length >= minimum && length <= longestPassword;
    }, `expected ${minimum} to ${longestPassword} characters`)
    .openapi({
      type: "string",
      format: "password",
      minLength: minimum,
      maxLength: longestPassword,
    });
}

/** A password to set. */
export const newPassword = passwordText(shortestPassword);

/** An existing password. It need not meet the rules for new passwords: if it is wrong, sign-in fails. */
export const givenPassword = passwordText(1);

/**
 * Refuses the most common passwords.
 *
 * @param path the member of the request that holds the password.
 * @throws Problem 400.
 */
export async function requireUncommon(password: string, path: string): Promise<void> {
  if (await isCommonPassword(password)) {
    throw invalid(path, "is one of the most common passwords; choose another one");
  }
}
