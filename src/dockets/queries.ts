/**
 * Pages of a resource, one row of it, and how many there are: SQL in, rows out.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { type Database, type Statement, statement } from "../db/database.ts";
import { type Projection, select } from "../db/rows.ts";
import type { ListRequest } from "../http/lists/list-request.ts";
import { type Page, pageColumn, readPage } from "../keyset/index.ts";
import { columnOf, lists } from "./declaration/lists.ts";
import { type Resource, recapDocuments } from "./declaration/resources.ts";
import { countCondition, type Filter, rangeOfFilters, sourceOf } from "./filters/filters.ts";
import type { Row } from "./present.ts";
import { tables } from "./tables.ts";

function projectionOf(resource: Resource): Projection {
  const names = Object.keys(resource.fields);
  return Object.fromEntries(names.map((name) => [name, columnOf(resource, name)]));
}

/** An entry's documents, by number, as a JSON array of arrays: a function takes 32 arguments on D1. */
function documentsOf(entry: SQLWrapper): SQL<string> {
  const { table, fields } = recapDocuments;
  const column = (name: string) => columnOf(recapDocuments, name);
  const selected = Object.keys(fields).map(
    (name) => sql`${column(name)} AS ${sql.identifier(name)}`,
  );
  const values = Object.keys(fields).map((name) => sql`${sql.identifier(name)}`);
  const index = sql.identifier(`${table}_docket_entry_document_number`);
  const order = ["document_number_key", "attachment_number", "id"].map(column);
  return sql<string>`(SELECT json_group_array(json_array(${sql.join(values, sql`, `)})) FROM (SELECT ${sql.join(selected, sql`, `)} FROM ${tables[recapDocuments.name]} INDEXED BY ${index} WHERE ${column("docket_entry")} = ${entry} ORDER BY ${sql.join(order, sql`, `)}))`;
}

/** What is asked of a list. */
export interface ListQuestion {
  readonly resource: Resource;
  readonly filters: readonly Filter[];
  /** Members of the JSON that are wanted: what only others need is not read. */
  readonly members: readonly string[];
}

function counting({ resource, filters }: Omit<ListQuestion, "members">) {
  return statement<{ count: number }>(
    sql`SELECT count(*) AS count FROM ${tables[resource.name]} WHERE ${countCondition(resource, filters)}`,
  );
}

/** How many rows the filters choose. Reads each of them, or its place in an index. */
export async function countRows(
  db: Database,
  question: Omit<ListQuestion, "members">,
): Promise<number> {
  const { rows } = await db.run(counting(question));
  return rows[0]?.count ?? 0;
}

/**
 * Reads a page, in one round trip.
 *
 * @param counted whether to count all rows of the list too; if not, `count` is null.
 * @throws Problem when `around` names a row that is not in the list.
 */
export async function readRows(
  db: Database,
  { resource, filters, members }: ListQuestion,
  { order, position, size }: ListRequest,
  counted: boolean,
): Promise<Page<Row> & { readonly count: number | null }> {
  const range = rangeOfFilters(filters, order);
  const companions: Statement<{ count: number }>[] = counted
    ? [counting({ resource, filters })]
    : [];
  const documents: Projection = members.includes("recap_documents")
    ? { recap_documents: documentsOf(pageColumn("id")) }
    : {};
  const query = {
    list: lists[resource.name],
    order,
    sources: [sourceOf(resource, filters, order)],
    position,
    size,
    select: projectionOf(resource),
    hydrate: { select: documents, join: sql`` },
    ...(range !== undefined && { range }),
  };
  const page = await readPage(db, query, companions);
  return { ...page, count: page.companions[0]?.[0]?.count ?? null };
}

/** One row; null when there is none of this id. */
export async function readRow(
  db: Database,
  resource: Resource,
  id: string | number,
  members: readonly string[],
): Promise<Row | null> {
  const table = tables[resource.name];
  const columns: Projection = {
    ...projectionOf(resource),
    ...(members.includes("recap_documents") && { recap_documents: documentsOf(table.id) }),
  };
  const { rows } = await db.run(select(columns, sql`FROM ${table} WHERE ${table.id} = ${id}`));
  return rows[0] ?? null;
}
