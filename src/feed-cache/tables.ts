/**
 * What the feed cache keeps in D1.
 *
 * @module
 */
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { users } from "../accounts/tables.ts";
import type { UserId } from "../db/ids.ts";
import type { Job } from "./jobs.ts";

/** Who may hold a cached page of their news feed, and until when. */
export const feedLeases = sqliteTable("feed_leases", {
  userId: integer("user_id")
    .$type<UserId>()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  /** Unix milliseconds. */
  expiresAt: integer("expires_at").notNull(),
});

/** Invalidations that neither KV nor the queue took. The sweep sends them again. */
export const pendingJobs = sqliteTable("pending_jobs", {
  id: integer("id").primaryKey(),
  job: text("job", { mode: "json" }).$type<Job>().notNull(),
  /** Unix milliseconds. */
  createdAt: integer("created_at").notNull(),
});
