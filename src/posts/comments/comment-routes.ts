/**
 * Comments and likes over HTTP.
 *
 * @module
 */
import { createRoute } from "@hono/zod-openapi";
import { keyReused, onceHeaders, readOnceKey } from "../../http/idempotency.ts";
import { presentPage, readListRequest } from "../../http/lists.ts";
import { notFound } from "../../http/problem.ts";
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
import { readLikers } from "../likes/like-queries.ts";
import { commentList, fixed, likeList, orderable } from "../lists.ts";
import { changed } from "../posts/post-routes.ts";
import { presentComment, presentPerson } from "../present.ts";
import {
  commentBody,
  commentPage,
  commentParameters,
  commentSchema,
  commentsQuery,
  likerPage,
  likeStateSchema,
  likesQuery,
  postParameters,
} from "../schemas.ts";
import { createComment, editComment, likePost, removeComment } from "../service.ts";
import { readComments } from "./comment-queries.ts";

const list = createRoute({
  method: "get",
  path: "/api/posts/{id}/comments",
  tags: ["Comments"],
  summary: "A post's comments, newest first",
  security: bearer,
  request: { params: postParameters, query: commentsQuery },
  responses: { 200: jsonAnswer(commentPage, "A page of comments"), ...problemAnswers },
});

const create = createRoute({
  method: "post",
  path: "/api/posts/{id}/comments",
  tags: ["Comments"],
  summary: "Comment on a post",
  security: bearer,
  request: {
    params: postParameters,
    query: noQuery,
    headers: onceHeaders,
    body: jsonBody(commentBody),
  },
  responses: { 201: jsonAnswer(commentSchema, "The comment"), ...problemAnswers },
});

const update = createRoute({
  method: "patch",
  path: "/api/comments/{id}",
  tags: ["Comments"],
  summary: "Edit one's own comment",
  security: bearer,
  request: { params: commentParameters, query: noQuery, body: jsonBody(commentBody) },
  responses: {
    200: jsonAnswer(commentSchema, "The comment"),
    ...forbiddenAnswer,
    ...problemAnswers,
  },
});

const remove = createRoute({
  method: "delete",
  path: "/api/comments/{id}",
  tags: ["Comments"],
  summary: "Delete one's own comment, or any on one's own post",
  security: bearer,
  request: { params: commentParameters, query: noQuery },
  responses: { 204: noContent, ...forbiddenAnswer, ...problemAnswers },
});

const like = createRoute({
  method: "put",
  path: "/api/posts/{id}/like",
  tags: ["Likes"],
  summary: "Like a post",
  security: bearer,
  request: { params: postParameters, query: noQuery },
  responses: { 200: jsonAnswer(likeStateSchema, "The post's likes"), ...problemAnswers },
});

const unlike = createRoute({ ...like, method: "delete", summary: "Take a like back" });

const listLikers = createRoute({
  method: "get",
  path: "/api/posts/{id}/likes",
  tags: ["Likes"],
  summary: "Who likes a post, the latest first",
  security: bearer,
  request: { params: postParameters, query: likesQuery },
  responses: { 200: jsonAnswer(likerPage, "A page of people"), ...problemAnswers },
});

export const commentRoutes = createRouter()
  .openapi(list, async (c) => {
    const { db, viewer } = serviceContext(c);
    const { id } = c.req.valid("param");
    const parameters = c.req.valid("query");
    const filters = { post: String(id) };
    const request = await readListRequest(c, commentList, orderable, parameters, filters);
    const page = await readComments(db, viewer.id, id, request);
    if (page === null) throw notFound("post");
    const { body, headers } = await presentPage(c, request, page, page.count, presentComment);
    return c.json(body, 200, headers);
  })
  .openapi(create, async (c) => {
    const { body } = c.req.valid("json");
    const { id } = c.req.valid("param");
    const once = await readOnceKey(c);
    const comment = await createComment(serviceContext(c), id, body, once).catch(keyReused);
    if (comment === null) throw notFound("post");
    return c.json(presentComment(comment), 201, { Location: `/api/comments/${comment.id}` });
  })
  .openapi(update, async (c) => {
    const { body } = c.req.valid("json");
    const comment = await editComment(serviceContext(c), c.req.valid("param").id, body);
    return c.json(presentComment(changed(comment, "comment")), 200);
  })
  .openapi(remove, async (c) => {
    changed(await removeComment(serviceContext(c), c.req.valid("param").id), "comment");
    return c.body(null, 204);
  });

export const likeRoutes = createRouter()
  .openapi(like, async (c) => {
    const count = await likePost(serviceContext(c), c.req.valid("param").id, true);
    if (count === null) throw notFound("post");
    return c.json({ liked: true, like_count: count }, 200);
  })
  .openapi(unlike, async (c) => {
    const count = await likePost(serviceContext(c), c.req.valid("param").id, false);
    if (count === null) throw notFound("post");
    return c.json({ liked: false, like_count: count }, 200);
  })
  .openapi(listLikers, async (c) => {
    const { db, viewer } = serviceContext(c);
    const { id } = c.req.valid("param");
    const parameters = c.req.valid("query");
    const request = await readListRequest(c, likeList, fixed, parameters, { post: String(id) });
    const page = await readLikers(db, viewer.id, id, request);
    if (page === null) throw notFound("post");
    const { body, headers } = await presentPage(c, request, page, page.count, presentPerson);
    return c.json(body, 200, headers);
  });
