/**
 * Changes of comments. Each change is announced to the feed cache.
 *
 * @module
 */
import type { CommentId, PostId } from "../../db/ids.ts";
import type { OnceKey } from "../../db/once.ts";
import { announced } from "../../feed-cache/outbox.ts";
import type { ServiceContext } from "../../ports/ports.ts";
import type { AllowedVersions, Change } from "../change.ts";
import { type CommentRow, deleteComment, insertComment, updateComment } from "./comment-queries.ts";

/** Inserts a comment; see {@link insertComment}. */
export function createComment(
  context: ServiceContext,
  post: PostId,
  body: string,
  once: OnceKey | null,
): Promise<CommentRow | null> {
  const { id: actor } = context.viewer;
  return announced(
    context,
    [actor],
    (db) => insertComment(db, actor, post, body, context.now, once),
    (row) => (row === null ? [] : [{ kind: "comment created", actor }]),
  );
}

/** Changes a comment; see {@link updateComment}. */
export function editComment(
  context: ServiceContext,
  id: CommentId,
  body: string,
  allowed: AllowedVersions,
): Promise<Change<CommentRow>> {
  const { id: actor } = context.viewer;
  return announced(
    context,
    [actor],
    (db) => updateComment(db, actor, id, body, context.now, allowed),
    ({ outcome }) => (outcome === "done" ? [{ kind: "comment edited", actor }] : []),
  );
}

/** Deletes a comment; see {@link deleteComment}. */
export function removeComment(
  context: ServiceContext,
  id: CommentId,
  allowed: AllowedVersions,
): Promise<Change<null>> {
  const { id: actor } = context.viewer;
  return announced(
    context,
    [actor],
    (db) => deleteComment(db, actor, id, allowed),
    ({ outcome }) => (outcome === "done" ? [{ kind: "comment deleted", actor }] : []),
  );
}
