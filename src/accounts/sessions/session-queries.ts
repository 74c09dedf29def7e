/**
 * Sessions in SQL.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type Database, type Statement, statement } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import type { AccountUser } from "../present.ts";
import { sessions, users } from "../tables.ts";
import { canBeToken, hashRange, storedTokenOf } from "./session-token.ts";

/** Seconds that a session lives after it was made or renewed. */
const sessionLifetime = 30 * 86_400;

/** Milliseconds after which a session that is used is renewed. */
const renewalAge = 86_400_000;

/** A session that has not ended, and its user. Times are Unix milliseconds. */
export interface LiveSession {
  readonly id: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number;
  readonly user: AccountUser;
}

/** The columns of {@link AccountUser}. The statement reads from `users`. */
export const accountUserColumns = sql`users.id AS id, users.name AS name, username, email, email_verified AS "emailVerified", bio, users.created_at AS "createdAt"`;

interface AccountUserRow extends Omit<AccountUser, "emailVerified"> {
  readonly emailVerified: number;
}

/** A statement whose rows are account users. Its columns are {@link accountUserColumns}. */
export function accountUserStatement(query: SQL): Statement<AccountUser> {
  return {
    sql: query,
    decode: (raw) => {
      const row = raw as unknown as AccountUserRow;
      return { ...row, emailVerified: row.emailVerified === 1 };
    },
  };
}

type SessionRow = AccountUserRow & {
  readonly sessionId: number;
  readonly startedAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number;
};

function liveSessionStatement(condition: SQL, now: number): Statement<LiveSession> {
  return {
    sql: sql`SELECT ${accountUserColumns}, ${sessions.id} AS "sessionId", ${sessions.createdAt} AS "startedAt", ${sessions.updatedAt} AS "updatedAt", ${sessions.expiresAt} AS "expiresAt" FROM ${sessions} JOIN ${users} ON ${users.id} = ${sessions.userId} WHERE ${condition} AND ${sessions.expiresAt} > ${now}`,
    decode: (raw) => {
      const { sessionId, startedAt, updatedAt, expiresAt, emailVerified, ...user } =
        raw as unknown as SessionRow;
      return {
        id: sessionId,
        createdAt: startedAt,
        updatedAt,
        expiresAt,
        user: { ...user, emailVerified: emailVerified === 1 },
      };
    },
  };
}

/**
 * The live session of a token that an older version of the Worker stored without hashing. The sweep hashes
 * such tokens ({@link hashPlainTokens}). This function finds those that the sweep has not hashed yet.
 */
async function findPlainToken(
  db: Database,
  token: string,
  storedToken: string,
  now: number,
): Promise<LiveSession | null> {
  const { changes } = await db.run(
    statement(sql`UPDATE ${sessions} SET token = ${storedToken} WHERE token = ${token}`),
  );
  if (changes === 0) return null;
  const { rows } = await db.run(liveSessionStatement(sql`${sessions.token} = ${storedToken}`, now));
  return rows[0] ?? null;
}

/**
 * The live session of a session token. A session that was last renewed more than a day ago is
 * renewed.
 *
 * @param now Unix milliseconds.
 * @returns null when no live session has this token.
 */
export async function findSessionByToken(
  db: Database,
  token: string,
  now: number,
): Promise<LiveSession | null> {
  if (!canBeToken(token)) return null;
  const storedToken = await storedTokenOf(token);
  const { rows } = await db.run(liveSessionStatement(sql`${sessions.token} = ${storedToken}`, now));
  const session = rows[0] ?? (await findPlainToken(db, token, storedToken, now));
  if (session === null) return null;
  if (now - session.updatedAt < renewalAge) return session;
  const expiresAt = now + sessionLifetime * 1000;
  await db.run(
    statement(
      sql`UPDATE ${sessions} SET expires_at = ${expiresAt}, updated_at = ${now} WHERE id = ${session.id}`,
    ),
  );
  return { ...session, updatedAt: now, expiresAt };
}

