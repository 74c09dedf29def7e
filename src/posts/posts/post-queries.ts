/**
 * Posts: pages of them, and one at a time.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { visibleUserId } from "../../accounts/people/visibility.ts";
import { users } from "../../accounts/tables.ts";
import { type Database, type Statement, statement } from "../../db/database.ts";
import { type FileId, nextId, type PostId, type UserId } from "../../db/ids.ts";
import { insertOnce, type OnceKey } from "../../db/once.ts";
import { select } from "../../db/rows.ts";
import type { CountedPage } from "../../http/lists/list-endpoint.ts";
import type { ListRequest } from "../../http/lists/list-request.ts";
import { pageColumn, readPage, type Source } from "../../keyset/index.ts";
import {
  attachmentsOf,
  insertAttachments,
  mayAttach,
  NotAttachable,
  selectStrangers,
} from "../attachments.ts";
import { joinPerson, type PersonRow, personColumns } from "../hydrate.ts";
import { attachments, likes, type Privacy, posts } from "../tables.ts";
import { isVisible, visibleSources, visibleSourcesOf } from "../visibility.ts";
import { countPostsOf, countVisiblePosts, type PostCount } from "./post-counts.ts";

/** A post as answered. Times are Unix milliseconds. */
export interface PostRow extends PersonRow {
  readonly id: PostId;
  readonly authorId: UserId;
  readonly body: string;
  readonly privacy: Privacy;
  readonly createdAt: number;
  /** Null: never edited. */
  readonly editedAt: number | null;
  readonly likeCount: number;
  readonly commentCount: number;
  readonly likedByMe: number;
  /** As JSON text: see {@link attachmentsOf}. */
  readonly attachments: string;
}

const postColumns = {
  id: posts.id,
  authorId: posts.authorId,
  body: posts.body,
  privacy: posts.privacy,
  createdAt: posts.createdAt,
  editedAt: posts.editedAt,
  likeCount: posts.likeCount,
  commentCount: posts.commentCount,
} as const;

function likedBy(viewer: UserId, post: SQLWrapper): SQL<number> {
  return sql<number>`EXISTS (SELECT 1 FROM ${likes} WHERE ${likes.postId} = ${post} AND ${likes.userId} = ${viewer})`;
}

/**
 * Reads a page of any list of posts with everything that a post answers, in one round trip.
 *
 * @param count how many posts the list has. No row: there is no such list.
 * @param first statements to run before the page is read, in the same transaction.
 * @returns null when there is no such list.
 * @throws AnchorNotFound when `around` names a row that is not in the list.
 */
export async function readPostPage(
  db: Database,
  viewer: UserId,
  sources: readonly Source[],
  { list, order, position, size }: ListRequest,
  count: PostCount,
  first: readonly Statement<unknown>[] = [],
): Promise<CountedPage<PostRow> | null> {
  const query = {
    list,
    order,
    sources,
    position,
    size,
    select: postColumns,
    hydrate: {
      select: {
        ...personColumns,
        likedByMe: likedBy(viewer, pageColumn("id")),
        attachments: attachmentsOf(pageColumn("id")),
      },
      join: joinPerson("authorId"),
    },
  };
  const page = await readPage(db, query, [count, ...first]);
  const [counted] = page.companions[0];
  return counted === undefined ? null : { ...page, count: counted.count };
}

/** Every post that the viewer may see. */
export function readVisiblePosts(db: Database, viewer: UserId, request: ListRequest) {
  const sources = visibleSources(viewer);
  return readPostPage(db, viewer, sources, request, countVisiblePosts(viewer));
}

/**
 * The posts of one author that the viewer may see.
 *
 * @param username in lower case; `me` for the viewer.
 * @returns null when there is no such author, or when a block hides them from the viewer.
 */
export function readPostsOf(db: Database, viewer: UserId, username: string, request: ListRequest) {
  const author = visibleUserId(viewer, username);
  const sources = visibleSourcesOf(author, viewer);
  return readPostPage(db, viewer, sources, request, countPostsOf(viewer, author));
}

/** One post with all that is answered of it, where `condition` holds and the viewer may see it. */
function postStatement(viewer: UserId, condition: SQL): Statement<PostRow> {
  return select(
    {
      ...postColumns,
      ...personColumns,
      likedByMe: likedBy(viewer, posts.id),
      attachments: attachmentsOf(posts.id),
    },
    sql`FROM ${posts} CROSS JOIN ${users} ON ${users.id} = ${posts.authorId} WHERE ${condition} AND ${isVisible(viewer)}`,
  );
}

/** One post; null when there is none, or none that the viewer may see. */
export async function readPost(db: Database, viewer: UserId, id: PostId): Promise<PostRow | null> {
  const { rows } = await db.run(postStatement(viewer, sql`${posts.id} = ${id}`));
  return rows[0] ?? null;
}

