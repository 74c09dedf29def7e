/**
 * The actions on a post. Likes and saves are shown at once, and are reverted if the API refuses them.
 *
 * @module
 */
import { announce, announceProblem } from "../app/announce.tsx";
import { queries } from "../app/queries.ts";
import { request } from "../app/request.ts";
import { focusContent } from "../app/scroller.ts";
import { connectly } from "../app/session.ts";
import { confirm } from "../components/dialog.tsx";
import {
  changePost,
  type Post,
  type Privacy,
  postKey,
  postLists,
  prependPost,
  removePosts,
} from "./post.ts";

/** Likes a post, or removes the like. */
export async function toggleLike(post: Post): Promise<void> {
  const liked = !post.liked_by_me;
  changePost(post.id, (each) => ({
    ...each,
    liked_by_me: liked,
    like_count: each.like_count + (liked ? 1 : -1),
  }));
  try {
    const answer = await (liked ? connectly.posts.like(post.id) : connectly.posts.unlike(post.id));
    // If the post has become invisible, the API removes the like but returns no count.
    const count = answer?.like_count;
    if (count !== undefined) changePost(post.id, (each) => ({ ...each, like_count: count }));
  } catch (error) {
    changePost(post.id, (each) => ({
      ...each,
      liked_by_me: post.liked_by_me,
      like_count: post.like_count,
    }));
    announceProblem(error);
  }
}

/** Saves a post, or removes it from the saved posts. */
export async function toggleSaved(post: Post): Promise<void> {
  const saved = !post.saved_by_me;
  changePost(post.id, (each) => ({ ...each, saved_by_me: saved }));
  try {
    await request(saved ? "put" : "delete", `/api/posts/${post.id}/saved`);
    queries.resetQueries({ queryKey: [postLists, "saved"], type: "inactive" });
  } catch (error) {
    changePost(post.id, (each) => ({ ...each, saved_by_me: post.saved_by_me }));
    announceProblem(error);
  }
}

/** A complete file that belongs to the author. */
interface AttachedFile {
  readonly id: number;
  /** The description of an image. Empty if there is none. */
  readonly alt: string;
}

interface Draft {
  readonly body: string;
  readonly privacy: Privacy;
  readonly attachments: readonly AttachedFile[];
}

/**
 * Writes a post.
 *
 * @throws ConnectlyError when the API refuses.
 */
export async function writePost({ body, privacy, attachments }: Draft): Promise<Post> {
  const post = await connectly.posts.create({
    body,
    privacy,
    attachments: [...attachments],
  });
  prependPost(post);
  announce("Posted.");
  return post;
}

/**
 * Changes the text of a post and its audience.
 *
 * @throws ConnectlyError when the API refuses.
 */
export async function editPost(id: number, body: string, privacy: Privacy): Promise<void> {
  const post = await connectly.posts.edit(id, { body, privacy });
  changePost(id, () => post);
  announce("The post was changed.");
}

/** Deletes a post after the user has confirmed it. */
export async function deletePost(post: Post): Promise<boolean> {
  const text = "Its comments and likes are deleted, too. This cannot be undone.";
  if (!(await confirm("Delete this post?", text, "Delete"))) return false;
  try {
    await connectly.posts.delete(post.id);
    focusContent();
    removePosts(({ id }) => id === post.id);
    queries.removeQueries({ queryKey: postKey(post.id) });
    announce("The post was deleted.");
    return true;
  } catch (error) {
    announceProblem(error);
    return false;
  }
}
