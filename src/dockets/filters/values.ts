/**
 * The values of fields as text: in filters, in `seek`, and in imported files.
 *
 * @module
 */
import { type Field, hasNumericIds } from "../declaration/fields.ts";
import { readDate } from "../time/dates.ts";
import { parseMoment, readMoment } from "../time/moments.ts";
import type { Zone } from "../time/zone.ts";

/** A value as D1 stores it. */
export type Value = string | number;

function readInteger(text: string): number | undefined {
  const value = /^-?\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : undefined;
}

function readReal(text: string): number | undefined {
  const value = /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** A time of day in whole seconds. A fraction is cut off. */
function readClock(text: string): string | undefined {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?$/.exec(text);
  return parts === null ? undefined : `${parts[1]}:${parts[2]}:${parts[3] ?? "00"}`;
}

/**
 * A moment that limits a comparison. All rows lie between the earliest and the latest moment that a number
 * can represent, so a limit outside of them is replaced by the nearest of the two.
 */
function readLimitingMoment(text: string, zone: Zone): number | undefined {
  const moment = parseMoment(text, zone);
  if (moment === undefined) return undefined;
  return Math.max(Number.MIN_SAFE_INTEGER, Math.min(moment, Number.MAX_SAFE_INTEGER));
}

/** Reads `true`, `false`, `1` or `0`, in upper or lower case, as 1 or 0; undefined for any other text. */
export function readBoolean(text: string): 0 | 1 | undefined {
  if (/^(true|1)$/i.test(text)) return 1;
  return /^(false|0)$/i.test(text) ? 0 : undefined;
}

const readText = (text: string) => (text.includes("\0") ? undefined : text);

function readKind(field: Field, sent: string, zone: Zone): Value | undefined {
  // Django also strips white space around a value.
  const text = field.kind === "text" ? sent : sent.trim();
  switch (field.kind) {
    case "integer":
      return readInteger(text);
    case "real":
      return readReal(text);
    case "date":
      return readDate(text);
    case "time":
      return readMoment(text, zone);
    case "clock":
      return readClock(text);
    case "boolean":
      return readBoolean(text);
    case "link":
    case "links":
      return hasNumericIds(field) ? readInteger(text) : readText(text);
    case "text":
      return readText(text);
    case "object":
      return undefined;
  }
}

/**
 * The value that a text denotes.
 *
 * @param zone the time zone of times that name no time zone.
 * @returns undefined when the text is not a value of the field.
 */
export function readValue(field: Field, text: string, zone: Zone): Value | undefined {
  const value = readKind(field, text, zone);
  const isChoice = field.choices === null || value === undefined || field.choices.includes(value);
  return isChoice ? value : undefined;
}

/** As {@link readValue}, for a value that rows are only compared with. No row needs to have it. */
export function readLimit(field: Field, text: string, zone: Zone): Value | undefined {
  return field.kind === "time" ? readLimitingMoment(text, zone) : readValue(field, text, zone);
}

/** As {@link readValue}, for the value of an equality filter, which some fields restrict. */
export function readAsked(field: Field, text: string, zone: Zone): Value | undefined {
  const value = readValue(field, text, zone);
  const isAskable = field.askable === null || field.askable.some((each) => each === value);
  return isAskable ? value : undefined;
}

const expected = {
  integer: "an integer",
  real: "a number",
  date: "a date such as 2026-11-20",
  time: "an ISO 8601 time such as 2026-11-20T10:00:00.123456-08:00, or a date, which means midnight of that day",
  clock: "a time of day such as 14:30:00",
  boolean: "true or false",
  text: "a text without NUL characters",
  link: "an id",
  links: "an id",
  object: "a JSON object",
} as const;

/** What {@link readValue} accepts, in words for an error message. */
export function expects(field: Field): string {
  return field.choices === null ? expected[field.kind] : `one of ${field.choices.join(", ")}`;
}

const noChoice = (text: string) =>
  `Select a valid choice. ${text.slice(0, 64)} is not one of the available choices.`;

/** As {@link complaint}, for a value that {@link readAsked} refuses. */
export function complaintOfAsked(field: Field, text: string): string {
  return field.askable === null ? complaint(field, text) : noChoice(text);
}

/** CourtListener's own words for a value that cannot be read; its clients show them. */
export function complaint(field: Field, text: string): string {
  if (field.choices !== null) return noChoice(text);
  switch (field.kind) {
    case "date":
      return "Enter a valid date.";
    case "time":
      return "Enter a valid date/time.";
    case "integer":
    case "real":
      return "Enter a number.";
    default:
      return "Enter a valid value.";
  }
}
