/**
 * Likes.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { countVisible, isUnblocked } from "../../accounts/people/visibility.ts";
import { type Database, statement } from "../../db/database.ts";
import { nextId, type PostId, type UserId } from "../../db/ids.ts";
import { select } from "../../db/rows.ts";
import type { CountedPage } from "../../http/lists/list-endpoint.ts";
import type { ListRequest } from "../../http/lists/list-request.ts";
import { type KeyValue, type Position, readPage } from "../../keyset/index.ts";
import { joinPerson, type PersonRow, personColumns } from "../hydrate.ts";
import { likes, posts } from "../tables.ts";
import { isVisible } from "../visibility.ts";

/**
 * How many likes of users whom the viewer may see a post has. NULL when more than 1,000 blocks concern
 * the viewer.
 */
export function visibleLikeCount(viewer: UserId): SQL<number | null> {
  return countVisible(
    viewer,
    posts.likeCount,
    (person) =>
      sql`EXISTS (SELECT 1 FROM ${likes} WHERE ${likes.postId} = ${posts.id} AND ${likes.userId} = ${person})`,
  );
}

/** The number of likes of a post. No row: there is no such post for the viewer. */
function likeCount(viewer: UserId, post: PostId) {
  return select(
    { count: visibleLikeCount(viewer), total: posts.likeCount },
    sql`FROM ${posts} WHERE ${posts.id} = ${post} AND ${isVisible(viewer)}`,
  );
}

/**
 * Likes a post, or takes the like back; doing either twice changes nothing.
 *
 * @returns the post's likes afterwards; null when there is no such post for the viewer.
 */
export async function setLike(
  db: Database,
  viewer: UserId,
  post: PostId,
  liked: boolean,
): Promise<number | null> {
  const change = liked
    ? sql`INSERT INTO ${likes} (id, post_id, user_id) SELECT ${nextId(likes)}, ${posts.id}, ${viewer} FROM ${posts} WHERE ${posts.id} = ${post} AND ${isVisible(viewer)} ON CONFLICT (post_id, user_id) DO NOTHING`
    : sql`DELETE FROM ${likes} WHERE ${likes.postId} = ${post} AND ${likes.userId} = ${viewer} AND EXISTS (SELECT 1 FROM ${posts} WHERE ${posts.id} = ${post} AND ${isVisible(viewer)})`;
  const [, counted] = await db.batch([statement(change), likeCount(viewer, post)]);
  const [post_] = counted.rows;
  return post_ === undefined ? null : (post_.count ?? post_.total);
}

/** The position around the like of a person: the id of their like, or one that no list has. */
async function placeAround(db: Database, post: PostId, person: KeyValue): Promise<Position> {
  const { rows } = await db.run(
    statement<{ id: number }>(
      sql`SELECT ${likes.id} AS id FROM ${likes} WHERE ${likes.postId} = ${post} AND ${likes.userId} = ${person}`,
    ),
  );
  return { at: "around", id: rows[0]?.id ?? null };
}

/**
 * A page of who likes a post; null when there is no such post for the viewer. `around` names a
 * person, and takes two more round trips than other pages.
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
