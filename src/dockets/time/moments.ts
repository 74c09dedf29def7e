/**
 * Moments as text. They are written in ISO 8601 as CourtListener does, and read in every form that it reads.
 *
 * @module
 */
import { readDate } from "./dates.ts";
import { microsecondsPerDay, microsecondsPerSecond, type Zone } from "./zone.ts";

const pad = (value: number, length = 2) => String(value).padStart(length, "0");

function writeOffset(offset: number): string {
  const seconds = Math.abs(offset) / microsecondsPerSecond;
  const [hours, minutes, rest] = [seconds / 3600, (seconds % 3600) / 60, seconds % 60];
  const text = `${pad(Math.floor(hours))}:${pad(Math.floor(minutes))}`;
  return `${offset < 0 ? "-" : "+"}${text}${rest === 0 ? "" : `:${pad(rest)}`}`;
}

/**
 * Writes a moment, such as `2021-08-25T10:47:55.393100-07:00`. There are six fraction digits, or none
 * when all of them are zero.
 *
 * @param moment Unix microseconds.
 */
export function writeMoment(moment: number, zone: Zone): string {
  const offset = zone.offsetAt(moment);
  const local = moment + offset;
  const seconds = Math.floor(local / microsecondsPerSecond);
  const fraction = local - seconds * microsecondsPerSecond;
  const text = new Date(seconds * 1000).toISOString().slice(0, 19);
  return `${text}${fraction === 0 ? "" : `.${pad(fraction, 6)}`}${writeOffset(offset)}`;
}

/** A date, and optionally a time of day, its fraction, and a time zone. */
const form =
  /^(\d{4}-\d{1,2}-\d{1,2})(?:[Tt ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)? ?([Zz]|[-+ ]\d{2}(?::?\d{2}){0,2})?)?$/;

function readOffset(text: string): number | undefined {
  if (/^[Zz]$/.test(text)) return 0;
  const [hours = 0, minutes = 0, seconds = 0] = (text.slice(1).match(/\d{2}/g) ?? []).map(Number);
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const offset = (hours * 3600 + minutes * 60 + seconds) * microsecondsPerSecond;
  // A plus sign that was not percent-encoded arrives as a space.
  return text.startsWith("-") ? -offset : offset;
}

/**
 * Reads a moment in ISO 8601, with `T` or a space before the time of day. Seconds and fraction are optional,
 * and fraction digits after the sixth are cut off. A date without a time means midnight. A time without a
 * time zone is local time in `zone`.
 *
 * @returns Unix microseconds, rounded where they are no safe integer; undefined when the text is not a time.
 */
export function parseMoment(text: string, zone: Zone): number | undefined {
  const parts = form.exec(text.trim());
  if (parts === null) return undefined;
  const [, dateText = "", hours = "0", minutes = "0", seconds = "0", digits = "", zoned] = parts;
  const date = readDate(dateText);
  if (date === undefined) return undefined;
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const midnight = (Date.parse(`${date}T00:00:00Z`) / 86_400_000) * microsecondsPerDay;
  const fraction = Number(digits.slice(0, 6).padEnd(6, "0"));
  const local = midnight + (hour * 3600 + minute * 60 + second) * microsecondsPerSecond + fraction;
  const offset = zoned === undefined ? null : readOffset(zoned);
  if (offset === undefined) return undefined;
  return offset === null ? zone.momentOf(local) : local - offset;
}

/**
 * Reads a moment that can be stored. See {@link parseMoment}.
 *
 * @returns Unix microseconds; undefined when the text is not a time, or one before 1684 or after 2255.
 */
export function readMoment(text: string, zone: Zone): number | undefined {
  const moment = parseMoment(text, zone);
  return Number.isSafeInteger(moment) ? moment : undefined;
}
