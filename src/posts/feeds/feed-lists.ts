/**
 * The lists of the two feeds, and the parameters that they take.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { listQuery } from "../../http/lists/list-query.ts";
import { defineList } from "../../keyset/index.ts";
import { fixed } from "../list-options.ts";
import { posts } from "../tables.ts";

const newestFirst = { from: posts, tieBreak: posts.id, sortable: {}, defaultOrder: "-id" } as const;

export const feedList = defineList({ ...newestFirst, name: "feed" });
export const newsfeedList = defineList({ ...newestFirst, name: "newsfeed" });

const parameters = {
  use_cache: z.enum(["true", "false"]).optional().openapi({
    description: "`false` reads the page from the database and not from the cache.",
    default: "true",
  }),
  newer_than: z.string().min(1).optional().openapi({
    description:
      "Only posts that are newer than the given post: the id of a post, or a cursor of this feed. `count` is then the number of these posts, up to 100, and null when there are more. The answer is not cached.",
  }),
};

export const feedQuery = listQuery(feedList, fixed, parameters);
export const newsfeedQuery = listQuery(newsfeedList, fixed, parameters);
