/**
 * Blocks, mutes and requests to follow.
 *
 * The counters of these tables are columns of `users`. Triggers keep them exact
 * (`migrations/0009_people.sql`), and they also end both follows when a block is inserted.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Id, UserId } from "../../db/ids.ts";
import { users } from "../tables.ts";

const person = (name: string) =>
  integer(name)
    .$type<UserId>()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** A block hides both users from each other. */
export const blocks = sqliteTable(
  "blocks",
  {
    id: integer("id").$type<Id<"blocks">>().primaryKey(),
    blockerId: person("blocker_id"),
    blockedId: person("blocked_id"),
  },
  (table) => [
    uniqueIndex("blocks_pair").on(table.blockerId, table.blockedId),
    // The order of the blocker's list: an index ends in the rowid.
    index("blocks_blocker").on(table.blockerId),
    // A covering index for the question who blocks a user.
    index("blocks_blocked").on(table.blockedId, table.blockerId),
    check("blocks_not_oneself", sql`${table.blockerId} <> ${table.blockedId}`),
  ],
);

/** A mute keeps the posts of the muted user out of the muter's feeds. It has no other effect. */
export const mutes = sqliteTable(
  "mutes",
  {
    id: integer("id").$type<Id<"mutes">>().primaryKey(),
    muterId: person("muter_id"),
    mutedId: person("muted_id"),
  },
  (table) => [
    uniqueIndex("mutes_pair").on(table.muterId, table.mutedId),
    index("mutes_muter").on(table.muterId),
    // For the cascade when the muted user is deleted.
    index("mutes_muted").on(table.mutedId),
    check("mutes_not_oneself", sql`${table.muterId} <> ${table.mutedId}`),
  ],
);

/** A request to follow a user who approves followers. Approving it turns it into a follow. */
export const followRequests = sqliteTable(
  "follow_requests",
  {
    id: integer("id").$type<Id<"follow_requests">>().primaryKey(),
    requesterId: person("requester_id"),
    /** The user who is asked. */
    followeeId: person("followee_id"),
  },
  (table) => [
    uniqueIndex("follow_requests_pair").on(table.requesterId, table.followeeId),
    index("follow_requests_followee").on(table.followeeId),
    check("follow_requests_not_oneself", sql`${table.requesterId} <> ${table.followeeId}`),
  ],
);
