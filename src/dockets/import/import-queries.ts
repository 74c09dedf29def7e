/**
 * Rows of an import, written many at a time.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type Statement, statement } from "../../db/database.ts";
import type { Field } from "../declaration/fields.ts";
import { columnName } from "../declaration/indexes.ts";
import type { Resource } from "../declaration/resources.ts";
import { tables } from "../tables.ts";
import type { ImportedRow } from "./import-line.ts";

/** A value of the row at hand, which is an array. `->>` wants a literal to be an index. */
function valueAt(index: number, { kind }: Field): SQL {
  const value = sql.raw(`value ->> ${index}`);
  return kind === "real" ? sql`CAST(${value} AS REAL)` : value;
}

/** Whether everything is there that the row at hand refers to; null where it refers to nothing. */
function parentsExist({ fields }: Resource): SQL | null {
  const conditions = Object.values<Field>(fields).flatMap((field, index) => {
    if (field.references === null) return [];
    const parent = tables[field.references];
    return [sql`EXISTS (SELECT 1 FROM ${parent} WHERE ${parent.id} = ${valueAt(index, field)})`];
  });
  return conditions.length === 0 ? null : sql.join(conditions, sql` AND `);
}

/**
 * Statements that write rows, to run as one batch: the first answers which of them, counted from 0,
 * refer to something that is not there, and are not written. A row whose id is there already takes its
 * place.
 */
export function writeStatements(
  resource: Resource,
  rows: readonly ImportedRow[],
): readonly [Statement<{ position: number }>, Statement<unknown>] {
  const json = JSON.stringify(rows);
  const fields = Object.entries<Field>(resource.fields);
  const columns = fields.map(([name, field]) => sql.identifier(columnName(name, field)));
  const values = fields.map(([, field], index) => valueAt(index, field));
  const changes = columns.slice(1).map((column) => sql`${column} = excluded.${column}`);
  const parents = parentsExist(resource);
  return [
    statement(
      parents === null
        ? sql`SELECT 0 AS position WHERE 0`
        : sql`SELECT key AS position FROM json_each(${json}) WHERE NOT (${parents})`,
    ),
    statement(
      sql`INSERT INTO ${tables[resource.name]} (${sql.join(columns, sql`, `)}) SELECT ${sql.join(values, sql`, `)} FROM json_each(${json}) WHERE ${parents ?? sql`1`} ON CONFLICT (id) DO UPDATE SET ${sql.join(changes, sql`, `)}`,
    ),
  ];
}

/** What a constraint of the database has against a row, in words; null for any other error. */
export function constraintFault(resource: Resource, error: unknown): string | null {
  const { message } = error as Error;
  const failed = /(UNIQUE|CHECK|FOREIGN KEY|NOT NULL) constraint failed(?:: ([\w., ]+))?/.exec(
    message,
  );
  if (failed === null) return null;
  const [, kind, what = ""] = failed;
  const names = what.replaceAll(`${resource.table}.`, "").replaceAll(`${resource.table}_`, "");
  switch (kind) {
    case "UNIQUE":
      return `another ${resource.singular} has the same ${names}`;
    case "FOREIGN KEY":
      return "it refers to something that is not there";
    default:
      return `${names} has a value that is not allowed`;
  }
}
