/**
 * The tables of the feed cache in D1.
 *
 * @module
 */
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { UserId } from "../db/ids.ts";
import type { Job } from "./jobs.ts";

/**
 * The target of the foreign key below. A foreign key needs a table's name and column only, so the
 * feed cache names them here and does not import the accounts family. drizzle-kit does not see this
 * table, because it is not exported.
 */
const users = sqliteTable("users", { id: integer("id").primaryKey() });

/** The users who may have a cached page of their news feed. */
export const feedLeases = sqliteTable("feed_leases", {
  userId: integer("user_id")
    .$type<UserId>()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  /** When the lease expires, in Unix milliseconds. */
  expiresAt: integer("expires_at").notNull(),
});

/**
 * Users whose changes are committed and not yet announced. There is no foreign key: the row must
 * outlive a user who is deleted by the change.
 */
export const outbox = sqliteTable("outbox", {
  /** A random number. */
  id: integer("id").primaryKey(),
  userId: integer("user_id").$type<UserId>().notNull(),
  /** Unix milliseconds. */
  createdAt: integer("created_at").notNull(),
});

/** Jobs that the queue did not accept or gave up on. The sweep sends them again. */
export const pendingJobs = sqliteTable("pending_jobs", {
  id: integer("id").primaryKey(),
  job: text("job", { mode: "json" }).$type<Job>().notNull(),
  /** Unix milliseconds. */
  createdAt: integer("created_at").notNull(),
});
