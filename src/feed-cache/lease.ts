/**
 * Leases: which users may have a cached page of their news feed. A post is announced to these users
 * only, so that its cost does not depend on followers who never read.
 *
 * @module
 */

import { sql } from "drizzle-orm";
import { type Statement, statement } from "../db/database.ts";
import type { UserId } from "../db/ids.ts";
import { RecentMap } from "../recent-map.ts";
import { feedLeases } from "./tables.ts";

/**
 * When the leases that this isolate has seen expire, in Unix milliseconds. The map only decides
 * whether a renewal is worth a write. Whether a page may be stored is decided by the lease in D1.
 */
const seen = new RecentMap<UserId, number>(10_000);

/**
 * Seconds by which a lease outlasts a page that is read now. The page is stored up to 30 seconds
 * after it was read, and the clock of the isolate that reads leases may be ahead of ours.
 */
const margin = 60;

/** The lease of a page that is about to be read. */
interface Lease {
  /** Statements to run before the page's own statements, in the same transaction. */
  readonly statements: readonly Statement<unknown>[];
  /**
   * Call it after the statements have run. True when the database state that the page was read from
   * contains a lease that outlasts the page. When it is false, do not store the page: nobody would
   * announce a change to its owner.
   */
  holds(): boolean;
}

/**
 * Makes the lease of a page that is about to be read.
 *
 * A page and its lease are read in one transaction R. A write W commits a change, and then, in the
 * same session, reads the leases of the author's followers. D1 runs one transaction at a time, so
 * there are two possible orders:
 *
 * 1. R is before W. The lease is committed before W's change, so W reads the lease after its change
 *    and finds it. W then stamps the user with a bookmark that is newer than the page, and the page
 *    is not served again.
 * 2. W is before R. W may read the leases before R or after R. If it misses the lease, it puts no
 *    stamp, and none is needed: R reads the database after W's change, so the page shows the change.
 *
 * A replica may answer R as long as nothing is written. The argument holds there too: a replica
 * applies transactions in the order of the primary, so a page that does not show W's change was read
 * from a state before W, and the lease in that state was committed before W.
 *
 * The lease lasts one and a half lifetimes of a page, and is renewed when less than one lifetime is
 * left: at most once in half a lifetime. A renewal is a write and takes the batch to the primary. In
 * between, the batch only reads the lease, and a replica can answer it.
 *
 * @param lifetime seconds for which a page is stored.
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
      seen.set(viewer, found);
      return found >= needed;
    },
  };
}
