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
import { storeContext } from "./files/context.ts";
import { sweepFiles } from "./files/sweep.ts";
import type { Bindings } from "./http/environment.ts";
import { announcer } from "./http/router.ts";

const deadLetters = "connectly-jobs-dead";

/** Nobody waits for what is done here, so KV may take its time. */
function open(env: Bindings): Announcer {
  const meter = createMeter();
  const kv = openStore(env.FEED_CACHE, meter, patience);
  return { ...announcer(env, openDatabase(env.DB, meter), meter), kv };
}

/** Carries out a batch of the JOBS queue, or keeps what it gave up on. */
export async function handleQueue(batch: MessageBatch, env: Bindings): Promise<void> {
  if (batch.queue === deadLetters) await keepDeadLetters(open(env), batch);
  else await consumeJobs(open(env), batch);
}

/** Runs every minute. What fails is tried again by the next run, and keeps nothing else from running. */
export async function handleSchedule(_: ScheduledController, env: Bindings): Promise<void> {
  const meter = createMeter();
  const files = storeContext(env, { db: openDatabase(env.DB, meter), now: Date.now(), meter });
  const sweeps = await Promise.allSettled([sweepJobs(open(env)), sweepFiles(files)]);
  const errors = sweeps.flatMap((sweep) => (sweep.status === "rejected" ? [sweep.reason] : []));
  if (errors.length > 0) throw new AggregateError(errors, errors.join("; "));
}
