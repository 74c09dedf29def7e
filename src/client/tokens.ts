/**
 * The token of each request: a short-lived JWT, renewed from the session token.
 *
 * @module
 */

/** Milliseconds before its end at which a JWT is renewed. */
const margin = 60_000;

/** Routes that accept only the token of a live session, or for which a JWT saves nothing. */
const sessionRoutes = /^\/api\/(auth|users\/me|admin|rest\/v4\/import)(\/|$)/;

/** A JWT has three parts in base64url, and its header starts as every JSON object does. */
const isJwt = (token: string) => /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(token);

/** The lifetime of a JWT in milliseconds; 0 when the JWT does not contain it. */
function lifetimeOf(jwt: string): number {
  try {
    const payload = (jwt.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const { iat, exp } = JSON.parse(atob(payload)) as { iat?: unknown; exp?: unknown };
    return typeof iat === "number" && typeof exp === "number" ? (exp - iat) * 1000 : 0;
  } catch {
    return 0;
  }
}

interface Tokens {
  /** The token that the client was last given; null when there is none. */
  readonly current: string | null;
  set(token: string | null): void;
  /** The token to send to a path; null for none. */
  forPath(path: string): Promise<string | null>;
  /** Forgets a JWT that the API refused. Returns whether another token can be tried. */
  refused(token: string): boolean;
}

/**
 * @param initial a session token, or a JWT, which is then used until it ends.
 * @param issue requests a JWT from the API. If it returns null, the session token is sent.
 */
export function createTokens(
  initial: string | null,
  useJwt: boolean,
  issue: (session: string) => Promise<string | null>,
): Tokens {
  let current = initial;
  let jwt: { readonly token: string; readonly renewAt: number } | null = null;
  let renewal: Promise<string> | null = null;

  async function renew(session: string): Promise<string> {
    const token = await issue(session);
    // Another user may have signed in meanwhile.
    if (token === null || session !== current) return session;
    jwt = { token, renewAt: Date.now() + Math.max(0, lifetimeOf(token) - margin) };
    return token;
  }

  return {
    get current() {
      return current;
    },
    set(token) {
      if (token === current) return;
      current = token;
      jwt = null;
      renewal = null;
    },
    async forPath(path) {
      if (current === null || !useJwt || isJwt(current) || sessionRoutes.test(path)) return current;
      if (jwt !== null && Date.now() < jwt.renewAt) return jwt.token;
      // Requests that are sent at the same time share one renewal.
      const mine = renewal ?? renew(current);
      renewal = mine;
      try {
        return await mine;
      } finally {
        if (renewal === mine) renewal = null;
      }
    },
    refused(token) {
      const wasJwt = token !== current && current !== null;
      if (jwt?.token === token) jwt = null;
      return wasJwt;
    },
  };
}
