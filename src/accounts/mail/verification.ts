/**
 * Verifying the address of an account: by the link that a sign-up, a request for another link or a
 * change of address sends.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { type Statement, statement } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import { invalid, Problem } from "../../http/problem.ts";
import { type AccountsContext, deliver, requireMailer } from "../accounts-context.ts";
import { insertUser, isUserConflict, type NewUser } from "../credentials/account-queries.ts";
import type { AccountUser } from "../present.ts";
import { users, verifications } from "../tables.ts";
import {
  emailTokenLifetime,
  findToken,
  type IssuedToken,
  issueToken,
  isTokenOf,
  type Purpose,
  subjectOfAddress,
} from "./email-tokens.ts";
import { changeMessage, changeNotice, verificationMessage } from "./messages.ts";

/** The subject of a user's tokens. */
export const subjectOfUser = (id: UserId): string => `u${id}`;

/** The link that verifies an address. */
export function verificationUrl(origin: string, token: string): string {
  return `${origin}/api/auth/verify-email?token=${token}`;
}

/** The content of a token with the purpose `verify-email`. The token is void once the address has changed. */
interface Verification {
  readonly userId: UserId;
  readonly email: string;
}

/** The content of a token with the purpose `change-email`. */
interface AddressChange extends Verification {
  readonly newEmail: string;
}

/** Makes a token that verifies a user's present address. */
export function issueVerification(user: AccountUser, now: number): Promise<IssuedToken> {
  const value: Verification = { userId: user.id, email: user.email };
  return issueToken("verify-email", subjectOfUser(user.id), sql`${JSON.stringify(value)}`, now);
}

/**
 * Sends the link again to an address that is not verified: the address of an account, or of a sign-up that
 * was begun. For every other address it sends nothing, and the answer is the same.
 *
 * @throws Problem 503 when no e-mail can be sent.
 */
export async function resendVerification(context: AccountsContext, email: string): Promise<void> {
  const { db, now, origin } = context;
  requireMailer(context);
  const subject = await subjectOfAddress(email);
  const pending = sql`SELECT value FROM ${verifications} WHERE ${isTokenOf("sign-up", subject)} AND expires_at > ${now} AND value <> 'null' ORDER BY id DESC LIMIT 1`;
  const { rows } = await db.run(
    statement<{ id: UserId | null; verified: number | null; pending: number }>(
      sql`SELECT users.id AS id, email_verified AS verified, EXISTS (${pending}) AS pending FROM (SELECT 1) LEFT JOIN ${users} ON email = ${email}`,
    ),
  );
  const [found] = rows;
  const isUnverified = found?.id != null && found.verified === 0;
  const isPending = found?.id === null && found.pending === 1;
  const verification: Verification | null =
    isUnverified && found.id !== null ? { userId: found.id, email } : null;
  const { token, store } =
    verification === null
      ? await issueToken("sign-up", subject, sql`coalesce((${pending}), 'null')`, now)
      : await issueToken(
          "verify-email",
          subjectOfUser(verification.userId),
          sql`${JSON.stringify(verification)}`,
          now,
        );
  await db.run(store);
  if (!isUnverified && !isPending) return;
  const lifetime = emailTokenLifetime["verify-email"];
  const url = verificationUrl(origin, token);
  await deliver(context, [verificationMessage({ to: email, url, lifetime })]);
}

/**
 * Begins a change of address. The service sends a link to the new address, and a notice to the present
 * address. The address changes when the user opens the link. The answer is the same whether the new
 * address has an account or not.
 *
 * @throws Problem 400 when the address is the present one, 503 when no e-mail can be sent.
 */
