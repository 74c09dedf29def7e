/**
 * Comments over HTTP.
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
import { notFound } from "../../http/problem.ts";
import { defineRoute, jsonAnswer, jsonBody, noContent } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import { serviceContext } from "../../ports/request-scope.ts";
import { requireChanged } from "../change.ts";
import { orderable } from "../list-options.ts";
import { postId, postParameters } from "../posts/post-schemas.ts";
import { type CommentRow, commentList, readComment, readComments } from "./comment-queries.ts";
import {
  commentBody,
  commentPage,
  commentParameters,
  commentSchema,
  presentComment,
} from "./comment-schemas.ts";
import { createComment, editComment, removeComment } from "./comment-service.ts";

const tags = ["Comments"];

const create = defineRoute({
  operationId: "createComment",
  method: "post",
  path: "/api/posts/{id}/comments",
  tags,
  summary: "Comment on a post",
  request: {
    params: postParameters,
    query: noQuery,
    headers: onceHeaders,
    body: jsonBody(commentBody),
  },
  responses: { 201: jsonAnswer(commentSchema, "The comment") },
  answerHeaders: ["ETag"],
  problems: ["not_found", "gone", "unprocessable"],
});

const read = defineRoute({
  operationId: "getComment",
  method: "get",
  path: "/api/comments/{id}",
  tags,
  summary: "Get a comment",
  request: { params: commentParameters, query: noQuery, headers: ifNoneMatchHeader },
  responses: { 200: jsonAnswer(commentSchema, "The comment"), 304: notModified },
  answerHeaders: ["ETag"],
  problems: ["not_found"],
});

const update = defineRoute({
  operationId: "updateComment",
  method: "patch",
  path: "/api/comments/{id}",
  tags,
  summary: "Edit a comment of the caller",
  request: {
    params: commentParameters,
    query: noQuery,
    headers: ifMatchHeader,
    body: jsonBody(commentBody),
  },
  responses: { 200: jsonAnswer(commentSchema, "The comment") },
  answerHeaders: ["ETag"],
  problems: ["not_found", "forbidden", "precondition_failed"],
});

const remove = defineRoute({
  operationId: "deleteComment",
  method: "delete",
  path: "/api/comments/{id}",
  tags,
  summary: "Delete a comment of the caller or on a post of the caller",
  description: "The author of a comment can delete it even when the post is hidden from them.",
  request: { params: commentParameters, query: noQuery, headers: ifMatchHeader },
  responses: { 204: noContent },
  problems: ["not_found", "forbidden", "precondition_failed"],
});

/** The JSON of a comment and its entity tag. */
const tagged = (row: CommentRow) => withTag(row.version, presentComment(row));

export const commentRoutes = createRouter()
  .openapi(create, async (c) => {
    const { id } = c.req.valid("param");
    const once = await readOnceKey(c);
    const comment = await createComment(serviceContext(c), id, c.req.valid("json").body, once);
    if (comment === null) throw notFound("post");
    const { body, headers } = tagged(comment);
    return c.json(body, 201, { ...headers, Location: `/api/comments/${comment.id}` });
  })
  .openapi(read, async (c) => {
    const { db, viewer } = serviceContext(c);
    const comment = await readComment(db, viewer.id, c.req.valid("param").id);
    if (comment === null) throw notFound("comment");
    const { body, headers } = tagged(comment);
    if (hasCopy(c as Context, headers.ETag)) return c.body(null, 304, headers);
    return c.json(body, 200, headers);
  })
  .openapi(update, async (c) => {
    const { id } = c.req.valid("param");
    const text = c.req.valid("json").body;
    const result = await editComment(serviceContext(c), id, text, readIfMatch(c as Context));
    const { body, headers } = tagged(requireChanged(result, "comment"));
    return c.json(body, 200, headers);
  })
  .openapi(remove, async (c) => {
    const { id } = c.req.valid("param");
    const allowed = readIfMatch(c as Context);
    requireChanged(await removeComment(serviceContext(c), id, allowed), "comment");
    return c.body(null, 204);
  });

listEndpoint(commentRoutes, {
  operationId: "listComments",
  path: "/api/posts/{id}/comments",
  tags,
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
