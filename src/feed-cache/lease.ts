/**
 * Leases: who may hold a cached page of their news feed, so that a post is announced to those alone.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { type Statement, statement } from "../db/database.ts";
import type { UserId } from "../db/ids.ts";
import { feedLeases } from "./tables.ts";

/**
 * Until when the leases run that this isolate has seen, in Unix milliseconds. A hint and no more:
 * it only decides whether a renewal is worth a write, never whether a page may be kept.
 */
const seen = new Map<UserId, number>();
const mostSeen = 10_000;

/**
 * Seconds by which a lease outlasts a page that is read now: the page is stored behind the answer,
 * up to 30 seconds later, and whoever asks for leases may have a clock that runs ahead.
 */
const margin = 60;

/** A lease as it is taken along with a page. */
export interface Lease {
  /** To run before the page's own statements, in their transaction. */
  readonly statements: readonly Statement<unknown>[];
  /**
   * Once they have run: whether the database that the page was read from has a lease that outlasts
   * the page. If not, the page must not be kept, since nobody would announce a change to it.
   */
  holds(): boolean;
}

/**
 * The lease for a page that is about to be read. Whoever writes and then does not see it has
 * written before the page was read.
 *
 * It runs for one and a half lifetimes of a page, and is renewed when less than one is left: at most
 * once in half a lifetime. In between it is only looked at, so that a replica can answer: a renewal
 * is a write, and takes the whole batch to the primary.
 *
 * @param lifetime seconds that a page is kept.
 * @param now Unix milliseconds.
 */
export function takeLease(viewer: UserId, lifetime: number, now: number): Lease {
  const needed = now + (lifetime + margin) * 1000;
  const expiresAt = needed + lifetime * 500;
  let found = 0;
  const look: Statement<unknown> = {
    sql: sql`SELECT expires_at AS "expiresAt" FROM ${feedLeases} WHERE user_id = ${viewer}`,
    decode: (row) => {
      found = Number(row.expiresAt);
      return row;
    },
  };
  const renew = statement(
    sql`INSERT INTO ${feedLeases} (user_id, expires_at) VALUES (${viewer}, ${expiresAt}) ON CONFLICT (user_id) DO UPDATE SET expires_at = excluded.expires_at WHERE expires_at < ${needed}`,
  );
  const isSeen = (seen.get(viewer) ?? 0) >= needed;
  return {
    statements: isSeen ? [look] : [renew, look],
    holds() {
      if (seen.size >= mostSeen) seen.clear();
      seen.set(viewer, found);
      return found >= needed;
    },
  };
}
