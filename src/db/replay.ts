/**
 * Answers that are repeated: a request with an idempotency key is carried out once, and its answer is
 * stored with the key for a day. This is for requests whose work is not one insert; `once.ts` covers
 * those.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { type Database, statement } from "./database.ts";
import type { UserId } from "./ids.ts";
import { idempotencyKeys, KeyReused, type OnceKey } from "./once.ts";

/** Keys are forgotten after a day, in milliseconds. */
const lifetime = 86_400_000;

/** Milliseconds without an answer after which the first request counts as failed. */
const patience = 60_000;

/** The stored parts of an answer. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** What the caller must do with a request. */
type Claim =
  | { readonly outcome: "carry out" }
  | { readonly outcome: "repeat"; readonly answer: StoredAnswer }
  /** The first request with the key has not been answered yet. */
  | { readonly outcome: "in progress" };

/**
 * Claims a key for a request. `now` in Unix milliseconds.
 *
 * @throws KeyReused when the key was used for another request.
 */
export async function claimKey(
  db: Database,
  user: UserId,
  { key, fingerprint }: OnceKey,
  now: number,
): Promise<Claim> {
  const isKey = sql`user_id = ${user} AND key = ${key}`;
  const [, , claimed, found] = await db.batch([
    statement(
      sql`DELETE FROM ${idempotencyKeys} WHERE user_id = ${user} AND created_at < ${now - lifetime}`,
    ),
    statement(
      sql`DELETE FROM ${idempotencyKeys} WHERE ${isKey} AND row_id = 0 AND response IS NULL AND created_at < ${now - patience}`,
    ),
    // No row of a table has the id 0: `once.ts` treats the key as used.
    statement(
      sql`INSERT INTO ${idempotencyKeys} (user_id, key, fingerprint, row_id, created_at) VALUES (${user}, ${key}, ${fingerprint}, 0, ${now}) ON CONFLICT DO NOTHING RETURNING 1 AS one`,
    ),
    statement<{ fingerprint: string; response: string | null }>(
      sql`SELECT fingerprint, response FROM ${idempotencyKeys} WHERE ${isKey}`,
    ),
  ]);
  if (claimed.rows.length > 0) return { outcome: "carry out" };
  const [known] = found.rows;
  if (known?.fingerprint !== fingerprint) throw new KeyReused();
  if (known.response === null) return { outcome: "in progress" };
  return { outcome: "repeat", answer: JSON.parse(known.response) };
}

/** Stores the answer of a claimed key. Null releases the key: the request has changed nothing. */
export async function settleKey(
  db: Database,
  user: UserId,
  { key }: OnceKey,
  answer: StoredAnswer | null,
): Promise<void> {
  const isKey = sql`user_id = ${user} AND key = ${key} AND row_id = 0`;
  await db.run(
    statement(
      answer === null
        ? sql`DELETE FROM ${idempotencyKeys} WHERE ${isKey} AND response IS NULL`
        : sql`UPDATE ${idempotencyKeys} SET response = ${JSON.stringify(answer)} WHERE ${isKey}`,
    ),
  );
}
