/**
 * The methods that the benchmark compares: the engine, and three common methods.
 *
 * Each method reads one row more than the page, to know whether the list continues. The engine also checks
 * whether rows precede the page, with a second statement in the same round trip.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { integer, sqliteTable } from "drizzle-orm/sqlite-core";
import { openDatabase } from "../src/db/database.ts";
import { createMeter } from "../src/db/meter.ts";
import { defineList, parseOrder, readPage } from "../src/keyset/index.ts";

export const pageSize = 20;

export const documents = sqliteTable("documents", {
  id: integer("id").primaryKey(),
  filed: integer("filed"),
});

const list = defineList({
  name: "documents",
  from: documents,
  tieBreak: documents.id,
  sortable: { id: documents.id, filed: documents.filed },
  defaultOrder: "-filed",
});
const order = parseOrder(list, undefined);

/** The last row before the page, or null for the first page. */
export interface Place {
  readonly offset: number;
  readonly row: { readonly filed: number | null; readonly id: number } | null;
}

/** The rows of a page, and their cost. */
export interface Reading {
  readonly ids: readonly number[];
  readonly rowsRead: number;
}

/** Reads the page after a row. The result is null if the method cannot reach the page. */
export type Way = (db: D1Database, place: Place) => Promise<Reading | null>;

const newestFirst = `ORDER BY filed DESC, id DESC LIMIT ${pageSize + 1}`;

async function run(db: D1Database, text: string, ...values: (number | null)[]): Promise<Reading> {
  const { results, meta } = await db
    .prepare(text)
    .bind(...values)
    .all<{ id: number }>();
  return { ids: results.slice(0, pageSize).map(({ id }) => id), rowsRead: meta.rows_read };
}

const firstPage = (db: D1Database) => run(db, `SELECT id, filed FROM documents ${newestFirst}`);

export const ways: Readonly<Record<string, Way>> = {
  engine: async (db, { row }) => {
    const meter = createMeter();
    const page = await readPage(openDatabase(db, meter), {
      list,
      order,
      sources: [{ where: sql`1` }],
      position:
        row === null
          ? { at: "start" }
          : {
              at: "cursor",
              direction: "after",
              bound: { values: [row.filed, row.id], inclusive: false },
            },
      size: pageSize,
      select: { id: documents.id, filed: documents.filed },
    });
    return { ids: page.rows.map(({ id }) => id), rowsRead: meter.rowsRead };
  },

  OFFSET: (db, { offset }) =>
    run(db, `SELECT id, filed FROM documents ${newestFirst} OFFSET ?`, offset),

  "null-safe OR": (db, { row }) => {
    if (row === null) return firstPage(db);
    const isAfter =
      row.filed === null
        ? "filed IS ?1 AND id < ?2"
        : "filed < ?1 OR (filed = ?1 AND id < ?2) OR filed IS NULL";
    const text = `SELECT id, filed FROM documents WHERE ${isAfter} ${newestFirst}`;
    return run(db, text, row.filed, row.id);
  },

  // A comparison of row values that contain NULL is never true, so this method cannot reach the NULLs.
  "row value": async (db, { row }) => {
    if (row === null) return firstPage(db);
    if (row.filed === null) return null;
    const text = `SELECT id, filed FROM documents WHERE (filed, id) < (?1, ?2) ${newestFirst}`;
    return run(db, text, row.filed, row.id);
  },
};
