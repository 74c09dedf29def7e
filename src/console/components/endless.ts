/**
 * Lists that are read page by page in both directions, from anywhere.
 *
 * @module
 */
import { useInfiniteQuery } from "@tanstack/preact-query";
import { type Cost, costOf } from "../app/cost.ts";

/** One page of a list, and what it cost. */
export interface EndlessPage<Row> {
  readonly rows: readonly Row[];
  /** The cursor of the next page; null at the end. */
  readonly next: string | null;
  /** The cursor of the page before; null at the start. */
  readonly previous: string | null;
  /** Rows of the whole list; null when the API did not count them. */
  readonly count: number | null;
  readonly cost: Cost;
  /** The URL that was asked. */
  readonly url: string;
}

/** Where to start or to go on: a cursor, or one of the movements of the API. Empty: the first page. */
export interface Movement {
  readonly cursor?: string;
  readonly position?: "last";
  readonly around?: string;
  readonly seek?: string;
}

/** A page as the typed client reads it. */
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

/** An infinite query that goes on at both ends. */
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
    // Reading all pages of a long list again would cost as much as reading it did.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: false,
    refetchOnReconnect: false,
  });
}
