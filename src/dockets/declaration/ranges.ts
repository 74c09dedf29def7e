/**
 * Ranges of dates and times for lists in the order of ids.
 *
 * An index on a date has its rows in the order of dates. With it, a list of the dockets of one year in the
 * order of ids would have to read all of these dockets. Therefore there are also indexes on months and
 * years, or on blocks of time. They have the rows of each group in the order of ids, and a range of dates
 * is the merge of a few groups.
 *
 * @module
 */
import type { Field } from "./fields.ts";

/** One way to divide values into groups that have an index. */
interface RangeLevel {
  /** The suffix of the index's name. */
  readonly name: string;
  /** The group of a value, as an SQL expression of a bare column name. */
  readonly expression: (column: string) => string;
}

/** Groups of dates: days, months, years or decades. */
interface DateLevel extends RangeLevel {
  readonly length: number;
}

const dateLevels: readonly DateLevel[] = [
  { name: "", length: 10, expression: (column) => column },
  { name: "month", length: 7, expression: (column) => `substr(${column}, 1, 7)` },
  { name: "year", length: 4, expression: (column) => `substr(${column}, 1, 4)` },
  { name: "decade", length: 3, expression: (column) => `substr(${column}, 1, 3)` },
];

/** Groups of moments: blocks of 2^bits microseconds. */
interface TimeLevel extends RangeLevel {
  readonly bits: number;
}

/** The blocks have about 2.4 hours, 38 hours, 25 days and 13 months. */
const timeLevels: readonly TimeLevel[] = [33, 37, 41, 45].map((bits) => ({
  name: `block${bits}`,
  bits,
  expression: (column) => `(${column} >> ${bits})`,
}));

/** The levels of a field that need an index of their own. */
export function indexedLevels({ kind, ranged }: Field): readonly RangeLevel[] {
  if (!ranged) return [];
  return kind === "date" ? dateLevels.slice(1) : timeLevels;
}

/** The groups that contain a range, at one level. */
interface Cover {
  readonly level: RangeLevel;
  readonly groups: readonly (string | number)[];
  /** The share of the groups' rows inside the range, if values are evenly spread: above 0, at most 1. */
  readonly density: number;
}

/** With more groups than this, merging costs more than it saves. */
const mostGroups = 60;

const day = 86_400_000;
const timeOf = (date: string) => Date.parse(`${date}T00:00:00Z`);
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The value after or before one: the next day, or the next microsecond. */
export function nextValue(value: string | number, by: 1 | -1): string | number {
  return typeof value === "number" ? value + by : dateOf(timeOf(value) + by * day);
}

function nextGroup(group: string): string {
  const [year = "", month, date] = group.split("-");
  if (date !== undefined) return dateOf(timeOf(group) + day);
  if (month !== undefined && month < "12") {
    return `${year}-${String(Number(month) + 1).padStart(2, "0")}`;
  }
  if (month !== undefined) return `${nextGroup(year)}-01`;
  return String(Number(year) + 1).padStart(year.length, "0");
}

/** The first day of a group: `201` is a decade, `2015` a year, `2015-06` a month. */
function firstDay(group: string): string {
  return group.length === 3 ? `${group}0-01-01` : `${group}${"-01-01".slice(group.length - 4)}`;
}

function coverDates(level: DateLevel, low: string, high: string): Cover | null {
  const groups: string[] = [];
  const end = high.slice(0, level.length);
  let group = low.slice(0, level.length);
  for (; group <= end; group = nextGroup(group)) {
    groups.push(group);
    if (groups.length > mostGroups) return null;
  }
  const covered = timeOf(firstDay(group)) - timeOf(firstDay(groups[0] ?? group));
  return { level, groups, density: (timeOf(high) - timeOf(low) + day) / covered };
}

function coverTimes(level: TimeLevel, low: number, high: number): Cover | null {
  const size = 2 ** level.bits;
  const [first, last] = [Math.floor(low / size), Math.floor(high / size)];
  const count = last - first + 1;
  if (count > mostGroups) return null;
  const groups = Array.from({ length: count }, (_, index) => first + index);
  return { level, groups, density: Math.max((high - low) / (count * size), 1e-6) };
}

/** D1 merges five groups in one compound SELECT, and up to five of those. */
const fewGroups = 5;
export const mostMergedGroups = fewGroups * fewGroups;

/** Rows that a page of 20 is expected to read. With more than 25 groups, a queue reads each row four times. */
function costOf({ groups, density }: Cover): number {
  const isQueued = groups.length > mostMergedGroups;
  const looks = isQueued ? 4 : Math.ceil(groups.length / fewGroups);
  return (isQueued ? 2 : 1) * groups.length + (looks * 21) / density;
}

/**
 * The groups to read for a closed range in the order of ids.
 *
 * @param low the lowest value, which must not be above `high`.
 * @returns null when the field has no such indexes, or when the range is too wide for them.
 */
export function coverRange(
  field: Field,
  low: string | number,
  high: string | number,
): Cover | null {
  if (!field.ranged || low > high) return null;
  const covers =
    typeof low === "string" && typeof high === "string"
      ? dateLevels.map((level) => coverDates(level, low, high))
      : timeLevels.map((level) => coverTimes(level, Number(low), Number(high)));
  const possible = covers.filter((cover) => cover !== null);
  return possible.toSorted((one, other) => costOf(one) - costOf(other))[0] ?? null;
}
