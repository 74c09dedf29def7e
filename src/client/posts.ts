/**
 * Posts, comments and likes, and the feeds.
 *
 * @module
 */
import type { Caller } from "./call.ts";
import type { ListParameters } from "./parameters.ts";
import type { Body, CallOptions, ChangeOptions, PageAnswer, Query } from "./types.ts";

type PostList = "/api/posts" | "/api/posts/feed" | "/api/posts/newsfeed";
type ListOfPost = "/api/posts/{id}/comments" | "/api/posts/{id}/likes";

/** `connectly.posts`: posts, their likes and comments, and both feeds. */
export function postCalls({ call, list }: Caller) {
  const listAt =
    <P extends PostList>(path: P) =>
    (parameters?: ListParameters<Query<P>>, options?: CallOptions) =>
      list<PageAnswer<P>>(path, parameters, options);
  const listOf =
    <P extends ListOfPost>(path: P) =>
    (id: number, parameters?: ListParameters<Query<P>>, options?: CallOptions) =>
      list<PageAnswer<P>>(path, parameters, { path: { id }, ...options });
  return {
    /** Public posts and the user's own private posts, newest first. */
    feed: listAt("/api/posts/feed"),
    /** The visible posts of the authors whom the user follows, and the user's own posts, newest first. */
    newsfeed: listAt("/api/posts/newsfeed"),
    list: listAt("/api/posts"),
    ofUser: (
      username: string,
      parameters?: ListParameters<Query<"/api/users/{username}/posts">>,
      options?: CallOptions,
    ) =>
      list<PageAnswer<"/api/users/{username}/posts">>("/api/users/{username}/posts", parameters, {
        path: { username },
        ...options,
      }),
    get: (id: number, options?: CallOptions) =>
      call("get", "/api/posts/{id}", { path: { id }, ...options }),
    create: (post: Body<"/api/posts", "post">, options?: CallOptions) =>
      call("post", "/api/posts", { body: post, ...options }),
    edit: (id: number, change: Body<"/api/posts/{id}", "patch">, options?: ChangeOptions) =>
      call("patch", "/api/posts/{id}", { path: { id }, body: change, ...options }),
    delete: (id: number, options?: ChangeOptions) =>
      call("delete", "/api/posts/{id}", { path: { id }, ...options }),
    like: (id: number, options?: CallOptions) =>
      call("put", "/api/posts/{id}/like", { path: { id }, ...options }),
    unlike: (id: number, options?: CallOptions) =>
      call("delete", "/api/posts/{id}/like", { path: { id }, ...options }),
    likes: listOf("/api/posts/{id}/likes"),
    comments: listOf("/api/posts/{id}/comments"),
    comment: (
      id: number,
      comment: Body<"/api/posts/{id}/comments", "post">,
      options?: CallOptions,
    ) => call("post", "/api/posts/{id}/comments", { path: { id }, body: comment, ...options }),
    save: (id: number, options?: CallOptions) =>
      call("put", "/api/posts/{id}/saved", { path: { id }, ...options }),
    unsave: (id: number, options?: CallOptions) =>
      call("delete", "/api/posts/{id}/saved", { path: { id }, ...options }),
    /** The posts that the user saved. The post that was saved last comes first. */
    saved: (parameters?: ListParameters<Query<"/api/users/me/saved">>, options?: CallOptions) =>
      list<PageAnswer<"/api/users/me/saved">>("/api/users/me/saved", parameters, options),
    /** The user's cached pages of both feeds, and their stamps. */
    cache: (options?: CallOptions) => call("get", "/api/posts/feed/cache", options),
  };
}

/** `connectly.comments`: changes of existing comments. */
export function commentCalls({ call }: Caller) {
  return {
    get: (id: number, options?: CallOptions) =>
      call("get", "/api/comments/{id}", { path: { id }, ...options }),
    edit: (id: number, change: Body<"/api/comments/{id}", "patch">, options?: ChangeOptions) =>
      call("patch", "/api/comments/{id}", { path: { id }, body: change, ...options }),
    delete: (id: number, options?: ChangeOptions) =>
      call("delete", "/api/comments/{id}", { path: { id }, ...options }),
  };
}
