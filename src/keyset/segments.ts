/**
 * Ordered segments: the rows between two positions of an order, as disjoint index ranges.
 *
 * For keys (k1 … km) and a position (v1 … vm), the rows after the position are, in this order:
 *
 * 1. the rows that share v1 … v(m-1) and have a value of km after vm;
 * 2. the rows that share v1 … v(m-2) and have a value of k(m-1) after v(m-1);
 * 3. and so on, up to the rows that have a value of k1 after v1.
 *
 * At each key, the rows in which it is NULL are a separate segment, before or after its values. Every
 * segment is a list of equalities and one range, which an index finds directly. A row-value comparison or a
 * chain of ORs selects the same rows, but SQLite then scans the group of ties, or the whole table.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type Bound, startsLater } from "./bound.ts";
import { isNativePlacement, type Key } from "./order.ts";
import type { KeyValue } from "./sort-key.ts";

/** One index range. */
export interface Segment {
  readonly condition: SQL;
  /**
   * For how many of the first keys the condition fixes the value. The other keys are free, and order the
   * segment. The first free key needs no NULLS FIRST or NULLS LAST: in this segment it is never NULL, or
   * NULLs are where SQLite places them.
   */
  readonly fixed: number;
}

/** A condition that holds if all the given conditions hold. Without conditions, it always holds. */
export function allOf(conditions: readonly SQL[]): SQL {
  return conditions.length === 0 ? sql`1` : sql.join([...conditions], sql` AND `);
}

function equals({ expression }: Key, value: KeyValue): SQL {
  return value === null ? sql`${expression} IS NULL` : sql`${expression} = ${value}`;
}

/**
 * All rows under `conditions`, which fix the values of the first `fixed` keys.
 *
 * An index has NULLs at their native end. If the order wants them at the other end, the NULLs become a
 * segment of their own. This is possible only if all keys before it are fixed. After a free key, SQLite
 * sorts the NULLs, one group of ties of that key at a time.
 */
export function openSegments(
  keys: readonly Key[],
  fixed: number,
  conditions: readonly SQL[],
): Segment[] {
  const free = keys.slice(fixed);
  const key = free[0];
  const isServed = free.every((each) => !each.nullable || isNativePlacement(each));
  if (key === undefined || !key.nullable || isServed) {
    return [{ condition: allOf(conditions), fixed }];
  }
  const isValue = sql`${key.expression} IS NOT NULL`;
  const values = { condition: allOf([...conditions, isValue]), fixed };
  const nulls = openSegments(keys, fixed + 1, [...conditions, equals(key, null)]);
  return key.nulls === "first" ? [...nulls, values] : [values, ...nulls];
}

/** A part of an order: the first `depth` keys have fixed values, and bounds may cut off both its ends. */
interface Part {
  readonly depth: number;
  readonly conditions: readonly SQL[];
  /** Null if no bound cuts off the start. */
  readonly low: Bound | null;
  /** Null if no bound cuts off the end. */
  readonly high: Bound | null;
}

const valueAt = (bound: Bound, depth: number): KeyValue => bound.values[depth] ?? null;
const endsAt = (bound: Bound, depth: number): boolean => bound.values.length === depth + 1;

/** The rows with one value of the key at this depth. Each bound may cut off a part of them. */
function groupSegments(keys: readonly Key[], part: Part, condition: SQL): Segment[] {
  const { depth, conditions } = part;
  const isShut = (bound: Bound | null) =>
    bound !== null && endsAt(bound, depth) && !bound.inclusive;
  const goOn = (bound: Bound | null) => (bound === null || endsAt(bound, depth) ? null : bound);
  if (isShut(part.low) || isShut(part.high)) return [];
  return partSegments(keys, {
    depth: depth + 1,
    conditions: [...conditions, condition],
    low: goOn(part.low),
    high: goOn(part.high),
  });
}

