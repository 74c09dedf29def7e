/**
 * Who may import.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { users } from "../accounts/tables.ts";
import { type Database, statement } from "../db/database.ts";
import type { Viewer } from "../http/environment.ts";
import { Problem } from "../http/problem.ts";

/**
 * Checks that the e-mail address of a user is one of the administrators' (`ADMIN_EMAILS`).
 *
 * @param admins e-mail addresses in lower case.
 * @throws Problem 403 for everybody else.
 */
export async function requireAdmin(
  db: Database,
  viewer: Viewer,
  admins: readonly string[],
): Promise<void> {
  const { rows } = await db.run(
    statement<{ email: string }>(
      sql`SELECT ${users.email} AS email FROM ${users} WHERE ${users.id} = ${viewer.id}`,
    ),
  );
  const email = rows[0]?.email.toLowerCase();
  if (email === undefined || email === "" || !admins.includes(email)) {
    throw new Problem("forbidden", "Only an administrator may do this (ADMIN_EMAILS).");
  }
}
