/**
 * The files of posts. An author attaches files of their own, in an order of their choice.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { type Statement, statement } from "../db/database.ts";
import type { FileId, PostId, UserId } from "../db/ids.ts";
import { announceInserted, insertUsers } from "../feed-cache/outbox.ts";
import { outbox } from "../feed-cache/tables.ts";
import { files } from "../files/tables.ts";
import type { AttachedPosts, ServiceContext } from "../ports/ports.ts";
import { attachmentExpiry, signAttachment } from "../signing/attachment-links.ts";
import { attachments, type Privacy, posts, privacies } from "./tables.ts";
import { attachedToVisiblePost } from "./visibility.ts";

/** A file to attach to a post. */
export interface AttachedFile {
  readonly id: FileId;
  /** The text alternative: what the file shows, for users who cannot see it. Null: the author gave none. */
  readonly alt: string | null;
}

/** The row of a file of a post in a page. */
interface AttachmentRow {
  readonly id: FileId;
  /** The last segment of the file's key. Only the owner may see the rest of the key. */
  readonly name: string;
  readonly content_type: string;
  /** Bytes. */
  readonly size: number;
  /** Of a picture, in pixels. Null for other files. */
  readonly width: number | null;
  readonly height: number | null;
  readonly alt: string | null;
}

/** The files of a post as JSON text: an array of {@link AttachmentRow}. */
export function attachmentsOf(post: SQLWrapper): SQL<string> {
  return sql<string>`(SELECT json_group_array(json_object('id', ${files.id}, 'name', substr(${files.key}, length(${files.folder}) + 1), 'content_type', ${files.contentType}, 'size', ${files.size}, 'width', ${files.width}, 'height', ${files.height}, 'alt', ${attachments.alt}) ORDER BY ${attachments.position}) FROM ${attachments} CROSS JOIN ${files} ON ${files.id} = ${attachments.fileId} WHERE ${attachments.postId} = ${post})`;
}

/**
 * The files of a post in an answer. Each file has a URL that works without a token. The URL is signed for
 * the user who gets the post, and is valid as long as that user may see the post.
 *
 * @param rows what {@link attachmentsOf} answers.
 */
export function presentAttachments(
  post: PostId,
  rows: string,
  context: Pick<ServiceContext, "viewer" | "secret" | "origin" | "now" | "lifetime">,
) {
  const { viewer, secret, origin, now, lifetime } = context;
  const expires = attachmentExpiry(now, lifetime);
  return (JSON.parse(rows) as AttachmentRow[]).map(({ id, ...row }) => {
    const grant = { file: id, post, viewer: viewer.id, expires };
    return { id, url: origin + signAttachment(grant, secret), ...row };
  });
}

/** An SQL condition: the current row of `files` is a complete file of the author. */
const isOwn = (author: UserId): SQL =>
  sql`EXISTS (SELECT 1 FROM ${files} WHERE ${files.id} = wanted.value ->> 'id' AND ${files.ownerId} = ${author} AND ${files.uploadComplete} = 1)`;

const wanted = (list: readonly AttachedFile[]): SQL =>
  sql`json_each(${JSON.stringify(list)}) AS wanted`;

/** An SQL condition: whether all of these are complete files of the author. */
export function mayAttach(author: UserId, list: readonly AttachedFile[]): SQL {
  if (list.length === 0) return sql`1`;
  return sql`NOT EXISTS (SELECT 1 FROM ${wanted(list)} WHERE NOT ${isOwn(author)})`;
}

/** Selects the positions, from 0, of files in the list that are not complete files of the author. */
export function selectStrangers(
  author: UserId,
  list: readonly AttachedFile[],
): Statement<{ position: number }> {
  return statement(sql`SELECT key AS position FROM ${wanted(list)} WHERE NOT ${isOwn(author)}`);
}

/** Attaches files to a post without files, if the condition holds. */
export function insertAttachments(
  post: SQLWrapper,
  list: readonly AttachedFile[],
  condition: SQL,
): SQL {
  return sql`INSERT INTO ${attachments} (post_id, position, file_id, alt) SELECT ${post}, key, value ->> 'id', value ->> 'alt' FROM ${wanted(list)} WHERE ${condition}`;
}

/** An SQL condition: whether the files, their order or their texts differ in the current row of `posts`. */
export function hasOtherFiles(list: readonly AttachedFile[]): SQL {
  const now = JSON.stringify(list.map(({ id, alt }) => [id, alt]));
  return sql`(SELECT json_group_array(json_array(file_id, alt) ORDER BY position) FROM ${attachments} WHERE post_id = ${posts.id}) <> json(${now})`;
}

/** Some files of a post are not complete files of its author. */
export class NotAttachable extends Error {
  override readonly name = "NotAttachable";
  /** Their positions in the list, from 0. */
  readonly positions: readonly number[];

  constructor(positions: readonly number[]) {
    super("not complete files of the author");
    this.positions = positions;
  }
}

/** A user whose posts have the file. */
interface Shown {
  /** The id of the row in the outbox. */
  readonly id: number;
  readonly author: UserId;
  /** The privacy with the largest audience among these posts. */
  readonly privacy: Privacy;
}

/** The posts that have one of some files, as the rest of a SELECT. `changed` is in parentheses. */
const postsWith = (changed: SQL): SQL =>
  sql`FROM ${attachments} CROSS JOIN ${posts} ON ${posts.id} = ${attachments.postId} WHERE ${attachments.fileId} IN ${changed}`;

/** The rank of a privacy: 0 has the largest audience. */
const width: SQL = sql.join(
  [
    sql`CASE ${posts.privacy}`,
    ...privacies.map((name, index) => sql.raw(`WHEN '${name}' THEN ${index}`)),
    sql`END`,
  ],
  sql` `,
);

/** The questions of the files family about posts with files. `compose.ts` provides this implementation. */
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
