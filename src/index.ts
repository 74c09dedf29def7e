/**
 * The Worker's entry.
 *
 * @module
 */
import { app } from "./app.ts";
import type { Bindings } from "./http/environment.ts";

export default {
  fetch: app.fetch,
} satisfies ExportedHandler<Bindings>;
