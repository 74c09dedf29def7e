/**
 * The sessions that this isolate knows to have been live a moment ago.
 *
 * A JWT is verified without I/O. Without further checks, it would be valid up to fifteen minutes after the
 * end of its session. The session was live when the JWT was issued, and whenever this isolate has looked
 * it up. When both times are more than a minute ago, the isolate looks the session up again. This costs at
 * most one statement a minute for each session and isolate, and a JWT is refused at most a minute after
 * its session has ended.
 *
 * @module
 */
import { RecentMap } from "../../recent-map.ts";
import type { JwtSubject } from "./jwt.ts";

/** Milliseconds that a session counts as live after it was seen to be live. */
export const longestDoubt = 60_000;

/** The most sessions that an isolate remembers. */
const mostRemembered = 20_000;

/** When each session was looked up and found live, in Unix milliseconds. */
const seen = new RecentMap<number, number>(mostRemembered);

/** Whether the session of a JWT was live within the last minute. */
export function wasLive({ sessionId, issuedAt }: JwtSubject, now: number): boolean {
  return now - Math.max(issuedAt, seen.get(sessionId) ?? 0) < longestDoubt;
}

/**
 * Remembers that a session was live.
 *
 * @param at Unix milliseconds, before the statement that found the session.
 */
export function rememberLive(sessionId: number, at: number): void {
  seen.set(sessionId, at);
}
