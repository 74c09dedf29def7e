/**
 * The public keys that JWTs are verified with, as this isolate knows them.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { type Database, statement } from "../../db/database.ts";
import { jwks } from "../tables.ts";

/** Seconds for which a retired key still verifies: longer than the lifetime of a token. */
export const keyGracePeriod = 3600;

/** Milliseconds after which the keys are read again, so that a deleted key is forgotten. */
const longestTrust = 600_000;

/** The largest number of reads of the keys within a window, and the window in milliseconds. */
const reloads = { most: 5, within: 10_000 };

interface SigningKey {
  readonly key: CryptoKey;
  /** Unix milliseconds; null when the key has no end. */
  readonly until: number | null;
}

let keys: ReadonlyMap<string, SigningKey> = new Map();
let loadedAt = Number.NEGATIVE_INFINITY;
let recentLoads: number[] = [];

/**
 * The key of this id, without I/O.
 *
 * @param now Unix milliseconds.
 * @returns undefined when the isolate does not know the key, or read it too long ago.
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
 * Reads the keys with one statement. A token that no known key verifies may be signed with a key that
 * is newer than the isolate's copy. Anybody can send such tokens, so the keys are read at most five
 * times in ten seconds. A read counts when it has finished: until the first one has, every request
 * reads the keys for itself.
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
