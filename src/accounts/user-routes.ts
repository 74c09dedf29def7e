/**
 * `/api/users`: profiles, follows and their lists.
 *
 * @module
 */

import { announce } from "../feed-cache/announce.ts";
import { envelopeSchema } from "../http/lists/envelope.ts";
import { listEndpoint } from "../http/lists/list-endpoint.ts";
import { notFound, Problem, type ProblemCode } from "../http/problem.ts";
import { defineRoute, jsonAnswer, jsonBody, noContent } from "../http/route.ts";
import { createRouter } from "../http/router.ts";
import { noQuery } from "../http/schema.ts";
import { serviceContext } from "../ports/request-scope.ts";
import { type FollowList, followers, following, readFollows } from "./follow-lists.ts";
import { presentFollow, presentOwnProfile, presentProfile } from "./present.ts";
import * as queries from "./queries.ts";
import * as schemas from "./schemas.ts";

const tags = ["Accounts"];
const options = { defaultSize: 10, orderable: false } as const;
const follows = envelopeSchema("FollowPage", schemas.follow);

const noUser = () => notFound("user");

/** A JWT can outlive the account that it was issued for. */
const noOneself = () => new Problem("unauthenticated", "The account of this token was deleted.");

function requireDone(outcome: queries.FollowOutcome): void {
  if (outcome === "nobody") throw noUser();
  if (outcome === "oneself") throw new Problem("unprocessable", "You cannot follow yourself.");
}

const ownProfileRoute = defineRoute({
  operationId: "getMe",
  method: "get",
  path: "/api/users/me",
  tags,
  summary: "One's own profile",
  request: { query: noQuery },
  responses: {
    200: jsonAnswer(schemas.ownProfile, "The profile"),
  },
});

const updateProfileRoute = defineRoute({
  operationId: "updateMe",
  method: "patch",
  path: "/api/users/me",
  tags,
  summary: "Change one's own profile",
  request: { query: noQuery, body: jsonBody(schemas.profileChange) },
  responses: {
    200: jsonAnswer(schemas.ownProfile, "The profile as it is now"),
  },
});

const profileRoute = defineRoute({
  operationId: "getUser",
  method: "get",
  path: "/api/users/{username}",
  tags,
  summary: "Somebody's profile",
  request: { params: schemas.usernameParam, query: noQuery },
  responses: { 200: jsonAnswer(schemas.profile, "The profile") },
  problems: ["not_found"],
});

const followDeclaration = {
  path: "/api/users/{username}/follow",
  tags,
  request: { params: schemas.usernameParam, query: noQuery },
  responses: { 204: noContent },
  problems: ["not_found", "unprocessable"] as ProblemCode[],
};

const followRoute = defineRoute({
  ...followDeclaration,
  operationId: "followUser",
  method: "put",
  summary: "Follow a user",
});

const unfollowRoute = defineRoute({
  ...followDeclaration,
  operationId: "unfollowUser",
  method: "delete",
  summary: "Stop following a user",
});

export const userRoutes = createRouter()
  .openapi(ownProfileRoute, async (c) => {
    const { db, viewer } = serviceContext(c);
    const profile = await queries.findOwnProfile(db, viewer.id);
    if (profile === null) throw noOneself();
    return c.json(presentOwnProfile(profile), 200);
  })
  .openapi(updateProfileRoute, async (c) => {
    const context = serviceContext(c);
    const { db, viewer, now } = context;
    const change = c.req.valid("json");
    const profile = await queries.updateProfile(db, viewer.id, change, now);
    if (profile === null) throw noOneself();
    if (change.name !== undefined) {
      await announce(context, { kind: "profile renamed", actor: viewer.id, audience: "public" });
    }
    return c.json(presentOwnProfile(profile), 200);
  })
  .openapi(profileRoute, async (c) => {
    const { db, viewer } = serviceContext(c);
    const { username } = c.req.valid("param");
    const profile = await queries.findProfile(db, username, viewer.id);
    if (profile === null) throw noUser();
    return c.json(presentProfile(profile), 200);
  })
  .openapi(followRoute, async (c) => {
    const context = serviceContext(c);
    const { db, viewer } = context;
    requireDone(await queries.follow(db, viewer.id, c.req.valid("param").username));
    await announce(context, { kind: "person followed", actor: viewer.id });
    return c.body(null, 204);
  })
  .openapi(unfollowRoute, async (c) => {
    const context = serviceContext(c);
    const { db, viewer } = context;
    requireDone(await queries.unfollow(db, viewer.id, c.req.valid("param").username));
    await announce(context, { kind: "person unfollowed", actor: viewer.id });
    return c.body(null, 204);
  });

function followsEndpoint(
  which: FollowList,
  route: { readonly operationId: string; readonly path: string; readonly summary: string },
): void {
  listEndpoint(userRoutes, {
    ...route,
    tags,
    params: { username: schemas.username },
    list: which.list,
    options,
    services: serviceContext,
    read: ({ db }, request, { username }) => readFollows(db, which, username, request),
    absent: "user",
    page: follows,
    present: presentFollow,
  });
}

followsEndpoint(followers, {
  operationId: "listFollowers",
  path: "/api/users/{username}/followers",
  summary: "List the followers of a user, the newest first",
});

followsEndpoint(following, {
  operationId: "listFollowing",
  path: "/api/users/{username}/following",
  summary: "List the users whom a user follows, the newest first",
});
