/**
 * Schemas of requests and answers that several families share.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";

type Shape = Record<string, z.ZodType>;

/**
 * An object that allows no other members. The error names the unknown members and the allowed ones.
 *
 * @param hints what the error adds for an unknown member of this name.
 */
export function strict<S extends Shape>(
  shape: S,
  hints: Readonly<Record<string, string>> = {},
): z.ZodObject<S, z.core.$strict> {
  const allowed = Object.keys(shape).join(", ") || "none";
  const name = (key: string) => {
    const hint = Object.hasOwn(hints, key) ? ` (${hints[key]})` : "";
    return `'${key.slice(0, 64)}'${hint}`;
  };
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `unknown: ${(issue.keys ?? []).map(name).join(", ")}; allowed: ${allowed}`
        : undefined,
  });
}

/** The query of a route that takes no query parameters. */
export const noQuery = strict({});

/** A decimal integer in a path or query. */
export function integerText(
  minimum: number,
  maximum: number,
  openapi: { readonly default?: number; readonly description?: string } = {},
): z.ZodType<number, string> {
  const expected = `expected an integer from ${minimum} to ${maximum}`;
  return z
    .string()
    .regex(/^-?\d{1,16}$/, expected)
    .transform(Number)
    .pipe(z.number({ error: expected }).int(expected).min(minimum, expected).max(maximum, expected))
    .openapi({ type: "integer", minimum, maximum, ...openapi }) as never;
}

const idSchemas = new WeakSet<z.ZodType>();

/** An id in a path. A path with anything else than digits in its place is another path. */
export function idText<Id extends number>(description: string): z.ZodType<Id, string> {
  const schema = integerText(1, Number.MAX_SAFE_INTEGER, { description });
  idSchemas.add(schema);
  return schema as never;
}

/** Whether a schema is one of {@link idText}. */
export function isIdText(schema: z.ZodType): boolean {
  return idSchemas.has(schema);
}

/**
 * A text with a limited number of characters. Characters are counted as Unicode code points, which is
 * what SQLite's length() counts.
 */
export function text(minimum: number, maximum: number, trim = true): z.ZodType<string, string> {
  const count = (value: string) => [...value].length;
  const range = minimum === 0 ? `at most ${maximum}` : `${minimum} to ${maximum}`;
  const base = trim ? z.string().trim() : z.string();
  return base
    .refine((value) => !value.includes("\0"), "expected text without NUL characters")
    .refine((value) => value.isWellFormed(), "expected Unicode text without lone surrogates")
    .refine(
      (value) => value.length <= 2 * maximum && count(value) <= maximum,
      `expected ${range} characters`,
    )
    .refine(
      (value) => count(value.slice(0, 2 * minimum)) >= minimum,
      `expected ${range} characters`,
    )
    .openapi({ minLength: minimum, maxLength: maximum });
}

/** A time as the API writes it: ISO 8601 in UTC with milliseconds. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** A time in an answer. */
export const timeSchema = z.string().openapi({ format: "date-time" });
