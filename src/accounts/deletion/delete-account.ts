/**
 * Deleting an account.
 *
 * All rows in D1 are deleted before the answer, and every cached page that may show something of the
 * account is invalidated, so that nobody can read data of the account after the answer. Data that no request
 * can reach is deleted later: the objects of files in R2, and the user's own cached pages in KV. A row of
 * `account_deletions` records the deletion until it is finished, and the sweep continues a deletion that a
 * crash interrupted.
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
  type QueryBudget,
  recordPurge,
  removeTraces,
} from "./deletion-queries.ts";

/** The context of a deletion. */
export interface DeletionContext extends Announcer {
  readonly stores: UserStores;
}

/**
 * Milliseconds for which the sweep repeats a deletion after the account's rows were deleted. By then the
 * service refuses every JWT of the account, every request that used one of them has ended, and the queue has
 * written the stamps that announce the deletion.
 */
const settlingTime = 2 * longestDoubt;

/** Queries that a request may spend. It also checks the password and its session. */
const queriesOfRequest = 900;

/** Queries that a run of the sweep may spend on deletions. The other sweeps spend queries, too. */
const queriesOfSweep = 400;

/** @returns whether D1 has no more rows of the account and every page that shows them is invalid. */
async function purge(
  context: DeletionContext,
  userId: UserId,
  budget: QueryBudget,
): Promise<boolean> {
  const { db, now } = context;
  const isPurged = await purgeUser(db, userId, budget);
  const change = { kind: "account deleted", actor: userId, audience: "public" } as const;
  const isAnnounced = await announce(context, change);
  if (!(isPurged && isAnnounced)) return false;
  await recordPurge(db, userId, now);
  return true;
}

/** @returns whether everything was removed. Requests that are in progress may still write some of it. */
async function removeRest({ stores, db }: DeletionContext, userId: UserId): Promise<boolean> {
  const isEmpty = await stores.removePages(userId);
  await stores.removeObjects(userId);
  await removeTraces(db, userId);
  return isEmpty;
}

/** Continues one deletion. The last run makes no announcement, because an announcement writes to KV. */
async function carryOn(
  context: DeletionContext,
  { userId, purgedAt }: Deletion,
  budget: QueryBudget,
): Promise<void> {
  if (purgedAt === null && !(await purge(context, userId, budget))) return;
  const isEmpty = await removeRest(context, userId);
  const isSettled = purgedAt !== null && context.now - purgedAt > settlingTime;
  if (isEmpty && isSettled) await forgetDeletion(context.db, userId);
}

/**
 * Deletes the account of a user who is signed in.
 *
 * @throws Problem 400 when the password is wrong; 422 when the account has none; 503 when too many
 *   passwords are being hashed, and when the deletion has begun but this request could not finish it. The
 *   sweep then continues it.
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
  const done = await purge(context, userId, { left: queriesOfRequest }).catch((error: Error) => {
    console.error(
      JSON.stringify({ level: "error", message: `deletion: ${error.message}`, userId }),
    );
    return false;
  });
  if (!done) {
    throw new Problem(
      "unavailable",
      "The deletion has begun, and the service continues it in the background. Nobody can sign in to the account any more.",
    );
  }
  later(removeRest(context, userId));
}

/** Continues the deletions that are not finished. */
export async function sweepDeletions(context: DeletionContext): Promise<void> {
  const failures: unknown[] = [];
  const budget: QueryBudget = { left: queriesOfSweep };
  for (const deletion of await listDeletions(context.db)) {
    try {
      await carryOn(context, deletion, budget);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `deletions: ${failures.join("; ")}`);
}
