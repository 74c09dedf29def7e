/**
 * The bearer token of a request.
 *
 * @module
 */
import { createMiddleware } from "hono/factory";
import { openDatabase } from "../db/database.ts";
import type { AppEnvironment, TokenContext } from "./environment.ts";
import { countByAddress, countRequest, type RateLimitName } from "./limits/rate-limit.ts";
import { Problem } from "./problem.ts";

/**
 * Who may call a route.
 *
 * - `token`: a valid token is required.
 * - `optional`: a request without a token is served, too. A token that is sent must be valid.
 * - `open`: the route reads no token.
 * - `session`: a token whose session has not ended is required. A valid JWT is not enough: the service
 *   looks its session up.
 * - `admin`: as `session`, and the user must be an administrator.
 */
export type Access = "token" | "optional" | "open" | "session" | "admin";

/** How a family's clients send their token, and how the family refuses a request without a valid one. */
export interface TokenDialect {
  /** Authentication schemes, in any case. */
  readonly schemes: readonly string[];
  /**
   * The refusal of a request without a valid token.
   *
   * @param header the request's Authorization header.
   * @param hasToken whether the header contains a token, which is then not valid.
   */
  readonly refusal: (header: string | undefined, hasToken: boolean) => Refusal;
}

/** The answer to a request without a valid token. */
export interface Refusal {
  /** The detail of the problem. */
  readonly detail: string;
  /** The WWW-Authenticate header. Absent: `Bearer`. */
  readonly challenge?: string;
}

const bearerTokens: TokenDialect = {
  schemes: ["Bearer"],
  refusal: (_, hasToken) => ({
    detail: hasToken
      ? "The token is not valid, or it has expired."
      : "Send a token: 'Authorization: Bearer <token>'.",
  }),
};

function unauthenticated({ detail, challenge }: Refusal): Problem {
  return new Problem("unauthenticated", detail, {
    ...(challenge !== undefined && { headers: { "WWW-Authenticate": challenge } }),
  });
}

/** The token of an Authorization header; null when the header holds none of these schemes. */
export function bearerToken(
  header: string | undefined,
  schemes: readonly string[] = bearerTokens.schemes,
): string | null {
  if (header === undefined) return null;
  const end = header.indexOf(" ");
  if (end === -1) return null;
  const scheme = header.slice(0, end).toLowerCase();
  if (!schemes.some((known) => known.toLowerCase() === scheme)) return null;
  const token = header.slice(end + 1).replace(/^ +| +$/g, "");
  return token === "" || /\s/.test(token) ? null : token;
}

/**
 * Checks the token of a request and puts its user into the context. It also limits the requests of the
 * client's address and of the user, because each further middleware would cost CPU.
 *
 * @param limit the limit by user.
 */
export function authenticate(
  access: Exclude<Access, "open">,
  limit: RateLimitName,
  { schemes, refusal }: TokenDialect = bearerTokens,
) {
  return createMiddleware<AppEnvironment>(async (c, next) => {
    const settings = c.get("settings");
    await countByAddress(c);
    const header = c.req.header("Authorization");
    if (header === undefined && access === "optional") return next();
    const token = bearerToken(header, schemes);
    if (token === null) throw unauthenticated(refusal(header, false));
    const refused = () => unauthenticated(refusal(header, true));
    const { verifyToken, findLiveSession } = c.get("ports");
    const context: TokenContext = {
      // Not the request's own session: a replica at the client's bookmark may not know yet that the
      // token's session has ended.
      openPrimary: () => openDatabase(c.env.DB, c.get("meter")),
      now: Date.now(),
      settings,
    };
    if (access === "session" || access === "admin") {
      const session = await findLiveSession(token, context);
      if (session === null) throw refused();
      if (access === "admin" && !session.isAdministrator) {
        throw new Problem(
          "forbidden",
          "Only an administrator may do this: an account whose verified address is in ADMIN_EMAILS.",
        );
      }
      c.set("session", session);
    }
    const viewer = c.get("session")?.user ?? (await verifyToken(token, context));
    if (viewer === null) throw refused();
    await countRequest({ env: c.env, settings }, limit, String(viewer.id));
    c.set("viewer", { id: viewer.id });
    await next();
  });
}
