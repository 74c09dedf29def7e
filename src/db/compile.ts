/**
 * Compiles Drizzle SQL objects into text and parameters for D1.
 *
 * @module
 */
import { Column, Name, Param, SQL, type SQLWrapper, StringChunk, sql, Table } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";

/** SQL text with numbered parameters, and the values of the parameters in order. */
export interface CompiledStatement {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** The most parameters that D1 accepts in one statement (developers.cloudflare.com/d1/platform/limits). */
const maximumParameters = 100;

const casing = new CasingCache();
const quoteName = (name: string) => `"${name.replaceAll('"', '""')}"`;
const quoteString = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Returns the numbered parameter of a value. */
type Bind = (value: unknown) => string;

/** Drizzle's own compiler. It knows every kind of chunk, and is slow. */
function compileByDrizzle(chunk: unknown, bind: Bind): string {
  const { sql: text } = new SQL([chunk as never]).toQuery({
    casing,
    escapeName: quoteName,
    escapeString: quoteString,
    escapeParam: (_, value) => bind(value),
  });
  return text;
}

/** The names of tables and columns, which never change. */
const names = new WeakMap<object, string>();

function nameOf(object: Table | Column): string {
  const known = names.get(object);
  if (known !== undefined) return known;
  const name = compileByDrizzle(object, () => {
    throw new TypeError("a name contains no value");
  });
  names.set(object, name);
  return name;
}

/** `expression AS "name"`. For a column, this is one chunk, which is cheaper to build and to compile. */
export function named(expression: SQLWrapper, name: string): SQL {
  return expression instanceof Column
    ? sql.raw(`${nameOf(expression)} AS ${quoteName(name)}`)
    : sql`${expression} AS ${sql.identifier(name)}`;
}

/** Whether the values of a statement are part of its text. Drizzle declares the property as private. */
const hasInlineParameters = (statement: SQL) => Reflect.get(statement, "shouldInlineParams");

/**
 * Compiles one chunk of a statement in a single pass, to the text that Drizzle compiles it to. Kinds
 * of chunks that statements rarely contain go to Drizzle.
 */
function compileChunk(chunk: unknown, bind: Bind): string {
  if (chunk === undefined) return "";
  if (chunk === null || typeof chunk !== "object") return bind(chunk);
  if (chunk instanceof StringChunk) {
    return chunk.value.length === 1 ? (chunk.value[0] ?? "") : chunk.value.join("");
  }
  if (chunk instanceof SQL && !hasInlineParameters(chunk)) {
    let text = "";
    for (const part of chunk.queryChunks) text += compileChunk(part, bind);
    return text;
  }
  if (chunk instanceof Name) return quoteName(chunk.value);
  if (chunk instanceof Column || chunk instanceof Table) return nameOf(chunk);
  if (Array.isArray(chunk)) return `(${chunk.map((item) => compileChunk(item, bind)).join(", ")})`;
  if (chunk instanceof Param && chunk.value === null) return bind(null);
  return compileByDrizzle(chunk, bind);
}

/**
 * Compiles a statement. Equal values share one numbered parameter (`?1`). A page repeats its position in every
 * segment, so this keeps it far below D1's limit.
 *
 * @throws RangeError if more than 100 distinct values are bound. Pass lists as JSON, through `json_each`.
 */
export function compile(statement: SQL): CompiledStatement {
  const slots = new Map<unknown, string>();
  const text = compileChunk(statement, (value) => {
    const known = slots.get(value);
    if (known !== undefined) return known;
    const slot = `?${slots.size + 1}`;
    slots.set(value, slot);
    return slot;
  });
  if (slots.size > maximumParameters) {
    throw new RangeError(
      `the statement binds ${slots.size} values, and D1 accepts ${maximumParameters}`,
    );
  }
  return { text, parameters: [...slots.keys()] };
}
