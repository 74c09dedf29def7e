/**
 * The sweep removes orphans and expired uploads, and compares R2 with D1.
 *
 * Every object is recorded as an orphan before it is stored. When a record names the object, the object
 * stops being an orphan. A crash at any moment therefore leaves an orphan, an upload that is never
 * completed, or nothing. The audit finds every other difference, such as an object that was deleted by hand
 * or a database that was restored from a backup. It compares the whole bucket once a day, one page in each
 * run.
 *
 * @module
 */

import { sql } from "drizzle-orm";
import { type Database, statement } from "../../db/database.ts";
import { firstIdAt } from "../../db/ids.ts";
import { select } from "../../db/rows.ts";
import { deleteExpiredLinks } from "../content/links.ts";
import type { ChangeContext, StoreContext } from "../context.ts";
import { continueStalledJobs } from "../jobs/job-service.ts";
import { markLost } from "../records/record-changes.ts";
import { objectGone } from "../records/record-queries.ts";
import { databaseTime } from "../records/record-writes.ts";
import { fileAudits, files, orphanObjects } from "../tables.ts";
import { hashNextUpload } from "../uploads/object-hash.ts";
import { deleteOldUploads } from "../uploads/upload-queries.ts";
import { adoptUnrecorded } from "./bucket-events.ts";
import { foreignPrefix, type Orphan, objectPrefix, removeOrphans } from "./objects.ts";

/** The limits of one run, far below the 1,000 queries and 10,000 subrequests of one invocation. */
const most = {
  /** Each upload may have 10,000 parts, whose rows are deleted with it. */
  expiredUploads: 20,
  expiredLinks: 1000,
  /** R2 deletes this many objects in one call. */
  orphans: 1000,
  /** Each is a call of R2's. */
  abortedUploads: 100,
  /** R2 lists this many objects in one call. */
  auditedObjects: 1000,
  /** Each is a call of R2's. */
  lostObjects: 50,
} as const;

/** Milliseconds for which a complete upload is remembered: a day. */
const completedMemory = 86_400_000;

/** Milliseconds between two audits of the whole bucket. */
const auditInterval = 86_400_000;

/**
 * Runs every minute.
 *
 * @throws AggregateError when a step failed. The other steps were carried out.
 */
export async function sweepFiles(context: ChangeContext): Promise<void> {
  const errors: unknown[] = [];
  for (const step of [
    expireUploads,
    removeDueOrphans,
    hashNextUpload,
    continueStalledJobs,
    audit,
  ]) {
    await step(context).catch((error) => errors.push(error));
  }
  if (errors.length > 0) throw new AggregateError(errors, `sweep of files: ${errors.join("; ")}`);
}

async function expireUploads({ db, now, settings }: StoreContext): Promise<void> {
  const before = firstIdAt(now - settings.uploadLifetime);
  await deleteOldUploads(db, before, now - completedMemory, most.expiredUploads);
  await deleteExpiredLinks(db, now, most.expiredLinks);
}

async function removeDueOrphans(context: StoreContext): Promise<void> {
  const columns = sql`object_name AS "objectName", multipart_id AS "multipartId"`;
  const due = (condition: ReturnType<typeof sql>, limit: number) =>
    statement<{ objectName: string; multipartId: string | null }>(
      sql`SELECT ${columns} FROM ${orphanObjects} WHERE remove_after <= ${databaseTime} AND ${condition} ORDER BY remove_after LIMIT ${limit}`,
    );
  const [objects, uploads] = await context.db.batch([
    due(sql`multipart_id IS NULL`, most.orphans),
    due(sql`multipart_id IS NOT NULL`, most.abortedUploads),
  ]);
  const orphans: readonly Orphan[][] = [objects.rows, ...uploads.rows.map((upload) => [upload])];
  const failures: unknown[] = [];
  for (const some of orphans) {
    if (some.length === 0) continue;
    await removeOrphans(context, some).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, `orphans: ${failures.join("; ")}`);
}

/** The position from which the audit continues. Null while it waits for the next day. */
async function readPosition(db: Database, now: number): Promise<string | null> {
  const { rows } = await db.run(
    select(
      { position: fileAudits.position, resumeAfter: fileAudits.resumeAfter },
      sql`FROM ${fileAudits}`,
    ),
  );
  const [state] = rows;
  if (state === undefined) return "";
  return state.resumeAfter <= now ? state.position : null;
}

/** The prefixes that the audit goes through, in their order. */
const prefixes = [foreignPrefix, objectPrefix] as const;

/** A name that is greater than every name with this prefix. */
const endOf = (prefix: string) => prefix.replace(/\/$/, "0");

/** The prefix that a position lies in. */
const prefixAt = (position: string) =>
  prefixes.find((prefix) => position < endOf(prefix)) ?? objectPrefix;

/** Compares a page of the bucket with the records, and the next prefix when this one ends. */
async function audit(context: ChangeContext): Promise<void> {
  const { db, bucket, now, settings } = context;
  const position = await readPosition(db, now);
  if (position === null) return;
  const prefix = prefixAt(position);
  const page = await bucket.list({
    prefix,
    limit: most.auditedObjects,
    ...(position > prefix && { startAfter: position }),
  });
  const names = page.objects.map(({ key }) => key);
  const stop = prefix === foreignPrefix ? await adoptUnrecorded(context, names) : null;
  const isWhole = !page.truncated && stop === null;
  const end = isWhole ? endOf(prefix) : (stop ?? names.at(-1) ?? position);
  // An object that another tool stored becomes a file. The sweep never removes it for having no record.
  const orphans = prefix === objectPrefix ? page.objects : [];
  const seen = orphans.map(({ key, uploaded }) => [key, uploaded.getTime()]);
  const [, lost] = await db.batch([
    statement(
      sql`INSERT INTO ${orphanObjects} (object_name, remove_after) SELECT value ->> 0, (value ->> 1) + ${settings.uploadLifetime} FROM json_each(${JSON.stringify(seen)}) WHERE NOT EXISTS (SELECT 1 FROM ${files} WHERE object_name = value ->> 0) ON CONFLICT DO NOTHING`,
    ),
    select(
      { id: files.id, objectName: files.objectName },
      sql`FROM ${files} WHERE object_name > ${position} AND object_name <= ${end} AND upload_complete = 1 AND metadata_error IS NOT ${objectGone} AND object_name NOT IN (SELECT value FROM json_each(${JSON.stringify(names)})) ORDER BY object_name LIMIT ${most.lostObjects}`,
    ),
  ]);
  for (const row of lost.rows) {
    // It may have come after the page was listed.
    if ((await bucket.head(row.objectName)) === null) await markLost(db, row, now);
  }
  const isLast = isWhole && prefix === prefixes.at(-1);
  const next = isLast ? "" : end;
  const resume = isLast ? now + auditInterval : 0;
  await db.run(
    statement(
      sql`INSERT INTO ${fileAudits} (id, position, resume_after) VALUES (1, ${next}, ${resume}) ON CONFLICT (id) DO UPDATE SET position = excluded.position, resume_after = excluded.resume_after`,
    ),
  );
  if (isWhole && !isLast) await audit(context);
}
