/**
 * Declarations of lists: what a list is read from, and what it can be ordered by.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { columnKey, type NullDefault, type SortKey } from "./sort-key.ts";

/** A column that can break ties: it is never NULL and has a different value in every row. */
export type TieBreakColumn = SQLiteColumn & {
  readonly _: { readonly notNull: true; readonly isPrimaryKey: true };
};

/** The parameters of {@link defineList}. */
interface ListDeclaration<Field extends string> {
  /** The name of the list. Cursors are bound to it. */
  readonly name: string;
  /** A table, or the joins of a FROM clause. */
  readonly from: SQLiteTable | SQL;
  readonly tieBreak: TieBreakColumn;
  readonly sortable: Readonly<Record<Field, SQLiteColumn | SortKey>>;
  /** The order that is used if the caller names none, in the syntax of `order_by`. */
  readonly defaultOrder: string;
  /** Absent: last. */
  readonly nulls?: NullDefault;
}

/** A declared list. */
export interface List {
  readonly name: string;
  readonly from: SQLiteTable | SQL;
  readonly keys: ReadonlyMap<string, SortKey>;
  readonly tieBreak: string;
  readonly defaultOrder: string;
  readonly nulls: NullDefault;
}

/**
 * Declares a list.
 *
 * @throws RangeError if the default order names a field that is not sortable.
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
  const { name, from, defaultOrder, nulls = "last" } = declaration;
  return { name, from, keys, tieBreak, defaultOrder, nulls };
}

/**
 * The FROM clause of a list.
 *
 * @param index the index to use, or undefined to let SQLite's planner choose. Only a list of one table may
 *   name an index: after a join, INDEXED BY refers to the last table.
 */
export function fromClause(list: List, index: string | undefined): SQL {
  return index === undefined
    ? sql`${list.from}`
    : sql`${list.from} INDEXED BY ${sql.identifier(index)}`;
}
