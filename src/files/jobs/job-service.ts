/**
 * Runs jobs through the queue. When a message is lost, the schedule continues the job.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { removeOrphans } from "../bucket/objects.ts";
import type { ChangeContext } from "../context.ts";
import { announceChange } from "../records/change-effects.ts";
import type { JobId } from "../tables.ts";
import { handleNextFiles, listNextFiles, readJob, readStalledJobs } from "./job-queries.ts";

/** A message of the queue: a job to continue. */
export interface JobMessage {
  readonly job: JobId;
}

const messageSchema = z.object({ job: z.number().int().positive() });

/** Steps of one message. Each takes up to three queries, and an invocation may make 1,000. */
const stepsAtOnce = 20;

/** Milliseconds without progress after which the schedule continues a job. */
const patience = 120_000;

/** Asks the queue to continue a job. When the queue fails, the schedule continues the job. */
export async function continueLater(queue: Queue<JobMessage>, job: JobId): Promise<void> {
  await queue.send({ job }).catch(({ message }: Error) => {
    console.warn(JSON.stringify({ level: "warn", message: `job ${job} waits: ${message}` }));
  });
}

/** Runs some steps of a job. Returns whether the job is finished. */
async function runSteps(context: ChangeContext, id: JobId): Promise<boolean> {
  const { db, posts, now } = context;
  for (let step = 0; step < stepsAtOnce; step += 1) {
    const job = await readJob(db, id);
    if (job === null || job.state === "done" || job.state === "cancelled") return true;
    if (job.state === "listing") {
      await listNextFiles(db, job, now);
      continue;
    }
    const { released, audience } = await handleNextFiles(db, job, posts, now);
    // If this fails, the sweep removes them.
    if (released.length > 0) await removeOrphans(context, released).catch(() => undefined);
    await announceChange(context, audience);
  }
  return false;
}

/** Consumes a batch of the queue. Messages of another shape are logged and dropped. */
export async function consumeFileJobs(
  context: ChangeContext,
  queue: Queue<JobMessage>,
  batch: MessageBatch,
): Promise<void> {
  for (const message of batch.messages) {
    const parsed = messageSchema.safeParse(message.body);
    if (!parsed.success) {
      console.error(JSON.stringify({ level: "error", message: "unknown file job" }));
      message.ack();
      continue;
    }
    const id = parsed.data.job as JobId;
    if (!(await runSteps(context, id))) await continueLater(queue, id);
    message.ack();
  }
}

/** Continues jobs whose message was lost. Runs every minute. */
export async function continueStalledJobs(context: ChangeContext): Promise<void> {
  const stalled = await readStalledJobs(context.db, context.now - patience, 3);
  for (const id of stalled) await runSteps(context, id);
}
