/**
 * Values of fields as clients write them: in filters and in `seek`.
 *
 * @module
 */
import { timestampKey } from "../../keyset/index.ts";
import type { Field } from "../declaration/fields.ts";
import { dockets } from "../tables.ts";

/** As D1 stores it. */
export type Value = string | number;

const { parse: parseTime } = timestampKey(dockets.date_created);

const booleans: Readonly<Record<string, number>> = {
  true: 1,
  True: 1,
  "1": 1,
  false: 0,
  False: 0,
  "0": 0,
};

function readInteger(text: string): number | undefined {
  const value = /^-?\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}

function readReal(text: string): number | undefined {
  const value = /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** A day of the calendar, YYYY-MM-DD; undefined for anything else. */
function readDate(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse makes the 30th of February a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined;
}

function readTime(text: string): number | undefined {
  const date = readDate(text);
  return parseTime(date === undefined ? text : `${date}T00:00:00Z`) as number | undefined;
}

function readClock(text: string): string | undefined {
  const full = /^\d{2}:\d{2}$/.test(text) ? `${text}:00` : text;
  return /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(full) ? full : undefined;
}

/** Reads true or false, in Django's spellings too: 1 or 0; undefined for anything else. */
export function readBoolean(text: string): 0 | 1 | undefined {
  return (Object.hasOwn(booleans, text) ? booleans[text] : undefined) as 0 | 1 | undefined;
}

function readKind(field: Field, text: string): Value | undefined {
  switch (field.kind) {
    case "integer":
      return readInteger(text);
    case "real":
      return readReal(text);
    case "date":
      return readDate(text);
    case "time":
      return readTime(text);
    case "clock":
      return readClock(text);
    case "boolean":
      return readBoolean(text);
    case "text":
      return text.includes("\0") ? undefined : text;
  }
}

/** The value of a field that a text means; undefined where it means none. */
export function readValue(field: Field, text: string): Value | undefined {
  const value = readKind(field, text);
  const isChoice = field.choices === null || value === undefined || field.choices.includes(value);
  return isChoice ? value : undefined;
}

const expected = {
  integer: "an integer",
  real: "a number",
  date: "a date such as 2026-11-20",
  time: "an ISO 8601 time such as 2026-11-20T10:00:00.000Z, or a date, which means its midnight in UTC",
  clock: "a time of day such as 14:30:00",
  boolean: "true or false",
  text: "a text without NUL characters",
} as const;

/** What {@link readValue} takes, in words for an error message. */
export function expects(field: Field): string {
  return field.choices === null ? expected[field.kind] : `one of ${field.choices.join(", ")}`;
}
