/**
 * The Worker, with a KV and a queue that do not answer the writes which announce a change. A request
 * that writes is stuck between its commit and its stamps.
 *
 * @module
 */
import worker from "../../src/index.ts";
import type { Bindings } from "../../src/settings.ts";

/** Milliseconds: longer than the test that starts this Worker. */
const stuck = 3_600_000;

async function stall(): Promise<never> {
  await scheduler.wait(stuck);
  throw new Error("the test is over");
}

export default {
  ...worker,
  fetch: (request, env, context) => {
    const { FEED_CACHE: kv } = env;
    const stalled = {
      get: kv.get.bind(kv),
      list: kv.list.bind(kv),
      put: (key: string, ...rest: [string]) =>
        key.startsWith("stamp:") ? stall() : kv.put(key, ...rest),
    };
    const JOBS = { send: stall, sendBatch: stall };
    return worker.fetch(request, { ...env, FEED_CACHE: stalled, JOBS } as never, context);
  },
} satisfies ExportedHandler<Bindings>;
