/**
 * The keyset pagination engine. It depends on SQL and Drizzle columns, and not on HTTP, tables or features.
 * Start reading at `list.ts` (what a list is), then `segments.ts` (how it is read).
 *
 * @module
 */
export {
  type Bound,
  type CursorPosition,
  type KeyRestriction,
  type Limit,
  type Range,
  rangeOf,
  successorOf,
} from "./bound.ts";
export { type CursorCodec, type CursorScope, createCursorCodec } from "./cursor.ts";
export { AnchorNotFound, InvalidCursor, InvalidPageRequest, TooManyRows } from "./errors.ts";
export { defineList, type List, type TieBreakColumn } from "./list.ts";
export { type NullPlacement, type Order, parseOrder } from "./order.ts";
export {
  countUpTo,
  type Page,
  type PageQuery,
  type PlannedPage,
  pageColumn,
  planPageOf,
  readPage,
  readPlannedPage,
} from "./page.ts";
export type { Position } from "./plan.ts";
export type { Filter } from "./scan.ts";
export {
  expressionKey,
  integerKey,
  type KeyValue,
  nullRankOf,
  type SortKey,
  timestampKey,
} from "./sort-key.ts";
export {
  type ChooseIndex,
  type FoundSource,
  foundSource,
  type PartitionedSource,
  type PlainSource,
  type Source,
} from "./source.ts";
