/**
 * The context of the accounts family's services, from a request.
 *
 * @module
 */
import type { Context } from "hono";
import type { AppEnvironment } from "../http/environment.ts";
import { clientAddress, countRequest, type RateLimitName } from "../http/limits/rate-limit.ts";
import { requestScope } from "../ports/request-scope.ts";
import type { AccountsContext } from "./accounts-context.ts";
import { openMailer } from "./mail/open-mailer.ts";
import type { CurrentSession } from "./sessions/verify-token.ts";

/** Makes the context of this family's services. */
export function accountsContext(c: Context<AppEnvironment>): AccountsContext {
  const { db, now, origin, settings, bindings, later } = requestScope(c);
  const { requireVerifiedEmail, publicOrigin, devMailbox, mailFrom } = settings.accounts;
  const mail = { from: mailFrom, devMailbox };
  return {
    db,
    now,
    origin: publicOrigin ?? origin,
    mailer: openMailer(mail, bindings.FEED_CACHE, bindings.EMAIL),
    requireVerifiedEmail,
    userAgent: c.req.header("User-Agent") ?? null,
    later,
  };
}

/** The session of a request. The route's access must be `session` or `admin`. */
export function currentSession(c: Context<AppEnvironment>): CurrentSession {
  const session = c.get("session");
  if (session === null) throw new Error("the route does not require a session");
  return session as CurrentSession;
}

/**
 * Counts a request against a limit by IP address and against a limit by name.
 *
 * @param byName the limit and the name, in its canonical spelling; null for no such limit.
 * @throws Problem 429 when one of the limits is exceeded.
 */
export async function countAttempt(
  c: Context<AppEnvironment>,
  byAddress: RateLimitName,
  byName: readonly [RateLimitName, string] | null,
): Promise<void> {
  const request = { env: c.env, settings: c.get("settings") };
  const address = clientAddress(c.req.header("CF-Connecting-IP"));
  if (address !== null) await countRequest(request, byAddress, address);
  if (byName !== null) await countRequest(request, ...byName);
}
