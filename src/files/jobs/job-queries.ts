/**
 * Moves and deletions of all files in a folder, in steps. A step is one transaction. When a message comes
 * twice or a Worker crashes, the next step continues where the last committed step ended.
 *
 * @module
 */

import { type SQL, sql } from "drizzle-orm";
import { type Database, statement } from "../../db/database.ts";
import { nextId, type UserId } from "../../db/ids.ts";
import { insertOnce, type OnceKey } from "../../db/once.ts";
import { type RowOf, returning, select } from "../../db/rows.ts";
import { successorOf } from "../../keyset/bound.ts";
import type { AttachedPosts } from "../../ports/ports.ts";
import type { Orphan } from "../bucket/objects.ts";
import { fileJobItems, fileJobs, files, type JobId, longestKey } from "../tables.ts";

/** Files that one step lists. */
const listedAtOnce = 1000;

/** Files that one step moves or deletes. */
const handledAtOnce = 100;

/** The most keys of files that could not be moved that a job names. */
const mostFailures = 100;

const jobColumns = {
  id: fileJobs.id,
  ownerId: fileJobs.ownerId,
  action: fileJobs.action,
  prefix: fileJobs.prefix,
  target: fileJobs.target,
  state: fileJobs.state,
  position: fileJobs.position,
  total: fileJobs.total,
  done: fileJobs.done,
  failed: fileJobs.failed,
  failures: fileJobs.failures,
  updatedAt: fileJobs.updatedAt,
} as const;

/** A job. `tables.ts` describes the members. */
export type JobRow = RowOf<typeof jobColumns>;

const jobStatement = (id: JobId | SQL) =>
  select(jobColumns, sql`FROM ${fileJobs} WHERE ${fileJobs.id} = ${id}`);

/**
 * Records a job. `now` in Unix milliseconds.
 *
 * @param once if a job was recorded with this key before, the result is the current state of that job.
 * @throws KeyReused if the key was used for another request.
 * @throws RowGone if the job of the key was deleted.
 */
export async function insertJob(
  db: Database,
  owner: UserId,
  { action, prefix, target }: Pick<JobRow, "action" | "prefix" | "target">,
  once: OnceKey | null,
  now: number,
): Promise<JobRow> {
  const row = await insertOnce(
    db,
    { viewer: owner, once, now, table: fileJobs },
    (condition) =>
      sql`INSERT INTO ${fileJobs} (id, owner_id, action, prefix, target, updated_at) SELECT ${nextId(fileJobs)}, ${owner}, ${action}, ${prefix}, ${target}, ${now} WHERE ${condition}`,
    jobStatement,
  );
  if (row === null) throw new Error("the job was not inserted");
  return row;
}

/** The newest jobs of an owner, the newest first. */
export async function readJobs(db: Database, owner: UserId, limit: number): Promise<JobRow[]> {
  const rest = sql`FROM ${fileJobs} WHERE ${fileJobs.ownerId} = ${owner} ORDER BY ${fileJobs.id} DESC LIMIT ${limit}`;
  return (await db.run(select(jobColumns, rest))).rows;
}

/** A job. Null when there is none. */
export async function readJob(db: Database, id: JobId): Promise<JobRow | null> {
  return (await db.run(jobStatement(id))).rows[0] ?? null;
}

/** Cancels a job of an owner without undoing its changes. Returns false when the job is not running. */
export async function cancelJob(db: Database, owner: UserId, id: JobId): Promise<boolean> {
  const [cancelled] = await db.batch([
    statement(
      sql`UPDATE ${fileJobs} SET state = 'cancelled' WHERE id = ${id} AND owner_id = ${owner} AND state IN ('listing', 'working') RETURNING id`,
    ),
    statement(
      sql`DELETE FROM ${fileJobItems} WHERE job_id = ${id} AND EXISTS (SELECT 1 FROM ${fileJobs} WHERE id = ${id} AND state = 'cancelled')`,
    ),
  ]);
  return cancelled.rows.length > 0;
}

/** Jobs that have made no progress since a time, in Unix milliseconds. */
export async function readStalledJobs(
  db: Database,
  before: number,
  limit: number,
): Promise<JobId[]> {
  const { rows } = await db.run(
    select(
      { id: fileJobs.id },
      sql`FROM ${fileJobs} WHERE state IN ('listing', 'working') AND updated_at < ${before} ORDER BY updated_at LIMIT ${limit}`,
    ),
  );
  return rows.map(({ id }) => id);
}

