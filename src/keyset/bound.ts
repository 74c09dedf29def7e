/**
 * Bounds: places in an order, and ranges between them.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { Key } from "./order.ts";
import type { KeyValue } from "./sort-key.ts";

/**
 * A place in an order: before or after the rows that have these values. There is at least one value. If
 * there are fewer values than keys, the place is before or after all rows that share the first values.
 */
export interface Bound {
  readonly values: readonly KeyValue[];
  /** Whether the rows with these values belong to the range. */
  readonly inclusive: boolean;
}

/** A part of a list between two places of its order. Null means that the part has no bound there. */
export interface Range {
  readonly after: Bound | null;
  readonly before: Bound | null;
}

/**
 * What a filter demands of one key: that it is NULL, or that it has a value between two limits. A limit
 * that is null does not restrict the value.
 */
export type KeyRestriction =
  | { readonly is: "null" }
  | { readonly is: "value"; readonly low: Limit | null; readonly high: Limit | null };

/** A limit of a range of values, and whether the value itself is within the range. */
export interface Limit {
  readonly value: Exclude<KeyValue, null>;
  readonly inclusive: boolean;
}

/**
 * The part of an order in which its first key meets a restriction.
 *
 * The filter must not be a further condition of the segments. SQLite would then choose one of two limits of
 * the same column, and if it chose the wider one, it would read all rows between the limits.
 */
export function rangeOf(
  [{ direction, nulls }]: readonly [Key, ...Key[]],
  restriction: KeyRestriction,
): Range {
  const atNull = (inclusive: boolean): Bound => ({ values: [null], inclusive });
  if (restriction.is === "null") return { after: atNull(true), before: atNull(true) };
  const at = (limit: Limit | null): Bound | null =>
    limit && { values: [limit.value], inclusive: limit.inclusive };
  const { low, high } = restriction;
  const [start, end] = direction === "ascending" ? [at(low), at(high)] : [at(high), at(low)];
  return {
    after: start ?? (nulls === "first" ? atNull(false) : null),
    before: end ?? (nulls === "last" ? atNull(false) : null),
  };
}

/** The content of a cursor: read forward after a place, or backward before it. */
export interface CursorPosition {
  readonly direction: "after" | "before";
  readonly bound: Bound;
}

/** The bound at the same place that includes exactly the rows that this bound excludes. */
export function complement({ values, inclusive }: Bound): Bound {
  return { values, inclusive: !inclusive };
}

/**
 * An SQL condition that holds if the rows after `one` start no earlier than the rows after `other`. The
 * condition only compares the values of the bounds. SQLite compares them, because JavaScript compares text
 * in another order.
 */
export function startsLater(keys: readonly Key[], one: Bound, other: Bound): SQL {
  const literal = (isLater: boolean) => (isLater ? sql`1` : sql`0`);
  const length = Math.min(one.values.length, other.values.length);
  const index = keys.findIndex(
    (_, each) => each < length && one.values[each] !== other.values[each],
  );
  const key = keys[index];
  if (key !== undefined) {
    const mine = one.values[index] ?? null;
    const theirs = other.values[index] ?? null;
    if (mine === null || theirs === null)
      return literal((mine === null) === (key.nulls === "last"));
    return sql`${mine} ${sql.raw(key.direction === "ascending" ? ">" : "<")} ${theirs}`;
  }
  // The shorter bound is before or after a group of rows. The longer bound is inside that group.
  if (one.values.length < other.values.length) return literal(!one.inclusive);
  if (one.values.length > other.values.length) return literal(other.inclusive);
  return literal(!one.inclusive || other.inclusive);
}

const lastCodePoint = 0x10ffff;

/**
 * The smallest text that is greater than every text with this prefix, or null if there is none. SQLite
 * compares text by its UTF-8 bytes, which is the order of code points.
 */
export function successorOf(prefix: string): string | null {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0);
  while (points.at(-1) === lastCodePoint) points.pop();
  const last = points.pop();
  if (last === undefined) return null;
  // The code points from 0xD800 to 0xDFFF are surrogates, and not characters.
  const next = last === 0xd7ff ? 0xe000 : last + 1;
  return String.fromCodePoint(...points, next);
}
