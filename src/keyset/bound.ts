/**
 * Bounds: places in an order.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { KeyValue } from "./list.ts";
import type { Key } from "./order.ts";

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
