/**
 * Reads followers for the feed cache.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import type { FollowerSource } from "../feed-cache/followers.ts";
import { follows } from "./tables.ts";

/** Reads follows from the index by followee, which ends with the follow's id. */
export const followerSource: FollowerSource = {
  select: (author, after, size) =>
    sql`SELECT id AS follow_id, follower_id FROM ${follows} INDEXED BY follows_followee WHERE followee_id = ${author} AND id > ${after} ORDER BY id LIMIT ${size}`,
};
