/**
 * Ids that increase in the order of commits.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

/** The start of id time, 2025-01-01T00:00:00Z, in Unix milliseconds. Ids stay below 2^53 until the year 2094. */
export const idEpoch = 1_735_689_600_000;

/** The number of ids in one millisecond: 2^12. */
const idsPerMillisecond = 4096;

/**
 * An SQL expression of the next id of a table, for use in the INSERT statement: the milliseconds since
 * {@link idEpoch}, shifted left by 12 bits, or the largest id plus one, whichever is larger. D1 has one writer, so
 * ids increase in the order of commits. A page boundary is therefore final: no row with a smaller id appears
 * later.
 *
 * Use it to insert one row. In `INSERT … SELECT`, every row would get the same id.
 */
export function nextId(table: SQLiteTable): SQL<number> {
  return sql<number>`max((SELECT coalesce(max(id), 0) + 1 FROM ${table}), CAST((unixepoch('subsec') * 1000 - ${sql.raw(String(idEpoch))}) AS INTEGER) << 12)`;
}

/** The smallest id of a row that was created at `milliseconds` (Unix time). */
export function firstIdAt(milliseconds: number): number {
  return Math.max(0, milliseconds - idEpoch) * idsPerMillisecond;
}

/** The time at which the row of an id was created, in Unix milliseconds. */
export function timeOfId(id: number): number {
  return idEpoch + Math.floor(id / idsPerMillisecond);
}

declare const brand: unique symbol;

/** The id of a row, at most 2^53 - 1. Ids of different tables have different types. */
export type Id<Table extends string> = number & { readonly [brand]: Table };
export type UserId = Id<"users">;
export type PostId = Id<"posts">;
export type CommentId = Id<"comments">;
export type FileId = Id<"files">;
