/**
 * The declaration of a list: what it may be ordered by, and what makes its order total.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { columnKey, type SortKey } from "./sort-key.ts";

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
