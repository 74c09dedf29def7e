/**
 * Files of posts: one's own, in the order that the post's author gave.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { type Statement, statement } from "../db/database.ts";
import type { FileId, UserId } from "../db/ids.ts";
import { announceInserted, insertUsers } from "../feed-cache/outbox.ts";
import { outbox } from "../feed-cache/tables.ts";
import { files } from "../files/tables.ts";
import type { AttachedPosts } from "../ports/ports.ts";
import { attachments, type Privacy, posts, privacies } from "./tables.ts";
import { attachedToVisiblePost } from "./visibility.ts";

/** The files of a post as JSON text: `[{ id, key, size, content_type }]`. */
export function attachmentsOf(post: SQLWrapper): SQL<string> {
  return sql<string>`(SELECT json_group_array(json_object('id', ${files.id}, 'key', ${files.key}, 'size', ${files.size}, 'content_type', ${files.contentType}) ORDER BY ${attachments.position}) FROM ${attachments} CROSS JOIN ${files} ON ${files.id} = ${attachments.fileId} WHERE ${attachments.postId} = ${post})`;
}

/** The file at hand is one that the author may attach. */
const isOwn = (author: UserId): SQL =>
  sql`EXISTS (SELECT 1 FROM ${files} WHERE ${files.id} = wanted.value AND ${files.ownerId} = ${author} AND ${files.uploadComplete} = 1)`;

const wanted = (ids: readonly FileId[]): SQL => sql`json_each(${JSON.stringify(ids)}) AS wanted`;

/** Whether all of these are complete files of the author's own, as an SQL condition. */
export function mayAttach(author: UserId, ids: readonly FileId[]): SQL {
  if (ids.length === 0) return sql`1`;
  return sql`NOT EXISTS (SELECT 1 FROM ${wanted(ids)} WHERE NOT ${isOwn(author)})`;
}

/** Which of these, counted from 0, are no complete files of the author's own. */
export function selectStrangers(
  author: UserId,
  ids: readonly FileId[],
): Statement<{ position: number }> {
  return statement(sql`SELECT key AS position FROM ${wanted(ids)} WHERE NOT ${isOwn(author)}`);
}

/** Attaches files to a post that has none, where the condition holds. */
export function insertAttachments(post: SQLWrapper, ids: readonly FileId[], condition: SQL): SQL {
  return sql`INSERT INTO ${attachments} (post_id, position, file_id) SELECT ${post}, key, value FROM ${wanted(ids)} WHERE ${condition}`;
}

/** Files of a post that are no complete files of its author's own. */
export class NotAttachable extends Error {
  override readonly name = "NotAttachable";
  /** Where they stand in the list, from 0. */
  readonly positions: readonly number[];

  constructor(positions: readonly number[]) {
    super("not complete files of the author's own");
    this.positions = positions;
  }
}

/** A user whose posts have the file. */
interface Shown {
  /** The id of the row in the outbox. */
  readonly id: number;
  readonly author: UserId;
  /** The widest privacy of these posts. */
  readonly privacy: Privacy;
}

/** The posts that have one of some files, as the rest of a SELECT. `changed` is in parentheses. */
const postsWith = (changed: SQL): SQL =>
  sql`FROM ${attachments} CROSS JOIN ${posts} ON ${posts.id} = ${attachments.postId} WHERE ${attachments.fileId} IN ${changed}`;

/** How wide a privacy is: 0 is the widest. */
const width: SQL = sql.join(
  [
    sql`CASE ${posts.privacy}`,
    ...privacies.map((name, index) => sql.raw(`WHEN '${name}' THEN ${index}`)),
    sql`END`,
  ],
  sql` `,
);

/** What the files family may ask about posts with files. `compose.ts` provides it. */
export const attachedPosts: AttachedPosts = {
  visibleWith: attachedToVisiblePost,

  readAudience: (changed) =>
    statement<Shown>(
      sql`${insertUsers(sql`SELECT DISTINCT ${posts.authorId} AS user_id ${postsWith(changed)}`)} RETURNING id, user_id AS author, (SELECT ${posts.privacy} ${postsWith(changed)} AND ${posts.authorId} = ${outbox.userId} ORDER BY ${width} LIMIT 1) AS privacy`,
    ),

  announce: (context, audience) =>
    announceInserted(
      context,
      (audience as readonly Shown[]).map(({ id, author, privacy }) => ({
        id,
        change: { kind: "post's file changed", actor: author, audience: privacy },
      })),
    ),
};
