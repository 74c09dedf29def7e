/**
 * The tokens of the links in e-mails: made, looked up, used once.
 *
 * A token is `subject.secret`. The subject says whose token it is, so that all tokens of one subject can
 * be found. The secret is 256 random bits, and D1 stores only its SHA-256 hash. A row of `verifications`
 * holds the content of the token.
 *
 * The service does not use better-auth for these flows, for three reasons. better-auth refuses
 * international e-mail addresses. Its verification tokens are signed texts that can be used again until
 * they expire. D1 has no transactions over several requests, so that a failure between better-auth's
 * writes would leave an account half changed. Here, every step is one batch.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type Database, type Statement, statement } from "../../db/database.ts";
import { digestOf, newToken } from "../sessions/session-token.ts";
import { verifications } from "../tables.ts";

/** What a token is for. A token of one purpose is unknown to every other. */
export type Purpose = "sign-up" | "verify-email" | "change-email" | "reset-password";

/** Seconds for which a token can be used. */
export const emailTokenLifetime: Readonly<Record<Purpose, number>> = {
  "sign-up": 86_400,
  "verify-email": 86_400,
  "change-email": 3600,
  "reset-password": 3600,
};

/** A new token and the statement that stores it. */
export interface IssuedToken {
  readonly token: string;
  readonly store: Statement<unknown>;
}

const tokenPattern = /^([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{43})$/;

const prefixOf = (purpose: Purpose, subject: string) => `${purpose}:${subject}:`;

async function identifierOf(purpose: Purpose, token: string): Promise<string | null> {
  const [, subject, secret] = tokenPattern.exec(token) ?? [];
  if (subject === undefined || secret === undefined) return null;
  return `${prefixOf(purpose, subject)}${await digestOf(secret)}`;
}

/** The condition that a row of `verifications` is a token of this purpose and subject. */
export function isTokenOf(purpose: Purpose, subject: string): SQL {
  const prefix = prefixOf(purpose, subject);
  // The character after ":" is ";".
  return sql`identifier >= ${prefix} AND identifier < ${`${prefix.slice(0, -1)};`}`;
}

/** The subject of an e-mail address that has no account yet. */
export async function subjectOfAddress(email: string): Promise<string> {
  return `m${(await digestOf(email)).slice(0, 22)}`;
}

/**
 * Makes a token.
 *
 * @param value the content of the token: an SQL expression of a JSON text, null to store nothing.
 * @param now Unix milliseconds.
 */
export async function issueToken(
  purpose: Purpose,
  subject: string,
  value: SQL,
  now: number,
): Promise<IssuedToken> {
  const secret = newToken();
  const identifier = `${prefixOf(purpose, subject)}${await digestOf(secret)}`;
  const expiresAt = now + emailTokenLifetime[purpose] * 1000;
  return {
    token: `${subject}.${secret}`,
    store: statement(
      sql`INSERT INTO ${verifications} (identifier, value, expires_at, created_at, updated_at) SELECT ${identifier}, value, ${expiresAt}, ${now}, ${now} FROM (SELECT ${value} AS value) WHERE value IS NOT NULL`,
    ),
  };
}

/** A token that was found, as the conditions of the batch that uses it. */
interface FoundToken<Value> {
  readonly value: Value;
  /** Whether the token has not been used or revoked meanwhile. */
  readonly isThere: SQL;
  /** Uses the token up. */
  readonly remove: Statement<unknown>;
}

/**
 * Looks a token up.
 *
 * @returns null when the token is malformed, of another purpose, used or expired.
 */
export async function findToken<Value>(
  db: Database,
  purpose: Purpose,
  token: string,
  now: number,
): Promise<FoundToken<Value> | null> {
  const identifier = await identifierOf(purpose, token);
  if (identifier === null) return null;
  const itself = sql`identifier = ${identifier} AND expires_at > ${now}`;
  const { rows } = await db.run(
    statement<{ value: string }>(sql`SELECT value FROM ${verifications} WHERE ${itself}`),
  );
  const [row] = rows;
  if (row === undefined) return null;
  return {
    value: JSON.parse(row.value) as Value,
    isThere: sql`EXISTS (SELECT 1 FROM ${verifications} WHERE ${itself})`,
    remove: statement(sql`DELETE FROM ${verifications} WHERE identifier = ${identifier}`),
  };
}

/** Tokens that one run of the sweep deletes at most. */
const mostSwept = 1000;

/** Deletes tokens that have expired, 1,000 at most. */
export async function deleteExpiredTokens(db: Database, now: number): Promise<void> {
  await db.run(
    statement(
      sql`DELETE FROM ${verifications} WHERE id IN (SELECT id FROM ${verifications} WHERE expires_at <= ${now} ORDER BY expires_at LIMIT ${mostSwept})`,
    ),
  );
}