/**
 * The live session that a JWT was made from.
 *
 * @param now Unix milliseconds.
 * @returns null when the session has ended.
 */
export async function findSessionById(
  db: Database,
  id: number,
  userId: UserId,
  now: number,
): Promise<LiveSession | null> {
  const { rows } = await db.run(
    liveSessionStatement(sql`${sessions.id} = ${id} AND ${sessions.userId} = ${userId}`, now),
  );
  return rows[0] ?? null;
}

/** The stored values of a new session. */
interface NewSession {
  /** As {@link storedTokenOf} makes it. */
  readonly storedToken: string;
  /** The client's User-Agent header, which the owner sees in the list of sessions; null for none. */
  readonly userAgent: string | null;
}

/**
 * A statement that makes a session for each user that `whose` selects.
 *
 * @param now Unix milliseconds.
 */
export function insertSession(
  { storedToken, userAgent }: NewSession,
  now: number,
  whose: SQL,
): Statement<unknown> {
  const expiresAt = now + sessionLifetime * 1000;
  return statement(
    sql`INSERT INTO ${sessions} (expires_at, token, created_at, updated_at, user_agent, user_id) SELECT ${expiresAt}, ${storedToken}, ${now}, ${now}, ${userAgent?.slice(0, 256) ?? null}, id FROM ${users} WHERE ${whose}`,
  );
}

/** One line of the list of sessions. Times are Unix milliseconds. */
export interface ListedSession {
  readonly id: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly expiresAt: number;
  readonly userAgent: string | null;
}

/** Sessions that one answer lists. */
const mostListed = 100;

/** A user's live sessions, the one that was used last first, 100 at most. */
export async function listSessions(
  db: Database,
  userId: UserId,
  now: number,
): Promise<ListedSession[]> {
  const { rows } = await db.run(
    statement<ListedSession>(
      sql`SELECT id, created_at AS "createdAt", updated_at AS "updatedAt", expires_at AS "expiresAt", user_agent AS "userAgent" FROM ${sessions} WHERE user_id = ${userId} AND expires_at > ${now} ORDER BY updated_at DESC, id DESC LIMIT ${mostListed}`,
    ),
  );
  return rows;
}

/**
 * Ends some of a user's sessions. A session that has ended stays ended.
 *
 * @returns how many sessions ended.
 */
export async function endSessions(db: Database, userId: UserId, which: SQL): Promise<number> {
  const { changes } = await db.run(
    statement(sql`DELETE FROM ${sessions} WHERE user_id = ${userId} AND ${which}`),
  );
  return changes;
}

/** Rows that one run of the sweep handles at most, of each kind. */
const mostSwept = 1000;
const mostHashed = 200;

/** Deletes sessions that have expired, 1,000 at most. */
export async function deleteExpiredSessions(db: Database, now: number): Promise<void> {
  await db.run(
    statement(
      sql`DELETE FROM ${sessions} WHERE id IN (SELECT id FROM ${sessions} WHERE expires_at <= ${now} ORDER BY expires_at LIMIT ${mostSwept})`,
    ),
  );
}

/**
 * Hashes the tokens that an older version of the Worker stored without hashing, 200 at most.
 * D1 has no SHA-256 function, so a migration cannot do it.
 */
export async function hashPlainTokens(db: Database): Promise<void> {
  const { rows } = await db.run(
    statement<{ id: number; token: string }>(
      sql`SELECT id, token FROM ${sessions} WHERE token < ${hashRange.start} OR token >= ${hashRange.end} LIMIT ${mostHashed}`,
    ),
  );
  if (rows.length === 0) return;
  const hashed = await Promise.all(
    rows.map(async ({ id, token }) => [id, await storedTokenOf(token)]),
  );
  await db.run(
    statement(
      sql`UPDATE ${sessions} SET token = value ->> 1 FROM json_each(${JSON.stringify(hashed)}) WHERE ${sessions.id} = value ->> 0`,
    ),
  );
}