export async function beginAddressChange(
  context: AccountsContext,
  user: AccountUser,
  newEmail: string,
): Promise<void> {
  const { db, now, origin } = context;
  requireMailer(context);
  if (newEmail === user.email) throw invalid("newEmail", "is already the address of the account");
  const value: AddressChange = { userId: user.id, email: user.email, newEmail };
  const { token, store } = await issueToken(
    "change-email",
    subjectOfUser(user.id),
    sql`${JSON.stringify(value)}`,
    now,
  );
  await db.run(store);
  const url = verificationUrl(origin, token);
  const lifetime = emailTokenLifetime["change-email"];
  await deliver(context, [
    changeNotice(user.email, newEmail, origin),
    changeMessage({ to: newEmail, url, lifetime }),
  ]);
}

const invalidToken = () =>
  invalid("token", "is not valid: it was used or replaced, or it has expired");

/** Deletes every token of a purpose and a subject. */
export function removeTokensOf(purpose: Purpose, subject: string): Statement<unknown> {
  return statement(sql`DELETE FROM ${verifications} WHERE ${isTokenOf(purpose, subject)}`);
}

async function completeSignUp(
  { db, now }: Pick<AccountsContext, "db" | "now">,
  token: string,
): Promise<boolean> {
  const found = await findToken<NewUser | null>(db, "sign-up", token, now);
  if (found === null || found.value === null) return false;
  const { value, isThere } = found;
  const [created] = await db.batch([
    ...insertUser(value, true, isThere, now),
    removeTokensOf("sign-up", await subjectOfAddress(value.email)),
  ]);
  return created.changes > 0;
}

async function completeVerification(
  { db, now }: Pick<AccountsContext, "db" | "now">,
  token: string,
): Promise<boolean> {
  const found = await findToken<Verification>(db, "verify-email", token, now);
  if (found === null) return false;
  const { userId, email } = found.value;
  const [updated] = await db.batch([
    statement(
      sql`UPDATE ${users} SET email_verified = 1, updated_at = ${now} WHERE id = ${userId} AND email = ${email} AND ${found.isThere}`,
    ),
    removeTokensOf("verify-email", subjectOfUser(userId)),
  ]);
  return updated.changes > 0;
}

async function completeAddressChange(
  { db, now }: Pick<AccountsContext, "db" | "now">,
  token: string,
): Promise<boolean> {
  const found = await findToken<AddressChange>(db, "change-email", token, now);
  if (found === null) return false;
  const { userId, email, newEmail } = found.value;
  const subject = subjectOfUser(userId);
  const [updated] = await db.batch([
    statement(
      sql`UPDATE ${users} SET email = ${newEmail}, email_verified = 1, updated_at = ${now} WHERE id = ${userId} AND email = ${email} AND ${found.isThere}`,
    ),
    removeTokensOf("change-email", subject),
    removeTokensOf("verify-email", subject),
    removeTokensOf("reset-password", subject),
  ]);
  return updated.changes > 0;
}

/**
 * Uses the token of a link in an e-mail. Depending on the token's purpose, it makes the account of a
 * sign-up, verifies an address or changes it.
 *
 * @throws Problem 400 when the token is not valid, 409 when the username or the address was taken
 *   meanwhile.
 */
export async function verifyEmail(
  context: Pick<AccountsContext, "db" | "now">,
  token: string,
): Promise<void> {
  try {
    const done =
      (await completeSignUp(context, token)) ||
      (await completeVerification(context, token)) ||
      (await completeAddressChange(context, token));
    if (!done) throw invalidToken();
  } catch (error) {
    if (!isUserConflict(error)) throw error;
    throw new Problem(
      "conflict",
      "Another account has taken the username or the e-mail address meanwhile.",
    );
  }
}

/**
 * Checks the token of a link in an e-mail. The token stays valid.
 *
 * @throws Problem 400 when the token is not valid.
 */
export async function requireValidToken(
  { db, now }: Pick<AccountsContext, "db" | "now">,
  token: string,
): Promise<void> {
  for (const purpose of ["sign-up", "verify-email", "change-email"] as const) {
    const found = await findToken(db, purpose, token, now);
    if (found !== null && found.value !== null) return;
  }
  throw invalidToken();
}
