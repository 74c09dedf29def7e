/**
 * Writes, and their announcement to the feed cache.
 *
 * @module
 */
import type { CommentId, FileId, PostId } from "../db/ids.ts";
import type { OnceKey } from "../db/once.ts";
import { announce } from "../feed-cache/announce.ts";
import type { ChangeKind } from "../feed-cache/invalidation.ts";
import type { ServiceContext } from "../ports/ports.ts";
import { deleteComment, insertComment, updateComment } from "./comments/comment-queries.ts";
import { setLike } from "./likes/like-queries.ts";
import { deletePost, insertPost, updatePost } from "./posts/post-queries.ts";
import { type Privacy, privacies } from "./tables.ts";

/** The wider of two privacies: whoever could see the post before or can see it now. */
function widest(one: Privacy, other: Privacy): Privacy {
  return privacies.indexOf(one) < privacies.indexOf(other) ? one : other;
}

function changedBy({ viewer }: ServiceContext, kind: ChangeKind, audience?: Privacy) {
  return { kind, actor: viewer.id, ...(audience !== undefined && { audience }) };
}

/** Writes a post; see {@link insertPost}. */
export async function createPost(
  context: ServiceContext,
  post: {
    readonly body: string;
    readonly privacy: Privacy;
    readonly attachments: readonly FileId[];
  },
  once: OnceKey | null,
) {
  const { db, viewer, now } = context;
  const row = await insertPost(db, viewer.id, { ...post, now }, once);
  if (row !== null) await announce(context, changedBy(context, "post created", row.privacy));
  return row;
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
  const { db, viewer, now } = context;
  const result = await updatePost(db, viewer.id, id, { ...change, now });
  if (result.outcome !== "done") return result;
  const { post, before } = result.row;
  const kind = post.privacy === before ? "post edited" : "post privacy changed";
  await announce(context, changedBy(context, kind, widest(post.privacy, before)));
  return { ...result, row: post };
}

/** Deletes a post; see {@link deletePost}. */
export async function removePost(context: ServiceContext, id: PostId) {
  const result = await deletePost(context.db, context.viewer.id, id);
  if (result.outcome === "done") {
    await announce(context, changedBy(context, "post deleted", result.row));
  }
  return result;
}

/** Writes a comment; see {@link insertComment}. */
export async function createComment(
  context: ServiceContext,
  post: PostId,
  body: string,
  once: OnceKey | null,
) {
  const { db, viewer, now } = context;
  const row = await insertComment(db, viewer.id, post, { body, now }, once);
  if (row !== null) await announce(context, changedBy(context, "comment created"));
  return row;
}

/** Changes a comment; see {@link updateComment}. */
export async function editComment(context: ServiceContext, id: CommentId, body: string) {
  const { db, viewer, now } = context;
  const result = await updateComment(db, viewer.id, id, { body, now });
  if (result.outcome === "done") await announce(context, changedBy(context, "comment edited"));
  return result;
}

/** Deletes a comment; see {@link deleteComment}. */
export async function removeComment(context: ServiceContext, id: CommentId) {
  const result = await deleteComment(context.db, context.viewer.id, id);
  if (result.outcome === "done") await announce(context, changedBy(context, "comment deleted"));
  return result;
}

/** Likes a post or takes the like back; see {@link setLike}. */
export async function likePost(context: ServiceContext, post: PostId, liked: boolean) {
  const count = await setLike(context.db, context.viewer.id, post, liked);
  if (count !== null) {
    await announce(context, changedBy(context, liked ? "post liked" : "post unliked"));
  }
  return count;
}
