/**
 * The query parameters of a list.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import type { List } from "../../keyset/index.ts";
import { integerText, strict } from "../schema.ts";

const maximumPageSize = 100;

/** The highest page number. Reading a page by its number reads all rows before the page. */
export const deepestPage = 100;

/** The parameters that choose a page of a list. A request has at most one of them. */
export const movements = ["cursor", "page", "position", "around", "seek"] as const;

export type Movement = (typeof movements)[number];

/** How the lists of a family are requested. */
export interface ListOptions {
  readonly defaultSize: number;
  /** Whether the list takes `order_by` and `nulls`. */
  readonly orderable: boolean;
  /** How pages are chosen. Absent: by cursors and by numbers. */
  readonly paging?: "cursors" | "numbers";
  /** A second name for `page_size`. */
  readonly sizeAlias?: "per_page";
  /**
   * For a list that pages only by numbers: maps its URL to the list that pages by cursors, where a client
   * continues after the deepest page.
   */
  readonly cursorUrl?: (url: URL) => URL;
  /** By parameter name: a hint that the error adds when the list does not take the parameter. */
  readonly hints?: Readonly<Record<string, string>>;
}

/** The query schema of a list: paging, the order where the list has one, and its filters. */
export function listQuery<F extends Record<string, z.ZodType> = Record<never, never>>(
  list: List,
  options: ListOptions,
  filters: F = {} as F,
) {
  const fields = [...list.keys.keys()].join(", ");
  const order = {
    order_by: z
      .string()
      .optional()
      .openapi({
        description: `The sort keys, separated by commas: ${fields}. A '-' before a key sorts it in descending order.`,
        default: list.defaultOrder,
      }),
    nulls: z.enum(["first", "last"]).optional().openapi({
      description: "Whether rows without a value come first or last, in both directions.",
      default: "last",
    }),
  };
  const number = {
    page: z
      .string()
      .regex(/^\d+$/, "expected a page number, 1 or more")
      .refine((value) => Number(value) >= 1, "expected a page number, 1 or more")
      .optional()
      .openapi({
        type: "integer",
        minimum: 1,
        maximum: deepestPage,
        description: "The number of a page. Use cursors to read deeper.",
      }),
  };
  const cursor = {
    cursor: z
      .string()
      .optional()
      .openapi({ description: "A value of `next_cursor` or `previous_cursor`." }),
  };
  const places = {
    position: z
      .enum(["last"])
      .optional()
      .openapi({ description: "`last` returns the last page of the list." }),
    around: z
      .string()
      .min(1)
      .optional()
      .openapi({ description: "Returns the page that has the row of this id in its middle." }),
    seek: z
      .string()
      .optional()
      .openapi({ description: "Starts the page at this value of the first sort key." }),
  };
  const size = integerText(1, maximumPageSize, {
    default: options.defaultSize,
    description: "Rows on a page.",
  }).optional();
  // Has no default: an API reference that sends every default would send both names.
  const alias = integerText(1, maximumPageSize, {
    description: "A second name for `page_size`. Send one of the two.",
  }).optional();
  const shape = {
    ...((options.paging === "numbers" ? {} : cursor) as Partial<typeof cursor>),
    ...((options.paging === "cursors" ? {} : number) as Partial<typeof number>),
    page_size: size,
    ...((options.sizeAlias === undefined ? {} : { per_page: alias }) as {
      per_page?: typeof alias;
    }),
    ...((options.paging === "numbers" ? {} : places) as Partial<typeof places>),
    ...((options.orderable ? order : {}) as Partial<typeof order>),
    ...filters,
  };
  return strict(shape as Required<typeof shape>, options.hints);
}
