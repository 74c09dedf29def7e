/**
 * The columns of a row, and its columns from other tables: an entry's documents, and a document's docket.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { type Database, statement } from "../db/database.ts";
import type { Projection } from "../db/rows.ts";
import { columnOf } from "./declaration/lists.ts";
import { type Resource, recapDocuments } from "./declaration/resources.ts";
import { columnsOf, type Members } from "./members.ts";
import type { Row } from "./present.ts";
import { docketEntries, dockets, tables } from "./tables.ts";

/** Projections by the members that they are for. Requests without `fields` and `omit` share their members. */
const projections = new WeakMap<Members, Projection>();

/** The columns that the requested members need. */
export function projectionOf(resource: Resource, members: Members): Projection {
  const known = projections.get(members);
  if (known !== undefined) return known;
  const projection = Object.fromEntries(
    columnsOf(resource, members.names).map((name) => [name, columnOf(resource, name)]),
  );
  projections.set(members, projection);
  return projection;
}

/** The member with the longest text of a document, which {@link readTexts} reads separately. */
const textMember = "plain_text";

/** The columns of nested documents. */
const nestedColumns = ({ nested }: Members) => columnsOf(recapDocuments, nested);

/**
 * An entry's documents as a JSON array of arrays, in CourtListener's order. A text in D1 has at most
 * 2,000,000 bytes. Therefore the array does not contain the texts of the documents, but only whether each
 * document has a text.
 */
function documentsOf(entry: SQLWrapper, members: Members): SQL<string> {
  const column = (name: string) => columnOf(recapDocuments, name);
  const names = nestedColumns(members);
  const selected = names.map((name) => {
    const value = name === textMember ? sql`${column(name)} <> ''` : sql`${column(name)}`;
    return sql`${value} AS ${sql.identifier(name)}`;
  });
  const values = names.map((name) => sql.identifier(name));
  const index = sql.identifier(`${recapDocuments.table}_docket_entry_id`);
  const order = sql`${column("document_type")}, ${column("document_number")}, ${column("attachment_number")} NULLS LAST, ${column("id")}`;
  return sql<string>`(SELECT json_group_array(json_array(${sql.join(values, sql`, `)})) FROM (SELECT ${sql.join(selected, sql`, `)} FROM ${tables[recapDocuments.name]} INDEXED BY ${index} WHERE ${column("docket_entry")} = ${entry} ORDER BY ${order}))`;
}

/** The columns of a row from other tables: an entry's documents, and the docket in a document's URL. */
export function relatedColumns(
  resource: Resource,
  members: Members,
  column: (name: string) => SQLWrapper,
): Projection {
  if (resource.name === "docket-entries" && members.names.includes("recap_documents")) {
    const slug = sql<string>`(SELECT ${dockets.slug} FROM ${dockets} WHERE ${dockets.id} = ${column("docket")})`;
    return {
      recap_documents: documentsOf(column("id"), members),
      ...(members.nested.includes("absolute_url") && { docket_slug: slug }),
    };
  }
  if (resource.name === "recap-documents" && members.names.includes("absolute_url")) {
    const entry = sql`SELECT json_array(${dockets.id}, ${dockets.slug}) FROM ${docketEntries} CROSS JOIN ${dockets} WHERE ${docketEntries.id} = ${column("docket_entry")} AND ${dockets.id} = ${docketEntries.docket}`;
    return { docket_of: sql<string>`(${entry})` };
  }
  return {};
}

/** The texts of nested documents by id. There is no query when no document has one. */
async function readTexts(
  db: Database,
  ids: readonly unknown[],
): Promise<ReadonlyMap<unknown, unknown>> {
  if (ids.length === 0) return new Map();
  const table = tables[recapDocuments.name];
  const { rows } = await db.run(
    statement<{ id: number; text: string }>(
      sql`SELECT ${table.id} AS id, ${columnOf(recapDocuments, textMember)} AS text FROM ${table} WHERE ${table.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
    ),
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** Turns the JSON of {@link relatedColumns} into rows, and reads the texts of nested documents. */
export async function withRelated(
  db: Database,
  resource: Resource,
  members: Members,
  rows: readonly Row[],
): Promise<Row[]> {
  if (rows[0] !== undefined && "docket_of" in rows[0]) {
    return rows.map((row) => {
      const [id, slug] = JSON.parse(String(row.docket_of)) as [number, string];
      return { ...row, docket_id: id, docket_slug: slug };
    });
  }
  if (resource.name !== "docket-entries" || !members.names.includes("recap_documents")) {
    return [...rows];
  }
  const names = nestedColumns(members);
  const entries = rows.map((row) => ({
    ...row,
    recap_documents: (JSON.parse(String(row.recap_documents)) as unknown[][]).map(
      (values): Record<string, unknown> => ({
        ...Object.fromEntries(names.map((name, index) => [name, values[index]])),
        docket_id: (row as Row).docket,
        docket_slug: (row as Row).docket_slug,
      }),
    ),
  }));
  const documents = entries.flatMap(({ recap_documents: some }) => some);
  const withText = documents.filter((document) => document[textMember] === 1);
  const texts = await readTexts(
    db,
    withText.map(({ id }) => id),
  );
  for (const document of documents) {
    if (textMember in document) document[textMember] = texts.get(document.id) ?? "";
  }
  return entries;
}
