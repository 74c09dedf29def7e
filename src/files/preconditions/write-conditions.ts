/**
 * Conditions of requests that write a file (RFC 9110, 13). Every method that writes honours them. They
 * are evaluated twice: before the bytes are read, and in the transaction that changes the record.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { Problem } from "../../http/problem.ts";
import { readDate, readEntityTags, strongTags, wholeSecond } from "./entity-tags.ts";
import type { Validators } from "./read-conditions.ts";

/** Which versions of a file a request may replace, change or delete. */
export interface Precondition {
  /** From `If-Match`: the file must exist, and have one of these etags unless the value is `*`. Null: absent. */
  readonly match: "*" | readonly string[] | null;
  /** From `If-None-Match`: the file must not exist, or at least not with one of these etags. */
  readonly noneMatch: "*" | readonly string[] | null;
  /** From `If-Unmodified-Since`, in Unix milliseconds: the file, if it exists, is not newer. */
  readonly unmodifiedSince: number | null;
}

/** Any version may be replaced, and the file need not exist. */
export const anyVersion: Precondition = { match: null, noneMatch: null, unmodifiedSince: null };

/** The file must not exist. */
export const absentOnly: Precondition = { ...anyVersion, noneMatch: "*" };

/** The file must exist with this etag. */
export const onlyVersion = (etag: string): Precondition => ({ ...anyVersion, match: [etag] });

/**
 * The conditions of a request. `If-Unmodified-Since` counts only without `If-Match`, and
 * `If-Modified-Since` never does (RFC 9110, 13.1.3 and 13.1.4).
 *
 * @throws Problem 400 when a list of entity tags is malformed.
 */
export function readPrecondition(headers: Headers): Precondition {
  const match = readEntityTags("If-Match", headers.get("If-Match"));
  const noneMatch = readEntityTags("If-None-Match", headers.get("If-None-Match"));
  return {
    match: match === null || match === "*" ? match : strongTags(match),
    // The comparison of If-None-Match is weak: a weak tag counts like a strong one.
    noneMatch:
      noneMatch === null || noneMatch === "*" ? noneMatch : noneMatch.map(({ tag }) => tag),
    unmodifiedSince: match === null ? readDate(headers.get("If-Unmodified-Since")) : null,
  };
}

/**
 * Whether a precondition holds.
 *
 * @param current null when there is no file.
 */
function holds(condition: Precondition, current: Validators | null): boolean {
  const { match, noneMatch, unmodifiedSince } = condition;
  if (current === null) return match === null;
  const { etag, lastModified } = current;
  if (match !== null && match !== "*" && !match.includes(etag)) return false;
  if (unmodifiedSince !== null && wholeSecond(lastModified) > unmodifiedSince) return false;
  return noneMatch === null || (noneMatch !== "*" && !noneMatch.includes(etag));
}

/** Whether a precondition holds when there is no file. */
export const holdsWithoutFile = ({ match }: Precondition) => match === null;

const isOneOf = (etags: readonly string[]) =>
  sql`coalesce(etag, '') IN (SELECT value FROM json_each(${JSON.stringify(etags)}))`;

/** An SQL condition: whether a precondition holds for the row of `files` at hand. */
export function holdsForRow({ match, noneMatch, unmodifiedSince }: Precondition): SQL {
  const terms = [sql`1`];
  if (match !== null && match !== "*") terms.push(isOneOf(match));
  if (unmodifiedSince !== null) terms.push(sql`last_modified < ${unmodifiedSince + 1000}`);
  if (noneMatch === "*") terms.push(sql`0`);
  else if (noneMatch !== null) terms.push(sql`NOT ${isOneOf(noneMatch)}`);
  return sql.join(terms, sql` AND `);
}

/** The problem of a precondition that does not hold: 412. Nothing was changed. */
export function preconditionFailed(): Problem {
  return new Problem(
    "precondition_failed",
    "The file is not in the state that If-Match, If-None-Match or If-Unmodified-Since requires. Nothing was changed.",
  );
}

/** @throws Problem 412 when a precondition does not hold for a file; null: there is none. */
export function checkPrecondition(condition: Precondition, current: Validators | null): void {
  if (!holds(condition, current)) throw preconditionFailed();
}
