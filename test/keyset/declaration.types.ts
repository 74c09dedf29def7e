/**
 * Declarations that the types refuse, because the order of the list would not be total. `tsc` checks this file,
 * and nothing in it runs.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { RowOf } from "../../src/db/rows.ts";
import { defineList, expressionKey, timestampKey } from "../../src/keyset/index.ts";

const things = sqliteTable("things", {
  id: integer("id").primaryKey(),
  number: integer("number").notNull(),
  name: text("name"),
  slug: text("slug").notNull().unique(),
});
const pairs = sqliteTable(
  "pairs",
  { left: integer("left").notNull(), right: integer("right").notNull() },
  (table) => [primaryKey({ columns: [table.left, table.right] })],
);
const codes = sqliteTable("codes", { code: text("code").primaryKey() });

const rest = { name: "things", sortable: {}, defaultOrder: "id" } as const;

defineList({ ...rest, from: things, tieBreak: things.id });
defineList({ ...rest, from: codes, tieBreak: codes.code, defaultOrder: "code" });
defineList({
  ...rest,
  from: things,
  tieBreak: things.id,
  sortable: { name: things.name, time: timestampKey(things.number) },
});

// @ts-expect-error a column that may be NULL cannot break ties
defineList({ ...rest, from: things, tieBreak: things.name });
// @ts-expect-error a column that is not a key may have ties
defineList({ ...rest, from: things, tieBreak: things.number });
// @ts-expect-error a unique column is not the primary key
defineList({ ...rest, from: things, tieBreak: things.slug });
// @ts-expect-error one column of a composite key may have ties
defineList({ ...rest, from: pairs, tieBreak: pairs.left });
// @ts-expect-error an expression is not a column
defineList({ ...rest, from: things, tieBreak: sql`${things.id}` });
// @ts-expect-error `nullable` of an expression is required
expressionKey(sql`lower(${things.name})`, "text");
// @ts-expect-error a table is not a key
defineList({ ...rest, from: things, tieBreak: things.id, sortable: { things } });

/** A nullable column is nullable in the row of a projection. */
type Row = RowOf<{ id: typeof things.id; name: typeof things.name }>;
export const named: Row = { id: 1, name: null };
// @ts-expect-error the key is never NULL
export const unnamed: Row = { id: null, name: null };
