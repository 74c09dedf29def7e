/**
 * Changes of likes. Each change is announced to the feed cache.
 *
 * @module
 */
import type { PostId } from "../../db/ids.ts";
import { announced } from "../../feed-cache/outbox.ts";
import type { ServiceContext } from "../../ports/ports.ts";
import { deleteLike, insertLike, type Unlike } from "./like-queries.ts";

/** Likes a post; see {@link insertLike}. */
export function likePost(context: ServiceContext, post: PostId): Promise<number | null> {
  const { id: actor } = context.viewer;
  return announced(
    context,
    [actor],
    (db) => insertLike(db, actor, post),
    (count) => (count === null ? [] : [{ kind: "post liked", actor }]),
  );
}

/** Removes the viewer's like of a post; see {@link deleteLike}. */
export function unlikePost(context: ServiceContext, post: PostId): Promise<Unlike> {
  const { id: actor } = context.viewer;
  return announced(
    context,
    [actor],
    (db) => deleteLike(db, actor, post),
    ({ outcome }) => (outcome === "absent" ? [] : [{ kind: "post unliked", actor }]),
  );
}
