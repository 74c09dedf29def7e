/**
 * The limits of what one user may store.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { Statement } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import { select } from "../../db/rows.ts";
import { Problem } from "../../http/problem.ts";
import { fileUsage } from "../tables.ts";

/** Uploads in progress that one user may have. */
export const mostUploads = 100;

/** The usage of a user's files and uploads in progress. */
interface Usage {
  readonly bytes: number;
  readonly uploadsInProgress: number;
}

const none: Usage = { bytes: 0, uploadsInProgress: 0 };

/** Reads the usage of a user. Without a row, the user has never stored anything. */
export function usageStatement(owner: UserId): Statement<Usage> {
  return select(
    { bytes: fileUsage.bytes, uploadsInProgress: fileUsage.uploadsInProgress },
    sql`FROM ${fileUsage} WHERE ${fileUsage.ownerId} = ${owner}`,
  );
}

/**
 * An SQL condition: whether a user may store more bytes.
 *
 * @param quota in bytes; null: there is no limit.
 * @param more an SQL expression: bytes to add, less those that are released at the same time.
 */
export function fitsQuota(owner: UserId, quota: number | null, more: SQL): SQL {
  if (quota === null) return sql`1`;
  return sql`coalesce((SELECT ${fileUsage.bytes} FROM ${fileUsage} WHERE ${fileUsage.ownerId} = ${owner}), 0) + (${more}) <= ${quota}`;
}

/** @throws Problem 413 when `more` bytes exceed the quota of a user. */
export function checkQuota(usage: Usage = none, quota: number | null, more: number): void {
  if (quota === null || usage.bytes + more <= quota) return;
  throw quotaExceeded(usage.bytes, quota);
}

/** The problem of a user who may not store more: 413. */
function quotaExceeded(used: number, quota: number): Problem {
  const message = `your files and uploads in progress use ${used} of ${quota} bytes (FILES_QUOTA_BYTES), and this request exceeds the quota`;
  return new Problem("quota_exceeded", `size: ${message}.`, {
    errors: [{ path: "size", message }],
  });
}

/** @throws Problem 409 when a user already has the most uploads in progress that are allowed. */
export function checkUploads({ uploadsInProgress }: Usage = none): void {
  if (uploadsInProgress < mostUploads) return;
  throw new Problem(
    "conflict",
    `You have ${uploadsInProgress} uploads in progress, and the limit is ${mostUploads}. Complete or abort one of them first.`,
  );
}
