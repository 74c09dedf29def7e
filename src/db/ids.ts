/**
 * Ids that rise in commit order.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

/** 2025-01-01T00:00:00Z in milliseconds: ids stay below 2^53 until the year 2094. */
export const idEpoch = 1_735_689_600_000;

/** Ids of one millisecond: 2^12. */
const idsPerMillisecond = 4096;

/**
 * The next id of a table, as an expression for the insert itself: milliseconds since our epoch
 * shifted left by 12 bits, or one more than the largest id, whichever is larger. D1 has one writer,
 * so ids rise in the order of commits, and nothing can appear later behind a page boundary.
 *
 * Good for inserts of one row: in `INSERT … SELECT` every row would get the same id.
 */
export function nextId(table: SQLiteTable): SQL<number> {
  return sql<number>`max((SELECT coalesce(max(id), 0) + 1 FROM ${table}), CAST((unixepoch('subsec') * 1000 - ${sql.raw(String(idEpoch))}) AS INTEGER) << 12)`;
}

/** The smallest id that a row created at `milliseconds` (Unix time) can have. */
export function firstIdAt(milliseconds: number): number {
  return Math.max(0, milliseconds - idEpoch) * idsPerMillisecond;
}

/** When the row of an id was created, in Unix milliseconds. */
export function timeOfId(id: number): number {
  return idEpoch + Math.floor(id / idsPerMillisecond);
}

declare const brand: unique symbol;

/** A row's id, which cannot stand in for another table's. At most 2^53 - 1. */
export type Id<Table extends string> = number & { readonly [brand]: Table };
export type UserId = Id<"users">;
export type PostId = Id<"posts">;
export type CommentId = Id<"comments">;
export type FileId = Id<"files">;
