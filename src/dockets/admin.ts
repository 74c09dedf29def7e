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
 * Lets only people through whose e-mail address is among the Worker's `ADMIN_EMAILS`.
 *
 * @param admins addresses between commas; undefined for nobody.
 * @throws Problem 403 for everybody else.
 */
export async function requireAdmin(
  db: Database,
  viewer: Viewer,
  admins: string | undefined,
): Promise<void> {
  const addresses = (admins ?? "").split(",").map((address) => address.trim().toLowerCase());
  const { rows } = await db.run(
    statement<{ email: string }>(
      sql`SELECT ${users.email} AS email FROM ${users} WHERE ${users.id} = ${viewer.id}`,
    ),
  );
  const email = rows[0]?.email.toLowerCase();
  if (email === undefined || email === "" || !addresses.includes(email)) {
    throw new Problem("forbidden", "Only an administrator may do this (ADMIN_EMAILS).");
  }
}
