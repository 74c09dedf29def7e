/**
 * Saved posts: the list, and its changes.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type Database, statement } from "../../db/database.ts";
import { nextId, type PostId, type UserId } from "../../db/ids.ts";
import { select } from "../../db/rows.ts";
import type { CountedPage } from "../../http/lists/list-endpoint.ts";
import type { ListRequest } from "../../http/lists/list-request.ts";
import { momentKey } from "../../http/lists/moment-key.ts";
import { countUpTo, defineList, integerKey, type Position } from "../../keyset/index.ts";
import { type PostRow, readPostPage } from "../posts/post-row.ts";
import { posts } from "../tables.ts";
import { isVisible } from "../visibility.ts";
import { savedPosts } from "./tables.ts";

/** A viewer's saved posts, the latest saved first. `around` names a post. */
export const savedList = defineList({
  name: "saved posts",
  from: sql`${savedPosts} CROSS JOIN ${posts} ON ${posts.id} = ${savedPosts.postId}`,
  tieBreak: savedPosts.id,
  sortable: {
    id: {
      ...momentKey(savedPosts.id),
      anchor: {
        parse: integerKey(savedPosts.postId).parse,
        expects: "the id of a post in this list",
      },
    },
  },
  defaultOrder: "-id",
});

/** The most saved posts that are counted. */
const mostCounted = 100;

const isMine = (viewer: UserId, post: PostId): SQL =>
  sql`${savedPosts.userId} = ${viewer} AND ${savedPosts.postId} = ${post}`;

/** The position around a saved post. If the viewer has not saved the post, no list has this position. */
async function placeAround(db: Database, viewer: UserId, post: PostId): Promise<Position> {
  const { rows } = await db.run(
    select({ id: savedPosts.id }, sql`FROM ${savedPosts} WHERE ${isMine(viewer, post)}`),
  );
  return { at: "around", id: rows[0]?.id ?? null };
}

/**
 * A page of the viewer's saved posts. The list leaves out posts that the viewer may not see at the moment.
 * The count is null when there are more than 100 saved posts.
 */
export async function readSavedPosts(
  db: Database,
  viewer: UserId,
  request: ListRequest,
): Promise<CountedPage<PostRow> | null> {
  const sources = [{ where: sql`${savedPosts.userId} = ${viewer} AND ${isVisible(viewer)}` }];
  const position =
    request.position.at === "around"
      ? await placeAround(db, viewer, request.position.id as PostId)
      : request.position;
  const count = countUpTo({ ...request, sources }, { after: null, before: null }, mostCounted);
  return readPostPage(db, viewer, sources, { ...request, position }, count);
}

/**
 * Saves a post. A post that is already saved keeps its place.
 *
 * @returns whether the post exists and the viewer may see it.
 */
export async function savePost(db: Database, viewer: UserId, post: PostId): Promise<boolean> {
  const isPost = sql`${posts.id} = ${post} AND ${isVisible(viewer)}`;
  const [, { rows }] = await db.batch([
    statement(
      sql`INSERT INTO ${savedPosts} (id, user_id, post_id) SELECT ${nextId(savedPosts)}, ${viewer}, ${posts.id} FROM ${posts} WHERE ${isPost} ON CONFLICT DO NOTHING`,
    ),
    select({ id: posts.id }, sql`FROM ${posts} WHERE ${isPost}`),
  ]);
  return rows.length > 0;
}

/**
 * Removes a post from the viewer's saved posts, even if the viewer may not see the post any more.
 *
 * @returns whether the post was saved or the viewer may see it.
 */
export async function unsavePost(db: Database, viewer: UserId, post: PostId): Promise<boolean> {
  const [saved, , seen] = await db.batch([
    select({ id: savedPosts.id }, sql`FROM ${savedPosts} WHERE ${isMine(viewer, post)}`),
    statement(sql`DELETE FROM ${savedPosts} WHERE ${isMine(viewer, post)}`),
    select(
      { id: posts.id },
      sql`FROM ${posts} WHERE ${posts.id} = ${post} AND ${isVisible(viewer)}`,
    ),
  ]);
  return saved.rows.length + seen.rows.length > 0;
}
