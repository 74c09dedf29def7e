/**
 * Statements with typed rows: the columns are named once, and their rows are decoded by the same
 * declaration.
 *
 * @module
 */
import { Column, is, SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { compile, named } from "./compile.ts";
import type { Statement } from "./database.ts";

/**
 * Columns by the name that their values have in a row. A column keeps its Drizzle type. An SQL
 * expression has the type that it declares, and its values are used as D1 sends them.
 */
export type Projection = Readonly<Record<string, SQLiteColumn | SQL>>;

/** The row of a projection. */
export type RowOf<P extends Projection> = {
  -readonly [K in keyof P]: P[K] extends Column
    ? P[K]["_"]["notNull"] extends true
      ? P[K]["_"]["data"]
      : P[K]["_"]["data"] | null
    : P[K] extends SQL<infer T>
      ? T
      : never;
};

/** A row as D1 sends it: numbers, strings and null by column name. */
export type RawRow = Record<string, unknown>;

/** The lists of projections that consist of columns of tables. Their text never changes. */
const fixedLists = new WeakMap<object, SQL>();

/**
 * The columns of a projection for a SELECT or a RETURNING clause: `column AS "name", …`. Every column
 * gets a name of its own because D1 sends rows as objects, where two columns of one name collapse.
 */
export function columnList(columns: Readonly<Record<string, SQLWrapper>>): SQL {
  const known = fixedLists.get(columns);
  if (known !== undefined) return known;
  const parts = Object.entries(columns).map(([name, column]) => named(column, name));
  const list = sql.join(parts, sql`, `);
  if (!Object.values(columns).every((column) => column instanceof Column)) return list;
  const fixed = sql.raw(compile(list).text);
  fixedLists.set(columns, fixed);
  return fixed;
}

/** How the values of a column are decoded; null when they are used as D1 sends them. */
function valueDecoder(column: SQLiteColumn | SQL): ((value: unknown) => unknown) | null {
  if (is(column, SQL)) return null;
  // Drizzle's columns of integers and texts inherit a decoder that returns its argument.
  if (column.mapFromDriverValue === Column.prototype.mapFromDriverValue) return null;
  return (value) => column.mapFromDriverValue(value);
}

/**
 * A function that turns a row as D1 sends it into the row of a projection: booleans, JSON and other
 * types that SQLite does not have are decoded by their Drizzle columns.
 */
export function decoderOf<P extends Projection>(columns: P): (raw: RawRow) => RowOf<P> {
  const decoders = Object.entries(columns).map(
    ([name, column]) => [name, valueDecoder(column)] as const,
  );
  return (raw) => {
    const row: RawRow = {};
    for (const [name, decode] of decoders) {
      const value = raw[name] ?? null;
      row[name] = decode === null || value === null ? value : decode(value);
    }
    return row as RowOf<P>;
  };
}

/**
 * A SELECT statement with typed, decoded rows.
 *
 * @param rest what follows the column list, from the FROM keyword on.
 * @example
 * select({ id: posts.id, body: posts.body }, sql`FROM ${posts} WHERE ${posts.id} = ${id}`)
 */
export function select<P extends Projection>(columns: P, rest: SQL): Statement<RowOf<P>> {
  return { sql: sql`SELECT ${columnList(columns)} ${rest}`, decode: decoderOf(columns) };
}

/**
 * An INSERT, UPDATE or DELETE statement that answers the rows it wrote, typed and decoded.
 *
 * @param change the statement up to its RETURNING clause.
 */
export function returning<P extends Projection>(change: SQL, columns: P): Statement<RowOf<P>> {
  return { sql: sql`${change} RETURNING ${columnList(columns)}`, decode: decoderOf(columns) };
}
