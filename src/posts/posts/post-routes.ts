/**
 * Posts over HTTP.
 *
 * @module
 */
import type { FileId } from "../../db/ids.ts";
import { onceHeaders, readOnceKey } from "../../http/idempotency.ts";
import { listEndpoint } from "../../http/lists/list-endpoint.ts";
import { notFound, Problem } from "../../http/problem.ts";
import { defineRoute, jsonAnswer, jsonBody, noContent } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import { serviceContext } from "../../ports/request-scope.ts";
import { NotAttachable } from "../attachments.ts";
import { authorPostList, orderable, postList } from "../lists.ts";
import { presentPost } from "../present.ts";
import {
  authorFilter,
  createPostBody,
  postPage,
  postParameters,
  postSchema,
  updatePostBody,
  username,
} from "../schemas.ts";
import { createPost, editPost, removePost } from "../service.ts";
import { type Change, readPost, readPostsOf, readVisiblePosts } from "./post-queries.ts";

const tags = ["Posts"];

/** The row of a change that was made. */
export function changed<Row>(change: Change<Row>, what: string): Row {
  if (change.outcome === "absent") throw notFound(what);
  if (change.outcome === "forbidden") {
    throw new Problem("forbidden", `You may see this ${what}, but it is not yours to change.`);
  }
  return change.row;
}

/** Turns the service's word for files that are not the author's into the contract's. */
function notAttachable(error: unknown): never {
  if (!(error instanceof NotAttachable)) throw error;
  const message = "there is no such complete file of yours";
  const paths = error.positions.map((position) => `attachments.${position}`);
  throw new Problem("invalid_request", `${paths.join(", ")}: ${message}`, {
    errors: paths.map((path) => ({ path, message })),
  });
}

const create = defineRoute({
  operationId: "createPost",
  method: "post",
  path: "/api/posts",
  tags,
  summary: "Write a post",
  request: { query: noQuery, headers: onceHeaders, body: jsonBody(createPostBody) },
  responses: { 201: jsonAnswer(postSchema, "The post") },
  problems: ["not_found"],
});

const read = defineRoute({
  operationId: "getPost",
  method: "get",
  path: "/api/posts/{id}",
  tags,
  summary: "One post",
  request: { params: postParameters, query: noQuery },
  responses: { 200: jsonAnswer(postSchema, "The post") },
  problems: ["not_found"],
});

const update = defineRoute({
  operationId: "updatePost",
  method: "patch",
  path: "/api/posts/{id}",
  tags,
  summary: "Edit one's own post, or change who may see it",
  request: { params: postParameters, query: noQuery, body: jsonBody(updatePostBody) },
  responses: { 200: jsonAnswer(postSchema, "The post") },
  problems: ["not_found", "forbidden"],
});

const remove = defineRoute({
  operationId: "deletePost",
  method: "delete",
  path: "/api/posts/{id}",
  tags,
  summary: "Delete one's own post, its comments and likes",
  request: { params: postParameters, query: noQuery },
  responses: { 204: noContent },
  problems: ["not_found", "forbidden"],
});

export const postRoutes = createRouter()
  .openapi(create, async (c) => {
    const { body, privacy = "public", attachments = [] } = c.req.valid("json");
    const once = await readOnceKey(c);
    const content = { body, privacy, attachments: attachments as FileId[] };
    const post = await createPost(serviceContext(c), content, once).catch(notAttachable);
    if (post === null) throw notFound("post");
    return c.json(presentPost(post), 201, { Location: `/api/posts/${post.id}` });
  })
  .openapi(read, async (c) => {
    const { db, viewer } = serviceContext(c);
    const post = await readPost(db, viewer.id, c.req.valid("param").id);
    if (post === null) throw notFound("post");
    return c.json(presentPost(post), 200);
  })
  .openapi(update, async (c) => {
    const { body, privacy, attachments } = c.req.valid("json");
    const { id } = c.req.valid("param");
    const change = { body, privacy, attachments: attachments as FileId[] | undefined };
    const post = await editPost(serviceContext(c), id, change).catch(notAttachable);
    return c.json(presentPost(changed(post, "post")), 200);
  })
  .openapi(remove, async (c) => {
    changed(await removePost(serviceContext(c), c.req.valid("param").id), "post");
    return c.body(null, 204);
  });

listEndpoint(postRoutes, {
  operationId: "listPosts",
  path: "/api/posts",
  tags,
  summary: "List the posts that the caller may see",
  filters: { author: authorFilter },
  list: postList,
  options: orderable,
  services: serviceContext,
  read: ({ db, viewer }, request, { author }) => {
    if (author === undefined) return readVisiblePosts(db, viewer.id, request);
    return readPostsOf(db, viewer.id, author, request);
  },
  absent: "user",
  page: postPage,
  present: presentPost,
});

listEndpoint(postRoutes, {
  operationId: "listPostsOfUser",
  path: "/api/users/{username}/posts",
  tags,
  summary: "List the posts of a user that the caller may see",
  params: { username },
  list: authorPostList,
  options: orderable,
  services: serviceContext,
  scope: ({ username: author }) => ({ author }),
  read: ({ db, viewer }, request, { username: author }) =>
    readPostsOf(db, viewer.id, author, request),
  absent: "user",
  page: postPage,
  present: presentPost,
});
