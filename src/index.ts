/**
 * The Worker's entry.
 *
 * @module
 */
import { app } from "./app.ts";
import type { Bindings } from "./http/environment.ts";
import { handleQueue, handleSchedule } from "./jobs.ts";

export default {
  fetch: app.fetch,
  queue: handleQueue,
  scheduled: handleSchedule,
} satisfies ExportedHandler<Bindings>;
