/**
 * Compiles Drizzle SQL objects into text and parameters for D1.
 *
 * @module
 */
import type { SQL } from "drizzle-orm";
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

/**
 * Compiles a statement. Equal values share one numbered parameter (`?1`). A page repeats its position in every
 * segment, so this keeps it far below D1's limit.
 *
 * @throws RangeError if more than 100 distinct values are bound. Pass lists as JSON, through `json_each`.
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
    throw new RangeError(
      `the statement binds ${slots.size} values, and D1 accepts ${maximumParameters}`,
    );
  }
  return { text, parameters: [...slots.keys()] };
}
