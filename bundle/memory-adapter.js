/**
 * better-auth's adapter for a database in memory, for the bundle of the Worker: `wrangler.toml` puts this
 * module in the place of `@better-auth/memory-adapter`. better-auth uses the adapter when it has no database,
 * and Connectly always gives it one.
 *
 * @module
 */

export function memoryAdapter() {
  throw new Error("better-auth has no database");
}
