/**
 * The envelope around a page of a list.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Page } from "../../keyset/index.ts";
import type { AppEnvironment } from "../environment.ts";
import { linkHeader, type PageLinks, pageLinks } from "./links.ts";
import type { ListRequest } from "./list-request.ts";

/** A page as an answer. */
export interface Envelope<T> extends Omit<PageLinks, "first" | "last"> {
  /** Rows of the whole list; null when they were not counted. */
  readonly count: number | null;
  /** From 1; null in cursor mode, except on the first page. */
  readonly current_page: number | null;
  /** Null where `current_page` is null, or when the rows were not counted. */
  readonly total_pages: number | null;
  readonly results: T[];
}

/** The schema of an envelope, registered in the OpenAPI document under `name`. */
export function envelopeSchema<T extends z.ZodType>(name: string, item: T) {
  const url = z.string().nullable();
  return z
    .object({
      count: z
        .number()
        .int()
        .nullable()
        .openapi({ description: "Rows of the whole list; null when they were not counted." }),
      next: url.openapi({ description: "The URL of the next page; null on the last page." }),
      previous: url.openapi({
        description: "The URL of the previous page; null on the first page.",
      }),
      next_cursor: url.openapi({
        description: "The cursor of the next page; null on the last page and in page mode.",
      }),
      previous_cursor: url.openapi({
        description: "The cursor of the previous page; null on the first page and in page mode.",
      }),
      current_page: z
        .number()
        .int()
        .nullable()
        .openapi({ description: "The number of this page; null for a page read by cursor." }),
      total_pages: z
        .number()
        .int()
        .nullable()
        .openapi({ description: "How many pages there are; null for a page read by cursor." }),
      results: z.array(item),
    })
    .openapi(name);
}

/**
 * The body and the Link header of a page.
 *
 * @param count rows of the whole list; null when they were not counted.
 */
export async function presentPage<Row, T>(
  c: Context<AppEnvironment>,
  request: ListRequest,
  page: Page<Row>,
  count: number | null,
  present: (row: Row) => T,
): Promise<{ body: Envelope<T>; headers: { Link: string } }> {
  const { position, size } = request;
  const totalPages = count === null ? null : Math.max(1, Math.ceil(count / size));
  const links = await pageLinks(c, request, page, totalPages);
  const currentPage =
    position.at === "number" ? position.number : position.at === "start" ? 1 : null;
  return {
    body: {
      count,
      next: links.next,
      previous: links.previous,
      next_cursor: links.next_cursor,
      previous_cursor: links.previous_cursor,
      current_page: currentPage,
      total_pages: currentPage === null ? null : totalPages,
      results: page.rows.map(present),
    },
    headers: { Link: linkHeader(links) },
  };
}
