/**
 * The parts of local time in SQL. SQLite has no time zones, so statements contain the offsets of a zone.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { microsecondsPerDay, microsecondsPerSecond, type Zone } from "./zone.ts";

/** An offset, and the moment from which it applies. Both are in microseconds. */
type Change = readonly [from: number, offset: number];

const first = Date.UTC(1970, 0) * 1000;
const last = Date.UTC(2055, 0) * 1000;

/** Days between two samples of an offset. No time zone changes its offset more often. */
const step = 14 * microsecondsPerDay;

const known = new Map<string, string>();

/** Every change of a zone's offset from 1970 to 2055, newest first, as JSON. */
function changesOf(zone: Zone): string {
  const kept = known.get(zone.name);
  if (kept !== undefined) return kept;
  const changes: Change[] = [[Number.MIN_SAFE_INTEGER, zone.offsetAt(first)]];
  for (let from = first; from < last; from += step) {
    if (zone.offsetAt(from) === zone.offsetAt(from + step)) continue;
    let [low, high] = [from, from + step];
    while (high - low > microsecondsPerSecond) {
      const middle = Math.floor((low + high) / 2 / microsecondsPerSecond) * microsecondsPerSecond;
      if (zone.offsetAt(middle) === zone.offsetAt(from)) low = middle;
      else high = middle;
    }
    changes.push([high, zone.offsetAt(high)]);
  }
  const text = JSON.stringify(changes.reverse());
  known.set(zone.name, text);
  return text;
}

/** The letters of strftime() for the parts of a time (sqlite.org/lang_datefunc.html). */
const letters = { year: "%Y", month: "%m", day: "%d", hour: "%H", minute: "%M", second: "%S" };

/** A part of a date or a time. */
export type TimePart = keyof typeof letters;

/** A part of a date, as an integer. NULL where the column is NULL. */
export function partOfDate(part: TimePart, column: SQL): SQL {
  return sql`CAST(strftime(${letters[part]}, ${column}) AS INTEGER)`;
}

/**
 * A part of a moment in local time, as an integer. NULL where the column is NULL. Before 1970 and after
 * 2055, the offset of the nearest year in between applies.
 *
 * @param column Unix microseconds.
 */
export function partOfMoment(part: TimePart, column: SQL, zone: Zone): SQL {
  const offset = sql`(SELECT value ->> 1 FROM json_each(${changesOf(zone)}) WHERE ${column} >= value ->> 0 LIMIT 1)`;
  const local = sql`(${column} + ${offset})`;
  // Integer division rounds towards zero. This expression rounds down, also before 1970.
  const seconds = sql`((${local} - ((${local} % 1000000) + 1000000) % 1000000) / 1000000)`;
  return sql`CAST(strftime(${letters[part]}, ${seconds}, 'unixepoch') AS INTEGER)`;
}
