/**
 * The public keys that JWTs are verified with, as this isolate knows them.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { type Database, statement } from "../db/database.ts";
import { jwks } from "./tables.ts";

/** Seconds for which a key that signs no more still verifies: longer than any token lives. */
export const keyGracePeriod = 3600;

/** Milliseconds after which keys are read anew, so that one that was deleted stops to count. */
const longestTrust = 600_000;

/** How often keys may be read in so many milliseconds, whatever tokens come in. */
const reloads = { most: 5, within: 10_000 };

interface SigningKey {
  readonly key: CryptoKey;
  /** Unix milliseconds; null: no end is set. */
  readonly until: number | null;
}

let keys: ReadonlyMap<string, SigningKey> = new Map();
let loadedAt = Number.NEGATIVE_INFINITY;
let recentLoads: number[] = [];

/**
 * The key of this id, without I/O.
 *
 * @param now Unix milliseconds.
 * @returns undefined when it is not known here, or not recently enough.
 */
export function knownKey(id: string, now: number): CryptoKey | undefined {
  if (now - loadedAt > longestTrust) return undefined;
  const found = keys.get(id);
  if (found === undefined || (found.until !== null && found.until <= now)) return undefined;
  return found.key;
}

async function importKey(publicKey: string): Promise<CryptoKey | null> {
  try {
    const { kty, crv, x } = JSON.parse(publicKey) as JsonWebKey;
    return await crypto.subtle.importKey("jwk", { kty, crv, x } as JsonWebKey, "Ed25519", false, [
      "verify",
    ]);
  } catch {
    return null;
  }
}

/**
 * Reads the keys again: one statement. A token that no known key verifies may be one of a key that
 * is newer than what this isolate knows, or of a database that was made anew. Anybody can send such
 * tokens, so that is done a few times in ten seconds at most. Loads count once they are done: while
 * the keys are not known yet, or not any more, every request that comes meanwhile reads them.
 *
 * @param now Unix milliseconds.
 * @returns whether the keys were read.
 */
export async function reloadKeys(db: Database, now: number): Promise<boolean> {
  recentLoads = recentLoads.filter((time) => time > now - reloads.within);
  const isFresh = now - loadedAt < reloads.within;
  if (isFresh && recentLoads.length >= reloads.most) return false;
  const { rows } = await db.run(
    statement<{ id: number; publicKey: string; expiresAt: number | null }>(
      sql`SELECT id, public_key AS publicKey, expires_at AS expiresAt FROM ${jwks} WHERE expires_at IS NULL OR expires_at > ${now - keyGracePeriod * 1000}`,
    ),
  );
  const loaded = new Map<string, SigningKey>();
  for (const { id, publicKey, expiresAt } of rows) {
    const key = await importKey(publicKey);
    const until = expiresAt === null ? null : expiresAt + keyGracePeriod * 1000;
    if (key !== null) loaded.set(String(id), { key, until });
  }
  keys = loaded;
  loadedAt = now;
  recentLoads.push(now);
  return true;
}
