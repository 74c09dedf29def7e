/**
 * The declaration of a list: what it may be ordered by, and what makes its order total.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Direction } from "./order.ts";

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

/** A column that can break ties: never NULL, and no two rows share a value. */
export type TieBreakColumn = SQLiteColumn & {
  readonly _: { readonly notNull: true; readonly isPrimaryKey: true };
};

/** What {@link defineList} takes. */
export interface ListDeclaration<Field extends string> {
  /** The endpoint's name: cursors are bound to it. */
  readonly name: string;
  /** A table, or a FROM clause of joins. */
  readonly from: SQLiteTable | SQL;
  readonly tieBreak: TieBreakColumn;
  readonly sortable: Readonly<Record<Field, SQLiteColumn | SortKey>>;
  /** The order when the caller names none, as `order_by` spells it. */
  readonly defaultOrder: string;
}

/** A declared list. */
export interface List {
  readonly name: string;
  readonly from: SQLiteTable | SQL;
  readonly keys: ReadonlyMap<string, SortKey>;
  readonly tieBreak: string;
  readonly defaultOrder: string;
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

function columnKey(column: SQLiteColumn): SortKey {
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

/**
 * Declares a list.
 *
 * @throws RangeError when the default order names a field that is not sortable.
 */
export function defineList<Field extends string>(declaration: ListDeclaration<Field>): List {
  const keys = new Map<string, SortKey>();
  for (const [field, key] of Object.entries<SQLiteColumn | SortKey>(declaration.sortable)) {
    keys.set(field, "expression" in key ? key : columnKey(key));
  }
  const tieBreak = declaration.tieBreak.name;
  if (!keys.has(tieBreak)) keys.set(tieBreak, columnKey(declaration.tieBreak));
  for (const field of declaration.defaultOrder.split(",")) {
    if (!keys.has(field.replace(/^-/, ""))) throw new RangeError(`${field} is not sortable`);
  }
  const { name, from, defaultOrder } = declaration;
  return { name, from, keys, tieBreak, defaultOrder };
}

/**
 * The list's FROM clause, held to one index where the planner would not find it by itself. Only a
 * list of one table can be: behind a join, INDEXED BY names an index of its last table.
 */
export function fromClause(list: List, index: string | undefined): SQL {
  return index === undefined
    ? sql`${list.from}`
    : sql`${list.from} INDEXED BY ${sql.identifier(index)}`;
}
