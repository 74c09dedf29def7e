/**
 * Signing in and out.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { statement } from "../../db/database.ts";
import { Problem } from "../../http/problem.ts";
import type { AccountsContext } from "../accounts-context.ts";
import { isTokenOf, subjectOfAddress } from "../mail/email-tokens.ts";
import { verifyPassword } from "../passwords/password-hash.ts";
import { insertSession } from "../sessions/session-queries.ts";
import { newToken, storedTokenOf } from "../sessions/session-token.ts";
import { users, verifications } from "../tables.ts";
import { hasPassword, type NewUser, userWithPassword } from "./account-queries.ts";
import type { SignedIn } from "./sign-up.ts";

/** How a request names an account: by its address or by its username, in their canonical spelling. */
export type AccountName = { readonly email: string } | { readonly username: string };

/** The problem of an account whose address has to be verified first. */
export function notVerified(): Problem {
  return new Problem(
    "email_not_verified",
    "Open the link in the verification e-mail first. POST /api/auth/send-verification-email sends it again.",
  );
}

/** A sign-up with this address that was begun and not completed. */
async function pendingOf(name: AccountName, now: number): Promise<SQL> {
  if (!("email" in name)) return sql`SELECT value FROM ${verifications} WHERE 0`;
  const mine = isTokenOf("sign-up", await subjectOfAddress(name.email));
  return sql`SELECT value FROM ${verifications} WHERE ${mine} AND expires_at > ${now} AND value <> 'null' ORDER BY id DESC LIMIT 1`;
}

/**
 * Makes a session for an account.
 *
 * An unknown name takes the same statements and the same hash as a wrong password.
 *
 * @returns null when the name or the password is wrong.
 * @throws Problem 403 when the password is right and the address has to be verified first; 503 when too
 *   many passwords are being hashed.
 */
export async function signIn(
  context: Pick<AccountsContext, "db" | "now" | "userAgent" | "requireVerifiedEmail">,
  name: AccountName,
  password: string,
): Promise<SignedIn | null> {
  const { db, now, userAgent, requireVerifiedEmail } = context;
  const isNamed =
    "email" in name
      ? sql`${users.email} = ${name.email}`
      : sql`${users.username} = ${name.username}`;
  const [accounts, pendings] = await db.batch([
    userWithPassword(isNamed),
    statement<{ value: string }>(await pendingOf(name, now)),
  ]);
  const [account] = accounts.rows;
  const pending = pendings.rows[0] && (JSON.parse(pendings.rows[0].value) as NewUser);
  const hash = account === undefined ? (pending?.passwordHash ?? null) : account.passwordHash;
  if (!(await verifyPassword(hash, password)) || hash === null) return null;
  if (account === undefined || (requireVerifiedEmail && !account.user.emailVerified)) {
    throw notVerified();
  }
  const { user } = account;
  const token = newToken();
  const storedToken = await storedTokenOf(token);
  // The password may have been changed since it was read.
  const whose = sql`${users.id} = ${user.id} AND ${hasPassword(user.id, hash)}`;
  const { changes } = await db.run(insertSession({ storedToken, userAgent }, now, whose));
  return changes === 0 ? null : { token, user };
}
