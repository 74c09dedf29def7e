/**
 * The cached posts. A change to a post is applied to every list that contains it.
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

/** Changes a post in all cached lists and in its own query. */
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

/** Removes the posts that match a predicate from all lists. */
export function removePosts(isRemoved: (post: Post) => boolean): void {
  queries.setQueriesData<PostPages>(
    { queryKey: [postLists] },
    (data) => data && withRows(data, (rows) => rows.filter((post) => !isRemoved(post))),
  );
}

/** Removes the posts that are no longer saved from the list of saved posts. */
export function removeUnsaved(): void {
  queries.setQueriesData<PostPages>(
    { queryKey: [postLists, "saved"] },
    (data) => data && withRows(data, (rows) => rows.filter((post) => post.saved_by_me)),
  );
}

/** Inserts a new post at the start of each list that contains posts like it and is loaded from its start. */
export function prependPost(post: Post): void {
  const lists = [["feed"], ["newsfeed"], ["user", post.author.username]];
  for (const list of lists) {
    // Posts for followers are in the news feed, but not in the public feed.
    if (list[0] === "feed" && post.privacy === "followers") continue;
    queries.setQueriesData<PostPages>({ queryKey: [postLists, ...list] }, (data) => {
      const [first, ...rest] = data?.pages ?? [];
      if (data === undefined || first === undefined || first.previous !== null) return data;
      if (first.rows.some(({ id }) => id === post.id)) return data;
      return { ...data, pages: [{ ...first, rows: [post, ...first.rows] }, ...rest] };
    });
  }
}
