/**
 * The outbox. A write and the row that says that it must be announced are committed together.
 *
 * A Worker can end between the commit of a write and its stamps: a deployment, a lost connection to
 * KV and to the queue, or a client that hangs up. The write's own batch therefore inserts a row that
 * names the user whose change it is. The row is deleted after the change was announced. The sweep
 * announces the rows that are left.
 *
 * It costs two written rows for each write that is announced: the insert, which belongs to the
 * write's batch and adds no round trip, and the delete, which runs after the answer.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type Database, type Statement, statement } from "../db/database.ts";
import type { UserId } from "../db/ids.ts";
import { type Announcer, announce, type Change } from "./announce.ts";
import type { Job } from "./jobs.ts";
import { userScope } from "./keys.ts";
import { outbox } from "./tables.ts";

/** The context of a write that is announced. */
export interface AnnouncingContext extends Announcer {
  /** Lets work continue after the answer. */
  readonly later: (work: Promise<unknown>) => void;
  /** Opens D1 for such work. Its cost is not part of the figures that the answer shows. */
  readonly openLater: () => Database;
}

/** A user whose change is announced: an id, or an expression for one, which may be NULL for nobody. */
type Actor = UserId | SQL;

/** A database whose every batch also runs `record`, as its last statement. */
function recording(db: Database, record: Statement<unknown>): Database {
  return {
    session: db.session,
    bookmark: () => db.bookmark(),
    at: (bookmark) => recording(db.at(bookmark), record),
    run: async (query) => (await db.batch([query, record]))[0],
    batch: async (queries) => (await db.batch([...queries, record] as const)).slice(0, -1) as never,
  };
}

/** Rows get a random id, so that the request can delete its own row without reading it. */
function newRowIds(count: number): number[] {
  const random = crypto.getRandomValues(new BigUint64Array(count));
  return Array.from(random, (value) => Number(value >> 11n));
}

function insertRows(ids: readonly number[], actors: readonly Actor[], now: number): SQL {
  const rows = actors.map((actor, index) => sql`SELECT ${ids[index]} AS id, ${actor} AS user_id`);
  return sql`INSERT INTO ${outbox} (id, user_id, created_at) SELECT id, user_id, ${now} FROM (${sql.join(rows, sql` UNION ALL `)}) WHERE user_id IS NOT NULL ON CONFLICT (id) DO NOTHING`;
}

function remove({ later, openLater }: AnnouncingContext, ids: readonly number[]): void {
  const rows = sql`SELECT value FROM json_each(${JSON.stringify(ids)})`;
  later(openLater().run(statement(sql`DELETE FROM ${outbox} WHERE id IN (${rows})`)));
}

/**
 * Runs a write and announces what it changed. If the Worker ends before the announcement is complete,
 * the sweep announces the change.
 *
 * @param actors the users whose change it is: those that a {@link Change} of this write may name.
 * @param write runs the write on the database that it is given. Each of its batches commits the rows
 *   of the outbox, too.
 * @param changesOf the changes of the result. An empty array when the write changed nothing.
 * @returns the result of `write`.
 */
export async function announced<Result>(
  context: AnnouncingContext,
  actors: readonly [Actor, ...Actor[]],
  write: (db: Database) => Promise<Result>,
  changesOf: (result: Result) => readonly Change[],
): Promise<Result> {
  const { db, now } = context;
  const ids = newRowIds(actors.length);
  const result = await write(recording(db, statement(insertRows(ids, actors, now))));
  let isAnnounced = true;
  for (const change of changesOf(result)) {
    isAnnounced = (await announce(context, change)) && isAnnounced;
  }
  if (isAnnounced) remove(context, ids);
  return result;
}

/**
 * An INSERT that adds users to the outbox. It is for a write whose own batch finds out whose pages show the
 * changed rows. The new rows have a random `id`, and the caller appends a RETURNING clause.
 *
 * @param users a SELECT with one column, `user_id`.
 */
export function insertUsers(users: SQL): SQL {
  return sql`INSERT INTO ${outbox} (id, user_id, created_at) SELECT random() & ${sql.raw(String(Number.MAX_SAFE_INTEGER))}, user_id, CAST(unixepoch('subsec') * 1000 AS INTEGER) FROM (${users})`;
}

/** Announces changes whose rows {@link insertUsers} has added. */
export async function announceInserted(
  context: AnnouncingContext,
  inserted: readonly { readonly id: number; readonly change: Change }[],
): Promise<void> {
  const done: number[] = [];
  for (const { id, change } of inserted) if (await announce(context, change)) done.push(id);
  if (done.length > 0) remove(context, done);
}

/**
 * Milliseconds after which the request that inserted a row is over: a Worker has 30 seconds after its
 * answer (developers.cloudflare.com/workers/runtime-apis/context).
 */
const requestIsOver = 30_000;

/** The number of users whose rows one sweep announces. With `public`, they fit into one job. */
const sweptAtOnce = 99;

/**
 * Announces the rows whose requests have ended without an announcement. The rows do not say what has
 * changed, so this assumes the widest change: everybody's public feed and the news feeds of all followers.
 *
 * @throws when the queue or D1 fails. The next sweep continues.
 */
export async function sweepOutbox({ db, jobs, now }: Announcer): Promise<void> {
  const isLeft = sql`created_at < ${now - requestIsOver}`;
  const { rows } = await db.run(
    statement<{ userId: UserId }>(
      sql`SELECT DISTINCT user_id AS "userId" FROM ${outbox} WHERE ${isLeft} LIMIT ${sweptAtOnce}`,
    ),
  );
  if (rows.length === 0) return;
  const users = rows.map(({ userId }) => userId);
  const messages: Job[] = [
    { kind: "stamp", scopes: ["public", ...users.map(userScope)] },
    ...users.map((author): Job => ({ kind: "fan-out", author, after: 0 })),
  ];
  for (const job of messages) await jobs.send(job);
  // A failure before this statement repeats the jobs, which is harmless.
  await db.run(
    statement(
      sql`DELETE FROM ${outbox} WHERE ${isLeft} AND user_id IN (SELECT value FROM json_each(${JSON.stringify(users)}))`,
    ),
  );
}
