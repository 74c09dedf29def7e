/**
 * Posts over HTTP.
 *
 * @module
 */
import { createRoute } from "@hono/zod-openapi";
import type { FileId } from "../../db/ids.ts";
import { keyReused, onceHeaders, readOnceKey } from "../../http/idempotency.ts";
import { presentPage, readListRequest } from "../../http/lists.ts";
import { notFound, Problem } from "../../http/problem.ts";
import {
  bearer,
  createRouter,
  forbiddenAnswer,
  jsonAnswer,
  jsonBody,
  noContent,
  problemAnswers,
  serviceContext,
} from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import { NotAttachable } from "../attachments.ts";
import { authorPostList, orderable, postList } from "../lists.ts";
import { presentPost } from "../present.ts";
import {
  authorParameters,
  authorPostsQuery,
  createPostBody,
  postPage,
  postParameters,
  postSchema,
  postsQuery,
  updatePostBody,
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

const list = createRoute({
  method: "get",
  path: "/api/posts",
  tags,
  summary: "The posts that the caller may see",
  security: bearer,
  request: { query: postsQuery },
  responses: { 200: jsonAnswer(postPage, "A page of posts"), ...problemAnswers },
});

const listOfAuthor = createRoute({
  method: "get",
  path: "/api/users/{username}/posts",
  tags,
  summary: "One person's posts, as far as the caller may see them",
  security: bearer,
  request: { params: authorParameters, query: authorPostsQuery },
  responses: { 200: jsonAnswer(postPage, "A page of posts"), ...problemAnswers },
});

const create = createRoute({
  method: "post",
  path: "/api/posts",
  tags,
  summary: "Write a post",
  security: bearer,
  request: { query: noQuery, headers: onceHeaders, body: jsonBody(createPostBody) },
  responses: { 201: jsonAnswer(postSchema, "The post"), ...problemAnswers },
});

const read = createRoute({
  method: "get",
  path: "/api/posts/{id}",
  tags,
  summary: "One post",
  security: bearer,
  request: { params: postParameters, query: noQuery },
  responses: { 200: jsonAnswer(postSchema, "The post"), ...problemAnswers },
});

const update = createRoute({
  method: "patch",
  path: "/api/posts/{id}",
  tags,
  summary: "Edit one's own post, or change who may see it",
  security: bearer,
  request: { params: postParameters, query: noQuery, body: jsonBody(updatePostBody) },
  responses: { 200: jsonAnswer(postSchema, "The post"), ...forbiddenAnswer, ...problemAnswers },
});

const remove = createRoute({
  method: "delete",
  path: "/api/posts/{id}",
  tags,
  summary: "Delete one's own post, its comments and likes",
  security: bearer,
  request: { params: postParameters, query: noQuery },
  responses: { 204: noContent, ...forbiddenAnswer, ...problemAnswers },
});

export const postRoutes = createRouter()
  .openapi(list, async (c) => {
    const { db, viewer } = serviceContext(c);
    const parameters = c.req.valid("query");
    const author = parameters.author?.toLowerCase();
    const filters: Record<string, string> = author === undefined ? {} : { author };
    const request = await readListRequest(c, postList, orderable, parameters, filters);
    const page =
      author === undefined
        ? await readVisiblePosts(db, viewer.id, request)
        : await readPostsOf(db, viewer.id, author, request);
    const { body, headers } = await presentPage(c, request, page, page.count ?? 0, presentPost);
    return c.json(body, 200, headers);
  })
  .openapi(listOfAuthor, async (c) => {
    const { db, viewer } = serviceContext(c);
    const author = c.req.valid("param").username.toLowerCase();
    const parameters = c.req.valid("query");
    const request = await readListRequest(c, authorPostList, orderable, parameters, {
      author,
    });
    const page = await readPostsOf(db, viewer.id, author, request);
    if (page.count === null) throw notFound("person");
    const { body, headers } = await presentPage(c, request, page, page.count, presentPost);
    return c.json(body, 200, headers);
  })
  .openapi(create, async (c) => {
    const { body, privacy = "public", attachments = [] } = c.req.valid("json");
    const once = await readOnceKey(c);
    const content = { body, privacy, attachments: attachments as FileId[] };
    const post = await createPost(serviceContext(c), content, once)
      .catch(notAttachable)
      .catch(keyReused);
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
