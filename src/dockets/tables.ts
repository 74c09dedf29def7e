/**
 * The tables of this family, made from the declarations in `resources.ts`. Times are Unix microseconds,
 * dates `YYYY-MM-DD`, booleans 0 or 1. References do not cascade: a row cannot be deleted while another
 * row refers to it.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  real,
  type SQLiteColumn,
  type SQLiteTableExtraConfigValue,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { FileId } from "../db/ids.ts";
import { files } from "../files/tables.ts";
import type { TieBreakColumn } from "../keyset/index.ts";
import {
  columnFields,
  extraFields,
  type Field,
  hasNumericIds,
  type ResourceName,
} from "./declaration/fields.ts";
import {
  columnName,
  indexesOf,
  keyColumnName,
  missingColumnName,
  rankedFields,
} from "./declaration/indexes.ts";
import * as declared from "./declaration/resources.ts";

type Columns = Readonly<Record<string, SQLiteColumn>>;

/** A table whose columns have the names of its resource's fields, and `extra`. */
type ResourceTable<Names extends string = string> = ReturnType<typeof sqliteTable> &
  Readonly<Record<Exclude<Names, "id">, SQLiteColumn>> & { readonly id: TieBreakColumn };

const quoted = (value: string | number) =>
  typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;

/** The CHECK of a column. It accepts NULL when the column may be NULL. Null when there is no CHECK. */
function condition(column: string, field: Field): string | null {
  if (field.choices !== null) return `${column} IN (${field.choices.map(quoted).join(", ")})`;
  switch (field.kind) {
    case "boolean":
      return `${column} IN (0, 1)`;
    case "integer":
    case "time":
      return field.nullable
        ? `typeof(${column}) IN ('integer', 'null')`
        : `typeof(${column}) = 'integer'`;
    // D1 sends an infinite number as null.
    case "real":
      return `typeof(${column}) = 'real' AND abs(${column}) < 1e308`;
    // date() returns another text, or NULL, when the text is not a day of the calendar.
    case "date":
      return `date(${column}) IS ${column}`;
    case "clock":
      return `time(${column}) IS ${column}`;
    case "link":
      return hasNumericIds(field) ? `typeof(${column}) IN ('integer', 'null')` : null;
    case "text":
    case "links":
    case "object":
      return null;
  }
}

function columnOf(name: string, field: Field, tables: Partial<Record<ResourceName, Columns>>) {
  const column = columnName(name, field);
  const isText =
    ["text", "date", "clock"].includes(field.kind) ||
    (field.kind === "link" && !hasNumericIds(field));
  const builder = isText ? text(column) : field.kind === "real" ? real(column) : integer(column);
  if (name === "id") return builder.primaryKey();
  if (!field.nullable) builder.notNull();
  if (field.initial !== undefined) builder.default(field.initial as never);
  const { references } = field;
  if (references !== null) builder.references(() => tables[references]?.id as AnySQLiteColumn);
  return builder;
}

/** The generated columns of fields that do not sort by their own column. */
function generatedColumns(resource: declared.Resource) {
  const keys = Object.entries<Field>(resource.fields).flatMap(([name, field]) => {
    if (field.key === null) return [];
    const column = keyColumnName(name, field);
    const expression = sql.raw(`(${field.key.sql})`);
    return [[column, text(column).notNull().generatedAlwaysAs(expression, { mode: "virtual" })]];
  });
  const ranks = rankedFields(resource).map((name) => {
    const column = missingColumnName(name);
    const expression = sql.raw(`(${name} IS NULL)`);
    return [column, integer(column).notNull().generatedAlwaysAs(expression, { mode: "virtual" })];
  });
  return Object.fromEntries([...keys, ...ranks]);
}

function tableOf<F extends declared.Resource>(
  resource: F,
  tables: Partial<Record<ResourceName, Columns>>,
  constraints: (table: Columns) => SQLiteTableExtraConfigValue[] = () => [],
): ResourceTable<keyof F["fields"] & string> {
  const fields = columnFields(resource.fields);
  const hasExtra = extraFields(resource.fields).length > 0;
  const columns = Object.fromEntries([
    ...fields.map(([name, field]) => [name, columnOf(name, field, tables)]),
    ...(hasExtra ? [["extra", text("extra").notNull().default("{}")]] : []),
    ...Object.entries(generatedColumns(resource)),
  ]);
  const build = (table: Columns) => {
    const named = new Map(Object.values(table).map((column) => [column.name, column]));
    const on = (names: readonly string[]) =>
      names.flatMap((name) => named.get(name) ?? []) as [SQLiteColumn, ...SQLiteColumn[]];
    const checks = fields.flatMap(([name, field]) => {
      const expression = name === "id" ? null : condition(columnName(name, field), field);
      return expression === null ? [] : [check(`${resource.table}_${name}`, sql.raw(expression))];
    });
    const indexes = indexesOf(resource).map((plan) =>
      (plan.unique ? uniqueIndex(plan.name) : index(plan.name)).on(
        ...(plan.isExpression ? ([sql.raw(plan.columns[0])] as never) : on(plan.columns)),
      ),
    );
    return [...indexes, ...checks, ...constraints(table)];
  };
  return sqliteTable(resource.table, columns as never, build as never) as never;
}

export const courts = tableOf(declared.courts, {});
export const dockets = tableOf(declared.dockets, { courts });
export const docketEntries = tableOf(declared.docketEntries, { dockets });

export const recapDocuments = tableOf(
  declared.recapDocuments,
  { "docket-entries": docketEntries },
  (table) => [
    uniqueIndex("recap_documents_unique_attachment").on(
      table.docket_entry as SQLiteColumn,
      table.document_number as SQLiteColumn,
      table.attachment_number as SQLiteColumn,
    ),
    // A unique index treats NULLs as different values, so documents without an attachment number need an
    // index of their own.
    uniqueIndex("recap_documents_unique_document")
      .on(table.docket_entry as SQLiteColumn, table.document_number as SQLiteColumn)
      .where(sql`attachment_number IS NULL`),
  ],
);

/** Which file is the PDF of a document. It is a separate table so that imports do not change it. */
export const recapDocumentFiles = sqliteTable("recap_document_files", {
  documentId: integer("document_id")
    .primaryKey()
    .references(() => recapDocuments.id, { onDelete: "cascade" }),
  fileId: integer("file_id")
    .$type<FileId>()
    .notNull()
    .unique()
    .references(() => files.id, { onDelete: "cascade" }),
});

/**
 * The number of rows of each resource (`parent` is ''), and of the dockets of each court. Triggers keep the
 * numbers exact. Courts for testing are not counted, because no list contains them.
 */
export const resourceCounts = sqliteTable(
  "resource_counts",
  {
    resource: text("resource").notNull(),
    parent: text("parent").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [primaryKey({ columns: [table.resource, table.parent] })],
);

/** The tables by the names of their resources. */
export const tables: Readonly<Record<ResourceName, ResourceTable>> = {
  courts,
  dockets,
  "docket-entries": docketEntries,
  "recap-documents": recapDocuments,
};
