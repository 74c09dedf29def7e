/**
 * Jobs that wait in D1: what neither KV nor the queue took, and what the queue gave up on.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { statement } from "../db/database.ts";
import type { Announcer } from "./announce.ts";
import { isJob } from "./jobs.ts";
import { pendingJobs } from "./tables.ts";

/** Keeps what the queue gave up on (its dead letters), for the sweep. */
export async function keepDeadLetters({ db, now }: Announcer, batch: MessageBatch): Promise<void> {
  const jobs = batch.messages.map(({ body }) => body).filter(isJob);
  if (jobs.length === 0) return;
  await db.run(
    statement(
      sql`INSERT INTO ${pendingJobs} (job, created_at) SELECT value, ${now} FROM json_each(${JSON.stringify(jobs)})`,
    ),
  );
}

/** Two queries a job stay below D1's 1,000 of one invocation. */
const sweptAtOnce = 100;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Sends pending jobs to the queue again, the oldest first.
 *
 * @throws when the queue or D1 fails: what was not sent is still there for the next sweep.
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
    // Removed once it was sent: a failure in between sends it twice, which does no harm.
    await db.run(statement(sql`DELETE FROM ${pendingJobs} WHERE id = ${id}`));
  }
}
