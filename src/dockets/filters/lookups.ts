/**
 * Lookups: how a filter compares a field with the value of its parameter. The names are those of Django.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type KeyRestriction, type Limit, successorOf } from "../../keyset/index.ts";
import type { Field } from "../declaration/fields.ts";
import { partOfDate, partOfMoment, type TimePart } from "../time/offsets.ts";
import { microsecondsPerSecond, type Zone } from "../time/zone.ts";
import {
  complaint,
  complaintOfAsked,
  expects,
  readAsked,
  readBoolean,
  readLimit,
  type Value,
} from "./values.ts";

/** The condition of a lookup with the values of one parameter. */
export interface Condition {
  /** The condition on a column: true, false, or NULL where the column is NULL. */
  readonly of: (column: SQL) => SQL;
  /**
   * The same as a range of the column that the field is sorted by. Null: it is not a range.
   */
  readonly restriction: KeyRestriction | null;
  /** Whether every row in the range of `restriction` meets the condition. */
  readonly isExact: boolean;
  /** The values that the condition accepts; null when the condition is not an equality. */
  readonly equals: readonly Value[] | null;
}

/** A lookup. */
interface Lookup {
  readonly expects: (field: Field) => string;
  /** Undefined when the texts are not valid. */
  readonly read: (field: Field, texts: readonly string[], zone: Zone) => Condition | undefined;
  /** What is wrong with the texts, in CourtListener's words. */
  readonly complaint: (field: Field, texts: readonly string[]) => string;
}

const at = (value: Value, inclusive = true): Limit => ({ value, inclusive });

const lastOf = (texts: readonly string[]) => texts.at(-1) ?? "";

const complainOfLast = (field: Field, texts: readonly string[]) => complaint(field, lastOf(texts));

/** Whether a field is sorted by its own values, and not by a sort key. */
const sortsByItself = (field: Field) => field.key === null;

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
    complaint: complainOfLast,
    read: (field, texts, zone) => {
      const value = readLimit(field, lastOf(texts), zone);
      if (value === undefined) return undefined;
      const limit = at(value, inclusive);
      return {
        of: (column) => sql`${column} ${sql.raw(operator)} ${value}`,
        restriction: sortsByItself(field)
          ? { is: "value", low: isLow ? limit : null, high: isLow ? null : limit }
          : null,
        isExact: true,
        equals: null,
      };
    },
  };
}

/** The most characters of a list in a statement. It can occur four times, and D1 accepts 100 KB of SQL. */
const longestList = 20_000;

/** A value as SQL. */
export const literal = (value: Value): string =>
  typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;

/**
 * Whether the column has one of some values. A short list becomes literals, because every element of
 * json_each() counts as a row that was read.
 */
function oneOf(values: readonly Value[]) {
  const [value] = values;
  if (values.length === 1) return (column: SQL) => sql`${column} = ${value}`;
  const list = values.map(literal).join(", ");
  const inside =
    list.length <= longestList
      ? sql.raw(list)
      : sql`SELECT value FROM json_each(${JSON.stringify(values)})`;
  return (column: SQL) => sql`${column} IN (${inside})`;
}

function equality(field: Field, values: readonly Value[]): Condition {
  const [value] = values;
  const key = typeof value === "string" && field.key !== null ? field.key.of(value) : value;
  const isOne = values.length === 1 && key !== undefined;
  return {
    of: oneOf(values),
    restriction: isOne ? { is: "value", low: at(key), high: at(key) } : null,
    // Rows with different values can have the same sort key.
    isExact: field.key === null,
    equals: values,
  };
}

const exact: Lookup = {
  expects,
  complaint: (field, texts) => complaintOfAsked(field, lastOf(texts)),
  read: (field, texts, zone) => {
    // A repeated choice filter accepts any of its values. For every other field, only the last value counts.
    const wanted = field.choices === null ? [lastOf(texts)] : texts;
    const values = wanted.map((text) => readAsked(field, text, zone));
    return values.includes(undefined) ? undefined : equality(field, values as Value[]);
  },
};

const listed: Lookup = {
  expects: (field) => `values separated by commas, each ${expects(field)}`,
  complaint: (field, texts) => complaintOfAsked(field, lastOf(texts)),
  read: (field, texts, zone) => {
    const values = lastOf(texts)
      .split(",")
      .map((each) => readAsked(field, each.trim(), zone));
    return values.includes(undefined)
      ? undefined
      : equality(field, [...new Set(values as Value[])]);
  },
};

/** The two values of a range: in one text with a comma, or in two texts. */
function endsOf(texts: readonly string[]): readonly string[] {
  const parts = lastOf(texts).split(",");
  return parts.length === 1 && texts.length === 2 ? texts : parts;
}

const range: Lookup = {
  expects: (field) => `two values separated by a comma, each ${expects(field)}`,
  complaint: (field, texts) =>
    endsOf(texts).length === 2
      ? complaint(field, lastOf(texts))
      : "Range query expects two values.",
  read: (field, texts, zone) => {
    const ends = endsOf(texts);
    const [from = "", to = ""] = ends;
    if (ends.length !== 2) return undefined;
    // A range without one of its ends has no rows.
    if (from === "" || to === "") {
      return { of: () => sql`0`, restriction: null, isExact: true, equals: [] };
    }
    const [low, high] = [readLimit(field, from, zone), readLimit(field, to, zone)];
    if (low === undefined || high === undefined) return undefined;
    return {
      of: (column) => sql`(${column} >= ${low} AND ${column} <= ${high})`,
      restriction: sortsByItself(field) ? { is: "value", low: at(low), high: at(high) } : null,
      isExact: true,
      equals: null,
    };
  },
};