/** The rows in which the key at this depth is not NULL. Bounds that are given have a value of the key too. */
function valueSegments(keys: readonly Key[], key: Key, part: Part): Segment[] {
  const { depth, low, high } = part;
  const lowest = low && valueAt(low, depth);
  const highest = high && valueAt(high, depth);
  if (lowest !== null && lowest === highest) {
    return groupSegments(keys, part, equals(key, lowest));
  }
  const upwards = key.direction === "ascending";
  const beyond = (bound: Bound | null, value: KeyValue, operator: ">" | "<") =>
    bound === null
      ? []
      : [
          sql`${key.expression} ${sql.raw(endsAt(bound, depth) && bound.inclusive ? `${operator}=` : operator)} ${value}`,
        ];
  const range = [
    ...beyond(low, lowest, upwards ? ">" : "<"),
    ...beyond(high, highest, upwards ? "<" : ">"),
  ];
  if (key.nullable && range.length === 0) range.push(sql`${key.expression} IS NOT NULL`);
  // If `high` is before `low`, there is nothing between them, and only SQLite can compare them. Without
  // this condition, the groups at both bounds would still be read.
  const inOrder =
    low === null || high === null
      ? []
      : [sql`${lowest} ${sql.raw(upwards ? "<" : ">")} ${highest}`];
  const edge = (bound: Bound | null, value: KeyValue, cut: Pick<Part, "low" | "high">) =>
    bound === null || endsAt(bound, depth)
      ? []
      : groupSegments(keys, { ...part, ...cut }, allOf([...inOrder, equals(key, value)]));
  return [
    ...edge(low, lowest, { low, high: null }),
    { condition: allOf([...part.conditions, ...range]), fixed: depth },
    ...edge(high, highest, { low: null, high }),
  ];
}

function partSegments(keys: readonly Key[], part: Part): Segment[] {
  const { depth, conditions, low, high } = part;
  const key = keys[depth];
  if (key === undefined || (low === null && high === null)) {
    return openSegments(keys, depth, conditions);
  }
  // The rows with NULL and the rows with values, each with the bounds that lie in it. Rows that lie
  // outside the bounds are left out.
  const nullsFirst = key.nulls === "first";
  const lowInNulls = low !== null && valueAt(low, depth) === null;
  const highInNulls = high !== null && valueAt(high, depth) === null;
  const skipsNulls = nullsFirst ? low !== null && !lowInNulls : high !== null && !highInNulls;
  const skipsValues = nullsFirst ? highInNulls : lowInNulls;
  const nullPart = { ...part, low: lowInNulls ? low : null, high: highInNulls ? high : null };
  const valuePart = { ...part, low: lowInNulls ? null : low, high: highInNulls ? null : high };
  const nulls = key.nullable && !skipsNulls ? groupSegments(keys, nullPart, equals(key, null)) : [];
  const values = skipsValues ? [] : valueSegments(keys, key, valuePart);
  return nullsFirst ? [...nulls, ...values] : [...values, ...nulls];
}

/**
 * The rows that come after every bound of `after` and before `before`, as segments in the order of the
 * list.
 *
 * @param after zero, one or two bounds. Without a bound, the rows start at the start of the list. SQLite
 *   finds out which of two bounds is later; the segments of the other one have a false condition and read
 *   nothing.
 * @param before null for the end of the list.
 * @returns no segments if the bounds show that nothing lies between them.
 */
export function segmentsBetween(
  keys: readonly Key[],
  after: readonly Bound[],
  before: Bound | null,
): Segment[] {
  const [one = null, other] = after;
  const segmentsFrom = (low: Bound | null, conditions: readonly SQL[]) =>
    partSegments(keys, { depth: 0, conditions, low, high: before });
  if (one === null || other === undefined) return segmentsFrom(one, []);
  const isOne = startsLater(keys, one, other);
  return [...segmentsFrom(one, [isOne]), ...segmentsFrom(other, [sql`NOT (${isOne})`])];
}
