/**
 * Replacing a password: by its owner, or through a link to the account's address.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { statement } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import { invalid, Problem } from "../../http/problem.ts";
import { type AccountsContext, deliver, requireMailer } from "../accounts-context.ts";
import {
  emailTokenLifetime,
  findToken,
  issueToken,
  subjectOfAddress,
} from "../mail/email-tokens.ts";
import { resetMessage } from "../mail/messages.ts";
import { removeTokensOf, subjectOfUser } from "../mail/verification.ts";
import { hashPassword, verifyPassword } from "../passwords/password-hash.ts";
import { requireUncommon } from "../passwords/password-rules.ts";
import type { AccountUser } from "../present.ts";
import { insertSession } from "../sessions/session-queries.ts";
import { digestOf, newToken, storedTokenOf } from "../sessions/session-token.ts";
import { sessions, users } from "../tables.ts";
import { hasPassword, replacePassword, userWithPassword } from "./account-queries.ts";

/** What {@link changePassword} takes. */
interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly revokeOtherSessions?: boolean | undefined;
}

/**
 * Checks a password of a user who is signed in.
 *
 * @param path the member of the request that holds the password.
 * @returns the hash that is stored.
 * @throws Problem 400 when the password is wrong, 422 when the account has none, 503 when too many
 *   passwords are being hashed.
 */
export async function requirePassword(
  { db }: Pick<AccountsContext, "db">,
  userId: UserId,
  password: string,
  path: string,
): Promise<string> {
  const { rows } = await db.run(userWithPassword(sql`${users.id} = ${userId}`));
  const hash = rows[0]?.passwordHash ?? null;
  if (hash === null) throw new Problem("unprocessable", "The account has no password.");
  if (!(await verifyPassword(hash, password))) throw invalid(path, "is not the current password");
  return hash;
}

/**
 * Replaces a password. With `revokeOtherSessions`, every session of the user ends, the caller's session
 * included, and the answer carries the token of a new session. Otherwise its token is null.
 *
 * @throws Problem 400 when the current password is wrong, or when another request has changed it
 *   meanwhile; 422 when the account has no password; 503 when too many passwords are being hashed.
 */
export async function changePassword(
  context: Pick<AccountsContext, "db" | "now" | "userAgent">,
  user: AccountUser,
  change: PasswordChange,
): Promise<string | null> {
  const { db, now, userAgent } = context;
  await requireUncommon(change.newPassword, "newPassword");
  const before = await requirePassword(context, user.id, change.currentPassword, "currentPassword");
  const after = await hashPassword(change.newPassword);
  const token = change.revokeOtherSessions === true ? newToken() : null;
  // Every hash has a salt of its own, so the stored hash shows which of two changes was stored.
  const won = hasPassword(user.id, after);
  const [updated] = await db.batch([
    replacePassword(user.id, before, after, sql`1`, now),
    removeTokensOf("reset-password", subjectOfUser(user.id)),
    ...(token === null
      ? []
      : [
          statement(sql`DELETE FROM ${sessions} WHERE user_id = ${user.id} AND ${won}`),
          insertSession(
            { storedToken: await storedTokenOf(token), userAgent },
            now,
            sql`id = ${user.id} AND ${won}`,
          ),
        ]),
  ] as const);
  if (updated.changes === 0) throw invalid("currentPassword", "is not the current password");
  return token;
}

/** The content of a token with the purpose `reset-password`. */
interface Reset {
  readonly userId: UserId;
  /** A digest of the hash of the password to replace. The token is void once the password has changed. */
  readonly passwordDigest: string;
}

/**
 * Sends a link for a new password to an address. For an address without an account, it runs the same
 * statements and sends nothing, so that the caller cannot see the difference.
 *
 * @throws Problem 503 when no e-mail can be sent.
 */
export async function requestReset(context: AccountsContext, email: string): Promise<void> {
  const { db, now, origin } = context;
  requireMailer(context);
  const { rows } = await db.run(userWithPassword(sql`${users.email} = ${email}`));
  const [account] = rows;
  const hash = account?.passwordHash ?? "";
  const reset: Reset | null =
    account === undefined || hash === ""
      ? null
      : { userId: account.user.id, passwordDigest: await digestOf(hash) };
  const subject = reset === null ? await subjectOfAddress(email) : subjectOfUser(reset.userId);
  const value = sql`${JSON.stringify(reset)}`;
  const { token, store } = await issueToken("reset-password", subject, value, now);
  await db.run(store);
  if (reset === null) return;
  const url = `${origin}/api/auth/reset-password?token=${token}`;
  const lifetime = emailTokenLifetime["reset-password"];
  await deliver(context, [resetMessage({ to: email, url, lifetime })]);
}

/**
 * Sets a new password with the token of a link and ends every session. It marks the address as verified,
 * because the link was sent to that address.
 *
 * @throws Problem 400 when the token is not valid or the password is a common one, 503 when too many
 *   passwords are being hashed.
 */
export async function resetPassword(
  { db, now }: Pick<AccountsContext, "db" | "now">,
  token: string,
  newPassword: string,
): Promise<void> {
  const wrong = invalid("token", "is not valid: it was used or replaced, or it has expired");
  await requireUncommon(newPassword, "newPassword");
  const found = await findToken<Reset | null>(db, "reset-password", token, now);
  if (found === null || found.value === null) throw wrong;
  const { userId, passwordDigest } = found.value;
  const { rows } = await db.run(userWithPassword(sql`${users.id} = ${userId}`));
  const before = rows[0]?.passwordHash ?? "";
  if ((await digestOf(before)) !== passwordDigest) throw wrong;
  const after = await hashPassword(newPassword);
  const won = hasPassword(userId, after);
  const [updated] = await db.batch([
    replacePassword(userId, before, after, found.isThere, now),
    statement(sql`DELETE FROM ${sessions} WHERE user_id = ${userId} AND ${won}`),
    statement(
      sql`UPDATE ${users} SET email_verified = 1, updated_at = ${now} WHERE id = ${userId} AND ${won}`,
    ),
    removeTokensOf("reset-password", subjectOfUser(userId)),
    removeTokensOf("change-email", subjectOfUser(userId)),
  ]);
  if (updated.changes === 0) throw wrong;
}