/**
 * Writes a post with its files and answers it. `now` in Unix milliseconds.
 *
 * @throws KeyReused when the key came with another request.
 * @throws NotAttachable when one of the files is not a complete one of the viewer's own.
 */
export async function insertPost(
  db: Database,
  viewer: UserId,
  post: {
    readonly body: string;
    readonly privacy: Privacy;
    readonly attachments: readonly FileId[];
    readonly now: number;
  },
  once: OnceKey | null,
): Promise<PostRow | null> {
  const { body, privacy, attachments: ids, now } = post;
  const row = await insertOnce(
    db,
    { viewer, once, now },
    (condition) =>
      sql`INSERT INTO ${posts} (id, author_id, body, privacy, created_at) SELECT ${nextId(posts)}, ${viewer}, ${body}, ${privacy}, ${now} WHERE ${condition} AND ${mayAttach(viewer, ids)}`,
    (id) => postStatement(viewer, sql`${posts.id} = ${id}`),
    ids.length === 0 ? undefined : (id, condition) => insertAttachments(id, ids, condition),
  );
  if (row === null && ids.length > 0) await refuseStrangers(db, viewer, ids);
  return row;
}

/** @throws NotAttachable when one of the files is not a complete one of the viewer's own. */
async function refuseStrangers(db: Database, viewer: UserId, ids: readonly FileId[]) {
  const { rows } = await db.run(selectStrangers(viewer, ids));
  if (rows.length > 0) throw new NotAttachable(rows.map(({ position }) => position));
}

/** What became of an attempt to change something. */
export type Change<Row> =
  | { readonly outcome: "done"; readonly row: Row }
  | { readonly outcome: "forbidden" }
  | { readonly outcome: "absent" };

/**
 * Changes a post of the viewer's own. A new body and other files mark it as edited; a new privacy does
 * not.
 *
 * @returns `forbidden` for a post that the viewer sees but did not write.
 * @throws NotAttachable when one of the files is not a complete one of the viewer's own.
 */
export async function updatePost(
  db: Database,
  viewer: UserId,
  id: PostId,
  change: {
    readonly body: string | undefined;
    readonly privacy: Privacy | undefined;
    /** Absent: the post keeps its files. */
    readonly attachments: readonly FileId[] | undefined;
    readonly now: number;
  },
): Promise<Change<{ readonly post: PostRow; readonly before: Privacy }>> {
  const { body = null, privacy = null, attachments: ids, now } = change;
  const mayChange = sql`author_id = ${viewer} AND ${mayAttach(viewer, ids ?? [])}`;
  const isEdit = sql.raw(body === null && ids === undefined ? "0" : "1");
  const mine = sql`EXISTS (SELECT 1 FROM ${posts} WHERE id = ${id} AND ${mayChange})`;
  const [found, strangers, , , , written] = await db.batch([
    statement<{ privacy: Privacy }>(sql`SELECT privacy FROM ${posts} WHERE id = ${id}`),
    selectStrangers(viewer, ids ?? []),
    statement(
      sql`UPDATE ${posts} SET body = coalesce(${body}, body), privacy = coalesce(${privacy}, privacy), edited_at = CASE ${isEdit} WHEN 1 THEN ${now} ELSE edited_at END WHERE id = ${id} AND ${mayChange}`,
    ),
    statement(
      ids === undefined
        ? sql`SELECT 1 WHERE 0`
        : sql`DELETE FROM ${attachments} WHERE post_id = ${id} AND ${mine}`,
    ),
    statement(ids === undefined ? sql`SELECT 1 WHERE 0` : insertAttachments(sql`${id}`, ids, mine)),
    postStatement(viewer, sql`${posts.id} = ${id}`),
  ]);
  const [before] = found.rows;
  const [post] = written.rows;
  if (before === undefined || post === undefined) return { outcome: "absent" };
  if (post.authorId !== viewer) return { outcome: "forbidden" };
  if (strangers.rows.length > 0) {
    throw new NotAttachable(strangers.rows.map(({ position }) => position));
  }
  return { outcome: "done", row: { post, before: before.privacy } };
}

/** Deletes a post of the viewer's own, with its comments and likes. Answers whose it was to see. */
export async function deletePost(
  db: Database,
  viewer: UserId,
  id: PostId,
): Promise<Change<Privacy>> {
  const [found] = await db.batch([
    statement<{ authorId: UserId; privacy: Privacy }>(
      sql`SELECT ${posts.authorId} AS "authorId", ${posts.privacy} AS privacy FROM ${posts} WHERE ${posts.id} = ${id} AND ${isVisible(viewer)}`,
    ),
    statement(sql`DELETE FROM ${posts} WHERE id = ${id} AND author_id = ${viewer}`),
  ]);
  const [row] = found.rows;
  if (row === undefined) return { outcome: "absent" };
  return row.authorId === viewer ? { outcome: "done", row: row.privacy } : { outcome: "forbidden" };
}
