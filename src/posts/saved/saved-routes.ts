/**
 * Saved posts over HTTP. A change invalidates the user's feed pages, which contain `saved_by_me`.
 *
 * @module
 */
import type { Database } from "../../db/database.ts";
import type { PostId, UserId } from "../../db/ids.ts";
import { announced } from "../../feed-cache/outbox.ts";
import { listEndpoint } from "../../http/lists/list-endpoint.ts";
import { notFound, type ProblemCode } from "../../http/problem.ts";
import { defineRoute, noContent } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import type { ServiceContext } from "../../ports/ports.ts";
import { serviceContext } from "../../ports/request-scope.ts";
import { fixed } from "../list-options.ts";
import { postPage, postParameters } from "../posts/post-schemas.ts";
import { presentPost } from "../posts/present-post.ts";
import { readSavedPosts, savedList, savePost, unsavePost } from "./saved-queries.ts";

const declaration = {
  path: "/api/posts/{id}/saved",
  tags: ["Saved posts"],
  request: { params: postParameters, query: noQuery },
  responses: { 204: noContent },
  problems: ["not_found"] as ProblemCode[],
};

const save = defineRoute({
  ...declaration,
  operationId: "savePost",
  method: "put",
  summary: "Save a post",
});

const unsave = defineRoute({
  ...declaration,
  operationId: "unsavePost",
  method: "delete",
  summary: "Remove a post from the saved posts",
});

/** Saves a post or removes it, and announces the change. */
async function change(
  context: ServiceContext,
  post: PostId,
  run: (db: Database, viewer: UserId, post: PostId) => Promise<boolean>,
): Promise<void> {
  const { id: actor } = context.viewer;
  const isFound = await announced(
    context,
    [actor],
    (db) => run(db, actor, post),
    (found) => (found ? [{ kind: "post saved", actor }] : []),
  );
  if (!isFound) throw notFound("post");
}

export const savedRoutes = createRouter()
  .openapi(save, async (c) => {
    await change(serviceContext(c), c.req.valid("param").id, savePost);
    return c.body(null, 204);
  })
  .openapi(unsave, async (c) => {
    await change(serviceContext(c), c.req.valid("param").id, unsavePost);
    return c.body(null, 204);
  });

listEndpoint(savedRoutes, {
  operationId: "listSavedPosts",
  path: "/api/users/me/saved",
  tags: ["Saved posts"],
  summary: "List the caller's saved posts, the latest saved first",
  description: "The list leaves out posts that the caller may not see at the moment.",
  list: savedList,
  options: fixed,
  services: serviceContext,
  scope: (_, { viewer }) => ({ user: String(viewer.id) }),
  read: ({ db, viewer }, request) => readSavedPosts(db, viewer.id, request),
  page: postPage,
  present: presentPost,
});