const isNull: Lookup = {
  expects: () => "true or false",
  complaint: () => "Enter true or false.",
  read: (_, texts) => {
    const wanted = readBoolean(lastOf(texts));
    if (wanted === undefined) return undefined;
    return {
      of: (column) => (wanted === 1 ? sql`${column} IS NULL` : sql`${column} IS NOT NULL`),
      restriction: wanted === 1 ? { is: "null" } : { is: "value", low: null, high: null },
      isExact: true,
      equals: null,
    };
  },
};

/** A lookup of text. LIKE takes a pattern of at most 50 bytes (developers.cloudflare.com/d1/platform/limits). */
function ofText(
  condition: (column: SQL, text: string) => SQL,
  restriction: (field: Field, text: string) => KeyRestriction | null = () => null,
): Lookup {
  return {
    expects: () => "a text without NUL characters",
    complaint: () => "Null characters are not allowed.",
    read: (field, texts) => {
      const text = lastOf(texts);
      if (text.includes("\0")) return undefined;
      return {
        of: (column) => condition(column, text),
        restriction: restriction(field, text),
        isExact: true,
        equals: null,
      };
    },
  };
}

const length = (text: string) => [...text].length;

/** Local midnight of the first day of a year. */
const startOfYear = (year: number, zone: Zone) =>
  zone.momentOf((Date.UTC(year, 0) / 1000) * microsecondsPerSecond);

/** The years that a filter can name. */
export const yearLimits = { minimum: 1000, maximum: 9998 } as const;

/** The condition of one year, which is a range. */
function yearOf(field: Field, year: number, zone: Zone): Condition | undefined {
  if (year < yearLimits.minimum || year > yearLimits.maximum) return undefined;
  const [low, high] =
    field.kind === "date"
      ? [`${year}-01-01`, `${year + 1}-01-01`]
      : [startOfYear(year, zone), startOfYear(year + 1, zone)];
  return {
    of: (column) => sql`(${column} >= ${low} AND ${column} < ${high})`,
    restriction: { is: "value", low: at(low), high: at(high, false) },
    isExact: true,
    equals: null,
  };
}

function partLookup(part: TimePart): Lookup {
  return {
    expects: () => `an integer, the ${part}`,
    complaint: () => "Enter a number.",
    read: (field, texts, zone) => {
      const text = lastOf(texts);
      if (!/^\d{1,4}$/.test(text)) return undefined;
      const number = Number(text);
      if (part === "year") return yearOf(field, number, zone);
      return {
        of: (column) =>
          sql`${field.kind === "date" ? partOfDate(part, column) : partOfMoment(part, column, zone)} = ${number}`,
        restriction: null,
        isExact: true,
        equals: null,
      };
    },
  };
}

/** Every lookup, by the suffix of its parameter. The suffix of an equality is empty. */
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
  year: partLookup("year"),
  month: partLookup("month"),
  day: partLookup("day"),
  hour: partLookup("hour"),
  minute: partLookup("minute"),
  second: partLookup("second"),
} as const satisfies Readonly<Record<string, Lookup>>;

export type LookupName = keyof typeof lookups;

/** What a lookup means, for the OpenAPI document. */
export const meanings: Readonly<Record<LookupName, string>> = {
  "": "Equal to the value",
  gte: "Greater than or equal to the value",
  gt: "Greater than the value",
  lte: "Less than or equal to the value",
  lt: "Less than the value",
  range: "Between two values, both included",
  isnull: "true selects rows without a value; false selects rows with a value",
  startswith: "Starts with the value",
  istartswith: "Starts with the value; the letters A to Z equal a to z",
  iexact: "Equal to the value; the letters A to Z equal a to z",
  in: "Equal to one of the values",
  year: "In this year",
  month: "In this month of any year, 1 to 12",
  day: "On this day of any month, 1 to 31",
  hour: "In this hour of any day, 0 to 23",
  minute: "In this minute of any hour, 0 to 59",
  second: "In this second of any minute, 0 to 59",
};

const comparisons = ["gte", "gt", "lte", "lt"] as const satisfies readonly LookupName[];
const partsOfDates = ["year", "month", "day"] as const satisfies readonly LookupName[];
const partsOfTimes = ["hour", "minute", "second"] as const satisfies readonly LookupName[];

/** The lookups that a field takes in filters. */
export function lookupsOf(field: Field): readonly LookupName[] {
  const listable: LookupName[] = field.listable ? ["in"] : [];
  const none: LookupName[] = field.nullable ? ["isnull"] : [];
  // After a reference, a suffix is a field of the row that it refers to.
  if (field.references !== null) return [""];
  switch (field.kind) {
    case "object":
      return [];
    case "link":
    case "links":
      return [""];
    case "boolean":
      return ["", ...none];
    case "text": {
      const compared = field.comparable ? comparisons : [];
      return ["", ...compared, "startswith", "istartswith", "iexact", ...listable, ...none];
    }
    case "date":
      return ["", ...comparisons, "range", "isnull", ...partsOfDates];
    case "time":
      return ["", ...comparisons, "range", "isnull", ...partsOfDates, ...partsOfTimes];
    default:
      return ["", ...comparisons, "range", "isnull", ...listable];
  }
}

/** The lookup of a suffix. */
export function lookupNamed(name: LookupName): Lookup {
  return lookups[name];
}
