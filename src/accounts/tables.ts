/**
 * Accounts, their sessions and keys as better-auth keeps them, and follows.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Id, UserId } from "../db/ids.ts";

const time = (name: string) => integer(name, { mode: "timestamp_ms" });
const flag = (name: string) => integer(name, { mode: "boolean" });

/** Only triggers write the counters (migrations/0001_counters.sql). */
export const users = sqliteTable("users", {
  id: integer("id").$type<UserId>().primaryKey({ autoIncrement: true }),
  name: text("name").notNull(),
  email: text("email").notNull().unique(),
  emailVerified: flag("email_verified").notNull().default(false),
  image: text("image"),
  /** In lower case, as it is looked up. */
  username: text("username").notNull().unique(),
  /** As its owner wrote it. */
  displayUsername: text("display_username"),
  bio: text("bio").notNull().default(""),
  createdAt: time("created_at").notNull(),
  updatedAt: time("updated_at").notNull(),
  publicPostCount: integer("public_post_count").notNull().default(0),
  followersPostCount: integer("followers_post_count").notNull().default(0),
  privatePostCount: integer("private_post_count").notNull().default(0),
  followerCount: integer("follower_count").notNull().default(0),
  followingCount: integer("following_count").notNull().default(0),
  /** Whether a follow needs this user's approval. */
  followApproval: flag("follow_approval").notNull().default(false),
  followRequestCount: integer("follow_request_count").notNull().default(0),
  blockingCount: integer("blocking_count").notNull().default(0),
  blockedByCount: integer("blocked_by_count").notNull().default(0),
  mutingCount: integer("muting_count").notNull().default(0),
});

export const sessions = sqliteTable(
  "sessions",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    expiresAt: time("expires_at").notNull(),
    /** The hash of the token (`sessions/session-token.ts`). Old rows hold the token until the sweep. */
    token: text("token").notNull().unique(),
    createdAt: time("created_at").notNull(),
    updatedAt: time("updated_at").notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    userId: integer("user_id")
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
  },
  (table) => [
    index("sessions_user_id").on(table.userId),
    // For the sweep.
    index("sessions_expires_at").on(table.expiresAt),
  ],
);

export const accounts = sqliteTable(
  "accounts",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    issuer: text("issuer"),
    userId: integer("user_id")
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: time("access_token_expires_at"),
    refreshTokenExpiresAt: time("refresh_token_expires_at"),
    scope: text("scope"),
    /** The password's scrypt hash. */
    password: text("password"),
    createdAt: time("created_at").notNull(),
    updatedAt: time("updated_at").notNull(),
  },
  (table) => [index("accounts_user_id").on(table.userId)],
);

export const verifications = sqliteTable(
  "verifications",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: time("expires_at").notNull(),
    createdAt: time("created_at").notNull(),
    updatedAt: time("updated_at").notNull(),
  },
  (table) => [
    index("verifications_identifier").on(table.identifier),
    // For the sweep.
    index("verifications_expires_at").on(table.expiresAt),
  ],
);

/** Accounts that are being deleted. It has no foreign key: the row outlives its user. */
export const accountDeletions = sqliteTable("account_deletions", {
  userId: integer("user_id").$type<UserId>().primaryKey(),
  /** Unix milliseconds. */
  requestedAt: integer("requested_at").notNull(),
  /** When no row of the account was left and the deletion was announced, in Unix milliseconds. */
  purgedAt: integer("purged_at"),
});

export const jwks = sqliteTable("jwks", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  publicKey: text("public_key").notNull(),
  /** Encrypted with APP_SECRET. */
  privateKey: text("private_key").notNull(),
  createdAt: time("created_at").notNull(),
  expiresAt: time("expires_at"),
  alg: text("alg"),
  crv: text("crv"),
});

export const follows = sqliteTable(
  "follows",
  {
    id: integer("id").$type<Id<"follows">>().primaryKey(),
    followerId: integer("follower_id")
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    followeeId: integer("followee_id")
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
  },
  (table) => [
    uniqueIndex("follows_pair").on(table.followerId, table.followeeId),
    // Each index ends in the rowid, which is the order of the lists of followers and of followed users.
    index("follows_followee").on(table.followeeId),
    index("follows_follower").on(table.followerId),
    check("follows_not_oneself", sql`${table.followerId} <> ${table.followeeId}`),
  ],
);
