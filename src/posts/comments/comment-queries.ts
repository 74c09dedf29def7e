/**
 * Comments and likes: both are reached through their post, and hidden with it.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { countVisible, isUnblocked } from "../../accounts/people/visibility.ts";
import { users } from "../../accounts/tables.ts";
import { type Database, type Statement, statement } from "../../db/database.ts";
import { type CommentId, nextId, type PostId, type UserId } from "../../db/ids.ts";
import { insertOnce, type OnceKey } from "../../db/once.ts";
import { select } from "../../db/rows.ts";
import type { CountedPage } from "../../http/lists/list-endpoint.ts";
import type { ListRequest } from "../../http/lists/list-request.ts";
import { readPage } from "../../keyset/index.ts";
import { joinPerson, type PersonRow, personColumns } from "../hydrate.ts";
import type { Change } from "../posts/post-queries.ts";
import { comments, posts } from "../tables.ts";
import { isCommentVisible, isVisible } from "../visibility.ts";

/** A comment as answered. Times are Unix milliseconds. */
export interface CommentRow extends PersonRow {
  readonly id: CommentId;
  readonly postId: PostId;
  readonly authorId: UserId;
  readonly body: string;
  readonly createdAt: number;
  /** Null: never edited. */
  readonly editedAt: number | null;
}

const commentColumns = {
  id: comments.id,
  postId: comments.postId,
  authorId: comments.authorId,
  body: comments.body,
  createdAt: comments.createdAt,
  editedAt: comments.editedAt,
} as const;

/**
 * How many comments of users whom the viewer may see a post has. NULL when more than 1,000 blocks
 * concern the viewer.
 */
export function visibleCommentCount(viewer: UserId): SQL<number | null> {
  return countVisible(
    viewer,
    posts.commentCount,
    (person) =>
      sql`(SELECT count(*) FROM ${comments} WHERE ${comments.postId} = ${posts.id} AND ${comments.authorId} = ${person})`,
  );
}

/** A page of a post's comments; null when there is no such post for the viewer. */
export async function readComments(
  db: Database,
  viewer: UserId,
  post: PostId,
  { list, order, position, size }: ListRequest,
): Promise<CountedPage<CommentRow> | null> {
  const count = select(
    { count: visibleCommentCount(viewer) },
    sql`FROM ${posts} WHERE ${posts.id} = ${post} AND ${isVisible(viewer)}`,
  );
  // The condition on the post is the same for every comment, so that SQLite checks it once.
  const where = sql`${comments.postId} = ${post} AND EXISTS (SELECT 1 FROM ${posts} WHERE ${posts.id} = ${post} AND ${isVisible(viewer)}) AND ${isUnblocked(viewer, comments.authorId)}`;
  const query = {
    list,
    order,
    sources: [{ where, index: () => "comments_post" }],
    position,
    size,
    select: commentColumns,
    hydrate: { select: personColumns, join: joinPerson("authorId") },
  };
  const page = await readPage(db, query, [count]);
  const [visible] = page.companions[0];
  return visible === undefined ? null : { ...page, count: visible.count };
}

function commentStatement(condition: SQL): Statement<CommentRow> {
  return select(
    { ...commentColumns, ...personColumns },
    sql`FROM ${comments} CROSS JOIN ${users} ON ${users.id} = ${comments.authorId} WHERE ${condition}`,
  );
}

/**
 * Writes a comment and answers it; null when there is no such post for the viewer.
 *
 * @throws KeyReused when the key came with another request.
 */
export function insertComment(
  db: Database,
  viewer: UserId,
  post: PostId,
  comment: { readonly body: string; readonly now: number },
  once: OnceKey | null,
): Promise<CommentRow | null> {
  const { body, now } = comment;
  return insertOnce(
    db,
    { viewer, once, now },
    (condition) =>
      sql`INSERT INTO ${comments} (id, post_id, author_id, body, created_at) SELECT ${nextId(comments)}, ${posts.id}, ${viewer}, ${body}, ${now} FROM ${posts} WHERE ${posts.id} = ${post} AND ${isVisible(viewer)} AND ${condition}`,
    (id) => commentStatement(sql`${comments.id} = ${id} AND ${isCommentVisible(viewer)}`),
  );
}

/** Who may do what to one comment. */
function rightsStatement(viewer: UserId, id: CommentId) {
  return statement<{ authorId: UserId; postAuthorId: UserId }>(
    sql`SELECT ${comments.authorId} AS "authorId", ${posts.authorId} AS "postAuthorId" FROM ${comments} CROSS JOIN ${posts} ON ${posts.id} = ${comments.postId} WHERE ${comments.id} = ${id} AND ${isCommentVisible(viewer)}`,
  );
}

/** Changes a comment of the viewer's own. */
export async function updateComment(
  db: Database,
  viewer: UserId,
  id: CommentId,
  change: { readonly body: string; readonly now: number },
): Promise<Change<CommentRow>> {
  const [found, , written] = await db.batch([
    rightsStatement(viewer, id),
    statement(
      sql`UPDATE ${comments} SET body = ${change.body}, edited_at = ${change.now} WHERE ${comments.id} = ${id} AND ${comments.authorId} = ${viewer} AND ${isCommentVisible(viewer)}`,
    ),
    commentStatement(sql`${comments.id} = ${id}`),
  ]);
  const [rights] = found.rows;
  const [row] = written.rows;
  if (rights === undefined || row === undefined) return { outcome: "absent" };
  return rights.authorId === viewer ? { outcome: "done", row } : { outcome: "forbidden" };
}

/** Deletes a comment: its author may, and the author of its post. */
export async function deleteComment(
  db: Database,
  viewer: UserId,
  id: CommentId,
): Promise<Change<null>> {
  const [found] = await db.batch([
    rightsStatement(viewer, id),
    statement(
      sql`DELETE FROM ${comments} WHERE ${comments.id} = ${id} AND ${isCommentVisible(viewer)} AND (${comments.authorId} = ${viewer} OR EXISTS (SELECT 1 FROM ${posts} WHERE ${posts.id} = ${comments.postId} AND ${posts.authorId} = ${viewer}))`,
    ),
  ]);
  const [rights] = found.rows;
  if (rights === undefined) return { outcome: "absent" };
  const may = rights.authorId === viewer || rights.postAuthorId === viewer;
  return may ? { outcome: "done", row: null } : { outcome: "forbidden" };
}
