import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";
import { alias, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { compile } from "../../src/db/compile.ts";

const notes = sqliteTable('odd "notes"', {
  id: integer("id").primaryKey(),
  pinned: integer("is pinned", { mode: "boolean" }).notNull(),
  labels: text("labels", { mode: "json" }).$type<string[]>(),
});
const others = alias(notes, "others");

/** What Drizzle itself compiles the statement to. */
function compileByDrizzle(statement: SQL) {
  const values: unknown[] = [];
  const { sql: text } = statement.toQuery({
    casing: new CasingCache(),
    escapeName: (name) => `"${name.replaceAll('"', '""')}"`,
    escapeString: (value) => `'${value.replaceAll("'", "''")}'`,
    escapeParam: (_, value) => {
      if (!values.includes(value)) values.push(value);
      return `?${values.indexOf(value) + 1}`;
    },
  });
  return { text, parameters: values };
}

const parts: Readonly<Record<string, SQL>> = {
  "tables, columns and aliases": sql`SELECT ${notes.id}, ${others.pinned} FROM ${notes} JOIN ${others} ON ${notes.id} = ${others.id}`,
  "values that repeat": sql`${1} ${"1"} ${1} ${null} ${null} ${""} ${"a ? b"} ${0.5} ${true}`,
  "values that columns encode": and(
    eq(notes.pinned, true),
    eq(notes.labels, ["a"]),
    isNull(notes.labels),
  ) as SQL,
  lists: sql`${[1, "two", null]} ${[]} ${inArray(notes.id, [3, 4])}`,
  names: sql`${sql.identifier('a "b"')} ${sql.raw("raw ?1 'text'")}`,
  "values in the text": sql`${7} ${sql`${7} = ${"it's"} AND ${notes.id}`.inlineParams()} ${7}`,
  "nested and joined": sql.join([sql`${1}`, sql``, sql.join([sql`${2}`, sql`${1}`])], sql`, `),
  "nothing at all": sql`${undefined} ${sql.empty()}`,
  aliases: sql`SELECT ${sql`count(*) + ${5}`.as("n")} FROM ${notes}`,
  wrappers: sql`${{ getSQL: () => sql`${notes.id} > ${6}` }}`,
};

test.each(Object.entries(parts))("%s are compiled as Drizzle compiles them", (_, part) => {
  expect(compile(part)).toEqual(compileByDrizzle(part));
});

test("the text is right again after other statements have been compiled", () => {
  const all = sql.join(Object.values(parts), sql` ; `);
  const expected = compileByDrizzle(all);
  for (const part of Object.values(parts)) compile(part);
  expect(compile(all)).toEqual(expected);
  expect(compile(all)).toEqual(expected);
});

test("a statement binds at most 100 different values", () => {
  const binding = (count: number) =>
    sql.join(
      Array.from({ length: count }, (_, value) => sql`${value}`),
      sql`, `,
    );
  expect(compile(sql`${binding(100)}, ${binding(100)}`).parameters).toHaveLength(100);
  expect(() => compile(binding(101))).toThrow(RangeError);
});
