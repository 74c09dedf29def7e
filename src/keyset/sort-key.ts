/**
 * Sort keys: what a list can be ordered by, and how text becomes a value of a key.
 *
 * @module
 */
import type { SQL, SQLWrapper } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

export type Direction = "ascending" | "descending";

/**
 * A key as D1 stores it. Numbers are SQLite INTEGER up to 2^53 or REAL; D1 answers an infinite
 * REAL as null, so a sortable REAL column wants a CHECK against infinity. Text is compared in
 * SQLite's BINARY collation, and a cursor carries it whole: up to 1,000 characters always fit, and
 * what may be longer is sorted by an expression of its beginning.
 */
export type KeyValue = number | string | null;

/** Something that a list can be ordered by. */
export interface SortKey {
  readonly expression: SQLWrapper;
  /** A property of the expression, not of the column: a LEFT JOIN makes any column nullable. */
  readonly nullable: boolean;
  /**
   * Of a nullable key: 1 where it is NULL and 0 elsewhere, never NULL itself, such as a generated
   * column `(x IS NULL)`. Behind other keys, where an order wants NULLs at the end at which no index
   * has them, the list is ordered by this first, and an index that holds it serves that order.
   */
  readonly nullRank?: SQLWrapper;
  /**
   * Reads a `seek` value; undefined when the text is not one. A text that stands for several values
   * is read as that of them which comes first in the direction of the order.
   */
  readonly parse: (text: string, direction?: Direction) => number | string | undefined;
  /** What `parse` accepts, in words for an error message. */
  readonly expects: string;
  /** The same for `around`, where a list's rows are known to clients by something else. */
  readonly anchor?: Pick<SortKey, "parse" | "expects">;
}

function parseNumber(text: string): number | undefined {
  if (!/^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function parseInteger(text: string): number | undefined {
  if (!/^-?\d{1,16}$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}

function parseTimestamp(text: string): number | undefined {
  const form = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;
  const date = form.exec(text)?.[1];
  if (date === undefined) return undefined;
  const value = Date.parse(text);
  // Date.parse makes the 30th of February a day in March.
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(value) || !new Date(midnight).toISOString().startsWith(date)) return undefined;
  return value;
}

type KeyType = "integer" | "real" | "text";

const readers: Readonly<Record<KeyType, Pick<SortKey, "parse" | "expects">>> = {
  integer: { parse: parseInteger, expects: "an integer" },
  real: { parse: parseNumber, expects: "a number" },
  text: { parse: (text) => text, expects: "a text" },
};

/** The key of a plain column, read by the column's SQL type. */
export function columnKey(column: SQLiteColumn): SortKey {
  const type = column.getSQLType();
  const reader = type === "integer" || type === "real" ? readers[type] : readers.text;
  return { expression: column, nullable: !column.notNull, ...reader };
}

/** A key that holds integers. */
export function integerKey(column: SQLiteColumn): SortKey {
  return { ...columnKey(column), ...readers.integer };
}

/** A key that holds Unix milliseconds and is spoken of in ISO 8601. */
export function timestampKey(column: SQLiteColumn): SortKey {
  return {
    ...columnKey(column),
    parse: parseTimestamp,
    expects: "an ISO 8601 time such as 2026-11-20T10:00:00.000Z",
  };
}

/** The name that the `nullRank` of a field has in the keys of an order. No list can sort by it. */
export const nullRankOf = (field: string): string => `${field} is null`;

/** A key that is an SQL expression. The caller vouches for `nullable`. */
export function expressionKey(expression: SQL, type: KeyType, nullable: boolean): SortKey {
  return { expression, nullable, ...readers[type] };
}
