/**
 * What runs without a request: queued jobs, and the sweep.
 *
 * @module
 */
import { openDatabase } from "./db/database.ts";
import { createMeter } from "./db/meter.ts";
import type { Announcer } from "./feed-cache/announce.ts";
import { consumeJobs } from "./feed-cache/consumer.ts";
import { openStore, patience } from "./feed-cache/store.ts";
import { keepDeadLetters, sweepJobs } from "./feed-cache/sweep.ts";
import { consumeFileEvents } from "./files/bucket/bucket-events.ts";
import { sweepFiles } from "./files/bucket/bucket-sweep.ts";
import { type ChangeContext, storeContext } from "./files/context.ts";
import type { Bindings } from "./http/environment.ts";
import { announcer } from "./http/router.ts";
import { attachedPosts } from "./posts/attachments.ts";

const deadLetters = "connectly-jobs-dead";
const fileEvents = "connectly-file-events";
/** Events that failed for long: the same again, more patiently. */
const lateFileEvents = "connectly-file-events-dead";

/** Nobody waits for what is done here, so KV may take its time. */
function announcing(env: Bindings): Announcer {
  const meter = createMeter();
  const kv = openStore(env.FEED_CACHE, meter, patience);
  return { ...announcer(env, openDatabase(env.DB, meter), meter), kv };
}

/** What following R2's events takes. */
function openFiles(env: Bindings, execution: ExecutionContext): ChangeContext {
  const open = announcing(env);
  return {
    ...open,
    ...storeContext(env, { ...open, meter: createMeter() }),
    posts: attachedPosts,
    later: (work) => execution.waitUntil(work.catch(() => undefined)),
  };
}

/** Carries out a batch of the JOBS queue, keeps what it gave up on, or follows R2's events. */
export async function handleQueue(
  batch: MessageBatch,
  env: Bindings,
  execution: ExecutionContext,
): Promise<void> {
  switch (batch.queue) {
    case deadLetters:
      return keepDeadLetters(announcing(env), batch);
    case fileEvents:
    case lateFileEvents:
      return consumeFileEvents(openFiles(env, execution), batch);
    default:
      return consumeJobs(announcing(env), batch);
  }
}

/** Runs every minute. What fails is tried again by the next run, and keeps nothing else from running. */
export async function handleSchedule(_: ScheduledController, env: Bindings): Promise<void> {
  const meter = createMeter();
  const files = storeContext(env, { db: openDatabase(env.DB, meter), now: Date.now(), meter });
  const sweeps = await Promise.allSettled([sweepJobs(announcing(env)), sweepFiles(files)]);
  const errors = sweeps.flatMap((sweep) => (sweep.status === "rejected" ? [sweep.reason] : []));
  if (errors.length > 0) throw new AggregateError(errors, errors.join("; "));
}
