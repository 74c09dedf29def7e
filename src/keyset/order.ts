/**
 * Orders of lists. An order is total, can be reversed, and says where NULLs are.
 *
 * @module
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { InvalidPageRequest } from "./errors.ts";
import type { List } from "./list.ts";
import { type Direction, type NullDefault, nullRankOf, type SortKey } from "./sort-key.ts";

export type NullPlacement = "first" | "last";

/** One key of an order. */
export interface Key {
  readonly field: string;
  readonly expression: SQLWrapper;
  readonly nullable: boolean;
  readonly direction: Direction;
  readonly nulls: NullPlacement;
}

/** A total order. Its last key is the tie-break of the list, and no key occurs twice. */
export interface Order {
  readonly keys: readonly [Key, ...Key[]];
  /** The order in its canonical spelling, to which cursors are bound: the keys, separated by commas. */
  readonly text: string;
}

/**
 * The keys that order a field.
 *
 * Usually this is one key. An index has NULLs at their native end. If the order wants them at the other
 * end, and another key precedes the field, the NULLs cannot be read as a segment of their own, and SQLite
 * would sort them row by row. If the field has a {@link SortKey.nullRank}, the order then has two keys: the
 * rank, which an index can contain, and the field.
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
  // The rows of one rank have only NULLs or no NULLs, so their native placement is as good as any.
  return [rank, { ...key, nulls: nulls === "last" ? "first" : "last" }];
}

/**
 * Parses `order_by`: sortable fields, separated by commas, each with a `-` for descending. If a field
 * occurs twice, its first occurrence counts. Fields after the tie-break are dropped, because no two rows
 * are equal up to there. A missing tie-break is appended in the direction of the last key, so that one
 * index serves an order and its reverse.
 *
 * @param orderBy undefined for the default order of the list.
 * @param nulls where NULLs are placed. If it is absent, the list places them.
 * @throws InvalidPageRequest that names the fields that are allowed.
 */
export function parseOrder(
  list: List,
  orderBy: string | undefined,
  nulls: NullPlacement | NullDefault = list.nulls,
): Order {
  const placed = (direction: Direction): NullPlacement =>
    nulls === "largest" ? (direction === "ascending" ? "last" : "first") : nulls;
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
    keys.push(...keysOf(field, sortKey, direction, placed(direction), keys.length === 0));
  }
  const direction = keys.at(-1)?.direction ?? "ascending";
  const tieBreak = list.keys.get(list.tieBreak);
  if (tieBreak !== undefined && !seen.has(list.tieBreak)) {
    const { expression } = tieBreak;
    keys.push({
      field: list.tieBreak,
      expression,
      nullable: false,
      direction,
      nulls: placed(direction),
    });
  }
  const text = keys.map((key) => (key.direction === "descending" ? `-${key.field}` : key.field));
  return { keys: keys as [Key, ...Key[]], text: `${text.join(",")} nulls ${nulls}` };
}

/** The fields of an order, as `ChooseIndex` takes them. */
export function fieldsOf(keys: readonly Key[]): readonly [string, ...string[]] {
  return keys.map(({ field }) => field) as [string, ...string[]];
}

/** The number of keys of an order, from its canonical spelling. */
export function countKeys(text: Order["text"]): number {
  return text.split(",").length;
}

/** The keys of the reverse order. */
export function reverseKeys(keys: readonly Key[]): Key[] {
  return keys.map((key) => ({
    ...key,
    direction: key.direction === "ascending" ? "descending" : "ascending",
    nulls: key.nulls === "first" ? "last" : "first",
  }));
}

/**
 * Whether NULLs are placed as SQLite places them by default: NULL is smaller than every value
 * (sqlite.org/lang_select.html#orderby).
 */
export function isNativePlacement({ direction, nulls }: Key): boolean {
  return (direction === "ascending") === (nulls === "first");
}

/**
 * One term of an ORDER BY clause. It contains NULLS FIRST or NULLS LAST only if needed, because SQLite
 * may not use an index for such a term.
 *
 * @param mixesNulls whether the range that is sorted may contain both NULLs and values of this key.
 */
export function orderTerm(key: Key, expression: SQLWrapper, mixesNulls: boolean): SQL {
  const direction = sql.raw(key.direction === "ascending" ? "ASC" : "DESC");
  const nulls =
    mixesNulls && key.nullable && !isNativePlacement(key)
      ? sql.raw(key.nulls === "first" ? " NULLS FIRST" : " NULLS LAST")
      : sql.raw("");
  return sql`${expression} ${direction}${nulls}`;
}
