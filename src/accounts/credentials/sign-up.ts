/**
 * Signing up.
 *
 * Without `REQUIRE_VERIFIED_EMAIL`, the account is created and signed in at once. With it, only a token is
 * stored until the user opens the link in the e-mail. Until then the username stays free. If the sign-up
 * took the name, anybody could find out whether an address has an account: sign up with the address and a
 * free name, and check whether the name is taken afterwards.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { type FieldError, Problem } from "../../http/problem.ts";
import { type AccountsContext, deliver, requireMailer } from "../accounts-context.ts";
import { emailTokenLifetime, issueToken, subjectOfAddress } from "../mail/email-tokens.ts";
import { existingAccountMessage, verificationMessage } from "../mail/messages.ts";
import { issueVerification, verificationUrl } from "../mail/verification.ts";
import { hashPassword } from "../passwords/password-hash.ts";
import { requireUncommon } from "../passwords/password-rules.ts";
import type { AccountUser } from "../present.ts";
import { insertSession } from "../sessions/session-queries.ts";
import { newToken, storedTokenOf } from "../sessions/session-token.ts";
import {
  findTaken,
  insertUser,
  isUserConflict,
  type NewUser,
  type Taken,
} from "./account-queries.ts";

/** A user with a session that was just made. */
export interface SignedIn {
  readonly token: string;
  readonly user: AccountUser;
}

/** What a person signs up with, as the route has checked it. */
interface SignUpRequest extends Omit<NewUser, "passwordHash"> {
  readonly password: string;
}

/** The problem of a username or an address that is taken. */
function conflictOf(taken: Taken): Problem {
  const errors: FieldError[] = [];
  if (taken.username) errors.push({ path: "username", message: "is taken" });
  if (taken.email) errors.push({ path: "email", message: "belongs to an account already" });
  const detail = errors.map(({ path, message }) => `${path}: ${message}`).join("; ");
  return new Problem("conflict", detail, { errors });
}

/**
 * Makes an account and signs it in. The address is not verified yet. If the service can send e-mail, it
 * sends a message with the link.
 *
 * @throws Problem 409 when the username or the address is taken; nothing is written then. 400 for a
 *   common password, 503 when too many passwords are being hashed.
 */
export async function signUp(
  context: AccountsContext,
  { password, ...request }: SignUpRequest,
): Promise<SignedIn> {
  const { db, now, userAgent, origin } = context;
  await requireUncommon(password, "password");
  const user = { ...request, passwordHash: await hashPassword(password) };
  const username = request.username.toLowerCase();
  const token = newToken();
  const storedToken = await storedTokenOf(token);
  try {
    const [, , created] = await db.batch([
      ...insertUser(user, false, sql`1`, now),
      insertSession({ storedToken, userAgent }, now, sql`username = ${username}`),
    ]);
    const [account] = created.rows;
    if (account === undefined) throw new Error("the new user was not answered");
    if (context.mailer !== null) {
      const verification = await issueVerification(account, now);
      await db.run(verification.store);
      await deliver(context, [
        verificationMessage({
          to: account.email,
          url: verificationUrl(origin, verification.token),
          lifetime: emailTokenLifetime["verify-email"],
        }),
      ]);
    }
    return { token, user: account };
  } catch (error) {
    if (!isUserConflict(error)) throw error;
    throw conflictOf(await findTaken(db, username, user.email));
  }
}

/** The content of a token with the purpose `sign-up`; null when the address already had an account. */
type PendingSignUp = NewUser | null;

/**
 * Begins a sign-up that ends when the link in the e-mail is opened. The answer, the statements and the
 * hash are the same whether the address has an account or not; only the message differs.
 *
 * @throws Problem 409 when the username is taken. 400 for a common password, 503 when too many
 *   passwords are being hashed or no e-mail can be sent.
 */
export async function beginSignUp(
  context: AccountsContext,
  { password, ...request }: SignUpRequest,
): Promise<void> {
  const { db, now, origin } = context;
  requireMailer(context);
  await requireUncommon(password, "password");
  const { email } = request;
  const taken = await findTaken(db, request.username.toLowerCase(), email);
  if (taken.username) throw conflictOf({ ...taken, email: false });
  const passwordHash = await hashPassword(password);
  const pending: PendingSignUp = taken.email ? null : { ...request, passwordHash };
  const { token, store } = await issueToken(
    "sign-up",
    await subjectOfAddress(email),
    sql`${JSON.stringify(pending)}`,
    now,
  );
  await db.run(store);
  const message = taken.email
    ? existingAccountMessage(email, origin)
    : verificationMessage({
        to: email,
        url: verificationUrl(origin, token),
        lifetime: emailTokenLifetime["sign-up"],
      });
  await deliver(context, [message]);
}
