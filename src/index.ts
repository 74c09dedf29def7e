/**
 * The Worker's entry.
 *
 * @module
 */
import { app } from "./app.ts";
import { handleQueue, handleSchedule } from "./jobs.ts";
import type { Bindings } from "./settings.ts";

export default {
  fetch: app.fetch,
  queue: handleQueue,
  scheduled: handleSchedule,
} satisfies ExportedHandler<Bindings>;
