/**
 * What an export holds of an account, one JSON object a line.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { UserId } from "../../db/ids.ts";
import { idEpoch } from "../../db/ids.ts";
import { files } from "../../files/tables.ts";
import { attachments, comments, likes, posts } from "../../posts/tables.ts";
import { follows, sessions, users } from "../tables.ts";

/** Unix milliseconds as the API writes times; null stays null. */
const time = (milliseconds: SQL) =>
  sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${milliseconds} / 1000.0, 'unixepoch')`;

/** The time at which the row of an id was created. */
const timeOf = (id: SQL) => time(sql`((${id} >> 12) + ${sql.raw(String(idEpoch))})`);

/** One file of the archive. */
export interface ExportSection {
  readonly name: string;
  /** What the rows are read from, with the user's id. */
  readonly from: (user: UserId) => SQL;
  /** The integer that orders the rows. */
  readonly position: SQL;
  /** The row as an SQL expression that makes JSON. */
  readonly json: SQL;
}

export const exportSections: readonly ExportSection[] = [
  {
    name: "account.ndjson",
    from: (user) => sql`${users} WHERE users.id = ${user}`,
    position: sql`users.id`,
    json: sql`json_object('id', id, 'username', username, 'display_username', display_username, 'name', name, 'bio', bio, 'email', email, 'email_verified', json(iif(email_verified, 'true', 'false')), 'created_at', ${time(sql`created_at`)}, 'post_count', public_post_count + followers_post_count + private_post_count, 'follower_count', follower_count, 'following_count', following_count)`,
  },
  {
    name: "sessions.ndjson",
    from: (user) => sql`${sessions} WHERE user_id = ${user}`,
    position: sql`id`,
    json: sql`json_object('id', id, 'created_at', ${time(sql`created_at`)}, 'updated_at', ${time(sql`updated_at`)}, 'expires_at', ${time(sql`expires_at`)}, 'user_agent', user_agent)`,
  },
  {
    name: "posts.ndjson",
    from: (user) => sql`${posts} WHERE author_id = ${user}`,
    position: sql`id`,
    json: sql`json_object('id', id, 'body', body, 'privacy', privacy, 'created_at', ${time(sql`created_at`)}, 'edited_at', ${time(sql`edited_at`)}, 'like_count', like_count, 'comment_count', comment_count, 'attachments', (SELECT json_group_array(file_id ORDER BY position) FROM ${attachments} WHERE post_id = posts.id))`,
  },
  {
    name: "comments.ndjson",
    from: (user) => sql`${comments} WHERE author_id = ${user}`,
    position: sql`id`,
    json: sql`json_object('id', id, 'post_id', post_id, 'body', body, 'created_at', ${time(sql`created_at`)}, 'edited_at', ${time(sql`edited_at`)})`,
  },
  {
    name: "likes.ndjson",
    from: (user) => sql`${likes} WHERE user_id = ${user}`,
    position: sql`id`,
    json: sql`json_object('post_id', post_id, 'liked_at', ${timeOf(sql`id`)})`,
  },
  {
    name: "following.ndjson",
    from: (user) =>
      sql`${follows} JOIN ${users} ON users.id = followee_id WHERE follower_id = ${user}`,
    position: sql`follows.id`,
    json: sql`json_object('id', users.id, 'username', username, 'followed_at', ${timeOf(sql`follows.id`)})`,
  },
  {
    name: "followers.ndjson",
    from: (user) =>
      sql`${follows} JOIN ${users} ON users.id = follower_id WHERE followee_id = ${user}`,
    position: sql`follows.id`,
    json: sql`json_object('id', users.id, 'username', username, 'followed_at', ${timeOf(sql`follows.id`)})`,
  },
  {
    name: "files.ndjson",
    from: (user) => sql`${files} WHERE owner_id = ${user}`,
    position: sql`id`,
    json: sql`json_object('id', id, 'key', key, 'size', size, 'content_type', content_type, 'etag', etag, 'sha256', sha256, 'visibility', visibility, 'upload_complete', json(iif(upload_complete, 'true', 'false')), 'custom_metadata', json(custom_metadata), 'created_at', ${timeOf(sql`id`)}, 'last_modified', ${time(sql`last_modified`)})`,
  },
];
