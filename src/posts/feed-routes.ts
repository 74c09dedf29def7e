/**
 * The two feeds over HTTP.
 *
 * @module
 */
import { createRoute } from "@hono/zod-openapi";
import { etag, RETAINED_304_HEADERS } from "hono/etag";
import { presentPage, readListRequest } from "../http/lists.ts";
import {
  bearer,
  createRouter,
  jsonAnswer,
  problemAnswers,
  serviceContext,
} from "../http/router.ts";
import { readFeed, readNewsfeed } from "./feed-queries.ts";
import { feedList, fixed, newsfeedList } from "./lists.ts";
import { presentPost } from "./present.ts";
import { feedQuery, newsfeedQuery, postPage } from "./schemas.ts";

const responses = {
  200: jsonAnswer(postPage, "A page of posts"),
  304: { description: "The caller's copy is up to date" },
  ...problemAnswers,
} as const;

const feed = createRoute({
  method: "get",
  path: "/api/posts/feed",
  tags: ["Feeds"],
  summary: "Public posts and the caller's own private ones, newest first",
  security: bearer,
  request: { query: feedQuery },
  responses,
});

const newsfeed = createRoute({
  method: "get",
  path: "/api/posts/newsfeed",
  tags: ["Feeds"],
  summary: "What the caller may see of the people they follow, and their own, newest first",
  security: bearer,
  request: { query: newsfeedQuery },
  responses,
});

/** A copy may be kept by its owner alone, and must be asked about each time. */
const cacheHeaders = { "Cache-Control": "private, no-cache", "X-Cache": "BYPASS" } as const;

const withEntityTag = etag({
  retainedHeaders: [
    ...RETAINED_304_HEADERS,
    "access-control-allow-origin",
    "access-control-expose-headers",
    "x-cache",
    "x-request-id",
  ],
});

export const feedRoutes = createRouter();

feedRoutes.use("/api/posts/feed", withEntityTag);
feedRoutes.use("/api/posts/newsfeed", withEntityTag);

feedRoutes.openapi(feed, async (c) => {
  const { db, viewer } = serviceContext(c);
  const request = await readListRequest(c, feedList, fixed, c.req.valid("query"));
  const page = await readFeed(db, viewer.id, request);
  const { body, headers } = await presentPage(c, request, page, page.count, presentPost);
  return c.json(body, 200, { ...headers, ...cacheHeaders });
});

feedRoutes.openapi(newsfeed, async (c) => {
  const { db, viewer } = serviceContext(c);
  const request = await readListRequest(c, newsfeedList, fixed, c.req.valid("query"));
  const page = await readNewsfeed(db, viewer.id, request);
  const { body, headers } = await presentPage(c, request, page, page.count, presentPost);
  return c.json(body, 200, { ...headers, ...cacheHeaders });
});
