/**
 * A request for a page of a list.
 *
 * @module
 */
import type { CursorScope, List, Order, Position } from "../../keyset/index.ts";

/** A request for a page, read and checked. */
export interface ListRequest {
  readonly list: List;
  readonly order: Order;
  readonly position: Position;
  /** Rows on a page. */
  readonly size: number;
  readonly scope: CursorScope;
  /** Maps the URL of the list to the list that pages by cursor: see `ListOptions.cursorUrl`. */
  readonly cursorUrl: (url: URL) => URL;
}
