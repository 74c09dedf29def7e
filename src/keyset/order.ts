/**
 * Orders: total, reversible, and with a place for NULL.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { InvalidPageRequest } from "./errors.ts";
import type { List } from "./list.ts";
import { type Direction, nullRankOf, type SortKey } from "./sort-key.ts";

export type NullPlacement = "first" | "last";

/** One key of an order. */
export interface Key {
  readonly field: string;
  readonly expression: SQLWrapper;
  readonly nullable: boolean;
  readonly direction: Direction;
  readonly nulls: NullPlacement;
}

/** A total order: its last key is the list's tie-break, and no key stands twice. */
export interface Order {
  readonly keys: readonly [Key, ...Key[]];
  /** The order in one spelling, for binding cursors to it: its keys between commas. */
  readonly text: string;
}

/**
 * The keys that order a field: one, or two where its NULLs would be sorted row by row. An index has
 * NULLs at their native end. Behind a key with many values they cannot be split off as a segment of
 * their own, so an index must hold whether there is a value: see {@link SortKey.nullRank}.
 */
function keysOf(
  field: string,
  { expression, nullable, nullRank }: SortKey,
  direction: Direction,
  nulls: NullPlacement,
  isFirst: boolean,
): Key[] {
  const key: Key = { field, expression, nullable, direction, nulls };
  if (isFirst || !nullable || nullRank === undefined || isNativePlacement(key)) return [key];
  const rank: Key = {
    field: nullRankOf(field),
    expression: nullRank,
    nullable: false,
    direction: nulls === "last" ? "ascending" : "descending",
    nulls,
  };
  // Among rows of one rank there are no NULLs or nothing else: they stand where the index has them.
  return [rank, { ...key, nulls: nulls === "last" ? "first" : "last" }];
}

/**
 * Reads `order_by`: a comma list of sortable fields, `-` for descending. A field named twice counts
 * once, where it stands first; what follows the tie-break is dropped, since nothing ties there. The
 * tie-break is appended when missing, in the direction of the last key, so that one index serves an
 * order and its reverse.
 *
 * @param orderBy undefined for the list's default order.
 * @param nulls where NULL stands, in both directions.
 * @throws InvalidPageRequest naming the fields that are allowed.
 */
export function parseOrder(
  list: List,
  orderBy: string | undefined,
  nulls: NullPlacement = "last",
): Order {
  const keys: Key[] = [];
  const seen = new Set<string>();
  for (const part of (orderBy ?? list.defaultOrder).split(",")) {
    const descending = part.startsWith("-");
    const field = descending ? part.slice(1) : part;
    const sortKey = list.keys.get(field);
    if (sortKey === undefined) {
      const allowed = [...list.keys.keys()].join(", ");
      throw new InvalidPageRequest(
        "order_by",
        `'${field.slice(0, 64)}' is not sortable here; allowed: ${allowed}, each with an optional '-'`,
      );
    }
    if (seen.has(field) || seen.has(list.tieBreak)) continue;
    seen.add(field);
    const direction = descending ? "descending" : "ascending";
    keys.push(...keysOf(field, sortKey, direction, nulls, keys.length === 0));
  }
  const direction = keys.at(-1)?.direction ?? "ascending";
  const tieBreak = list.keys.get(list.tieBreak);
  if (tieBreak !== undefined && !seen.has(list.tieBreak)) {
    const { expression } = tieBreak;
    keys.push({ field: list.tieBreak, expression, nullable: false, direction, nulls });
  }
  const text = keys.map((key) => (key.direction === "descending" ? `-${key.field}` : key.field));
  return { keys: keys as [Key, ...Key[]], text: `${text.join(",")} nulls ${nulls}` };
}

/** The fields of an order, for {@link ChooseIndex}. */
export function fieldsOf(keys: readonly Key[]): readonly [string, ...string[]] {
  return keys.map(({ field }) => field) as [string, ...string[]];
}

/** How many keys the order has that is spelled like this. */
export function countKeys(text: Order["text"]): number {
  return text.split(",").length;
}

/** The same order read from its end. */
export function reverseKeys(keys: readonly Key[]): Key[] {
  return keys.map((key) => ({
    ...key,
    direction: key.direction === "ascending" ? "descending" : "ascending",
    nulls: key.nulls === "first" ? "last" : "first",
  }));
}

/** SQLite's own placement: NULL is smaller than every value (sqlite.org/lang_select.html#orderby). */
export function isNativePlacement({ direction, nulls }: Key): boolean {
  return (direction === "ascending") === (nulls === "first");
}

/**
 * One ORDER BY term. NULLS FIRST or LAST is said only where it differs from what SQLite does, and
 * not for a key whose range holds no NULL or nothing else: an index then still serves the order.
 */
export function orderTerm(key: Key, expression: SQLWrapper, mixesNulls: boolean): SQL {
  const direction = sql.raw(key.direction === "ascending" ? "ASC" : "DESC");
  const nulls =
    mixesNulls && key.nullable && !isNativePlacement(key)
      ? sql.raw(key.nulls === "first" ? " NULLS FIRST" : " NULLS LAST")
      : sql.raw("");
  return sql`${expression} ${direction}${nulls}`;
}
