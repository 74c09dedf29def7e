/**
 * The tables that the tests of the engine use: one with an integer key, one with a text key, both with columns of
 * every kind, and a table to join.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { type Database, openDatabase, statement } from "../../src/db/database.ts";
import { createMeter } from "../../src/db/meter.ts";
import {
  defineList,
  expressionKey,
  type KeyValue,
  type List,
  type NullPlacement,
  type Order,
} from "../../src/keyset/index.ts";
import type { Key } from "../../src/keyset/order.ts";
import { env } from "../harness.ts";

const columns = {
  whole: integer("whole"),
  word: text("word"),
  ratio: real("ratio"),
  flag: integer("flag", { mode: "boolean" }),
  rank: integer("rank").notNull(),
  shelf: integer("shelf").notNull(),
  labelId: integer("label_id"),
};
export const items = sqliteTable("items", { id: integer("id").primaryKey(), ...columns });
export const notes = sqliteTable("notes", { code: text("code").primaryKey(), ...columns });
export const labels = sqliteTable("labels", {
  id: integer("id").primaryKey(),
  label: text("label"),
});

/** A row of `items` or `notes`, as SQLite stores it. */
export interface ItemRow {
  /** The primary key of an item. The code of a note is derived from it. */
  readonly id: number;
  readonly whole: number | null;
  readonly word: string | null;
  readonly ratio: number | null;
  readonly flag: 0 | 1 | null;
  readonly rank: number;
  /** From 0 to 4. The sources of a list consist of shelves. */
  readonly shelf: number;
  readonly label_id: number | null;
}

/** A list whose keys are columns, expressions, and a column that is nullable only because of a LEFT JOIN. */
const itemList = defineList({
  name: "items",
  from: sql`${items} LEFT JOIN ${labels} ON ${labels.id} = ${items.labelId}`,
  tieBreak: items.id,
  sortable: {
    whole: items.whole,
    word: items.word,
    ratio: items.ratio,
    flag: items.flag,
    rank: items.rank,
    length: expressionKey(sql`length(${items.word})`, "integer", true),
    sum: expressionKey(sql`(${items.rank} + coalesce(${items.whole} % 7, 0))`, "integer", false),
    label: expressionKey(sql`${labels.label}`, "text", true),
    label_id: expressionKey(sql`${labels.id}`, "integer", true),
  },
  defaultOrder: "id",
});

const noteList = defineList({
  name: "notes",
  from: notes,
  tieBreak: notes.code,
  sortable: {
    whole: notes.whole,
    word: notes.word,
    ratio: notes.ratio,
    flag: notes.flag,
    rank: notes.rank,
  },
  defaultOrder: "code",
});

/** A list of the world, and what tests need to query SQLite for the same rows. */
export interface WorldList {
  readonly list: List;
  readonly table: typeof items | typeof notes;
  readonly id: SQL<KeyValue>;
  readonly shelf: SQL;
}

export const worldLists = {
  items: { list: itemList, table: items, id: sql`${items.id}`, shelf: sql`${items.shelf}` },
  notes: { list: noteList, table: notes, id: sql`${notes.code}`, shelf: sql`${notes.shelf}` },
} as const satisfies Record<string, WorldList>;

/** One key of an order that a test asks for. */
export interface KeyChoice {
  readonly field: string;
  readonly descending: boolean;
  readonly nulls: NullPlacement;
}

/** The order of these keys, each with its own placement of NULLs. The tie-break is appended. */
export function makeOrder({ list }: WorldList, chosen: readonly KeyChoice[]): Order {
  const last = chosen.at(-1) ?? { descending: false, nulls: "last" as const };
  const wanted = chosen.findIndex(({ field }) => field === list.tieBreak);
  const choices =
    wanted >= 0 ? chosen.slice(0, wanted + 1) : [...chosen, { ...last, field: list.tieBreak }];
  const keys = choices.map(({ field, descending, nulls }): Key => {
    const sortKey = list.keys.get(field);
    if (sortKey === undefined) throw new Error(`no key ${field}`);
    const { expression, nullable } = sortKey;
    const direction = descending ? "descending" : "ascending";
    return { field, expression, nullable, direction, nulls };
  });
  const text = choices.map(
    ({ field, descending, nulls }) => `${descending ? "-" : ""}${field} nulls ${nulls}`,
  );
  return { keys: keys as [Key, ...Key[]], text: text.join(",") };
}

/** Opens D1 with a meter that the caller can read. */
export function openWorld(meter = createMeter()): Database {
  return openDatabase(env.DB, meter);
}

