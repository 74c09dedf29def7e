/**
 * Ordered segments: the rows between two positions of an order, as disjoint index ranges.
 *
 * For keys (k1 … km) and a position (v1 … vm), the rows behind it are, in this order: those that
 * share v1 … v(m-1) and lie beyond vm; those that share v1 … v(m-2) and lie beyond v(m-1); and so
 * on; at each key, the block of its NULLs stands where the order puts it. Each of them is a prefix
 * of equalities and one range, which is what an index seeks. A row-value comparison or a chain of
 * ORs says the same, and SQLite then scans the tie group or the whole table.
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
   * How many keys the condition holds to one value each. The others are free, and order the
   * segment. The first of them never needs NULLS FIRST or LAST: it has no NULLs here, or has them
   * where SQLite puts them.
   */
  readonly fixed: number;
}

/** All conditions at once; no condition holds for every row. */
export function allOf(conditions: readonly SQL[]): SQL {
  return conditions.length === 0 ? sql`1` : sql.join([...conditions], sql` AND `);
}

function equals({ expression }: Key, value: KeyValue): SQL {
  return value === null ? sql`${expression} IS NULL` : sql`${expression} = ${value}`;
}

/**
 * Every row under `conditions`, which hold the first `fixed` keys to one value each.
 *
 * An index has NULLs at their native end. Where the order wants them at the other, the block of
 * NULLs is a segment of its own, which is possible while all keys before it are fixed. Behind a
 * free key it is not, and SQLite sorts such NULLs, one tie group of that key at a time.
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

/** A part of an order: a value of each of the first `depth` keys, and what bounds cut off of it. */
interface Part {
  readonly depth: number;
  readonly conditions: readonly SQL[];
  /** Null where the part is whole at its start. */
  readonly low: Bound | null;
  /** Null where the part is whole at its end. */
  readonly high: Bound | null;
}

const valueAt = (bound: Bound, depth: number): KeyValue => bound.values[depth] ?? null;
const endsAt = (bound: Bound, depth: number): boolean => bound.values.length === depth + 1;

/** The rows of one value of the key at this depth, of which each bound may cut off a part. */
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

/** The rows with a value of the key at this depth; the bounds, where there are any, have one too. */
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
  // Bounds the wrong way round have nothing between them, and only SQLite can tell: without this
  // condition the groups at their ends would still be read.
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
  // The block of NULLs and the block of values, each with the bounds that lie in it, and without
  // the blocks that lie outside of the bounds.
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
 * The rows of an order that come after every one of `after` and before `before`, as segments in
 * that order.
 *
 * @param after no bound for the start of the list. Which of two bounds is the later one, SQLite
 *   finds out: all segments of the other are then false before they read anything.
 * @param before null for the end of the list.
 * @returns no segment where it is plain that nothing lies between.
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
