/**
 * Posts as the feeds keep them, and how changes of a post reach every list that shows it.
 *
 * @module
 */
import type { InfiniteData } from "@tanstack/preact-query";
import type { Schemas } from "../../client/index.ts";
import { queries } from "../app/queries.ts";
import type { EndlessPage } from "../components/endless.ts";

export type Post = Schemas["Post"];
export type Attachment = Schemas["Attachment"];
export type Comment = Schemas["Comment"];
export type Privacy = Post["privacy"];

export type PostPages = InfiniteData<EndlessPage<Post>>;

/** The first part of the key of every list of posts. */
export const postLists = "posts";

/** The key of one post. */
export const postKey = (id: number) => ["post", id] as const;

function withRows(pages: PostPages, change: (rows: readonly Post[]) => readonly Post[]): PostPages {
  return { ...pages, pages: pages.pages.map((page) => ({ ...page, rows: change(page.rows) })) };
}

/** Changes a post wherever it is kept. */
export function changePost(id: number, change: (post: Post) => Post): void {
  queries.setQueriesData<PostPages>(
    { queryKey: [postLists] },
    (data) =>
      data &&
      withRows(data, (rows) =>
        rows.some((post) => post.id === id)
          ? rows.map((post) => (post.id === id ? change(post) : post))
          : rows,
      ),
  );
  queries.setQueryData<Post>(postKey(id), (post) => post && change(post));
}

/** Removes the posts that a test holds for from all lists. */
export function removePosts(isRemoved: (post: Post) => boolean): void {
  queries.setQueriesData<PostPages>(
    { queryKey: [postLists] },
    (data) => data && withRows(data, (rows) => rows.filter((post) => !isRemoved(post))),
  );
}

/** Removes the posts from the saved ones that are not saved any more. */
export function removeUnsaved(): void {
  queries.setQueriesData<PostPages>(
    { queryKey: [postLists, "saved"] },
    (data) => data && withRows(data, (rows) => rows.filter((post) => post.saved_by_me)),
  );
}

/** Puts a new post in front of the lists that are open at their start and show posts like it. */
export function prependPost(post: Post): void {
  const lists = [["feed"], ["newsfeed"], ["user", post.author.username]];
  for (const list of lists) {
    // Followers' posts are in the news feed, and not in the public one.
    if (list[0] === "feed" && post.privacy === "followers") continue;
    queries.setQueriesData<PostPages>({ queryKey: [postLists, ...list] }, (data) => {
      const [first, ...rest] = data?.pages ?? [];
      if (data === undefined || first === undefined || first.previous !== null) return data;
      if (first.rows.some(({ id }) => id === post.id)) return data;
      return { ...data, pages: [{ ...first, rows: [post, ...first.rows] }, ...rest] };
    });
  }
}
