/**
 * Bounds: places in an order.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { Key } from "./order.ts";
import type { KeyValue } from "./sort-key.ts";

/**
 * A place in an order: before or behind the rows that share these values. Fewer values than keys
 * name the whole group of rows that starts with them; there is always at least one.
 */
export interface Bound {
  readonly values: readonly KeyValue[];
  /** Whether the rows at the place itself belong to the range. */
  readonly inclusive: boolean;
}

/** A part of a list, between two places of its order; null where it is open. */
export interface Range {
  readonly after: Bound | null;
  readonly before: Bound | null;
}

/**
 * What a filter asks of one key: to be NULL, or to have a value between two, either of them open
 * where it is null.
 */
export type KeyRestriction =
  | { readonly is: "null" }
  | { readonly is: "value"; readonly low: Limit | null; readonly high: Limit | null };

/** A value that ends a range of a key, and whether it lies inside. */
export interface Limit {
  readonly value: Exclude<KeyValue, null>;
  readonly inclusive: boolean;
}

/**
 * The part of an order in which its first key meets a restriction. As a condition beside the
 * segments, the same filter would make SQLite choose between two limits of one column, and read
 * through all that lies between them where it chooses the wider one.
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

/** What a cursor says: read on behind this place, or back from before it. */
export interface CursorPosition {
  readonly direction: "after" | "before";
  readonly bound: Bound;
}

/** The rows that a bound leaves out are those that its complement takes. */
export function complement({ values, inclusive }: Bound): Bound {
  return { values, inclusive: !inclusive };
}

/**
 * Whether what comes after `one` starts no earlier than what comes after `other`, as an SQL
 * condition on their values alone: text is compared as SQLite does, which JavaScript does not.
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
  // The shorter one names a group, before it or behind it; the longer one starts inside.
  if (one.values.length < other.values.length) return literal(!one.inclusive);
  if (one.values.length > other.values.length) return literal(other.inclusive);
  return literal(!one.inclusive || other.inclusive);
}
