/**
 * Writes the rows of an import, many in one statement.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type Statement, statement } from "../../db/database.ts";
import { columnFields, extraFields, type Field } from "../declaration/fields.ts";
import { columnName } from "../declaration/indexes.ts";
import type { Resource } from "../declaration/resources.ts";
import { tables } from "../tables.ts";
import type { ImportedRow } from "./import-line.ts";

/**
 * How an import treats the members that a line does not name. `update` leaves them as they are. `replace`
 * resets them to the values of a new row.
 */
export type ImportMode = "update" | "replace";

/**
 * Rows as JSON: `[[value, …], [named, …], extra]` each. `named` has 1 for each value that the line names.
 */
function asJson(rows: readonly ImportedRow[]): string {
  return JSON.stringify(
    rows.map(({ columns, extra }) => [
      columns.map((value) => value ?? null),
      columns.map((value) => (value === undefined ? 0 : 1)),
      extra,
    ]),
  );
}

const old = (column: string): SQL => sql`old.${sql.identifier(column)}`;

/** A value of the imported row. */
function valueAt(index: number, { kind }: Field): SQL {
  const value = sql.raw(`value ->> '$[0][${index}]'`);
  return kind === "real" ? sql`CAST(${value} AS REAL)` : value;
}

const isNamed = (index: number): SQL => sql.raw(`value ->> '$[1][${index}]' = 1`);

/** The value of a column of a new row that its line does not name; null when each line must name it. */
function initialValue({ nullable, initial, kind }: Field, now: number): SQL | null {
  if (nullable) return sql`NULL`;
  if (initial !== undefined) return sql`${initial}`;
  return kind === "time" ? sql`CAST(${now} AS INTEGER)` : null;
}

/** The value of a column after the import of the row. */
function writtenValue(
  name: string,
  field: Field,
  index: number,
  mode: ImportMode,
  now: number,
): SQL {
  const initial = initialValue(field, now) ?? sql`NULL`;
  const unnamed =
    mode === "replace"
      ? initial
      : sql`CASE WHEN old.id IS NULL THEN ${initial} ELSE ${old(columnName(name, field))} END`;
  return sql`CASE WHEN ${isNamed(index)} THEN ${valueAt(index, field)} ELSE ${unnamed} END`;
}

/**
 * The value of `extra` after the import. The members that a line names replace the stored members.
 * json_patch() removes members that are null (RFC 7396).
 */
function writtenExtra(mode: ImportMode): SQL {
  const before = mode === "replace" ? sql`'{}'` : sql`coalesce(old.extra, '{}')`;
  return sql`json_patch(${before}, value -> '$[2]')`;
}

/** Whether the imported row would be new and lacks a required column. */
function isIncomplete(resource: Resource, mode: ImportMode): SQL {
  const required = columnFields(resource.fields).flatMap(([name, field], index) =>
    name === "id" || !isRequired(field) ? [] : [sql`NOT (${isNamed(index)})`],
  );
  if (required.length === 0) return sql`0`;
  const lacks = sql`(${sql.join(required, sql` OR `)})`;
  return mode === "replace" ? lacks : sql`(old.id IS NULL AND ${lacks})`;
}

/** Whether the imported row refers to a row that does not exist. */
function isOrphan({ fields }: Resource): SQL {
  const conditions = columnFields(fields).flatMap(([, field], index) => {
    if (field.references === null) return [];
    const parent = tables[field.references];
    return [
      sql`(${isNamed(index)} AND NOT EXISTS (SELECT 1 FROM ${parent} WHERE ${parent.id} = ${valueAt(index, field)}))`,
    ];
  });
  return conditions.length === 0 ? sql`0` : sql`(${sql.join(conditions, sql` OR `)})`;
}

