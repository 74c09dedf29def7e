/**
 * Jobs that wait in D1 because the queue has refused them or given up on them.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { statement } from "../db/database.ts";
import type { Announcer } from "./announce.ts";
import { isJob } from "./jobs.ts";
import { pendingJobs } from "./tables.ts";

/** Stores the dead letters of the queue in D1. The sweep sends them again. */
export async function keepDeadLetters({ db, now }: Announcer, batch: MessageBatch): Promise<void> {
  const jobs = batch.messages.map(({ body }) => body).filter(isJob);
  if (jobs.length === 0) return;
  await db.run(
    statement(
      sql`INSERT INTO ${pendingJobs} (job, created_at) SELECT value, ${now} FROM json_each(${JSON.stringify(jobs)})`,
    ),
  );
}

/** The number of jobs in one sweep: two queries for each stay below D1's limit of 1,000 for an invocation. */
const sweptAtOnce = 100;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Sends the pending jobs to the queue again, oldest first.
 *
 * @throws when the queue or D1 fails. Jobs that were not sent stay in D1 for the next sweep.
 */
export async function sweepJobs({ db, jobs }: Announcer): Promise<void> {
  const { rows } = await db.run(
    statement<{ id: number; job: string }>(
      sql`SELECT id, job FROM ${pendingJobs} ORDER BY id LIMIT ${sweptAtOnce}`,
    ),
  );
  for (const { id, job: text } of rows) {
    const job = parse(text);
    if (isJob(job)) await jobs.send(job);
    else console.error(JSON.stringify({ level: "error", message: "unknown job", job: text }));
    // The row is deleted after the job was sent. A failure in between sends the job twice, which is harmless.
    await db.run(statement(sql`DELETE FROM ${pendingJobs} WHERE id = ${id}`));
  }
}
