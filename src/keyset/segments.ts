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
import type { KeyValue } from "./list.ts";
import type { Key } from "./order.ts";

/**
 * A place in an order: before or behind the rows that share these values. Fewer values than keys
 * name the whole group of rows that starts with them.
 */
export interface Bound {
  readonly values: readonly KeyValue[];
  /** Whether the rows at the place itself belong to the range. */
  readonly inclusive: boolean;
}

/** One index range. */
export interface Segment {
  readonly condition: SQL;
  /** The keys still free inside the segment, in order, with whether their NULLs mix with values. */
  readonly free: readonly {
    readonly key: Key;
    readonly index: number;
    readonly mixesNulls: boolean;
  }[];
}

const always = sql`1`;

function equals(key: Key, value: KeyValue): SQL {
  return value === null ? sql`${key.expression} IS NULL` : sql`${key.expression} = ${value}`;
}

function isBeyond(key: Key, value: KeyValue, side: "after" | "before", inclusive: boolean): SQL {
  const upwards = (key.direction === "ascending") === (side === "after");
  const operator = sql.raw(`${upwards ? ">" : "<"}${inclusive ? "=" : ""}`);
  return sql`${key.expression} ${operator} ${value}`;
}

/**
 * The rows of an order that come after `after` and before `before`, as segments in that order.
 *
 * @param after null for the start of the list.
 * @param before null for the end of the list.
 */
export function segmentsBetween(
  keys: readonly Key[],
  after: Bound | null,
  before: Bound | null,
): Segment[] {
  const segments: Segment[] = [];

  function emit(prefix: readonly SQL[], conditions: readonly SQL[], depth: number, fixed: boolean) {
    const all = [...prefix, ...conditions];
    segments.push({
      condition: all.length === 0 ? always : sql.join(all, sql` AND `),
      free: keys.slice(depth + (fixed ? 1 : 0)).map((key, offset) => ({
        key,
        index: depth + (fixed ? 1 : 0) + offset,
        mixesNulls: fixed || offset > 0,
      })),
    });
  }

  /** The rows that share `prefix`: behind `low` and before `high` as far as these reach here. */
  function walk(depth: number, prefix: readonly SQL[], low: Bound | null, high: Bound | null) {
    const key = keys[depth];
    if (key === undefined) {
      segments.push({ condition: sql.join([...prefix], sql` AND `), free: [] });
      return;
    }
    const lowEnds = low !== null && low.values.length === depth + 1;
    const highEnds = high !== null && high.values.length === depth + 1;
    const lowValue = low === null ? undefined : (low.values[depth] ?? null);
    const highValue = high === null ? undefined : (high.values[depth] ?? null);

    if (lowValue !== undefined && lowValue === highValue) {
      const open = (lowEnds && !low?.inclusive) || (highEnds && !high?.inclusive);
      if (open) return;
      const fixed = [...prefix, equals(key, lowValue)];
      walk(depth + 1, fixed, lowEnds ? null : low, highEnds ? null : high);
      return;
    }

    // Two positions the wrong way round hold nothing between them, which only SQLite can tell.
    const ordered =
      lowValue == null || highValue == null
        ? []
        : [
            key.direction === "ascending"
              ? sql`${lowValue} < ${highValue}`
              : sql`${lowValue} > ${highValue}`,
          ];
    const first = key.nulls === "first";
    if (key.nullable && lowValue !== undefined && highValue !== undefined) {
      if (first ? highValue === null : lowValue === null) return;
    }

    if (low !== null && lowValue !== undefined && !lowEnds) {
      walk(depth + 1, [...prefix, ...ordered, equals(key, lowValue)], low, null);
    }

    const takesLow = lowEnds && low.inclusive;
    const takesHigh = highEnds && high.inclusive;
    const emitNulls = () => emit(prefix, [sql`${key.expression} IS NULL`], depth, true);
    const nullsInside =
      key.nullable &&
      (first
        ? (lowValue === undefined || (lowValue === null && takesLow)) &&
          (highValue !== null || takesHigh)
        : (highValue === undefined || (highValue === null && takesHigh)) &&
          (lowValue !== null || takesLow));
    const valuesInside = first ? highValue !== null : lowValue !== null;

    if (nullsInside && first) emitNulls();
    if (valuesInside || !key.nullable) {
      const range: SQL[] = [...ordered];
      if (lowValue != null) range.push(isBeyond(key, lowValue, "after", takesLow));
      if (highValue != null) range.push(isBeyond(key, highValue, "before", takesHigh));
      if (key.nullable && range.length === 0) range.push(sql`${key.expression} IS NOT NULL`);
      emit(prefix, range, depth, false);
    }
    if (nullsInside && !first) emitNulls();

    if (high !== null && highValue !== undefined && !highEnds) {
      walk(depth + 1, [...prefix, ...ordered, equals(key, highValue)], null, high);
    }
  }

  walk(0, [], after, before);
  return segments;
}
