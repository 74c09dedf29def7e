/**
 * Lists that are read page by page. They start at any position and continue in both directions.
 *
 * @module
 */
import { useInfiniteQuery } from "@tanstack/preact-query";
import { type Cost, costOf } from "../app/cost.ts";

/** One page of a list, and its cost. */
export interface EndlessPage<Row> {
  readonly rows: readonly Row[];
  /** The cursor of the next page. Null at the end of the list. */
  readonly next: string | null;
  /** The cursor of the previous page. Null at the start of the list. */
  readonly previous: string | null;
  /** The number of rows in the whole list. Null if the API did not count them. */
  readonly count: number | null;
  readonly cost: Cost;
  /** The URL of the request. */
  readonly url: string;
}

/** The position of a page: a cursor, or a position parameter of the API. Empty for the first page. */
export interface Movement {
  readonly cursor?: string;
  readonly position?: "last";
  readonly around?: string;
  readonly seek?: string;
}

/** A page as the typed client returns it. */
export interface ClientPage<Row> {
  readonly results: readonly Row[];
  readonly next: string | null;
  readonly previous: string | null;
  readonly count: number | null;
  readonly url: string;
  readonly headers: Headers;
  readonly notModified: boolean;
}

function toEndlessPage<Row>(page: ClientPage<Row>): EndlessPage<Row> {
  const { results, next, previous, count, url, headers, notModified } = page;
  return { rows: results, next, previous, count, url, cost: costOf(headers, notModified) };
}

interface EndlessOptions<Row> {
  readonly key: readonly unknown[];
  readonly start: Movement;
  readonly load: (movement: Movement, signal: AbortSignal) => PromiseLike<ClientPage<Row>>;
  readonly enabled?: boolean;
}

/** An infinite query that loads more pages at both ends. */
export function useEndless<Row>({ key, start, load, enabled = true }: EndlessOptions<Row>) {
  return useInfiniteQuery({
    queryKey: [...key, start],
    queryFn: async ({ pageParam, signal }) => toEndlessPage(await load(pageParam, signal)),
    initialPageParam: start,
    getNextPageParam: ({ next }: EndlessPage<Row>): Movement | null =>
      next === null ? null : { cursor: next },
    getPreviousPageParam: ({ previous }: EndlessPage<Row>): Movement | null =>
      previous === null ? null : { cursor: previous },
    enabled,
    // A refetch would read all loaded pages again, which is expensive for a long list.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: false,
    refetchOnReconnect: false,
  });
}