/** An SQL condition: the row of `files` is a complete file in the job's folder. */
function inFolder({ ownerId, prefix }: JobRow): SQL {
  const end = successorOf(prefix);
  const below = end === null ? sql`1` : sql`key < ${end}`;
  return sql`owner_id = ${ownerId} AND upload_complete = 1 AND key >= ${prefix} AND ${below}`;
}

/**
 * Lists the next files of a job. The files are listed before any of them is changed, so that a file that
 * moves within the folder is handled once.
 */
export async function listNextFiles(db: Database, job: JobRow, now: number): Promise<void> {
  const { id, position } = job;
  const next = sql`SELECT id, key FROM ${files} WHERE ${inFolder(job)} AND key > ${position} ORDER BY key LIMIT ${listedAtOnce}`;
  const isCurrent = sql`state = 'listing' AND position = ${position}`;
  await db.batch([
    statement(
      sql`INSERT INTO ${fileJobItems} (job_id, file_id) SELECT ${id}, id FROM (${next}) WHERE EXISTS (SELECT 1 FROM ${fileJobs} WHERE id = ${id} AND ${isCurrent}) ON CONFLICT DO NOTHING`,
    ),
    statement(
      sql`UPDATE ${fileJobs} SET total = total + (SELECT count(*) FROM (${next})), position = coalesce((SELECT max(key) FROM (${next})), position), state = CASE WHEN (SELECT count(*) FROM (${next})) < ${listedAtOnce} THEN 'working' ELSE state END, updated_at = ${now} WHERE id = ${id} AND ${isCurrent}`,
    ),
  ]);
}

/** What a step has changed. */
interface Step {
  /** Objects that records have released. */
  readonly released: readonly Orphan[];
  /** Rows of `AttachedPosts.readAudience`. */
  readonly audience: readonly unknown[];
}

/**
 * Moves or deletes the next files of a job. It skips a file that was moved out of the folder since it was
 * listed. A file whose new key is taken or too long is not moved, and counts as failed.
 */
export async function handleNextFiles(
  db: Database,
  job: JobRow,
  posts: AttachedPosts,
  now: number,
): Promise<Step> {
  const { id, prefix, target } = job;
  const working = sql`EXISTS (SELECT 1 FROM ${fileJobs} WHERE id = ${id} AND state = 'working')`;
  const batch = sql`(SELECT file_id FROM ${fileJobItems} WHERE job_id = ${id} ORDER BY file_id LIMIT ${handledAtOnce})`;
  const affected = sql`${files.id} IN ${batch} AND ${inFolder(job)} AND ${working}`;
  const newKey = sql`(${target ?? ""} || substr(${files.key}, ${[...prefix].length + 1}))`;
  const isFree = sql`(length(${newKey}) <= ${longestKey} AND NOT EXISTS (SELECT 1 FROM ${files} AS other WHERE other.owner_id = ${files.ownerId} AND other.upload_complete = 1 AND other.key = ${newKey}))`;
  const refused =
    target === null
      ? sql`SELECT NULL AS key WHERE 0`
      : sql`SELECT ${files.key} AS key FROM ${files} WHERE ${affected} AND NOT ${isFree}`;
  const [audience, , changed] = await db.batch([
    posts.readAudience(sql`(SELECT id FROM ${files} WHERE ${affected})`),
    statement(
      sql`UPDATE ${fileJobs} SET failed = failed + (SELECT count(*) FROM (${refused})), done = done + (SELECT count(*) FROM ${batch}) - (SELECT count(*) FROM (${refused})), failures = (SELECT json_group_array(key) FROM (SELECT value AS key FROM json_each(failures) UNION ALL SELECT key FROM (${refused}) LIMIT ${mostFailures})), updated_at = ${now} WHERE id = ${id} AND state = 'working'`,
    ),
    returning(
      target === null
        ? sql`DELETE FROM ${files} WHERE ${affected}`
        : sql`UPDATE ${files} SET key = ${newKey} WHERE ${affected} AND ${isFree}`,
      { objectName: files.objectName, multipartId: files.multipartId },
    ),
    statement(
      sql`DELETE FROM ${fileJobItems} WHERE job_id = ${id} AND file_id IN ${batch} AND ${working}`,
    ),
    statement(
      sql`UPDATE ${fileJobs} SET state = 'done' WHERE id = ${id} AND state = 'working' AND NOT EXISTS (SELECT 1 FROM ${fileJobItems} WHERE job_id = ${id})`,
    ),
  ]);
  return { released: target === null ? changed.rows : [], audience: audience.rows };
}
