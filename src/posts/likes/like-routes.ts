/**
 * Likes over HTTP.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { envelopeSchema } from "../../http/lists/envelope.ts";
import { listEndpoint } from "../../http/lists/list-endpoint.ts";
import { notFound } from "../../http/problem.ts";
import { defineRoute, jsonAnswer, noContent } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import { serviceContext } from "../../ports/request-scope.ts";
import { fixed } from "../list-options.ts";
import { personSchema, presentPerson } from "../person.ts";
import { postId, postParameters } from "../posts/post-schemas.ts";
import { likeList, readLikers } from "./like-queries.ts";
import { likePost, unlikePost } from "./like-service.ts";

const tags = ["Likes"];

const likeState = z
  .object({ liked: z.boolean(), like_count: z.number().int() })
  .openapi("LikeState");

const like = defineRoute({
  operationId: "likePost",
  method: "put",
  path: "/api/posts/{id}/like",
  tags,
  summary: "Like a post",
  request: { params: postParameters, query: noQuery },
  responses: { 200: jsonAnswer(likeState, "The likes of the post") },
  problems: ["not_found"],
});

const unlike = defineRoute({
  operationId: "unlikePost",
  method: "delete",
  path: "/api/posts/{id}/like",
  tags,
  summary: "Remove the caller's like of a post",
  request: { params: postParameters, query: noQuery },
  responses: {
    200: jsonAnswer(likeState, "The likes of the post"),
    204: { ...noContent, description: "The like was deleted. The post is hidden from the caller." },
  },
  problems: ["not_found"],
});

export const likeRoutes = createRouter()
  .openapi(like, async (c) => {
    const count = await likePost(serviceContext(c), c.req.valid("param").id);
    if (count === null) throw notFound("post");
    return c.json({ liked: true, like_count: count }, 200);
  })
  .openapi(unlike, async (c) => {
    const result = await unlikePost(serviceContext(c), c.req.valid("param").id);
    if (result.outcome === "absent") throw notFound("post");
    if (result.outcome === "unseen") return c.body(null, 204);
    return c.json({ liked: false, like_count: result.count }, 200);
  });

listEndpoint(likeRoutes, {
  operationId: "listLikers",
  path: "/api/posts/{id}/likes",
  tags,
  summary: "List the users who like a post, the latest like first",
  params: { id: postId },
  list: likeList,
  options: fixed,
  services: serviceContext,
  scope: ({ id }) => ({ post: String(id) }),
  read: ({ db, viewer }, request, { id }) => readLikers(db, viewer.id, id, request),
  absent: "post",
  page: envelopeSchema("LikerPage", personSchema),
  present: presentPerson,
});
