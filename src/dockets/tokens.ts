/**
 * How CourtListener's clients send their token, and what they are told when it is missing or wrong.
 *
 * @module
 */
import type { TokenDialect } from "../http/authentication.ts";

/** `Authorization: Token …`, besides `Bearer …`; the details are CourtListener's. */
export const courtListenerTokens: TokenDialect = {
  schemes: ["Bearer", "Token"],
  missing: "Authentication credentials were not provided.",
  invalid: "Invalid token.",
};
