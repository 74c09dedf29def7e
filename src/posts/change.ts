/**
 * The outcome of a change to a post or a comment.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { abortIf, isAborted } from "../db/abort.ts";
import type { Database, Statement } from "../db/database.ts";
import { notFound, Problem } from "../http/problem.ts";

export type Change<Row> =
  | { readonly outcome: "done"; readonly row: Row }
  /** The viewer may see it, but may not change it. */
  | { readonly outcome: "forbidden" }
  /** It does not exist, or the viewer may not see it. */
  | { readonly outcome: "absent" }
  /** Its version is not one that the request allows. */
  | { readonly outcome: "stale" };

/** The versions that a request allows to change; null: every version. See `http/entity-tags.ts`. */
export type AllowedVersions = readonly number[] | null;

/** A row that a change is limited to. `isOwn` leaves out rows that the viewer may not change. */
interface Guarded {
  readonly from: SQLWrapper;
  readonly version: SQLWrapper;
  readonly isOwn: SQL;
}

/**
 * Runs a batch that changes a row, in one transaction. Nothing is changed when the row has a version
 * that is not allowed.
 *
 * @returns null when the version is not allowed.
 */
export async function batchOfVersion<const T extends readonly Statement<unknown>[]>(
  db: Database,
  { from, version, isOwn }: Guarded,
  allowed: AllowedVersions,
  statements: T,
) {
  if (allowed === null) return db.batch(statements);
  const isStale = sql`EXISTS (SELECT 1 FROM ${from} WHERE ${isOwn} AND ${version} NOT IN (SELECT value FROM json_each(${JSON.stringify(allowed)})))`;
  try {
    const [, ...results] = await db.batch([abortIf(isStale), ...statements]);
    return results as unknown as Awaited<ReturnType<typeof db.batch<T>>>;
  } catch (error) {
    if (isAborted(error)) return null;
    throw error;
  }
}

/**
 * Returns the row of a change that was made.
 *
 * @throws Problem 403, 404 or 412 when it was not made. `what` names the resource.
 */
export function requireChanged<Row>(change: Change<Row>, what: string): Row {
  switch (change.outcome) {
    case "done":
      return change.row;
    case "absent":
      throw notFound(what);
    case "forbidden":
      throw new Problem(
        "forbidden",
        `You can see this ${what}, but only its author can change it.`,
      );
    case "stale":
      throw new Problem(
        "precondition_failed",
        `If-Match: the ${what} has changed. Read it again, and send its current ETag.`,
      );
  }
}
