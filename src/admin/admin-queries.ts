/**
 * What administrators read of the whole service.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { users } from "../accounts/tables.ts";
import type { Database } from "../db/database.ts";
import { type RowOf, select } from "../db/rows.ts";
import { outbox, pendingJobs } from "../feed-cache/tables.ts";
import { fileAudits, files, fileUsage, orphanObjects } from "../files/tables.ts";
import type { CountedPage } from "../http/lists/list-endpoint.ts";
import type { ListRequest } from "../http/lists/list-request.ts";
import { defineList, integerKey, readPage } from "../keyset/index.ts";

/** Counts stop at this number, so that the cost does not grow with the table. */
export const mostCounted = 1_000;

const counted = (from: SQL) =>
  sql<number>`(SELECT count(*) FROM (SELECT 1 ${from} LIMIT ${mostCounted}))`;

/** The state of what works without requests. Times are Unix milliseconds. */
export async function readState(db: Database, now: number) {
  const { rows } = await db.run(
    select(
      {
        pendingJobs: counted(sql`FROM ${pendingJobs}`),
        oldestJob: sql<number | null>`(SELECT min(${pendingJobs.createdAt}) FROM ${pendingJobs})`,
        announcements: counted(sql`FROM ${outbox}`),
        orphans: counted(sql`FROM ${orphanObjects}`),
        dueOrphans: counted(
          sql`FROM ${orphanObjects} WHERE ${orphanObjects.removeAfter} <= ${now}`,
        ),
        uploads: counted(sql`FROM ${files} WHERE ${files.uploadComplete} = 0`),
        auditPosition: sql<string | null>`(SELECT ${fileAudits.position} FROM ${fileAudits})`,
        auditResumes: sql<number | null>`(SELECT ${fileAudits.resumeAfter} FROM ${fileAudits})`,
        newestUser: sql<number | null>`(SELECT max(${users.id}) FROM ${users})`,
      },
      sql``,
    ),
  );
  const [state] = rows;
  if (state === undefined) throw new Error("a SELECT without FROM has one row");
  return state;
}

/** All users, the newest first. */
export const userList = defineList({
  name: "users",
  from: users,
  tieBreak: users.id,
  sortable: { id: integerKey(users.id) },
  defaultOrder: "-id",
});

const userColumns = {
  id: users.id,
  username: users.username,
  name: users.name,
  email: users.email,
  emailVerified: users.emailVerified,
  createdAt: users.createdAt,
  followerCount: users.followerCount,
  postCount: sql<number>`${users.publicPostCount} + ${users.followersPostCount} + ${users.privatePostCount}`,
  storedBytes: sql<number>`coalesce((SELECT ${fileUsage.bytes} FROM ${fileUsage} WHERE ${fileUsage.ownerId} = ${users.id}), 0)`,
};

export type UserRow = RowOf<typeof userColumns>;

/** A page of all users, or of the one with a username. */
export async function readUsers(
  db: Database,
  { list, order, position, size }: ListRequest,
  username: string | undefined,
): Promise<CountedPage<UserRow>> {
  const where = username === undefined ? sql`1` : sql`${users.username} = ${username}`;
  const page = await readPage(db, {
    list,
    order,
    sources: [{ where }],
    position,
    size,
    select: userColumns,
  });
  return { ...page, count: null };
}

/** Jobs that the queue refused or gave up on, the oldest first. The sweep sends them again. */
export const jobList = defineList({
  name: "pending jobs",
  from: pendingJobs,
  tieBreak: pendingJobs.id,
  sortable: { id: integerKey(pendingJobs.id) },
  defaultOrder: "id",
});

const jobColumns = {
  id: pendingJobs.id,
  job: pendingJobs.job,
  createdAt: pendingJobs.createdAt,
};

export type JobRow = RowOf<typeof jobColumns>;

/** A page of the jobs. */
export async function readJobs(
  db: Database,
  { list, order, position, size }: ListRequest,
): Promise<CountedPage<JobRow>> {
  const page = await readPage(db, {
    list,
    order,
    sources: [{ where: sql`1` }],
    position,
    size,
    select: jobColumns,
  });
  return { ...page, count: null };
}
