/**
 * Batches that abort themselves.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type Statement, statement } from "./database.ts";

/**
 * A statement that aborts its batch when the condition holds, so that no statement of the batch has an
 * effect. SQLite has no statement for this; reading JSON that is not well-formed is an error, and D1
 * rolls a batch back when one of its statements fails. Catch the error with {@link isAborted}.
 */
export function abortIf(condition: SQL): Statement<unknown> {
  return statement(sql`SELECT json(CASE WHEN ${condition} THEN 'abort' ELSE '{}' END)`);
}

/** Whether an error of a batch comes from {@link abortIf}. */
export function isAborted(error: unknown): boolean {
  return error instanceof Error && error.message.includes("malformed JSON");
}
