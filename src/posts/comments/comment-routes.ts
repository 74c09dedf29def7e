/**
 * Comments and likes over HTTP.
 *
 * @module
 */
import { onceHeaders, readOnceKey } from "../../http/idempotency.ts";
import { listEndpoint } from "../../http/lists/list-endpoint.ts";
import { notFound, type ProblemCode } from "../../http/problem.ts";
import { defineRoute, jsonAnswer, jsonBody, noContent } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import { serviceContext } from "../../ports/request-scope.ts";
import { readLikers } from "../likes/like-queries.ts";
import { commentList, fixed, likeList, orderable } from "../lists.ts";
import { changed } from "../posts/post-routes.ts";
import { presentComment, presentPerson } from "../present.ts";
import {
  commentBody,
  commentPage,
  commentParameters,
  commentSchema,
  likerPage,
  likeStateSchema,
  postId,
  postParameters,
} from "../schemas.ts";
import { createComment, editComment, likePost, removeComment } from "../service.ts";
import { readComments } from "./comment-queries.ts";

const create = defineRoute({
  operationId: "createComment",
  method: "post",
  path: "/api/posts/{id}/comments",
  tags: ["Comments"],
  summary: "Comment on a post",
  request: {
    params: postParameters,
    query: noQuery,
    headers: onceHeaders,
    body: jsonBody(commentBody),
  },
  responses: { 201: jsonAnswer(commentSchema, "The comment") },
  problems: ["not_found"],
});

const update = defineRoute({
  operationId: "updateComment",
  method: "patch",
  path: "/api/comments/{id}",
  tags: ["Comments"],
  summary: "Edit one's own comment",
  request: { params: commentParameters, query: noQuery, body: jsonBody(commentBody) },
  responses: {
    200: jsonAnswer(commentSchema, "The comment"),
  },
  problems: ["not_found", "forbidden"],
});

const remove = defineRoute({
  operationId: "deleteComment",
  method: "delete",
  path: "/api/comments/{id}",
  tags: ["Comments"],
  summary: "Delete one's own comment, or any on one's own post",
  request: { params: commentParameters, query: noQuery },
  responses: { 204: noContent },
  problems: ["not_found", "forbidden"],
});

const likeDeclaration = {
  path: "/api/posts/{id}/like",
  tags: ["Likes"],
  request: { params: postParameters, query: noQuery },
  responses: { 200: jsonAnswer(likeStateSchema, "The post's likes") },
  problems: ["not_found"] as ProblemCode[],
};

const like = defineRoute({
  ...likeDeclaration,
  operationId: "likePost",
  method: "put",
  summary: "Like a post",
});

const unlike = defineRoute({
  ...likeDeclaration,
  operationId: "unlikePost",
  method: "delete",
  summary: "Take a like back",
});

export const commentRoutes = createRouter()
  .openapi(create, async (c) => {
    const { body } = c.req.valid("json");
    const { id } = c.req.valid("param");
    const once = await readOnceKey(c);
    const comment = await createComment(serviceContext(c), id, body, once);
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
  });

listEndpoint(commentRoutes, {
  operationId: "listComments",
  path: "/api/posts/{id}/comments",
  tags: ["Comments"],
  summary: "List the comments of a post, newest first",
  params: { id: postId },
  list: commentList,
  options: orderable,
  services: serviceContext,
  scope: ({ id }) => ({ post: String(id) }),
  read: ({ db, viewer }, request, { id }) => readComments(db, viewer.id, id, request),
  absent: "post",
  page: commentPage,
  present: presentComment,
});

listEndpoint(likeRoutes, {
  operationId: "listLikers",
  path: "/api/posts/{id}/likes",
  tags: ["Likes"],
  summary: "List the users who like a post, the latest like first",
  params: { id: postId },
  list: likeList,
  options: fixed,
  services: serviceContext,
  scope: ({ id }) => ({ post: String(id) }),
  read: ({ db, viewer }, request, { id }) => readLikers(db, viewer.id, id, request),
  absent: "post",
  page: likerPage,
  present: presentPerson,
});
