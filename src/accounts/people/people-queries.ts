/**
 * Pages of the lists of users, each in one round trip.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import { select } from "../../db/rows.ts";
import type { CountedPage } from "../../http/lists/list-endpoint.ts";
import type { ListRequest } from "../../http/lists/list-request.ts";
import { AnchorNotFound, type Position, pageColumn, readPage } from "../../keyset/index.ts";
import { users } from "../tables.ts";
import type { PeopleList } from "./people-lists.ts";
import { isUnblocked, visibleUserId } from "./visibility.ts";

/** One item of a list of users. */
export interface RelatedRow {
  /** The id of the relation, which contains the time when it began. */
  readonly relationId: number;
  readonly id: UserId;
  readonly username: string;
  readonly name: string;
}

/**
 * The position around the relation to a user.
 *
 * @throws AnchorNotFound when the list of the subject has no such user.
 */
async function placeAround(
  db: Database,
  { from, id, subject, listed }: PeopleList,
  owner: SQL<UserId>,
  person: number,
): Promise<Position> {
  const relation = sql<number>`${id}`;
  const { rows } = await db.run(
    select({ relation }, sql`FROM ${from} WHERE ${subject} = ${owner} AND ${listed} = ${person}`),
  );
  const [found] = rows;
  if (found === undefined) throw new AnchorNotFound(`user ${person} is not in this list`);
  return { at: "around", id: found.relation };
}

/**
 * A page of a list of users and how many users the viewer may see in it, in one round trip (`around`
 * takes two more).
 *
 * @param username whose list it is, in lower case; `me` for the viewer.
 * @returns null when there is no such user, or when a block hides them from the viewer.
 * @throws AnchorNotFound when `around` names a user who is not in the list.
 */
export async function readPeople(
  db: Database,
  viewer: UserId,
  which: PeopleList,
  username: string,
  { list, order, position, size }: ListRequest,
): Promise<CountedPage<RelatedRow> | null> {
  const { id, subject, listed, index, showsHidden, count } = which;
  const owner = visibleUserId(viewer, username);
  const place =
    position.at === "around" ? await placeAround(db, which, owner, Number(position.id)) : position;
  const shown = showsHidden ? sql`1` : isUnblocked(viewer, listed);
  const page = await readPage(
    db,
    {
      list,
      order,
      position: place,
      size,
      sources: [{ where: sql`${subject} = ${owner} AND ${shown}`, index: () => index }],
      select: { relationId: sql<number>`${id}`, userId: listed },
      hydrate: {
        select: { id: users.id, username: users.username, name: users.name },
        join: sql`CROSS JOIN ${users} ON ${users.id} = ${pageColumn("userId")}`,
      },
    },
    [select({ count: count(viewer) }, sql`FROM ${users} WHERE ${users.id} = ${owner}`)],
  );
  const [found] = page.companions[0];
  return found === undefined ? null : { ...page, count: found.count };
}