/** Creates the tables. `shelves` contains the partitions of a partitioned source. */
export async function createWorld(): Promise<void> {
  const shared =
    "whole INTEGER, word TEXT, ratio REAL, flag INTEGER, rank INTEGER NOT NULL, shelf INTEGER NOT NULL, label_id INTEGER";
  await env.DB.batch(
    [
      `CREATE TABLE items (id INTEGER PRIMARY KEY NOT NULL, ${shared})`,
      `CREATE TABLE notes (code TEXT PRIMARY KEY NOT NULL, ${shared})`,
      "CREATE TABLE labels (id INTEGER PRIMARY KEY NOT NULL, label TEXT)",
      "CREATE TABLE shelves (id INTEGER PRIMARY KEY NOT NULL)",
      "INSERT INTO shelves VALUES (0), (1), (2), (3), (4)",
      // Label 9 does not exist, so that a join finds nothing. Label 3 has no text.
      "INSERT INTO labels VALUES (1, 'b'), (2, 'a'), (3, NULL), (4, '')",
    ].map((text) => env.DB.prepare(text)),
  );
}

/** The code of a note: a text that sorts differently from the number. */
export const codeOf = (id: number): string => `${["é", "a", "B", "😀", ""][Math.abs(id) % 5]}${id}`;

function insertion(rows: readonly ItemRow[], table: "items" | "notes") {
  const key = table === "items" ? "id" : "code";
  const values = rows.map((row) => ({ ...row, code: codeOf(row.id) }));
  const names = ["whole", "word", "ratio", "flag", "rank", "shelf", "label_id"];
  // Values are bound one by one, because JSON has no -0, SQLite's JSON has no NUL, and numbers may be rounded.
  const statements = [];
  for (let start = 0; start < values.length; start += 12) {
    const chunk = values.slice(start, start + 12);
    const tuples = chunk.map(() => `(${Array(8).fill("?").join(", ")})`).join(", ");
    statements.push(
      env.DB.prepare(`INSERT INTO ${table} (${key}, ${names.join(", ")}) VALUES ${tuples}`).bind(
        ...chunk.flatMap((row) =>
          [key, ...names].map((name) => row[name as keyof typeof row] as KeyValue),
        ),
      ),
    );
  }
  return statements;
}

/** Statements that insert rows into both tables. */
export function insertRows(rows: readonly ItemRow[]): D1PreparedStatement[] {
  return [...insertion(rows, "items"), ...insertion(rows, "notes")];
}

/** Statements that delete rows from both tables. */
export function deleteRows(ids: readonly number[]): D1PreparedStatement[] {
  return [
    env.DB.prepare("DELETE FROM items WHERE id IN (SELECT value FROM json_each(?))").bind(
      JSON.stringify(ids),
    ),
    env.DB.prepare("DELETE FROM notes WHERE code IN (SELECT value FROM json_each(?))").bind(
      JSON.stringify(ids.map(codeOf)),
    ),
  ];
}

/** Empties both tables and fills them with these rows, in one batch. */
export async function fillWorld(rows: readonly ItemRow[]): Promise<void> {
  await env.DB.batch([
    env.DB.prepare("DELETE FROM items"),
    env.DB.prepare("DELETE FROM notes"),
    ...insertRows(rows),
  ]);
}

/** A row at its place in an order. */
export interface PlacedRow {
  readonly id: KeyValue;
  /** The values of all keys of the order. */
  readonly values: readonly KeyValue[];
}

/** Reads a whole list, sorted by SQLite, in one statement. */
export async function readOracle(
  {
    world: { list, id, shelf },
    order: { keys },
  }: { readonly world: WorldList; readonly order: Order },
  shelves: readonly number[],
  condition: SQL = sql`1`,
): Promise<PlacedRow[]> {
  const terms = keys.map(
    ({ expression, direction, nulls }) =>
      sql`${expression} ${sql.raw(`${direction === "descending" ? "DESC" : "ASC"} NULLS ${nulls}`)}`,
  );
  const selected = keys.map(
    ({ expression }, index) => sql`${expression} AS ${sql.raw(`v${index}`)}`,
  );
  const { rows } = await openWorld().run(
    statement<Record<string, KeyValue>>(
      sql`SELECT ${id} AS id, ${sql.join(selected, sql`, `)} FROM ${list.from} WHERE ${shelf} IN (${sql.raw(shelves.join(", "))}) AND ${condition} ORDER BY ${sql.join(terms, sql`, `)}`,
    ),
  );
  return rows.map((row) => ({
    id: row.id ?? null,
    values: keys.map((_, index) => row[`v${index}`] ?? null),
  }));
}
