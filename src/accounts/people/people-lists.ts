/**
 * The lists of users that relations make: followers, users followed, requests to follow, blocks and
 * mutes. Each is ordered by when the relation began, newest first.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { UserId } from "../../db/ids.ts";
import { momentKey } from "../../http/lists/moment-key.ts";
import { defineList, type List, type TieBreakColumn } from "../../keyset/index.ts";
import { follows, users } from "../tables.ts";
import { blocks, followRequests, mutes } from "./tables.ts";
import { countVisible } from "./visibility.ts";

/** A list of the users who are related to one user, the subject. */
export interface PeopleList {
  readonly list: List;
  readonly from: SQLiteTable;
  /** The id of the relation. */
  readonly id: SQLiteColumn;
  /** The user whose list it is. */
  readonly subject: SQLiteColumn;
  /** The users who are listed. */
  readonly listed: SQL<UserId>;
  readonly index: string;
  /** Whether the list includes users whom a block hides from the viewer. */
  readonly showsHidden: boolean;
  /** How many users the list of the current row of `users` has. NULL: they were not counted. */
  readonly count: (viewer: UserId) => SQL<number | null>;
}

function declare(
  name: string,
  from: SQLiteTable & { readonly id: TieBreakColumn },
  rest: Pick<PeopleList, "subject" | "index"> & {
    readonly listed: SQLiteColumn;
    readonly counter: SQLWrapper;
    readonly showsHidden?: boolean;
  },
): PeopleList {
  const { subject, listed, index, counter, showsHidden = false } = rest;
  const isListed = (person: SQL) =>
    sql`EXISTS (SELECT 1 FROM ${from} WHERE ${subject} = ${users.id} AND ${listed} = ${person})`;
  return {
    list: defineList({
      name,
      from,
      tieBreak: from.id,
      sortable: { id: momentKey(from.id) },
      defaultOrder: "-id",
    }),
    from,
    id: from.id,
    subject,
    listed: sql<UserId>`${listed}`,
    index,
    showsHidden,
    count: (viewer) =>
      showsHidden ? sql<number>`${counter}` : countVisible(viewer, counter, isListed),
  };
}

export const followers = declare("followers", follows, {
  subject: follows.followeeId,
  listed: follows.followerId,
  index: "follows_followee",
  counter: users.followerCount,
});

export const following = declare("following", follows, {
  subject: follows.followerId,
  listed: follows.followeeId,
  index: "follows_follower",
  counter: users.followingCount,
});

export const requestsToFollow = declare("follow requests", followRequests, {
  subject: followRequests.followeeId,
  listed: followRequests.requesterId,
  index: "follow_requests_followee",
  counter: users.followRequestCount,
});

/** Every other list hides users whom the viewer blocks. This list shows them, to unblock them. */
export const blockedPeople = declare("blocks", blocks, {
  subject: blocks.blockerId,
  listed: blocks.blockedId,
  index: "blocks_blocker",
  counter: users.blockingCount,
  showsHidden: true,
});

export const mutedPeople = declare("mutes", mutes, {
  subject: mutes.muterId,
  listed: mutes.mutedId,
  index: "mutes_muter",
  counter: users.mutingCount,
});
