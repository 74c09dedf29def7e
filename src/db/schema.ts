/**
 * Every table, for drizzle-kit.
 *
 * @module
 */
export * from "../accounts/tables.ts";
export {
  courts,
  docketEntries,
  dockets,
  recapDocumentFiles,
  recapDocuments,
} from "../dockets/tables.ts";
export * from "../feed-cache/tables.ts";
export * from "../files/tables.ts";
export * from "../posts/tables.ts";
export { idempotencyKeys } from "./once.ts";
