/**
 * Follows, requests to follow, blocks and mutes over HTTP: the lists of users, and one route for each
 * change.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { timeOfId } from "../../db/ids.ts";
import { envelopeSchema } from "../../http/lists/envelope.ts";
import { listEndpoint } from "../../http/lists/list-endpoint.ts";
import { notFound, Problem, type ProblemCode } from "../../http/problem.ts";
import { defineRoute, noContent } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { isoTime, noQuery, timeSchema } from "../../http/schema.ts";
import { serviceContext } from "../../ports/request-scope.ts";
import { usernameParam } from "../schemas.ts";
import {
  blockedPeople,
  followers,
  following,
  mutedPeople,
  type PeopleList,
  requestsToFollow,
} from "./people-lists.ts";
import { type RelatedRow, readPeople } from "./people-queries.ts";
import type { RelationOutcome } from "./relation-queries.ts";
import * as service from "./relation-service.ts";

const tags = ["People"];

export const peopleRoutes = createRouter();

const person = { id: z.number().int(), username: z.string(), name: z.string() };

/** The schema of an item, with the name of the member that says when the relation began. */
function itemOf<Since extends string>(name: string, since: Since) {
  const time = { [since]: timeSchema } as Record<Since, typeof timeSchema>;
  return z.object({ ...person, ...time }).openapi(name);
}

const presentWith =
  (since: string) =>
  ({ relationId, id, username, name }: RelatedRow) =>
    ({ id, username, name, [since]: isoTime(timeOfId(relationId)) }) as never;

const follow = itemOf("Follow", "followed_at");
const followPage = envelopeSchema("FollowPage", follow);

/** Adds the list of the users who are related to the user in the path. */
function listOf(which: PeopleList, operationId: string, path: string, summary: string) {
  listEndpoint(peopleRoutes, {
    operationId,
    path,
    tags,
    summary,
    params: { username: usernameParam.shape.username },
    list: which.list,
    options: { defaultSize: 10, orderable: false },
    services: serviceContext,
    read: ({ db, viewer }, request, { username }) =>
      readPeople(db, viewer.id, which, username, request),
    absent: "user",
    page: followPage,
    present: presentWith("followed_at"),
  });
}

/** Adds a list of the caller, which nobody else can read. */
function ownListOf(
  which: PeopleList,
  operationId: string,
  path: string,
  summary: string,
  item: { readonly name: string; readonly since: string },
) {
  listEndpoint(peopleRoutes, {
    operationId,
    path,
    tags,
    summary,
    list: which.list,
    options: { defaultSize: 10, orderable: false },
    services: serviceContext,
    scope: (_, { viewer }) => ({ user: String(viewer.id) }),
    read: ({ db, viewer }, request) => readPeople(db, viewer.id, which, "me", request),
    page: envelopeSchema(`${item.name}Page`, itemOf(item.name, item.since)),
    present: presentWith(item.since),
  });
}

ownListOf(
  requestsToFollow,
  "listFollowRequests",
  "/api/users/me/follow-requests",
  "List the users who ask to follow the caller",
  { name: "FollowRequest", since: "requested_at" },
);
ownListOf(
  blockedPeople,
  "listBlocks",
  "/api/users/me/blocks",
  "List the users whom the caller blocks",
  {
    name: "Block",
    since: "blocked_at",
  },
);
ownListOf(mutedPeople, "listMutes", "/api/users/me/mutes", "List the users whom the caller mutes", {
  name: "Mute",
  since: "muted_at",
});
listOf(
  followers,
  "listFollowers",
  "/api/users/{username}/followers",
  "List the followers of a user",
);
listOf(
  following,
  "listFollowing",
  "/api/users/{username}/following",
  "List the users whom a user follows",
);

/** Turns an outcome that is not `done` into a problem. `verb` completes "You cannot … yourself". */
function requireDone({ outcome }: RelationOutcome, verb: string): void {
  switch (outcome) {
    case "done":
      return;
    case "nobody":
      throw notFound("user");
    case "no request":
      throw notFound("request to follow you");
    case "oneself":
      throw new Problem("unprocessable", `You cannot ${verb} yourself.`);
    case "blocked":
      throw new Problem("unprocessable", "You block this user. Unblock them first.");
  }
}

/** A change of the relation between the caller and the user in the path. */
interface ChangeDeclaration {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  /** Completes "You cannot … yourself." */
  readonly verb: string;
  /** Default: 404, and 422 for a change that cannot be made. */
  readonly problems?: readonly ProblemCode[];
  readonly change: service.RelationChange;
}

function changeRoute(method: "put" | "delete", path: string, declaration: ChangeDeclaration) {
  const { verb, change, problems = ["not_found", "unprocessable"], ...words } = declaration;
  const route = defineRoute({
    ...words,
    method,
    path,
    tags,
    request: { params: usernameParam, query: noQuery },
    responses: { 204: noContent },
    problems,
  });
  peopleRoutes.openapi(route, async (c) => {
    const { username } = c.req.valid("param") as { username: string };
    requireDone(await change(serviceContext(c), username), verb);
    return c.body(null, 204);
  });
}

changeRoute("put", "/api/users/{username}/follow", {
  operationId: "followUser",
  summary: "Follow a user",
  description:
    "When the user approves followers, the operation creates a request to follow. `follow_requested_by_me` is true in the user's profile until the user answers the request.",
  verb: "follow",
  change: service.follow,
});
changeRoute("delete", "/api/users/{username}/follow", {
  operationId: "unfollowUser",
  summary: "Stop following a user, or withdraw the request",
  verb: "unfollow",
  change: service.unfollow,
});
changeRoute("put", "/api/users/{username}/block", {
  operationId: "blockUser",
  summary: "Block a user",
  description:
    "The block ends the follows between the two users. From then on, neither user sees the profile, posts, comments, likes or lists of the other. The caller's own list of blocks names the user.",
  verb: "block",
  change: service.block,
});
changeRoute("delete", "/api/users/{username}/block", {
  operationId: "unblockUser",
  summary: "Unblock a user",
  verb: "unblock",
  change: service.unblock,
});
changeRoute("put", "/api/users/{username}/mute", {
  operationId: "muteUser",
  summary: "Mute a user: remove their posts from the caller's feeds",
  verb: "mute",
  change: service.mute,
});
changeRoute("delete", "/api/users/{username}/mute", {
  operationId: "unmuteUser",
  summary: "Unmute a user",
  verb: "unmute",
  change: service.unmute,
});
changeRoute("delete", "/api/users/me/followers/{username}", {
  operationId: "removeFollower",
  summary: "Remove a follower of the caller",
  verb: "remove",
  change: service.removeFollower,
});
changeRoute("put", "/api/users/me/follow-requests/{username}", {
  operationId: "approveFollower",
  summary: "Approve a request to follow the caller",
  verb: "approve",
  // Nobody asks to follow themselves.
  problems: ["not_found"],
  change: service.approveFollower,
});
changeRoute("delete", "/api/users/me/follow-requests/{username}", {
  operationId: "rejectFollower",
  summary: "Reject a request to follow the caller",
  verb: "reject",
  change: service.rejectFollower,
});
