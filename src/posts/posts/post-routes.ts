/**
 * Posts over HTTP.
 *
 * @module
 */
import type { Context } from "hono";
import {
  hasCopy,
  ifMatchHeader,
  ifNoneMatchHeader,
  notModified,
  readIfMatch,
  withTag,
} from "../../http/entity-tags.ts";
import { onceHeaders, readOnceKey } from "../../http/idempotency.ts";
import { listEndpoint } from "../../http/lists/list-endpoint.ts";
import { notFound, Problem } from "../../http/problem.ts";
import { defineRoute, jsonAnswer, jsonBody, noContent } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import type { ServiceContext } from "../../ports/ports.ts";
import { serviceContext } from "../../ports/request-scope.ts";
import { NotAttachable } from "../attachments.ts";
import { requireChanged } from "../change.ts";
import { orderable } from "../list-options.ts";
import { authorPostList, postList, readPostsOf, readVisiblePosts } from "./post-lists.ts";
import { readPost } from "./post-queries.ts";
import type { PostRow } from "./post-row.ts";
import {
  authorFilter,
  createPostBody,
  postPage,
  postParameters,
  postSchema,
  updatePostBody,
  username,
} from "./post-schemas.ts";
import { createPost, editPost, removePost } from "./post-service.ts";
import { presentPost } from "./present-post.ts";

const tags = ["Posts"];

/** Turns the error of files that cannot be attached into a problem that names these files. */
function notAttachable(error: unknown): never {
  if (!(error instanceof NotAttachable)) throw error;
  const message = "you have no complete file with this id";
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
  answerHeaders: ["ETag"],
  problems: ["not_found", "gone", "unprocessable"],
});

const read = defineRoute({
  operationId: "getPost",
  method: "get",
  path: "/api/posts/{id}",
  tags,
  summary: "Get a post",
  request: { params: postParameters, query: noQuery, headers: ifNoneMatchHeader },
  responses: { 200: jsonAnswer(postSchema, "The post"), 304: notModified },
  answerHeaders: ["ETag"],
  problems: ["not_found"],
});

const update = defineRoute({
  operationId: "updatePost",
  method: "patch",
  path: "/api/posts/{id}",
  tags,
  summary: "Edit a post of the caller, or change who may see it",
  description:
    "When the request does not change the body or the files, the post keeps its `edited_at`.",
  request: {
    params: postParameters,
    query: noQuery,
    headers: ifMatchHeader,
    body: jsonBody(updatePostBody),
  },
  responses: { 200: jsonAnswer(postSchema, "The post") },
  answerHeaders: ["ETag"],
  problems: ["not_found", "forbidden", "precondition_failed"],
});

const remove = defineRoute({
  operationId: "deletePost",
  method: "delete",
  path: "/api/posts/{id}",
  tags,
  summary: "Delete a post of the caller with its comments and likes",
  request: { params: postParameters, query: noQuery, headers: ifMatchHeader },
  responses: { 204: noContent },
  problems: ["not_found", "forbidden", "precondition_failed"],
});

/** The JSON of a post and its entity tag. */
const tagged = (row: PostRow, context: ServiceContext) =>
  withTag(row.version, presentPost(row, context));

export const postRoutes = createRouter()
  .openapi(create, async (c) => {
    const { body: text, privacy = "public", attachments = [] } = c.req.valid("json");
    const content = { body: text, privacy, attachments };
    const once = await readOnceKey(c);
    const post = await createPost(serviceContext(c), content, once).catch(notAttachable);
    if (post === null) throw notFound("post");
    const { body, headers } = tagged(post, serviceContext(c));
    return c.json(body, 201, { ...headers, Location: `/api/posts/${post.id}` });
  })
  .openapi(read, async (c) => {
    const { db, viewer } = serviceContext(c);
    const post = await readPost(db, viewer.id, c.req.valid("param").id);
    if (post === null) throw notFound("post");
    const { body, headers } = tagged(post, serviceContext(c));
    if (hasCopy(c as Context, headers.ETag)) return c.body(null, 304, headers);
    return c.json(body, 200, headers);
  })
  .openapi(update, async (c) => {
    const { body: text, privacy, attachments } = c.req.valid("json");
    const { id } = c.req.valid("param");
    const change = { body: text, privacy, attachments };
    const allowed = readIfMatch(c as Context);
    const result = await editPost(serviceContext(c), id, change, allowed).catch(notAttachable);
    const { body, headers } = tagged(requireChanged(result, "post"), serviceContext(c));
    return c.json(body, 200, headers);
  })
  .openapi(remove, async (c) => {
    const { id } = c.req.valid("param");
    const allowed = readIfMatch(c as Context);
    requireChanged(await removePost(serviceContext(c), id, allowed), "post");
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
  scope: ({ author }): Record<string, string> => (author === undefined ? {} : { author }),
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
