/**
 * Who follows somebody, and whom somebody follows: newest first.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type Database, statement } from "../db/database.ts";
import { momentKey } from "../http/lists/moment-key.ts";
import {
  AnchorNotFound,
  defineList,
  type List,
  type Order,
  type Page,
  type Position,
  pageColumn,
  readPage,
} from "../keyset/index.ts";
import type { FollowRow } from "./present.ts";
import { follows, users } from "./tables.ts";

/** A list of follows, and which end of them it is about. */
export interface FollowList {
  readonly list: List;
  /** The user whose list it is. */
  readonly subject: SQL;
  /** The users that are listed. */
  readonly listed: typeof follows.followerId | typeof follows.followeeId;
  readonly index: string;
  readonly count: SQL;
}

function declare(name: string, rest: Omit<FollowList, "list">): FollowList {
  const list = defineList({
    name,
    from: follows,
    tieBreak: follows.id,
    sortable: { id: momentKey(follows.id) },
    defaultOrder: "-id",
  });
  return { list, ...rest };
}

export const followers = declare("followers", {
  subject: sql`${follows.followeeId}`,
  listed: follows.followerId,
  index: "follows_followee",
  count: sql`follower_count`,
});

export const following = declare("following", {
  subject: sql`${follows.followerId}`,
  listed: follows.followeeId,
  index: "follows_follower",
  count: sql`following_count`,
});

/** Which page of a list of follows is wanted. */
export interface FollowsRequest {
  readonly order: Order;
  /** `around` names a user of the list, not a follow: that is what its items show. */
  readonly position: Position;
  readonly size: number;
}

/** The position around the follow of a user. Null: nobody has this username. */
async function placeAround(
  db: Database,
  { subject, listed }: FollowList,
  username: string,
  userId: number,
): Promise<Position | null> {
  const { rows } = await db.run(
    statement<{ followId: number | null }>(
      sql`SELECT (SELECT ${follows.id} FROM ${follows} WHERE ${subject} = ${users.id} AND ${listed} = ${userId}) AS followId FROM ${users} WHERE ${users.username} = ${username}`,
    ),
  );
  const [found] = rows;
  if (found === undefined) return null;
  if (found.followId === null) throw new AnchorNotFound(`user ${userId} is not in this list`);
  return { at: "around", id: found.followId };
}

/**
 * A page of somebody's followers or of whom they follow, with how many there are in all, in one
 * round trip (`around` takes two more).
 *
 * @param username in lower case.
 * @returns null when there is nobody of that name.
 * @throws AnchorNotFound when `around` names a user who is not in the list.
 */
export async function readFollows(
  db: Database,
  which: FollowList,
  username: string,
  { order, position, size }: FollowsRequest,
): Promise<(Page<FollowRow> & { readonly count: number }) | null> {
  const place =
    position.at === "around"
      ? await placeAround(db, which, username, Number(position.id))
      : position;
  if (place === null) return null;
  const { list, subject, listed, index, count } = which;
  const page = await readPage(
    db,
    {
      list,
      order,
      position: place,
      size,
      sources: [
        {
          where: sql`${subject} = (SELECT ${users.id} FROM ${users} WHERE ${users.username} = ${username})`,
          index: () => index,
        },
      ],
      select: { followId: follows.id, userId: listed },
      hydrate: {
        select: { id: users.id, username: users.username, name: users.name },
        join: sql`CROSS JOIN ${users} ON ${users.id} = ${pageColumn("userId")}`,
      },
    },
    [
      statement<{ count: number }>(
        sql`SELECT ${count} AS count FROM ${users} WHERE username = ${username}`,
      ),
    ],
  );
  const total = page.companions[0][0]?.count;
  return total === undefined ? null : { ...page, count: total };
}
