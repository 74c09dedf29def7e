/**
 * What the schedule does for accounts: it removes sessions and tokens that have expired, and carries on
 * deletions that were interrupted.
 *
 * @module
 */
import { type DeletionContext, sweepDeletions } from "./deletion/delete-account.ts";
import { deleteExpiredTokens } from "./mail/email-tokens.ts";
import { deleteExpiredSessions, hashPlainTokens } from "./sessions/session-queries.ts";

/** @throws AggregateError of the parts that failed. The next run repeats them. */
export async function sweepAccounts(context: DeletionContext): Promise<void> {
  const { db, now } = context;
  const parts = await Promise.allSettled([
    deleteExpiredSessions(db, now),
    deleteExpiredTokens(db, now),
    hashPlainTokens(db),
    sweepDeletions(context),
  ]);
  const errors = parts.flatMap((part) => (part.status === "rejected" ? [part.reason] : []));
  if (errors.length > 0) throw new AggregateError(errors, errors.join("; "));
}
