/**
 * The writes of this family. Each of them is announced to the feed cache.
 *
 * @module
 */
import type { Database } from "../db/database.ts";
import type { CommentId, FileId, PostId, UserId } from "../db/ids.ts";
import type { OnceKey } from "../db/once.ts";
import type { ChangeKind } from "../feed-cache/invalidation.ts";
import { announced } from "../feed-cache/outbox.ts";
import type { ServiceContext } from "../ports/ports.ts";
import { deleteComment, insertComment, updateComment } from "./comments/comment-queries.ts";
import { setLike } from "./likes/like-queries.ts";
import { deletePost, insertPost, updatePost } from "./posts/post-queries.ts";
import { type Privacy, privacies } from "./tables.ts";

/** The wider of two privacies: that of the users who could see the post before or can see it now. */
function widest(one: Privacy, other: Privacy): Privacy {
  return privacies.indexOf(one) < privacies.indexOf(other) ? one : other;
}

type Changed = (
  kind: ChangeKind,
  audience?: Privacy,
) => readonly [{ readonly kind: ChangeKind; readonly actor: UserId; readonly audience?: Privacy }];

/** Runs a write of the viewer's and announces what it changed. */
function write<Result>(
  context: ServiceContext,
  run: (db: Database) => Promise<Result>,
  changesOf: (result: Result, changed: Changed) => ReturnType<Changed> | null,
): Promise<Result> {
  const actor = context.viewer.id;
  const changed: Changed = (kind, audience) => [
    { kind, actor, ...(audience !== undefined && { audience }) },
  ];
  return announced(context, [actor], run, (result) => changesOf(result, changed) ?? []);
}

/** Writes a post; see {@link insertPost}. */
export function createPost(
  context: ServiceContext,
  post: {
    readonly body: string;
    readonly privacy: Privacy;
    readonly attachments: readonly FileId[];
  },
  once: OnceKey | null,
) {
  const { viewer, now } = context;
  return write(
    context,
    (db) => insertPost(db, viewer.id, { ...post, now }, once),
    (row, changed) => row && changed("post created", row.privacy),
  );
}

/** Changes a post; see {@link updatePost}. */
export async function editPost(
  context: ServiceContext,
  id: PostId,
  change: {
    readonly body: string | undefined;
    readonly privacy: Privacy | undefined;
    readonly attachments: readonly FileId[] | undefined;
  },
) {
  const { viewer, now } = context;
  const result = await write(
    context,
    (db) => updatePost(db, viewer.id, id, { ...change, now }),
    (written, changed) => {
      if (written.outcome !== "done") return null;
      const { post, before } = written.row;
      const kind = post.privacy === before ? "post edited" : "post privacy changed";
      return changed(kind, widest(post.privacy, before));
    },
  );
  return result.outcome === "done" ? { ...result, row: result.row.post } : result;
}

/** Deletes a post; see {@link deletePost}. */
export function removePost(context: ServiceContext, id: PostId) {
  return write(
    context,
    (db) => deletePost(db, context.viewer.id, id),
    (result, changed) => (result.outcome === "done" ? changed("post deleted", result.row) : null),
  );
}

/** Writes a comment; see {@link insertComment}. */
export function createComment(
  context: ServiceContext,
  post: PostId,
  body: string,
  once: OnceKey | null,
) {
  const { viewer, now } = context;
  return write(
    context,
    (db) => insertComment(db, viewer.id, post, { body, now }, once),
    (row, changed) => row && changed("comment created"),
  );
}

/** Changes a comment; see {@link updateComment}. */
export function editComment(context: ServiceContext, id: CommentId, body: string) {
  const { viewer, now } = context;
  return write(
    context,
    (db) => updateComment(db, viewer.id, id, { body, now }),
    ({ outcome }, changed) => (outcome === "done" ? changed("comment edited") : null),
  );
}

/** Deletes a comment; see {@link deleteComment}. */
export function removeComment(context: ServiceContext, id: CommentId) {
  return write(
    context,
    (db) => deleteComment(db, context.viewer.id, id),
    ({ outcome }, changed) => (outcome === "done" ? changed("comment deleted") : null),
  );
}

/** Likes a post or takes the like back; see {@link setLike}. */
export function likePost(context: ServiceContext, post: PostId, liked: boolean) {
  return write(
    context,
    (db) => setLike(db, context.viewer.id, post, liked),
    (count, changed) => (count === null ? null : changed(liked ? "post liked" : "post unliked")),
  );
}
