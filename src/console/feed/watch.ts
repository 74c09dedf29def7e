/**
 * Polling of an open list. The console requests the visible pages and newer posts every few seconds.
 *
 * @module
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { queries } from "../app/queries.ts";
import type { ClientPage, Movement } from "../components/endless.ts";
import type { Post, PostPages } from "./post.ts";
import { compareRows } from "./reconcile.ts";

/** The delay between two polls, in milliseconds. */
const interval = 4_000;

interface WatchOptions {
  /** The key of the list's infinite query. */
  readonly queryKey: readonly unknown[];
  readonly load: (movement: Movement, signal: AbortSignal) => PromiseLike<ClientPage<Post>>;
  /** Returns the indexes of the visible pages. */
  readonly visiblePages: () => readonly number[];
  /** False for lists that are not ordered by descending id. Such lists are not polled. */
  readonly enabled: boolean;
}

interface Watched {
  /** The posts that are newer than the first post of the list, newest first. */
  readonly newer: readonly Post[];
  /** Whether there may be more newer posts than these. */
  readonly isMore: boolean;
}

const nothing: Watched = { newer: [], isMore: false };

/** Updates the rows of a list that have changed, and removes the rows that the API no longer returns. */
function apply(key: readonly unknown[], page: ClientPage<Post>): void {
  queries.setQueryData<PostPages>(key, (data) => {
    if (data === undefined) return data;
    const rows = data.pages.flatMap((each) => each.rows);
    const isLast = page.next === null;
    const { current, gone } = compareRows(rows, page.results, page.previous === null, isLast);
    const isSame = gone.size === 0 && rows.every((row) => (current.get(row.id) ?? row) === row);
    if (isSame) return data;
    const pages = data.pages.map((each) => ({
      ...each,
      rows: each.rows
        .filter(({ id }) => !gone.has(id))
        .map((row) => {
          const now = current.get(row.id) ?? row;
          return JSON.stringify(now) === JSON.stringify(row) ? row : now;
        }),
    }));
    return { ...data, pages };
  });
}

/**
 * Polls the API while a list is shown and its window is visible. Deleted and hidden posts are removed from
 * the list, and changed posts are updated. Newer posts are returned and not inserted, because an insertion
 * would move the posts on the screen.
 */
export function useWatch(options: WatchOptions): Watched {
  const [watched, setWatched] = useState<Watched>(nothing);
  const latest = useRef(options);
  latest.current = options;
  const { enabled, queryKey } = options;
  const identity = JSON.stringify(queryKey);

  useEffect(() => {
    setWatched(nothing);
    if (!enabled) return;
    const controller = new AbortController();

    async function look(): Promise<void> {
      const { queryKey: key, load, visiblePages } = latest.current;
      const data = queries.getQueryData<PostPages>(key);
      const first = data?.pages[0];
      if (data === undefined || first === undefined) return;
      if (document.hidden || !navigator.onLine) return;
      const isAtStart = first.previous === null;
      const movements = visiblePages().flatMap((index) => data.pageParams[index] ?? []);
      if (isAtStart) movements.unshift({});
      const seen = new Set<string>();
      for (const movement of movements as readonly Movement[]) {
        const name = JSON.stringify(movement);
        if (seen.has(name)) continue;
        seen.add(name);
        const page = await load(movement, controller.signal);
        apply(key, page);
        if (isAtStart && name === "{}") {
          const newest = queries.getQueryData<PostPages>(key)?.pages[0]?.rows[0]?.id ?? 0;
          const newer = page.results.filter(({ id }) => id > newest);
          const isMore = newer.length === page.results.length && page.next !== null;
          setWatched((before) =>
            before.newer.length + newer.length === 0 ? before : { newer, isMore },
          );
        }
      }
    }

    // A failed poll is repeated after the interval. It shows no error, because the offline notice does.
    let timer = setTimeout(async function again() {
      await look().catch(() => undefined);
      if (!controller.signal.aborted) timer = setTimeout(again, interval);
    }, interval);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [identity, enabled]);

  return watched;
}

/** Inserts newer posts into a list that is loaded from its start. */
export function takeNewer(key: readonly unknown[], newer: readonly Post[]): void {
  queries.setQueryData<PostPages>(key, (data) => {
    const [first, ...rest] = data?.pages ?? [];
    if (data === undefined || first === undefined) return data;
    const known = new Set(first.rows.map(({ id }) => id));
    const rows = [...newer.filter(({ id }) => !known.has(id)), ...first.rows];
    return { ...data, pages: [{ ...first, rows }, ...rest] };
  });
}
