/**
 * Changes of posts. Each change is announced to the feed cache.
 *
 * @module
 */
import type { PostId } from "../../db/ids.ts";
import type { OnceKey } from "../../db/once.ts";
import { announced } from "../../feed-cache/outbox.ts";
import type { ServiceContext } from "../../ports/ports.ts";
import type { AllowedVersions, Change } from "../change.ts";
import { type Privacy, privacies } from "../tables.ts";
import {
  type ChangedPost,
  deletePost,
  insertPost,
  type PostContent,
  updatePost,
} from "./post-queries.ts";
import type { PostRow } from "./post-row.ts";

/** The privacy with the larger audience: it covers users who could see the post before or can see it now. */
function widest(one: Privacy, other: Privacy): Privacy {
  return privacies.indexOf(one) < privacies.indexOf(other) ? one : other;
}

/** Inserts a post; see {@link insertPost}. */
export function createPost(
  context: ServiceContext,
  content: PostContent,
  once: OnceKey | null,
): Promise<PostRow | null> {
  const { id: actor } = context.viewer;
  return announced(
    context,
    [actor],
    (db) => insertPost(db, actor, content, context.now, once),
    (row) => (row === null ? [] : [{ kind: "post created", actor, audience: row.privacy }]),
  );
}

/** Changes a post; see {@link updatePost}. A change to the same values is not announced. */
export async function editPost(
  context: ServiceContext,
  id: PostId,
  change: Parameters<typeof updatePost>[3],
  allowed: AllowedVersions,
): Promise<Change<PostRow>> {
  const { id: actor } = context.viewer;
  function changesOf(result: Change<ChangedPost>) {
    if (result.outcome !== "done") return [];
    const { post, before } = result.row;
    if (post.version === before.version) return [];
    const kind =
      post.privacy === before.privacy
        ? ("post edited" as const)
        : ("post privacy changed" as const);
    return [{ kind, actor, audience: widest(post.privacy, before.privacy) }];
  }
  const result = await announced(
    context,
    [actor],
    (db) => updatePost(db, actor, id, change, context.now, allowed),
    changesOf,
  );
  return result.outcome === "done" ? { outcome: "done", row: result.row.post } : result;
}

/** Deletes a post; see {@link deletePost}. */
export function removePost(
  context: ServiceContext,
  id: PostId,
  allowed: AllowedVersions,
): Promise<Change<Privacy>> {
  const { id: actor } = context.viewer;
  return announced(
    context,
    [actor],
    (db) => deletePost(db, actor, id, allowed),
    (result) =>
      result.outcome === "done" ? [{ kind: "post deleted", actor, audience: result.row }] : [],
  );
}
