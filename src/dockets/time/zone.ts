/**
 * Time zones: the offset of local time from UTC at a moment, and the moment of a local time.
 *
 * Moments are Unix microseconds, as integers. JavaScript's numbers hold them exactly from the year 1684
 * to the year 2255.
 *
 * @module
 */
import { RecentMap } from "../../recent-map.ts";

/** A time zone. All arguments and results are microseconds. */
export interface Zone {
  /** The IANA name, such as `America/Los_Angeles`. */
  readonly name: string;
  /** Local time minus UTC at a moment. Whole seconds; negative west of Greenwich. */
  readonly offsetAt: (moment: number) => number;
  /**
   * The moment of a local time, given as if it were UTC. When clocks are set back, a local time occurs
   * twice, and the earlier moment is meant. When clocks are set forward, a local time may not occur at
   * all; then the offset from before the change applies. Python's zoneinfo (fold=0) does the same.
   */
  readonly momentOf: (local: number) => number;
}

export const microsecondsPerSecond = 1_000_000;
export const microsecondsPerDay = 86_400 * microsecondsPerSecond;

/** Offsets change only at quarters of an hour, so one computed offset is valid for a whole quarter. */
const quarter = 900 * microsecondsPerSecond;

/** The most offsets that a zone keeps in memory. */
const mostKept = 10_000;

function createOffsetAt(name: string): Zone["offsetAt"] {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: name,
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const kept = new RecentMap<number, number>(mostKept);

  function compute(moment: number): number {
    const seconds = Math.floor(moment / microsecondsPerSecond);
    const parts = new Map(
      format.formatToParts(seconds * 1000).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const local = Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
      part("second"),
    );
    return (local / 1000 - seconds) * microsecondsPerSecond;
  }

  return (moment) => {
    const start = Math.floor(moment / quarter);
    const known = kept.get(start);
    if (known !== undefined) return known;
    const offset = compute(moment);
    kept.set(start, offset);
    return offset;
  };
}

const zones = new Map<string, Zone>();

/**
 * The time zone of a name. A zone is created once per isolate.
 *
 * @throws RangeError when there is no time zone of this name.
 */
export function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const offsetAt = createOffsetAt(name);
  const zone: Zone = {
    name,
    offsetAt,
    momentOf: (local) => {
      const before = offsetAt(local - microsecondsPerDay);
      const after = offsetAt(local + microsecondsPerDay);
      const isMeant = (offset: number) => offsetAt(local - offset) === offset;
      return local - (isMeant(before) || !isMeant(after) ? before : after);
    },
  };
  zones.set(name, zone);
  return zone;
}

/** The zone in which CourtListener writes times. */
export const defaultZoneName = "America/Los_Angeles";