/** The FROM clause of the imported rows, each joined with the stored row of its id. */
function rowsAtHand(resource: Resource, json: string): SQL {
  const [, id] = columnFields(resource.fields)[0] ?? [];
  if (id === undefined) throw new RangeError(`${resource.name} has no columns`);
  return sql`FROM json_each(${json}) LEFT JOIN ${tables[resource.name]} AS old ON old.id = ${valueAt(0, id)}`;
}

/** Why a row was not written: 1 when it lacks a member, 2 when it refers to a row that does not exist. */
export interface Skipped {
  /** Counted from 0. */
  readonly position: number;
  readonly reason: 1 | 2;
}

/**
 * Statements that write rows with different ids, to run in one batch. The first answers which rows are
 * not written, and why.
 *
 * @param now Unix microseconds, for the times of new rows.
 */
export function writeStatements(
  resource: Resource,
  rows: readonly ImportedRow[],
  mode: ImportMode,
  now: number,
): readonly [Statement<Skipped>, Statement<unknown>] {
  const json = asJson(rows);
  const fields = columnFields(resource.fields);
  const hasExtra = extraFields(resource.fields).length > 0;
  const names = [
    ...fields.map(([name, field]) => columnName(name, field)),
    ...(hasExtra ? ["extra"] : []),
  ];
  const columns = names.map((name) => sql.identifier(name));
  const values = [
    ...fields.map(([name, field], index) => writtenValue(name, field, index, mode, now)),
    ...(hasExtra ? [writtenExtra(mode)] : []),
  ];
  const changes = columns.slice(1).map((column) => sql`${column} = excluded.${column}`);
  const reason = sql`CASE WHEN ${isIncomplete(resource, mode)} THEN 1 WHEN ${isOrphan(resource)} THEN 2 END`;
  const from = rowsAtHand(resource, json);
  return [
    statement<Skipped>(
      sql`SELECT key AS position, ${reason} AS reason ${from} WHERE ${reason} IS NOT NULL`,
    ),
    statement(
      sql`INSERT INTO ${tables[resource.name]} (${sql.join(columns, sql`, `)}) SELECT ${sql.join(values, sql`, `)} ${from} WHERE ${reason} IS NULL ON CONFLICT (id) DO UPDATE SET ${sql.join(changes, sql`, `)}`,
    ),
  ];
}

/** Whether a column has no value in a new row unless a line names it. */
const isRequired = (field: Field) => initialValue(field, 0) === null;

/** The members that a new row must have. */
export function requiredMembers({ fields }: Resource): string[] {
  return columnFields(fields)
    .filter(([, field]) => isRequired(field))
    .map(([name]) => name);
}

/** Whether a row names each member that a new row must have. */
export function isComplete({ fields }: Resource, { columns }: ImportedRow): boolean {
  return columnFields(fields).every(
    ([, field], index) => columns[index] !== undefined || !isRequired(field),
  );
}

/** A statement that answers which of the ids have a row. */
export function existingIds(
  { name }: Resource,
  ids: readonly ImportedRow["id"][],
): Statement<{ id: ImportedRow["id"] }> {
  const table = tables[name];
  return statement(
    sql`SELECT id FROM ${table} WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
}

/** The message for a row that violates a constraint of the database; null for any other error. */
export function constraintFault(resource: Resource, error: unknown): string | null {
  const { message } = error as Error;
  const failed = /(UNIQUE|CHECK|FOREIGN KEY|NOT NULL) constraint failed(?:: ([\w., ]+))?/.exec(
    message,
  );
  if (failed === null) return null;
  const [, kind, what = ""] = failed;
  const names = what.replace(/\b\w+\.|\b(?:courts|dockets|docket_entries|recap_documents)_/g, "");
  switch (kind) {
    case "UNIQUE":
      return what.includes("recap_documents.")
        ? `another RECAP document has the same ${names}`
        : `another ${resource.singular} has the same ${names}`;
    case "FOREIGN KEY":
      return "the row refers to a row that does not exist";
    default:
      return `${names} has a value that is not allowed`;
  }
}
