/**
 * Every table, for drizzle-kit.
 *
 * @module
 */
export * from "../src/accounts/people/tables.ts";
export * from "../src/accounts/tables.ts";
export { idempotencyKeys } from "../src/db/once.ts";
export {
  courts,
  docketEntries,
  dockets,
  recapDocumentFiles,
  recapDocuments,
  resourceCounts,
} from "../src/dockets/tables.ts";
export * from "../src/feed-cache/tables.ts";
export * from "../src/files/tables.ts";
export * from "../src/posts/saved/tables.ts";
export * from "../src/posts/tables.ts";
