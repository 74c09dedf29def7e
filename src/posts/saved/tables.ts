/**
 * Which posts a user has saved.
 *
 * @module
 */
import { index, integer, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import { users } from "../../accounts/tables.ts";
import type { Id, PostId, UserId } from "../../db/ids.ts";
import { posts } from "../tables.ts";

export const savedPosts = sqliteTable(
  "saved_posts",
  {
    id: integer("id").$type<Id<"saved_posts">>().primaryKey(),
    userId: integer("user_id")
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    postId: integer("post_id")
      .$type<PostId>()
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
  },
  (table) => [
    uniqueIndex("saved_posts_pair").on(table.userId, table.postId),
    // The order of the list: an index ends in the rowid.
    index("saved_posts_user").on(table.userId),
    // For the cascade when the post is deleted.
    index("saved_posts_post").on(table.postId),
  ],
);
