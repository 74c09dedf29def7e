/**
 * `/api/users`: profiles, follows and their lists.
 *
 * @module
 */

import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import { announce } from "../feed-cache/announce.ts";
import type { AppEnvironment } from "../http/environment.ts";
import {
  aroundNotFound,
  envelopeSchema,
  type ListRequest,
  listQuery,
  presentPage,
  readListRequest,
} from "../http/lists.ts";
import { notFound, Problem } from "../http/problem.ts";
import {
  bearer,
  createRouter,
  jsonAnswer,
  jsonBody,
  noContent,
  problemAnswers,
  serviceContext,
} from "../http/router.ts";
import { noQuery } from "../http/schema.ts";
import { type FollowList, followers, following, readFollows } from "./follow-lists.ts";
import { presentFollow, presentOwnProfile, presentProfile } from "./present.ts";
import * as queries from "./queries.ts";
import * as schemas from "./schemas.ts";

const tags = ["Accounts"];
const { 400: badRequest, 401: unauthenticated } = problemAnswers;
const options = { defaultSize: 10, orderable: false } as const;
const follows = envelopeSchema("FollowPage", schemas.follow);

const noUser = () => notFound("user");

/** A JWT outlives the user that it was made for. */
const noOneself = () => new Problem("unauthenticated", "The user of this token is there no more.");

function requireDone(outcome: queries.FollowOutcome): void {
  if (outcome === "nobody") throw noUser();
  if (outcome === "oneself") throw new Problem("unprocessable", "Nobody follows themselves.");
}

async function answerFollows(
  c: Context<AppEnvironment>,
  which: FollowList,
  username: string,
  request: ListRequest,
) {
  const found = await readFollows(c.get("db"), which, username, request).catch(aroundNotFound);
  if (found === null) throw noUser();
  return presentPage(c, request, found.page, found.count, presentFollow);
}

const ownProfileRoute = createRoute({
  method: "get",
  path: "/api/users/me",
  tags,
  summary: "One's own profile",
  security: bearer,
  request: { query: noQuery },
  responses: {
    200: jsonAnswer(schemas.ownProfile, "The profile"),
    400: badRequest,
    401: unauthenticated,
  },
});

const updateProfileRoute = createRoute({
  method: "patch",
  path: "/api/users/me",
  tags,
  summary: "Change one's own profile",
  security: bearer,
  request: { query: noQuery, body: jsonBody(schemas.profileChange) },
  responses: {
    200: jsonAnswer(schemas.ownProfile, "The profile as it is now"),
    400: badRequest,
    401: unauthenticated,
  },
});

const profileRoute = createRoute({
  method: "get",
  path: "/api/users/{username}",
  tags,
  summary: "Somebody's profile",
  security: bearer,
  request: { params: schemas.usernameParam, query: noQuery },
  responses: { 200: jsonAnswer(schemas.profile, "The profile"), ...problemAnswers },
});

const followRoute = createRoute({
  method: "put",
  path: "/api/users/{username}/follow",
  tags,
  summary: "Follow somebody",
  security: bearer,
  request: { params: schemas.usernameParam, query: noQuery },
  responses: { 204: noContent, ...problemAnswers, ...schemas.unprocessableAnswer },
});

const unfollowRoute = createRoute({
  ...followRoute,
  method: "delete",
  path: "/api/users/{username}/follow",
  summary: "Follow somebody no more",
});

const followersRoute = createRoute({
  method: "get",
  path: "/api/users/{username}/followers",
  tags,
  summary: "Who follows somebody, newest first",
  security: bearer,
  request: { params: schemas.usernameParam, query: listQuery(followers.list, options) },
  responses: { 200: jsonAnswer(follows, "A page of followers"), ...problemAnswers },
});

const followingRoute = createRoute({
  method: "get",
  path: "/api/users/{username}/following",
  tags,
  summary: "Whom somebody follows, newest first",
  security: bearer,
  request: { params: schemas.usernameParam, query: listQuery(following.list, options) },
  responses: { 200: jsonAnswer(follows, "A page of users"), ...problemAnswers },
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
  })
  .openapi(followersRoute, async (c) => {
    const { username } = c.req.valid("param");
    const query = c.req.valid("query");
    const request = await readListRequest(c, followers.list, options, query, { username });
    const { body, headers } = await answerFollows(c, followers, username, request);
    return c.json(body, 200, headers);
  })
  .openapi(followingRoute, async (c) => {
    const { username } = c.req.valid("param");
    const query = c.req.valid("query");
    const request = await readListRequest(c, following.list, options, query, { username });
    const { body, headers } = await answerFollows(c, following, username, request);
    return c.json(body, 200, headers);
  });
