/**
 * Reads and writes of one post, each in one transaction.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { type Database, type Statement, statement } from "../../db/database.ts";
import { nextId, type PostId, type UserId } from "../../db/ids.ts";
import { insertOnce, type OnceKey } from "../../db/once.ts";
import { select } from "../../db/rows.ts";
import {
  type AttachedFile,
  hasOtherFiles,
  insertAttachments,
  mayAttach,
  NotAttachable,
  selectStrangers,
} from "../attachments.ts";
import { type AllowedVersions, batchOfVersion, type Change } from "../change.ts";
import { attachments, type Privacy, posts } from "../tables.ts";
import { isVisible } from "../visibility.ts";
import { type PostRow, postStatement } from "./post-row.ts";

/** One post; null when it does not exist or the viewer may not see it. */
export async function readPost(db: Database, viewer: UserId, id: PostId): Promise<PostRow | null> {
  const { rows } = await db.run(postStatement(viewer, sql`${posts.id} = ${id}`));
  return rows[0] ?? null;
}

/** The content of a post that its author sends. */
export interface PostContent {
  readonly body: string;
  readonly privacy: Privacy;
  readonly attachments: readonly AttachedFile[];
}

/**
 * Inserts a post with its files.
 *
 * @param now Unix milliseconds.
 * @throws KeyReused when the key was used for another request.
 * @throws RowGone when the key made a post that was deleted.
 * @throws NotAttachable when one of the files is not a complete file of the viewer.
 */
export async function insertPost(
  db: Database,
  viewer: UserId,
  { body, privacy, attachments: ids }: PostContent,
  now: number,
  once: OnceKey | null,
): Promise<PostRow | null> {
  const row = await insertOnce(
    db,
    { viewer, once, now, table: posts },
    (condition) =>
      sql`INSERT INTO ${posts} (id, author_id, body, privacy, created_at) SELECT ${nextId(posts)}, ${viewer}, ${body}, ${privacy}, ${now} WHERE ${condition} AND ${mayAttach(viewer, ids)}`,
    (id) => postStatement(viewer, sql`${posts.id} = ${id}`),
    ids.length === 0 ? undefined : (id, condition) => insertAttachments(id, ids, condition),
  );
  if (row === null && ids.length > 0) await refuseStrangers(db, viewer, ids);
  return row;
}

/** @throws NotAttachable when one of the files is not a complete file of the viewer. */
async function refuseStrangers(db: Database, viewer: UserId, ids: readonly AttachedFile[]) {
  const { rows } = await db.run(selectStrangers(viewer, ids));
  if (rows.length > 0) throw new NotAttachable(rows.map(({ position }) => position));
}

/** A changed post, and its values before the change. */
export interface ChangedPost {
  readonly post: PostRow;
  readonly before: { readonly privacy: Privacy; readonly version: number };
}

const nothing: Statement<unknown> = statement(sql`SELECT 1 WHERE 0`);

/**
 * Changes a post of the viewer. Members that are undefined keep their values. A new body or new files set
 * `edited_at`; a new privacy does not. A request with the current values changes nothing, and the post keeps
 * its version.
 *
 * @param now Unix milliseconds.
 * @throws NotAttachable when one of the files is not a complete file of the viewer.
 */
export async function updatePost(
  db: Database,
  viewer: UserId,
  id: PostId,
  change: { readonly [Member in keyof PostContent]: PostContent[Member] | undefined },
  now: number,
  allowed: AllowedVersions,
): Promise<Change<ChangedPost>> {
  const { body = null, privacy = null, attachments: ids } = change;
  const isOwn = sql`${posts.id} = ${id} AND ${posts.authorId} = ${viewer}`;
  const mayChange = sql`${isOwn} AND ${mayAttach(viewer, ids ?? [])}`;
  const isEdit = sql`(coalesce(${body}, body) <> body OR ${ids === undefined ? sql`0` : hasOtherFiles(ids)})`;
  const mine = sql`EXISTS (SELECT 1 FROM ${posts} WHERE ${mayChange})`;
  const guarded = { from: posts, version: posts.version, isOwn };
  const results = await batchOfVersion(db, guarded, allowed, [
    select(
      { privacy: posts.privacy, version: posts.version },
      sql`FROM ${posts} WHERE ${posts.id} = ${id}`,
    ),
    selectStrangers(viewer, ids ?? []),
    statement(
      sql`UPDATE ${posts} SET body = coalesce(${body}, body), privacy = coalesce(${privacy}, privacy), edited_at = CASE WHEN ${isEdit} THEN ${now} ELSE edited_at END, version = version + (${isEdit} OR coalesce(${privacy}, privacy) <> privacy) WHERE ${mayChange}`,
    ),
    ids === undefined
      ? nothing
      : statement(sql`DELETE FROM ${attachments} WHERE post_id = ${id} AND ${mine}`),
    ids === undefined ? nothing : statement(insertAttachments(sql`${id}`, ids, mine)),
    postStatement(viewer, sql`${posts.id} = ${id}`),
  ]);
  if (results === null) return { outcome: "stale" };
  const [found, strangers, , , , written] = results;
  const [before] = found.rows;
  const [post] = written.rows;
  if (before === undefined || post === undefined) return { outcome: "absent" };
  if (post.authorId !== viewer) return { outcome: "forbidden" };
  if (strangers.rows.length > 0) {
    throw new NotAttachable(strangers.rows.map(({ position }) => position));
  }
  return { outcome: "done", row: { post, before } };
}

/** Deletes a post of the viewer with its comments and likes, and returns its former privacy. */
export async function deletePost(
  db: Database,
  viewer: UserId,
  id: PostId,
  allowed: AllowedVersions,
): Promise<Change<Privacy>> {
  const isOwn = sql`${posts.id} = ${id} AND ${posts.authorId} = ${viewer}`;
  const guarded = { from: posts, version: posts.version, isOwn };
  const results = await batchOfVersion(db, guarded, allowed, [
    select(
      { authorId: posts.authorId, privacy: posts.privacy },
      sql`FROM ${posts} WHERE ${posts.id} = ${id} AND ${isVisible(viewer)}`,
    ),
    statement(sql`DELETE FROM ${posts} WHERE ${isOwn}`),
  ]);
  if (results === null) return { outcome: "stale" };
  const [row] = results[0].rows;
  if (row === undefined) return { outcome: "absent" };
  return row.authorId === viewer ? { outcome: "done", row: row.privacy } : { outcome: "forbidden" };
}
