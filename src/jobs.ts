/**
 * The work that runs without a request: queued jobs, and the sweep.
 *
 * @module
 */
import { sweepAccounts } from "./accounts/account-sweep.ts";
import { jobAnnouncer, jobDeletions, jobFiles } from "./compose.ts";
import { consumeJobs } from "./feed-cache/consumer.ts";
import { sweepOutbox } from "./feed-cache/outbox.ts";
import { keepDeadLetters, sweepJobs } from "./feed-cache/sweep.ts";
import { consumeFileEvents } from "./files/bucket/bucket-events.ts";
import { sweepFiles } from "./files/bucket/bucket-sweep.ts";
import { consumeFileJobs, type JobMessage } from "./files/jobs/job-service.ts";
import type { Bindings } from "./settings.ts";

const deadLetters = "connectly-jobs-dead";
const fileJobs = "connectly-file-jobs";
const fileEvents = "connectly-file-events";
/** Events that failed for half an hour. They are retried at longer intervals. */
const lateFileEvents = "connectly-file-events-dead";

/** Consumes a batch of a queue: jobs of the feed cache, their dead letters, or R2's events. */
export async function handleQueue(
  batch: MessageBatch,
  env: Bindings,
  execution: ExecutionContext,
): Promise<void> {
  switch (batch.queue) {
    case deadLetters:
      return keepDeadLetters(jobAnnouncer(env), batch);
    case fileEvents:
    case lateFileEvents:
      return consumeFileEvents(jobFiles(env, execution), batch);
    case fileJobs:
      return consumeFileJobs(jobFiles(env, execution), env.FILE_JOBS as Queue<JobMessage>, batch);
    default:
      return consumeJobs(jobAnnouncer(env), batch);
  }
}

/**
 * Runs every minute. The sweeps do not depend on each other: one that fails does not stop the others,
 * and the next run repeats it.
 *
 * @throws AggregateError of all sweeps that failed.
 */
export async function handleSchedule(
  _: ScheduledController,
  env: Bindings,
  execution: ExecutionContext,
): Promise<void> {
  const sweeps = await Promise.allSettled([
    sweepJobs(jobAnnouncer(env)),
    sweepOutbox(jobAnnouncer(env)),
    sweepFiles(jobFiles(env, execution)),
    sweepAccounts(jobDeletions(env)),
  ]);
  const errors = sweeps.flatMap((sweep) => (sweep.status === "rejected" ? [sweep.reason] : []));
  if (errors.length > 0) throw new AggregateError(errors, errors.join("; "));
}
