/**
 * Bearer tokens, and the users and sessions that they belong to.
 *
 * There are two kinds. A session token is looked up in D1, so it is refused as soon as its session has
 * ended. A JWT is verified with a public key that the isolate knows, without any I/O, and is refused at
 * most a minute after its session has ended (`live-sessions.ts`). Routes that require a live session use
 * {@link findLiveSession}, which always looks the session up.
 *
 * @module
 */
import type { FindLiveSession, TokenContext, VerifyToken } from "../../http/environment.ts";
import type { Settings } from "../../settings.ts";
import { isAdministrator } from "../credentials/administrators.ts";
import { notVerified } from "../credentials/sign-in.ts";
import { isJwt, type Jwt, longestToken, verifyJwt } from "./jwt.ts";
import { rememberLive, wasLive } from "./live-sessions.ts";
import { findSessionById, findSessionByToken, type LiveSession } from "./session-queries.ts";
import { findVerified } from "./verified-tokens.ts";

/** @throws Problem 403 when the address of the session's account has to be verified first. */
function requireVerified(session: LiveSession, { accounts }: Settings): LiveSession {
  if (accounts.requireVerifiedEmail && !session.user.emailVerified) throw notVerified();
  return session;
}

/**
 * Finds the user of a token. A JWT costs no I/O when the isolate knows its key and has seen its session
 * within the last minute. A session token costs one statement.
 *
 * @returns null when the token is malformed, expired, revoked or signed with another key.
 * @throws Problem 403 when the address of the account has to be verified first.
 */
export const verifyToken: VerifyToken = async (token, { openPrimary, now, settings }) => {
  // Most requests come with a JWT that the isolate has seen a moment ago.
  const known = findVerified<Jwt>(token, now);
  if (known !== null && wasLive(known, now)) return { id: known.userId };
  if (token.length > longestToken) return null;
  if (!isJwt(token)) {
    const session = await findSessionByToken(openPrimary(), token, now);
    return session === null ? null : { id: requireVerified(session, settings).user.id };
  }
  const subject = await verifyJwt(token, openPrimary, now);
  if (subject === null) return null;
  const { userId, sessionId } = subject;
  if (wasLive(subject, now)) return { id: userId };
  const session = await findSessionById(openPrimary(), sessionId, userId, now);
  if (session === null) return null;
  rememberLive(sessionId, now);
  return { id: requireVerified(session, settings).user.id };
};

async function findSession(
  token: string,
  { openPrimary, now }: TokenContext,
): Promise<LiveSession | null> {
  if (token.length > longestToken) return null;
  const db = openPrimary();
  if (!isJwt(token)) return findSessionByToken(db, token, now);
  const subject = await verifyJwt(token, () => db, now);
  if (subject === null) return null;
  return findSessionById(db, subject.sessionId, subject.userId, now);
}

/** A live session, as the routes of this family find it in the context of a request. */
export type CurrentSession = LiveSession & { readonly isAdministrator: boolean };

/**
 * Finds the session of a token of either kind, and whether its user is an administrator.
 *
 * @returns null when the token is not valid, or its session has ended.
 * @throws Problem 403 when the address of the account has to be verified first.
 */
export const findLiveSession: FindLiveSession = async (
  token,
  context,
): Promise<CurrentSession | null> => {
  const found = await findSession(token, context);
  if (found === null) return null;
  const session = requireVerified(found, context.settings);
  return { ...session, isAdministrator: isAdministrator(session.user, context.settings) };
};
