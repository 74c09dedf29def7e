/**
 * Posts, comments and likes.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { users } from "../accounts/tables.ts";
import type { CommentId, FileId, Id, PostId, UserId } from "../db/ids.ts";
import { files } from "../files/tables.ts";

export const privacies = ["public", "followers", "private"] as const;
export type Privacy = (typeof privacies)[number];

export const longestBody = 5000;

/** Only triggers write the counters (migrations/0001_counters.sql). */
export const posts = sqliteTable(
  "posts",
  {
    id: integer("id").$type<PostId>().primaryKey(),
    authorId: integer("author_id")
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    body: text("body").notNull(),
    privacy: text("privacy").$type<Privacy>().notNull(),
    /** Unix milliseconds, as is every time of this family. */
    createdAt: integer("created_at").notNull(),
    /** Null: never edited. */
    editedAt: integer("edited_at"),
    likeCount: integer("like_count").notNull().default(0),
    commentCount: integer("comment_count").notNull().default(0),
    /** From 1; each edit and each change of privacy adds 1. The entity tag carries it. */
    version: integer("version").notNull().default(1),
  },
  (table) => [
    // Every order of a list, and its reverse, reads a range of one of these indexes. Each index ends in
    // the rowid, which is the tie-break.
    index("posts_public_id").on(table.id).where(sql`privacy = 'public'`),
    index("posts_public_created_at").on(table.createdAt).where(sql`privacy = 'public'`),
    index("posts_public_like_count").on(table.likeCount).where(sql`privacy = 'public'`),
    index("posts_public_comment_count").on(table.commentCount).where(sql`privacy = 'public'`),
    index("posts_public_edited_at").on(table.editedAt).where(sql`privacy = 'public'`),
    index("posts_author_id").on(table.authorId, table.privacy),
    index("posts_author_created_at").on(table.authorId, table.privacy, table.createdAt),
    index("posts_author_like_count").on(table.authorId, table.privacy, table.likeCount),
    index("posts_author_comment_count").on(table.authorId, table.privacy, table.commentCount),
    index("posts_author_edited_at").on(table.authorId, table.privacy, table.editedAt),
    // The posts of an author that followers see, for the merge of the news feed.
    index("posts_visible").on(table.authorId, table.id).where(sql`privacy <> 'private'`),
    check("posts_privacy", sql`privacy IN ('public', 'followers', 'private')`),
    check("posts_body", sql`length(body) BETWEEN 1 AND 5000`),
  ],
);

export const comments = sqliteTable(
  "comments",
  {
    id: integer("id").$type<CommentId>().primaryKey(),
    postId: integer("post_id")
      .$type<PostId>()
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    authorId: integer("author_id")
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    body: text("body").notNull(),
    createdAt: integer("created_at").notNull(),
    /** Null: never edited. */
    editedAt: integer("edited_at"),
    /** From 1; each edit adds 1. The entity tag carries it. */
    version: integer("version").notNull().default(1),
  },
  (table) => [
    index("comments_post").on(table.postId),
    index("comments_author").on(table.authorId),
    // How many comments one user has written on a post.
    index("comments_post_author").on(table.postId, table.authorId),
    check("comments_body", sql`length(body) BETWEEN 1 AND 5000`),
  ],
);

export const likes = sqliteTable(
  "likes",
  {
    id: integer("id").$type<Id<"likes">>().primaryKey(),
    postId: integer("post_id")
      .$type<PostId>()
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    userId: integer("user_id")
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
  },
  (table) => [
    uniqueIndex("likes_pair").on(table.postId, table.userId),
    index("likes_post").on(table.postId),
    index("likes_user").on(table.userId),
  ],
);

/** The files of a post, in the order that its author gave. */
export const attachments = sqliteTable(
  "attachments",
  {
    postId: integer("post_id")
      .$type<PostId>()
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    /** From 0 to 9. */
    position: integer("position").notNull(),
    fileId: integer("file_id")
      .$type<FileId>()
      .notNull()
      .references(() => files.id, { onDelete: "cascade" }),
    /** What the file shows, for users who cannot see it. Null when the author gave no text. */
    alt: text("alt"),
  },
  (table) => [
    primaryKey({ columns: [table.postId, table.position] }),
    uniqueIndex("attachments_file").on(table.fileId, table.postId),
    check("attachments_position", sql`position BETWEEN 0 AND 9`),
  ],
);

/** Totals that do not belong to a row of another table. Triggers keep them exact. */
export const totals = sqliteTable("totals", {
  name: text("name").$type<"public_posts">().primaryKey(),
  value: integer("value").notNull().default(0),
});
