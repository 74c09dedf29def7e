/**
 * Likes.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { isUnblocked } from "../../accounts/people/visibility.ts";
import { type Database, statement } from "../../db/database.ts";
import { nextId, type PostId, type UserId } from "../../db/ids.ts";
import { select } from "../../db/rows.ts";
import type { CountedPage } from "../../http/lists/list-endpoint.ts";
import type { ListRequest } from "../../http/lists/list-request.ts";
import { momentKey } from "../../http/lists/moment-key.ts";
import { defineList, type KeyValue, type Position, readPage } from "../../keyset/index.ts";
import { joinPerson, type PersonRow, personColumns } from "../person.ts";
import { visibleLikeCount } from "../reaction-counts.ts";
import { likes, posts } from "../tables.ts";
import { isVisible } from "../visibility.ts";

/** The likes of a post, the latest first. */
export const likeList = defineList({
  name: "likes",
  from: likes,
  tieBreak: likes.id,
  sortable: { id: momentKey(likes.id) },
  defaultOrder: "-id",
});

/** How many likes a post has. No row: the viewer may not see such a post. */
const likeCount = (viewer: UserId, post: PostId) =>
  select(
    { count: visibleLikeCount(viewer), total: posts.likeCount },
    sql`FROM ${posts} WHERE ${posts.id} = ${post} AND ${isVisible(viewer)}`,
  );

/**
 * Likes a post. A second like changes nothing.
 *
 * @returns the likes of the post after the change; null when the viewer may not see such a post.
 */
export async function insertLike(
  db: Database,
  viewer: UserId,
  post: PostId,
): Promise<number | null> {
  const [, { rows }] = await db.batch([
    statement(
      sql`INSERT INTO ${likes} (id, post_id, user_id) SELECT ${nextId(likes)}, ${posts.id}, ${viewer} FROM ${posts} WHERE ${posts.id} = ${post} AND ${isVisible(viewer)} ON CONFLICT (post_id, user_id) DO NOTHING`,
    ),
    likeCount(viewer, post),
  ]);
  const [counted] = rows;
  return counted === undefined ? null : (counted.count ?? counted.total);
}

/** The outcome of removing a like. */
export type Unlike =
  /** `count`: the number of likes after the removal. */
  | { readonly outcome: "done"; readonly count: number }
  /** The like was deleted, but the viewer may not see the post. */
  | { readonly outcome: "unseen" }
  /** There was no like, and the viewer may not see such a post. */
  | { readonly outcome: "absent" };

/** Deletes the viewer's like of a post, even if the viewer may not see the post any more. */
export async function deleteLike(db: Database, viewer: UserId, post: PostId): Promise<Unlike> {
  const isMine = sql`${likes.postId} = ${post} AND ${likes.userId} = ${viewer}`;
  const [found, , { rows }] = await db.batch([
    select({ id: likes.id }, sql`FROM ${likes} WHERE ${isMine}`),
    statement(sql`DELETE FROM ${likes} WHERE ${isMine}`),
    likeCount(viewer, post),
  ]);
  const [counted] = rows;
  if (counted !== undefined) return { outcome: "done", count: counted.count ?? counted.total };
  return { outcome: found.rows.length > 0 ? "unseen" : "absent" };
}

/** The position around the like of a user. If the user does not like the post, no list has this position. */
async function placeAround(db: Database, post: PostId, person: KeyValue): Promise<Position> {
  const { rows } = await db.run(
    select(
      { id: likes.id },
      sql`FROM ${likes} WHERE ${likes.postId} = ${post} AND ${likes.userId} = ${person}`,
    ),
  );
  return { at: "around", id: rows[0]?.id ?? null };
}

/**
 * A page of the users who like a post; null when the viewer may not see such a post. `around` names a
 * user, and takes two more round trips than other pages.
 */
export async function readLikers(
  db: Database,
  viewer: UserId,
  post: PostId,
  { list, order, position, size }: ListRequest,
): Promise<CountedPage<PersonRow> | null> {
  const where = sql`${likes.postId} = ${post} AND EXISTS (SELECT 1 FROM ${posts} WHERE ${posts.id} = ${post} AND ${isVisible(viewer)}) AND ${isUnblocked(viewer, likes.userId)}`;
  const query = {
    list,
    order,
    sources: [{ where, index: () => "likes_post" }],
    position: position.at === "around" ? await placeAround(db, post, position.id) : position,
    size,
    select: { userId: likes.userId },
    hydrate: { select: personColumns, join: joinPerson("userId") },
  };
  const page = await readPage(db, query, [likeCount(viewer, post)]);
  const [visible] = page.companions[0];
  return visible === undefined ? null : { ...page, count: visible.count };
}
