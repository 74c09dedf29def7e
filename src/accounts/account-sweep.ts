/**
 * The scheduled work on accounts. It removes sessions and tokens that have expired, and continues deletions
 * that were interrupted.
 *
 * @module
 */
import { type DeletionContext, sweepDeletions } from "./deletion/delete-account.ts";
import { deleteExpiredTokens } from "./mail/email-tokens.ts";
import { deleteExpiredSessions, hashPlainTokens } from "./sessions/session-queries.ts";

/** @throws AggregateError with the errors of the steps that failed. The next run repeats these steps. */
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
