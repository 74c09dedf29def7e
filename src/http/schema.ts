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
 * @param hints by name: a text that the error adds when the unknown member has this name.
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
    .pipe(
      z
        .number({ error: expected })
        .refine(
          (value) => Number.isSafeInteger(value) && value >= minimum && value <= maximum,
          expected,
        ),
    )
    .openapi({ type: "integer", minimum, maximum, ...openapi }) as never;
}

const idSchemas = new WeakSet<z.ZodType>();

/** An id in a path. The route matches only digits in its place. */
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

/**
 * A visible character. Spaces, control and format characters, marks without a base character, and
 * characters that Unicode ignores by default, such as U+3164 HANGUL FILLER, are not visible. Neither is
 * U+2800, the blank Braille pattern.
 */
const visible = /[^\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Control characters, line breaks, and characters that override or isolate the writing direction. */
const misleading = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Text of 1 to `maximum` characters, at least one of them visible. */
export function visibleText(maximum: number): z.ZodType<string, string> {
  return text(1, maximum).refine(
    (value) => value === "" || visible.test(value),
    "expected at least one visible character",
  );
}

/**
 * A name of 1 to `maximum` characters on one line. Characters that join others, such as U+200D in
 * emoji, are allowed.
 */
export function nameText(maximum: number): z.ZodType<string, string> {
  return visibleText(maximum).refine(
    // `text` has a rule of its own for NUL.
    (value) => !misleading.test(value.replaceAll("\0", "")),
    "expected no control characters, line breaks or overrides of the writing direction",
  );
}

/** A time as the API writes it: ISO 8601 in UTC with milliseconds. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** A time as {@link isoTime} writes it; null when there is no time. */
export function isoTimeOrNull(milliseconds: number | null): string | null {
  return milliseconds === null ? null : isoTime(milliseconds);
}

/** A time in an answer. */
export const timeSchema = z.string().openapi({ format: "date-time" });
