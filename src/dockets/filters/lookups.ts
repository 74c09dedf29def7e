/**
 * Lookups: what a filter asks of a field, in Django's words.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type KeyRestriction, type Limit, successorOf } from "../../keyset/index.ts";
import type { Field } from "../declaration/fields.ts";
import { expects, readBoolean, readValue, type Value } from "./values.ts";

/** What a lookup asks with one value of its parameter. */
export interface Condition {
  /** Of a column: holds, does not hold, or is NULL where the column is. */
  readonly of: (column: SQL) => SQL;
  /** The same of the column that the field is sorted by, as a part of its order; null: it is none. */
  readonly restriction: KeyRestriction | null;
  /** The one value that is asked for; null where it is not one. */
  readonly equals: Value | null;
}

/** A lookup. */
interface Lookup {
  readonly expects: (field: Field) => string;
  /** Undefined when the text is not what it expects. */
  readonly read: (field: Field, text: string) => Condition | undefined;
}

const at = (value: Value, inclusive = true): Limit => ({ value, inclusive });

function between(field: Field, low: Limit | null, high: Limit | null): KeyRestriction | null {
  // A key has another order than the values that it is made of.
  return field.key === null ? { is: "value", low, high } : null;
}

function prefixRestriction(field: Field, prefix: string): KeyRestriction | null {
  const { key } = field;
  if (prefix === "" || (key !== null && (!key.keepsPrefixes || key.of(prefix) !== prefix))) {
    return null;
  }
  const end = successorOf(prefix);
  return { is: "value", low: at(prefix), high: end === null ? null : at(end, false) };
}

function comparison(operator: ">=" | ">" | "<=" | "<"): Lookup {
  const inclusive = operator.endsWith("=");
  const isLow = operator.startsWith(">");
  return {
    expects,
    read: (field, text) => {
      const value = readValue(field, text);
      if (value === undefined) return undefined;
      const limit = at(value, inclusive);
      return {
        of: (column) => sql`${column} ${sql.raw(operator)} ${value}`,
        restriction: between(field, isLow ? limit : null, isLow ? null : limit),
        equals: null,
      };
    },
  };
}

const exact: Lookup = {
  expects,
  read: (field, text) => {
    const value = readValue(field, text);
    if (value === undefined) return undefined;
    const key = typeof value === "string" && field.key !== null ? field.key.of(value) : value;
    return {
      of: (column) => sql`${column} = ${value}`,
      // Rows of one value share a key; others may share it too, and the condition tells them apart.
      restriction: { is: "value", low: at(key), high: at(key) },
      equals: value,
    };
  },
};

const range: Lookup = {
  expects: (field) => `two values between a comma, each ${expects(field)}`,
  read: (field, text) => {
    const [from, to, ...rest] = text.split(",");
    const low = readValue(field, from ?? "");
    const high = to === undefined ? undefined : readValue(field, to);
    if (low === undefined || high === undefined || rest.length > 0) return undefined;
    return {
      of: (column) => sql`(${column} >= ${low} AND ${column} <= ${high})`,
      restriction: between(field, at(low), at(high)),
      equals: null,
    };
  },
};

const isNull: Lookup = {
  expects: () => "true or false",
  read: (_, text) => {
    const wanted = readBoolean(text);
    if (wanted === undefined) return undefined;
    return {
      of: (column) => (wanted === 1 ? sql`${column} IS NULL` : sql`${column} IS NOT NULL`),
      restriction: wanted === 1 ? { is: "null" } : { is: "value", low: null, high: null },
      equals: null,
    };
  },
};

/** A text lookup. LIKE would take a pattern of 50 bytes (developers.cloudflare.com/d1/platform/limits). */
function ofText(
  condition: (column: SQL, text: string) => SQL,
  restriction: (field: Field, text: string) => KeyRestriction | null = () => null,
): Lookup {
  return {
    expects: () => "a text without NUL characters",
    read: (field, text) =>
      text.includes("\0")
        ? undefined
        : {
            of: (column) => condition(column, text),
            restriction: restriction(field, text),
            equals: null,
          },
  };
}

const length = (text: string) => [...text].length;

const listed: Lookup = {
  expects: (field) => `a comma list, each ${expects(field)}`,
  read: (field, text) => {
    const values = text.split(",").map((each) => readValue(field, each));
    if (values.includes(undefined)) return undefined;
    return {
      of: (column) => sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`,
      restriction: null,
      equals: null,
    };
  },
};

/** Every lookup, by the suffix of its parameter; '' is equality. */
const lookups = {
  "": exact,
  gte: comparison(">="),
  gt: comparison(">"),
  lte: comparison("<="),
  lt: comparison("<"),
  range,
  isnull: isNull,
  startswith: ofText(
    (column, text) => sql`substr(${column}, 1, ${length(text)}) = ${text}`,
    prefixRestriction,
  ),
  istartswith: ofText(
    (column, text) => sql`lower(substr(${column}, 1, ${length(text)})) = lower(${text})`,
  ),
  iexact: ofText((column, text) => sql`lower(${column}) = lower(${text})`),
  in: listed,
} as const satisfies Readonly<Record<string, Lookup>>;

export type LookupName = keyof typeof lookups;

/** What `lookup` means in OpenAPI. */
export const meanings: Readonly<Record<LookupName, string>> = {
  "": "equal to it",
  gte: "greater or equal",
  gt: "greater",
  lte: "less or equal",
  lt: "less",
  range: "between two values, both included",
  isnull: "true: without a value",
  startswith: "starts with it",
  istartswith: "starts with it; A to Z in either case",
  iexact: "equal to it; A to Z in either case",
  in: "one of a comma list",
};

/** The lookups that a field takes. */
export function lookupsOf(field: Field): readonly LookupName[] {
  const list: LookupName[] = field.listable ? ["in"] : [];
  const none: LookupName[] = field.nullable ? ["isnull"] : [];
  if (field.references !== null) return [""];
  if (field.kind === "boolean") return ["", ...none];
  if (field.kind === "text") return ["", "startswith", "istartswith", "iexact", ...list, ...none];
  return ["", "gte", "gt", "lte", "lt", "range", "isnull", ...list];
}

/** The lookup of a suffix. */
export function lookupNamed(name: LookupName): Lookup {
  return lookups[name];
}
