import { sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/db/database.ts";
import { createMeter } from "../../src/db/meter.ts";
import { returning, select } from "../../src/db/rows.ts";
import { defineList, parseOrder, readPage } from "../../src/keyset/index.ts";
import { env } from "../harness.ts";

const notes = sqliteTable("notes", {
  id: integer("id").primaryKey(),
  pinned: integer("pinned", { mode: "boolean" }).notNull(),
  labels: text("labels", { mode: "json" }).$type<string[]>(),
});
const columns = { id: notes.id, isPinned: notes.pinned, labels: notes.labels };
const list = defineList({
  name: "notes",
  from: notes,
  tieBreak: notes.id,
  sortable: { pinned: notes.pinned },
  defaultOrder: "-pinned,id",
});

await env.DB.prepare(
  "CREATE TABLE notes (id INTEGER PRIMARY KEY, pinned INTEGER NOT NULL, labels TEXT)",
).run();
const db = openDatabase(env.DB, createMeter());

const first = { id: 1, isPinned: true, labels: ["a", "b"] };
const second = { id: 2, isPinned: false, labels: null };

test("a write answers booleans and JSON as their columns declare them", async () => {
  const labels = JSON.stringify(first.labels);
  const { rows } = await db.run(
    returning(
      sql`INSERT INTO ${notes} (id, pinned, labels) VALUES (1, 1, ${labels}), (2, 0, NULL)`,
      columns,
    ),
  );
  expect(rows).toEqual([first, second]);
});

test("so does a detail, alone and in a batch", async () => {
  const detail = select(columns, sql`FROM ${notes} WHERE ${notes.id} = 1`);
  expect((await db.run(detail)).rows).toEqual([first]);
  const [one, other] = await db.batch([detail, select(columns, sql`FROM ${notes}`)]);
  expect(one.rows).toEqual([first]);
  expect(other.rows).toEqual([first, second]);
});

test("so does a list, in its own columns and in those that are joined to its page", async () => {
  const page = await readPage(db, {
    list,
    order: parseOrder(list, undefined),
    sources: [{ where: sql`1` }],
    position: { at: "start" },
    size: 10,
    select: columns,
    hydrate: {
      select: { alsoPinned: notes.pinned, alsoLabels: notes.labels },
      join: sql`CROSS JOIN ${notes} ON ${notes.id} = page.id`,
    },
  });
  expect(page.rows).toEqual(
    [first, second].map((note) => ({
      ...note,
      alsoPinned: note.isPinned,
      alsoLabels: note.labels,
    })),
  );
});
