/**
 * The two feeds over HTTP.
 *
 * @module
 */
import type { Context } from "hono";
import { cacheSchema, inspectCache } from "../../feed-cache/inspect.ts";
import type { Feed } from "../../feed-cache/keys.ts";
import { countOutcome } from "../../feed-cache/metrics.ts";
import { pageVersion } from "../../feed-cache/page.ts";
import type { AppEnvironment } from "../../http/environment.ts";
import { presentPage } from "../../http/lists/envelope.ts";
import type { ListRequest } from "../../http/lists/list-request.ts";
import { linkShape } from "../../http/lists/page-shape.ts";
import { readListRequest } from "../../http/lists/read-list-request.ts";
import type { ProblemCode } from "../../http/problem.ts";
import { defineRoute, jsonAnswer } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import { serviceContext } from "../../ports/request-scope.ts";
import { feedList, fixed, newsfeedList } from "../lists.ts";
import { presentPost } from "../present.ts";
import { feedQuery, newsfeedQuery, postPage } from "../schemas.ts";
import { openFeed } from "./feed-service.ts";

const tags = ["Feeds"];

const responses = {
  200: jsonAnswer(postPage, "A page of posts"),
  304: { description: "The copy that the client has is up to date" },
} as const;

const problems: ProblemCode[] = ["invalid_cursor", "page_too_deep", "not_found"];

const feed = defineRoute({
  operationId: "readPublicFeed",
  method: "get",
  path: "/api/posts/feed",
  tags,
  summary: "Public posts and the caller's own private ones, newest first",
  request: { query: feedQuery },
  responses,
  problems,
});

const newsfeed = defineRoute({
  operationId: "readNewsFeed",
  method: "get",
  path: "/api/posts/newsfeed",
  tags,
  summary: "What the caller may see of the people they follow, and their own, newest first",
  request: { query: newsfeedQuery },
  responses,
  problems,
});

const cache = defineRoute({
  operationId: "inspectFeedCache",
  method: "get",
  path: "/api/posts/feed/cache",
  tags,
  summary: "The caller's own cached pages of both feeds, and what they are checked against",
  request: { query: noQuery },
  responses: { 200: jsonAnswer(cacheSchema, "Pages and stamps") },
  problems: ["not_found"],
});

/** Whether a client's copy is one of those that it names (RFC 9110, 13.1.2). */
function hasCopy(ifNoneMatch: string | undefined, entityTag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(entityTag) || tags.includes("*");
}

/** Answers a page of a feed as it stands in the cache: its body is not parsed on the way. */
async function answerFeed(
  c: Context<AppEnvironment>,
  feed: Feed,
  list: ListRequest,
  useCache: boolean,
): Promise<Response> {
  const shape = await linkShape(c);
  const bookmark = c.get("clientBookmark");
  const version = pageVersion(postPage);
  const request = { feed, list, version, shape, bookmark, useCache };
  const { page, outcome, store } = await openFeed(serviceContext(c), request, async (rows) => {
    const { body, headers } = await presentPage(c, list, rows, rows.count, presentPost);
    return { body: JSON.stringify(body), link: headers.Link };
  });
  if (store !== null) c.executionCtx.waitUntil(store());
  countOutcome(c.env.FEED_METRICS, { feed, outcome, requestId: c.get("requestId") });
  // A copy may be kept by its owner alone, and must be asked about each time.
  const headers = {
    "Cache-Control": "private, no-cache",
    "X-Cache": outcome,
    ETag: page.entityTag,
  };
  if (hasCopy(c.req.header("If-None-Match"), page.entityTag)) return c.body(null, 304, headers);
  return c.body(page.body, 200, {
    ...headers,
    "Content-Type": "application/json",
    Link: page.link,
  });
}

export const feedRoutes = createRouter()
  .openapi(feed, async (c) => {
    const parameters = c.req.valid("query");
    const list = await readListRequest(c, feedList, fixed, parameters);
    return answerFeed(c, "feed", list, parameters.use_cache !== "false") as never;
  })
  .openapi(newsfeed, async (c) => {
    const parameters = c.req.valid("query");
    const list = await readListRequest(c, newsfeedList, fixed, parameters);
    return answerFeed(c, "newsfeed", list, parameters.use_cache !== "false") as never;
  })
  .openapi(cache, async (c) => {
    const { kv, viewer, lifetime, now } = serviceContext(c);
    const view = await inspectCache(kv, viewer.id, c.get("clientBookmark"), lifetime, now);
    return c.json(view, 200, { "Cache-Control": "no-store" });
  });
