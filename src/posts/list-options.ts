/**
 * The options of this family's lists.
 *
 * @module
 */
import type { ListOptions } from "../http/lists/list-query.ts";

const defaultSize = 10;

/** Lists that clients can sort. */
export const orderable: ListOptions = { defaultSize, orderable: true };

/** Lists with one order. */
export const fixed: ListOptions = { defaultSize, orderable: false };
