/**
 * The two feeds over HTTP.
 *
 * @module
 */
import type { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { PostId } from "../../db/ids.ts";
import { cacheSchema, inspectCache } from "../../feed-cache/inspect.ts";
import type { Feed } from "../../feed-cache/keys.ts";
import { pageVersion } from "../../feed-cache/page.ts";
import { hasCopy } from "../../http/entity-tags.ts";
import type { AppEnvironment } from "../../http/environment.ts";
import { presentPage } from "../../http/lists/envelope.ts";
import { cursorCodec } from "../../http/lists/links.ts";
import { linkShape } from "../../http/lists/page-shape.ts";
import { listProblems, readListRequest } from "../../http/lists/read-list-request.ts";
import { invalid } from "../../http/problem.ts";
import { rememberByUrl } from "../../http/requests/remember-by-url.ts";
import { defineRoute, jsonAnswer } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { noQuery } from "../../http/schema.ts";
import { InvalidCursor, type List, parseOrder } from "../../keyset/index.ts";
import { serviceContext } from "../../ports/request-scope.ts";
import { fixed } from "../list-options.ts";
import { postPage } from "../posts/post-schemas.ts";
import { presentPost } from "../posts/present-post.ts";
import { feedList, feedQuery, newsfeedList, newsfeedQuery } from "./feed-lists.ts";
import type { FeedPageRequest } from "./feed-queries.ts";
import { type AskedPage, openFeed } from "./feed-service.ts";

const tags = ["Feeds"];

const responses = {
  200: jsonAnswer(postPage, "A page of posts"),
  304: { description: "The client's copy is current" },
} as const;

const polling =
  "To poll for new posts, send the id of the newest post that the client has as `newer_than`. `count` is the number of newer posts, and `results` has the newest of them.";

const feed = defineRoute({
  operationId: "readPublicFeed",
  method: "get",
  path: "/api/posts/feed",
  tags,
  summary: "Read the public feed: public posts and the caller's own private posts, newest first",
  description: polling,
  request: { query: feedQuery },
  responses,
  problems: listProblems,
});

const newsfeed = defineRoute({
  operationId: "readNewsFeed",
  method: "get",
  path: "/api/posts/newsfeed",
  tags,
  summary: "Read the news feed: the posts of the users whom the caller follows, newest first",
  description: polling,
  request: { query: newsfeedQuery },
  responses,
  problems: listProblems,
});

const cache = defineRoute({
  operationId: "inspectFeedCache",
  method: "get",
  path: "/api/posts/feed/cache",
  tags,
  summary: "List the caller's cached pages of both feeds and their stamps",
  request: { query: noQuery },
  responses: { 200: jsonAnswer(cacheSchema, "Pages and stamps") },
});

/** The type of a query that was validated. */
type ValidQuery = { out: { query: z.infer<typeof feedQuery> } };

/**
 * The id of the post that `newer_than` names. A cursor names the post that it starts at.
 *
 * @throws Problem 400 when the text is neither an id nor a cursor of this feed.
 */
async function readNewerThan(
  c: Context<AppEnvironment>,
  list: List,
  text: string | undefined,
): Promise<PostId | null> {
  if (text === undefined) return null;
  if (/^\d{1,15}$/.test(text)) return Number(text) as PostId;
  const scope = {
    list: list.name,
    order: parseOrder(list, undefined, undefined).text,
    filters: {},
  };
  try {
    const { bound } = await cursorCodec(c.get("settings")).decode(scope, text);
    return Number(bound.values[0]) as PostId;
  } catch (error) {
    if (!(error instanceof InvalidCursor)) throw error;
    throw invalid("newer_than", "expected the id of a post, or a cursor of this feed");
  }
}

/** Reads the query of a feed. */
async function readFeedRequest(
  c: Context<AppEnvironment>,
  list: List,
  parameters: z.infer<typeof feedQuery>,
): Promise<FeedPageRequest> {
  const newerThan = await readNewerThan(c, list, parameters.newer_than);
  const filters: Record<string, string> = newerThan === null ? {} : { newer_than: `${newerThan}` };
  return { ...(await readListRequest(c, list, fixed, parameters, filters)), newerThan };
}

/** A reader of what the URL of a request asks for. */
const feedReader = (feed: Feed, list: List) =>
  rememberByUrl(async (c): Promise<AskedPage> => {
    // The router has validated the query by the schema of the route.
    const { req } = c as unknown as Context<AppEnvironment, string, ValidQuery>;
    const parameters = req.valid("query");
    return {
      feed,
      list: await readFeedRequest(c, list, parameters),
      version: pageVersion(postPage),
      shape: linkShape(c),
      useCache: parameters.use_cache !== "false",
    };
  });

/** Answers a page of a feed. The stored body of a cached page is sent without parsing it. */
async function answerFeed(c: Context<AppEnvironment>, asked: AskedPage): Promise<Response> {
  const context = serviceContext(c);
  const request = { ...asked, bookmark: c.get("clientBookmark") };
  const { page, outcome, store } = await openFeed(context, request, async (rows) => {
    const { body, headers } = await presentPage(c, asked.list, rows, rows.count, (row) =>
      presentPost(row, context),
    );
    return { body: JSON.stringify(body), link: headers.Link };
  });
  if (store !== null) c.executionCtx.waitUntil(store());
  // Only the user's own client may store a copy, and it must revalidate the copy each time.
  const headers = {
    "Cache-Control": "private, no-cache",
    "X-Cache": outcome,
    ETag: page.entityTag,
  };
  if (hasCopy(c, page.entityTag)) return c.body(null, 304, headers);
  return c.body(page.body, 200, {
    ...headers,
    "Content-Type": "application/json",
    Link: page.link,
  });
}

const readFeed = feedReader("feed", feedList);
const readNewsfeed = feedReader("newsfeed", newsfeedList);

export const feedRoutes = createRouter()
  .openapi(feed, async (c) => (await answerFeed(c, await readFeed(c))) as never)
  .openapi(newsfeed, async (c) => (await answerFeed(c, await readNewsfeed(c))) as never)
  .openapi(cache, async (c) => {
    const { kv, viewer, lifetime, now } = serviceContext(c);
    const view = await inspectCache(kv, viewer.id, c.get("clientBookmark"), lifetime, now);
    return c.json(view, 200, { "Cache-Control": "no-store" });
  });
