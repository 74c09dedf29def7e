/**
 * Sort keys: what a list can be ordered by, and how a key parses values from text.
 *
 * @module
 */
import type { SQL, SQLWrapper } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

export type Direction = "ascending" | "descending";

/**
 * Where NULLs are when a request does not say: always last, or as if NULL were larger than every value,
 * as in PostgreSQL (last when ascending, first when descending).
 */
export type NullDefault = "last" | "largest";

/**
 * The value of a key, as D1 sends it.
 *
 * - Numbers are SQLite INTEGERs up to 2^53, or REALs. D1 sends an infinite REAL as null, so a sortable REAL
 *   column needs a CHECK constraint against infinity.
 * - Text is compared in SQLite's BINARY collation. A cursor contains the whole text: 1,000 characters always
 *   fit. If a column can be longer, sort by an expression of its beginning.
 */
export type KeyValue = number | string | null;

/** A key that a list can be ordered by. */
export interface SortKey {
  readonly expression: SQLWrapper;
  /** Whether the expression can be NULL. After a LEFT JOIN, every column can be NULL. */
  readonly nullable: boolean;
  /**
   * An expression that is 1 if the key is NULL and 0 otherwise, such as a generated column `(x IS NULL)`.
   * It is used if the key follows other keys and NULLs are not at their native end: the list is then
   * ordered by this expression first, and an index that contains it serves the order.
   */
  readonly nullRank?: SQLWrapper;
  /**
   * Parses the value of `seek`. The result is undefined if the text is not a value of the key. If the text
   * means several values, such as all times of a day, the result is the first one in the given direction.
   */
  readonly parse: (text: string, direction?: Direction) => number | string | undefined;
  /** What `parse` accepts, as a noun phrase for an error message. */
  readonly expects: string;
  /** How `around` is parsed, if clients do not know rows by the value of this key. */
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
  // Date.parse accepts February 30 and makes it a day in March.
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(value) || !new Date(midnight).toISOString().startsWith(date)) return undefined;
  return value;
}

type KeyType = "integer" | "real" | "text";

const readers: Readonly<Record<KeyType, Pick<SortKey, "parse" | "expects">>> = {
  integer: { parse: parseInteger, expects: "an integer" },
  real: { parse: parseNumber, expects: "a number" },
  text: { parse: (text) => text, expects: "text" },
};

/** The key of a plain column. It parses values by the SQL type of the column. */
export function columnKey(column: SQLiteColumn): SortKey {
  const type = column.getSQLType();
  const reader = type === "integer" || type === "real" ? readers[type] : readers.text;
  return { expression: column, nullable: !column.notNull, ...reader };
}

/** A key that stores integers. The SQL type of its column makes no difference. */
export function integerKey(column: SQLiteColumn): SortKey {
  return { ...columnKey(column), ...readers.integer };
}

/** A key that stores Unix milliseconds. Clients write it as an ISO 8601 time. */
export function timestampKey(column: SQLiteColumn): SortKey {
  return {
    ...columnKey(column),
    parse: parseTimestamp,
    expects: "an ISO 8601 time such as 2026-11-20T10:00:00.000Z",
  };
}

/** The name of the `nullRank` of a field among the keys of an order. Clients cannot sort by it. */
export const nullRankOf = (field: string): string => `${field} is null`;

/**
 * A key that is an SQL expression.
 *
 * @param nullable whether the expression can be NULL. Nothing checks this.
 */
export function expressionKey(expression: SQL, type: KeyType, nullable: boolean): SortKey {
  return { expression, nullable, ...readers[type] };
}
