/**
 * Comments. A comment is visible with its post, unless a block hides its author.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { isUnblocked } from "../../accounts/people/visibility.ts";
import { users } from "../../accounts/tables.ts";
import { type Database, type Statement, statement } from "../../db/database.ts";
import { type CommentId, nextId, type PostId, type UserId } from "../../db/ids.ts";
import { insertOnce, type OnceKey } from "../../db/once.ts";
import { type RowOf, select } from "../../db/rows.ts";
import type { CountedPage } from "../../http/lists/list-endpoint.ts";
import type { ListRequest } from "../../http/lists/list-request.ts";
import { defineList, readPage } from "../../keyset/index.ts";
import { type AllowedVersions, batchOfVersion, type Change } from "../change.ts";
import { joinPerson, personColumns } from "../person.ts";
import { visibleCommentCount } from "../reaction-counts.ts";
import { comments, posts } from "../tables.ts";
import { isCommentVisible, isVisible } from "../visibility.ts";

export const commentList = defineList({
  name: "comments",
  from: comments,
  tieBreak: comments.id,
  sortable: { id: comments.id },
  defaultOrder: "-id",
});

/** The columns of a comment. Times are Unix milliseconds. */
const commentColumns = {
  id: comments.id,
  postId: comments.postId,
  authorId: comments.authorId,
  body: comments.body,
  createdAt: comments.createdAt,
  editedAt: comments.editedAt,
  version: comments.version,
} as const;

/** The row of a comment in an answer. */
export type CommentRow = RowOf<typeof commentColumns & typeof personColumns>;

/** A page of the comments of a post; null when the viewer may not see such a post. */
export async function readComments(
  db: Database,
  viewer: UserId,
  post: PostId,
  { list, order, position, size }: ListRequest,
): Promise<CountedPage<CommentRow> | null> {
  const isPost = sql`${posts.id} = ${post} AND ${isVisible(viewer)}`;
  // The condition on the post is the same for every comment, so that SQLite checks it once.
  const where = sql`${comments.postId} = ${post} AND EXISTS (SELECT 1 FROM ${posts} WHERE ${isPost}) AND ${isUnblocked(viewer, comments.authorId)}`;
  const query = {
    list,
    order,
    sources: [{ where, index: () => "comments_post" }],
    position,
    size,
    select: commentColumns,
    hydrate: { select: personColumns, join: joinPerson("authorId") },
  };
  const count = select({ count: visibleCommentCount(viewer) }, sql`FROM ${posts} WHERE ${isPost}`);
  const page = await readPage(db, query, [count]);
  const [visible] = page.companions[0];
  return visible === undefined ? null : { ...page, count: visible.count };
}

/** Selects one comment if the condition holds and the viewer may see the comment. */
function commentStatement(viewer: UserId, condition: SQL): Statement<CommentRow> {
  return select(
    { ...commentColumns, ...personColumns },
    sql`FROM ${comments} CROSS JOIN ${users} ON ${users.id} = ${comments.authorId} WHERE ${condition} AND ${isCommentVisible(viewer)}`,
  );
}

/** One comment; null when it does not exist or the viewer may not see it. */
export async function readComment(
  db: Database,
  viewer: UserId,
  id: CommentId,
): Promise<CommentRow | null> {
  const { rows } = await db.run(commentStatement(viewer, sql`${comments.id} = ${id}`));
  return rows[0] ?? null;
}

/**
 * Inserts a comment.
 *
 * @param now Unix milliseconds.
 * @returns null when the viewer may not see such a post.
 * @throws KeyReused when the key was used for another request.
 * @throws RowGone when the key made a comment that was deleted.
 */
export function insertComment(
  db: Database,
  viewer: UserId,
  post: PostId,
  body: string,
  now: number,
  once: OnceKey | null,
): Promise<CommentRow | null> {
  return insertOnce(
    db,
    { viewer, once, now, table: comments },
    (condition) =>
      sql`INSERT INTO ${comments} (id, post_id, author_id, body, created_at) SELECT ${nextId(comments)}, ${posts.id}, ${viewer}, ${body}, ${now} FROM ${posts} WHERE ${posts.id} = ${post} AND ${isVisible(viewer)} AND ${condition}`,
    (id) => commentStatement(viewer, sql`${comments.id} = ${id}`),
  );
}

/** Selects the viewer's rights on a comment. */
function rightsStatement(viewer: UserId, id: CommentId) {
  return select(
    {
      isAuthor: sql<number>`${comments.authorId} = ${viewer}`,
      isPostAuthor: sql<number>`${posts.authorId} = ${viewer}`,
      isVisible: sql<number>`${isCommentVisible(viewer)}`,
    },
    sql`FROM ${comments} CROSS JOIN ${posts} ON ${posts.id} = ${comments.postId} WHERE ${comments.id} = ${id}`,
  );
}

/**
 * Changes the body of a comment of the viewer. The same body changes nothing.
 *
 * @param now Unix milliseconds.
 */
export async function updateComment(
  db: Database,
  viewer: UserId,
  id: CommentId,
  body: string,
  now: number,
  allowed: AllowedVersions,
): Promise<Change<CommentRow>> {
  const isOwn = sql`${comments.id} = ${id} AND ${comments.authorId} = ${viewer} AND ${isCommentVisible(viewer)}`;
  const guarded = { from: comments, version: comments.version, isOwn };
  const results = await batchOfVersion(db, guarded, allowed, [
    statement(
      sql`UPDATE ${comments} SET body = ${body}, edited_at = ${now}, version = version + 1 WHERE ${isOwn} AND body <> ${body}`,
    ),
    commentStatement(viewer, sql`${comments.id} = ${id}`),
  ]);
  if (results === null) return { outcome: "stale" };
  const [row] = results[1].rows;
  if (row === undefined) return { outcome: "absent" };
  return row.authorId === viewer ? { outcome: "done", row } : { outcome: "forbidden" };
}

/**
 * Deletes a comment. The author of the comment may delete it even if they cannot see the post any more. The
 * author of the post may delete it even if a block hides the comment from them.
 */
export async function deleteComment(
  db: Database,
  viewer: UserId,
  id: CommentId,
  allowed: AllowedVersions,
): Promise<Change<null>> {
  const isPostAuthor = sql`EXISTS (SELECT 1 FROM ${posts} WHERE ${posts.id} = ${comments.postId} AND ${posts.authorId} = ${viewer})`;
  const isOwn = sql`${comments.id} = ${id} AND (${comments.authorId} = ${viewer} OR ${isPostAuthor})`;
  const guarded = { from: comments, version: comments.version, isOwn };
  const results = await batchOfVersion(db, guarded, allowed, [
    rightsStatement(viewer, id),
    statement(sql`DELETE FROM ${comments} WHERE ${isOwn}`),
  ]);
  if (results === null) return { outcome: "stale" };
  const [rights] = results[0].rows;
  if (rights === undefined) return { outcome: "absent" };
  if (rights.isAuthor === 1 || rights.isPostAuthor === 1) return { outcome: "done", row: null };
  return { outcome: rights.isVisible === 1 ? "forbidden" : "absent" };
}
