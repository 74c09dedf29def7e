/**
 * Deleting an account.
 *
 * Everything in D1 goes before the answer, and every cached page that may show something of it is
 * invalidated, so that nothing of the account can be read from then on. What nobody can reach any more
 * goes afterwards: the objects of files in R2 and the user's own cached pages in KV. A row of
 * `account_deletions` records the deletion until the end, and the sweep carries on what a crash
 * interrupted.
 *
 * @module
 */
import type { UserId } from "../../db/ids.ts";
import { type Announcer, announce } from "../../feed-cache/announce.ts";
import { Problem } from "../../http/problem.ts";
import type { UserStores } from "../../ports/ports.ts";
import type { AccountsContext } from "../accounts-context.ts";
import { requirePassword } from "../credentials/change-password.ts";
import { longestDoubt } from "../sessions/live-sessions.ts";
import {
  beginDeletion,
  type Deletion,
  forgetDeletion,
  listDeletions,
  purgeUser,
} from "./deletion-queries.ts";

/** What a deletion needs. */
export interface DeletionContext extends Announcer {
  readonly stores: UserStores;
}

/**
 * Milliseconds for which a deletion is carried on after it was requested: until every JWT of the account
 * is refused, and every request that one of them began has ended.
 */
const settlingTime = 2 * longestDoubt;

async function purge(context: DeletionContext, userId: UserId): Promise<boolean> {
  const done = await purgeUser(context.db, userId);
  await announce(context, { kind: "account deleted", actor: userId, audience: "public" });
  return done;
}

async function removeRest(context: DeletionContext, deletion: Deletion): Promise<void> {
  const { stores, db, now } = context;
  await stores.removePages(deletion.userId);
  await stores.removeObjects(deletion.userId);
  if (now - deletion.requestedAt > settlingTime) await forgetDeletion(db, deletion.userId);
}

/**
 * Deletes the account of a user who is signed in.
 *
 * @throws Problem 400 when the password is another one; 422 when the account has none; 503 when too many
 *   passwords are being hashed, and when the deletion has begun and could not be finished: then the sweep
 *   carries it on.
 */
export async function deleteAccount(
  context: DeletionContext & Pick<AccountsContext, "later">,
  userId: UserId,
  password: string,
): Promise<void> {
  const { db, now, later } = context;
  const hash = await requirePassword(context, userId, password, "password");
  if (!(await beginDeletion(db, userId, hash, now))) {
    throw new Problem(
      "unauthenticated",
      "The account is being deleted, or its password has changed.",
    );
  }
  const done = await purge(context, userId).catch((error: Error) => {
    console.error(
      JSON.stringify({ level: "error", message: `deletion: ${error.message}`, userId }),
    );
    return false;
  });
  if (!done) {
    throw new Problem(
      "unavailable",
      "The deletion has begun and goes on by itself. Nobody can sign in to the account any more.",
    );
  }
  later(removeRest(context, { userId, requestedAt: now }));
}

/** Carries on the deletions that are not finished. */
export async function sweepDeletions(context: DeletionContext): Promise<void> {
  const failures: unknown[] = [];
  for (const deletion of await listDeletions(context.db)) {
    try {
      if (await purge(context, deletion.userId)) await removeRest(context, deletion);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `deletions: ${failures.join("; ")}`);
}
