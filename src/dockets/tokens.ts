/**
 * How CourtListener's clients send their token, and the answers to missing and wrong tokens.
 *
 * @module
 */
import type { Refusal, TokenDialect } from "../http/authentication.ts";

const realm = 'Bearer realm="api"';
const missing = "Authentication credentials were not provided.";

/** What is wrong with the credentials that follow the scheme `Token` or `Basic`. */
function complaintOf(scheme: "token" | "basic", credentials: readonly string[]): string {
  const name = scheme === "token" ? "Token" : "Credentials";
  if (credentials.length === 0) return `Invalid ${scheme} header. No credentials provided.`;
  if (credentials.length > 1) {
    return `Invalid ${scheme} header. ${name} string should not contain spaces.`;
  }
  return scheme === "token" ? "Invalid token." : "Invalid username/password.";
}

function refusal(header: string | undefined, hasToken: boolean): Refusal {
  const [scheme = "", ...credentials] = (header ?? "").trim().split(/ +/);
  switch (scheme.toLowerCase()) {
    case "token":
      return { detail: complaintOf("token", credentials), challenge: realm };
    case "basic":
      return { detail: complaintOf("basic", credentials), challenge: realm };
    default:
      return hasToken
        ? {
            detail: "Invalid or expired bearer token.",
            challenge: `${realm}, error="invalid_token", error_description="The access token is invalid or has expired."`,
          }
        : { detail: missing, challenge: realm };
  }
}

/** `Authorization: Token …`, besides `Bearer …`; the details and the challenge are CourtListener's. */
export const courtListenerTokens: TokenDialect = { schemes: ["Bearer", "Token"], refusal };
