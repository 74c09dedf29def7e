/**
 * What makes or unmakes an account's credentials: signing up, signing out, a new password.
 *
 * better-auth writes a new user, its account and its session one after the other, in a transaction
 * where the database has them. D1 has none over several requests, and a failure in between would
 * leave a user whose name is taken and whose password does not exist. Here they are one batch: all
 * of them or none. The rows are those that better-auth would have written.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type Database, type Statement, statement } from "../db/database.ts";
import type { UserId } from "../db/ids.ts";
import { type FieldError, invalid, Problem } from "../http/problem.ts";
import { toBase64Url } from "../signing/base64url.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import type { AccountUser } from "./present.ts";
import { accounts, sessions, users } from "./tables.ts";

/** Seconds that a session lives without being renewed. */
export const sessionLifetime = 30 * 86_400;

/** What better-auth calls an account with a password (createLocalAccountIssuer of its core). */
const credential = { provider: "credential", issuer: "local:credential" } as const;

/** A user with a session that was just made. */
export interface SignedIn {
  readonly token: string;
  readonly user: AccountUser;
}

/** What somebody signs up with, as checked by the route. */
export interface NewAccount {
  readonly name: string;
  /** In the letter case of its owner's choice. */
  readonly username: string;
  /** In lower case. */
  readonly email: string;
  readonly password: string;
}

function newToken(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
}

const accountUserColumns = sql`id, name, username, email, bio, created_at AS createdAt`;

/** Makes a session for each user that `whose` selects. */
function insertSession(token: string, now: number, whose: SQL): Statement<unknown> {
  const expiresAt = now + sessionLifetime * 1000;
  return statement(
    sql`INSERT INTO ${sessions} (expires_at, token, created_at, updated_at, user_id) SELECT ${expiresAt}, ${token}, ${now}, ${now}, id FROM ${users} WHERE ${whose}`,
  );
}

async function conflictOf(db: Database, username: string, email: string): Promise<Problem> {
  const { rows } = await db.run(
    statement<{ username: string; email: string }>(
      sql`SELECT username, email FROM ${users} WHERE username = ${username} OR email = ${email}`,
    ),
  );
  const errors: FieldError[] = [];
  if (rows.some((row) => row.username === username)) {
    errors.push({ path: "username", message: "is taken" });
  }
  if (rows.some((row) => row.email === email)) {
    errors.push({ path: "email", message: "belongs to an account already" });
  }
  const detail = errors.map(({ path, message }) => `${path}: ${message}`).join("; ");
  return new Problem("conflict", detail, { errors });
}

/**
 * Makes a user who is signed in.
 *
 * @param now Unix milliseconds.
 * @throws Problem `conflict` when the username or the email is taken: then nothing was written.
 */
export async function signUp(db: Database, account: NewAccount, now: number): Promise<SignedIn> {
  const { name, email } = account;
  const username = account.username.toLowerCase();
  const password = await hashPassword(account.password);
  const token = newToken();
  const itself = sql`username = ${username}`;
  try {
    const [created] = await db.batch([
      statement<AccountUser>(
        sql`INSERT INTO ${users} (name, email, username, display_username, created_at, updated_at) VALUES (${name}, ${email}, ${username}, ${account.username}, ${now}, ${now}) RETURNING ${accountUserColumns}`,
      ),
      statement(
        sql`INSERT INTO ${accounts} (account_id, provider_id, issuer, user_id, password, created_at, updated_at) SELECT CAST(id AS TEXT), ${credential.provider}, ${credential.issuer}, id, ${password}, ${now}, ${now} FROM ${users} WHERE ${itself}`,
      ),
      insertSession(token, now, itself),
    ]);
    const [user] = created.rows;
    if (user === undefined) throw new Error("the new user was not answered");
    return { token, user };
  } catch (error) {
    if (error instanceof Error && /UNIQUE constraint failed: users\./.test(error.message)) {
      throw await conflictOf(db, username, email);
    }
    throw error;
  }
}

/** Ends the session of this token, at once and for good. One that has ended stays ended. */
export async function signOut(db: Database, sessionToken: string): Promise<void> {
  await db.run(statement(sql`DELETE FROM ${sessions} WHERE token = ${sessionToken}`));
}

/** What {@link changePassword} takes. */
export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly revokeOtherSessions?: boolean | undefined;
}

/**
 * Replaces a password. With `revokeOtherSessions`, every session ends with it, also the one that
 * asks, and the answer carries the token of a new one; otherwise its token is null.
 *
 * @param now Unix milliseconds.
 * @throws Problem `invalid_request` when the current password is another one, also when two changes
 *   race and this one comes second; `unprocessable` for an account without a password.
 */
export async function changePassword(
  db: Database,
  userId: UserId,
  change: PasswordChange,
  now: number,
): Promise<{ readonly token: string | null; readonly user: AccountUser }> {
  const mine = sql`user_id = ${userId} AND provider_id = ${credential.provider}`;
  const wrong = invalid("currentPassword", "is not the current password");
  const { rows } = await db.run(
    statement<{ password: string | null }>(sql`SELECT password FROM ${accounts} WHERE ${mine}`),
  );
  const current = rows[0]?.password ?? null;
  if (current === null) throw new Problem("unprocessable", "The account has no password.");
  if (!(await verifyPassword(current, change.currentPassword))) throw wrong;

  const replacement = await hashPassword(change.newPassword);
  const token = change.revokeOtherSessions === true ? newToken() : null;
  // The hash has a salt of its own: whoever finds it knows that this change is the one that won.
  const won = sql`EXISTS (SELECT 1 FROM ${accounts} WHERE ${mine} AND password = ${replacement})`;
  const [updated, found] = await db.batch([
    statement(
      sql`UPDATE ${accounts} SET password = ${replacement}, updated_at = ${now} WHERE ${mine} AND password = ${current}`,
    ),
    statement<AccountUser>(sql`SELECT ${accountUserColumns} FROM ${users} WHERE id = ${userId}`),
    ...(token === null
      ? []
      : [
          statement(sql`DELETE FROM ${sessions} WHERE user_id = ${userId} AND ${won}`),
          insertSession(token, now, sql`id = ${userId} AND ${won}`),
        ]),
  ] as const);
  const [user] = found.rows;
  if (updated.changes === 0 || user === undefined) throw wrong;
  return { token, user };
}
