/**
 * Turns a Drizzle SQL object into text and parameters for D1.
 *
 * @module
 */
import type { SQL } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";

/** SQL text with numbered parameters, and their values in order. */
export interface CompiledStatement {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/**
 * D1 takes at most this many bound parameters in one statement
 * (developers.cloudflare.com/d1/platform/limits).
 */
export const maximumParameters = 100;

const casing = new CasingCache();
const quoteName = (name: string) => `"${name.replaceAll('"', '""')}"`;
const quoteString = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Compiles a statement. Equal values share one numbered parameter (`?1`), so a keyset page that
 * repeats its position in every segment binds each value once, and stays far below D1's limit.
 *
 * @throws RangeError when more than 100 distinct values are bound: pass lists through `json_each`.
 */
export function compile(statement: SQL): CompiledStatement {
  const slots = new Map<unknown, number>();
  const { sql: text } = statement.toQuery({
    casing,
    escapeName: quoteName,
    escapeString: quoteString,
    escapeParam: (_, value) => {
      const slot = slots.get(value) ?? slots.size + 1;
      slots.set(value, slot);
      return `?${slot}`;
    },
  });
  if (slots.size > maximumParameters) {
    throw new RangeError(`${slots.size} bound values; D1 takes ${maximumParameters}`);
  }
  return { text, parameters: [...slots.keys()] };
}
