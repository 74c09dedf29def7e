/**
 * Profiles over HTTP.
 *
 * @module
 */

import { announced } from "../feed-cache/outbox.ts";
import { notFound, Problem } from "../http/problem.ts";
import { defineRoute, jsonAnswer, jsonBody } from "../http/route.ts";
import { createRouter } from "../http/router.ts";
import { noQuery } from "../http/schema.ts";
import { serviceContext } from "../ports/request-scope.ts";
import { presentOwnProfile, presentProfile } from "./present.ts";
import * as queries from "./queries.ts";
import * as schemas from "./schemas.ts";

const tags = ["Accounts"];

/** A JWT can outlive the account that it was issued for. */
const noOneself = () => new Problem("unauthenticated", "The account of this token was deleted.");

const ownProfileRoute = defineRoute({
  operationId: "getMe",
  method: "get",
  path: "/api/users/me",
  tags,
  summary: "Get the caller's profile",
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
  summary: "Change the caller's profile",
  request: { query: noQuery, body: jsonBody(schemas.profileChange) },
  responses: {
    200: jsonAnswer(schemas.ownProfile, "The changed profile"),
  },
});

const profileRoute = defineRoute({
  operationId: "getUser",
  method: "get",
  path: "/api/users/{username}",
  tags,
  summary: "Get the profile of a user",
  request: { params: schemas.usernameParam, query: noQuery },
  responses: { 200: jsonAnswer(schemas.profile, "The profile") },
  problems: ["not_found"],
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
    const { follow_approval: followApproval, ...change } = c.req.valid("json");
    const update = (on: typeof db) =>
      queries.updateProfile(on, viewer.id, { ...change, followApproval }, now);
    const renamed = { kind: "profile renamed", actor: viewer.id, audience: "public" } as const;
    const profile = await (change.name === undefined
      ? update(db)
      : announced(context, [viewer.id], update, (row) => (row === null ? [] : [renamed])));
    if (profile === null) throw noOneself();
    return c.json(presentOwnProfile(profile), 200);
  })
  .openapi(profileRoute, async (c) => {
    const { db, viewer } = serviceContext(c);
    const { username } = c.req.valid("param");
    const profile = await queries.findProfile(db, username, viewer.id);
    if (profile === null) throw notFound("user");
    return c.json(presentProfile(profile), 200);
  });
