/**
 * The sections of an export. Each section has one JSON object on each line.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { UserId } from "../../db/ids.ts";
import { idEpoch } from "../../db/ids.ts";
import { files } from "../../files/tables.ts";
import { savedPosts } from "../../posts/saved/tables.ts";
import { attachments, comments, likes, posts } from "../../posts/tables.ts";
import { blocks, followRequests, mutes } from "../people/tables.ts";
import { follows, sessions, users } from "../tables.ts";

/** Unix milliseconds as the API writes times; null stays null. */
const time = (milliseconds: SQL) =>
  sql`strftime('%Y-%m-%dT%H:%M:%fZ', ${milliseconds} / 1000.0, 'unixepoch')`;

/** The time at which the row of an id was created. */
const timeOf = (id: SQL) => time(sql`((${id} >> 12) + ${sql.raw(String(idEpoch))})`);

/** One file of the archive. */
export interface ExportSection {
  readonly name: string;
  /** The FROM and WHERE clauses of the rows of a user. */
  readonly from: (user: UserId) => SQL;
  /** The integer that orders the rows. */
  readonly position: SQL;
  /** The row as an SQL expression that makes JSON. */
  readonly json: SQL;
}

/**
 * Other users whom a table of relations names, with the time of the relation.
 *
 * @param other the column with the other user; `own` is the column with the account's user.
 * @param moment the name of the time.
 */
function people(
  name: string,
  table: SQLiteTable,
  { own, other, moment }: { readonly own: string; readonly other: string; readonly moment: string },
): ExportSection {
  const id = sql`${table}.id`;
  return {
    name,
    from: (user) =>
      sql`${table} JOIN ${users} ON users.id = ${sql.raw(other)} WHERE ${sql.raw(own)} = ${user}`,
    position: id,
    json: sql`json_object('id', users.id, 'username', username, ${sql.raw(`'${moment}'`)}, ${timeOf(id)})`,
  };
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
    name: "saved.ndjson",
    from: (user) => sql`${savedPosts} WHERE user_id = ${user}`,
    position: sql`id`,
    json: sql`json_object('post_id', post_id, 'saved_at', ${timeOf(sql`id`)})`,
  },
  people("following.ndjson", follows, {
    own: "follower_id",
    other: "followee_id",
    moment: "followed_at",
  }),
  people("followers.ndjson", follows, {
    own: "followee_id",
    other: "follower_id",
    moment: "followed_at",
  }),
  people("blocks.ndjson", blocks, {
    own: "blocker_id",
    other: "blocked_id",
    moment: "blocked_at",
  }),
  people("mutes.ndjson", mutes, { own: "muter_id", other: "muted_id", moment: "muted_at" }),
  people("follow-requests-received.ndjson", followRequests, {
    own: "followee_id",
    other: "requester_id",
    moment: "requested_at",
  }),
  people("follow-requests-sent.ndjson", followRequests, {
    own: "requester_id",
    other: "followee_id",
    moment: "requested_at",
  }),
  {
    name: "files.ndjson",
    from: (user) => sql`${files} WHERE owner_id = ${user}`,
    position: sql`id`,
    json: sql`json_object('id', id, 'key', key, 'size', size, 'content_type', content_type, 'etag', etag, 'sha256', sha256, 'visibility', visibility, 'upload_complete', json(iif(upload_complete, 'true', 'false')), 'custom_metadata', json(custom_metadata), 'created_at', ${timeOf(sql`id`)}, 'last_modified', ${time(sql`last_modified`)})`,
  },
];
