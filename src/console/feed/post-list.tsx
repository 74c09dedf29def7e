/**
 * A list of posts that loads more posts in both directions as the reader scrolls.
 *
 * @module
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { queries } from "../app/queries.ts";
import { forgetPlace, keepPlace, placeOf, useScroller } from "../app/scroller.ts";
import {
  type ClientPage,
  type EndlessPage,
  type Movement,
  useEndless,
} from "../components/endless.ts";
import { Empty, Loading, ProblemNotice } from "../components/notice.tsx";
import { Ruler } from "../components/ruler.tsx";
import { useVirtualList } from "../components/virtual.ts";
import { type Post, postLists } from "./post.ts";
import { PostCard } from "./post-card.tsx";
import { takeNewer, useWatch } from "./watch.ts";

/** The assumed height of a card that is not yet measured, in CSS pixels. */
const usualHeight = 150;
/** The distance from either end of the loaded rows at which another page is requested, in rows. */
const margin = 6;

/** The key under which the place of a list is stored. */
export const placeKeyOf = (queryKey: readonly unknown[]): string => JSON.stringify(queryKey);

interface Row {
  readonly post: Post;
  readonly page: number;
  readonly isFirst: boolean;
}

function rowsOf(pages: readonly EndlessPage<Post>[]): Row[] {
  const seen = new Set<number>();
  return pages.flatMap((page, index) => {
    const rows = page.rows.filter(({ id }) => !seen.has(id));
    for (const { id } of rows) seen.add(id);
    return rows.map((post, place) => ({ post, page: index, isFirst: place === 0 }));
  });
}

/** Moves the focus between articles with Page Down and Page Up, as the ARIA feed pattern requires. */
function moveBetweenArticles(event: KeyboardEvent): void {
  const step = event.key === "PageDown" ? 1 : event.key === "PageUp" ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement)) return;
  const article = event.target.closest<HTMLElement>("[data-index]");
  const index = Number(article?.dataset.index) + step;
  const next = article?.parentElement?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface PostListProps {
  /** The part of the query's key that identifies the list. */
  readonly name: readonly unknown[];
  readonly label: string;
  readonly start: Movement;
  readonly load: (movement: Movement, signal: AbortSignal) => PromiseLike<ClientPage<Post>>;
  /** Whether the list is ordered by descending id, so that newer posts can be announced. */
  readonly isWatched?: boolean;
  readonly empty: string;
  /** Called with the id of the first visible post. `isStart` is true if it is the first post of the feed. */
  readonly onPlace?: (id: number, isStart: boolean) => void;
  /** Shows the list from its start. */
  readonly onStart?: () => void;
}

export function PostList(props: PostListProps) {
  const { name, label, start, load, isWatched = true, empty, onPlace, onStart } = props;
  const queryKey = [postLists, ...name, start];
  const placeKey = placeKeyOf(queryKey);
  const query = useEndless<Post>({ key: [postLists, ...name], start, load });
  const rows = useMemo(() => rowsOf(query.data?.pages ?? []), [query.data]);
  const scroller = useScroller();
  const container = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const place = useRef(placeOf(placeKey));
  const list = useVirtualList({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => rows[index]?.post.id ?? index,
    scrollMargin: top,
    ...(place.current && {
      initialOffset: place.current.offset,
      initialMeasurementsCache: place.current.measurements,
    }),
  });
  const items = list.getVirtualItems();
  const visiblePages = () => [
    ...new Set(list.getVirtualItems().flatMap(({ index }) => rows[index]?.page ?? [])),
  ];
  const { newer, isMore } = useWatch({ queryKey, load, visiblePages, enabled: isWatched });

  // The elements above the list change their height, for example when the user writes a longer post.
  useLayoutEffect(() => {
    const offset = container.current?.offsetTop ?? 0;
    if (offset !== top) setTop(offset);
  });

  // The place of the list is stored when the reader leaves, and restored when the reader returns.
  const toldTop = useRef(place.current?.top ?? null);
  useLayoutEffect(
    () => () => {
      const offset = list.scrollOffset ?? 0;
      const { measurementsCache: measurements } = list;
      keepPlace(placeKey, { offset, measurements, top: toldTop.current });
    },
    [placeKey, list],
  );

  const { hasNextPage, hasPreviousPage, isFetching, fetchNextPage, fetchPreviousPage } = query;
  const isInside = start.seek !== undefined && hasPreviousPage;
  // A list that opens at a post, or around it, starts with that post at the top.
  const around = start.around === undefined ? null : Number(start.around);
  const isPlaced = useRef(place.current !== undefined);
  useEffect(() => {
    if (isPlaced.current || rows.length === 0) return;
    isPlaced.current = true;
    const index = rows.findIndex(({ post }) => post.id === around);
    if (index > 0) list.scrollToIndex(index, { align: "start" });
    else if (start.position === "last") list.scrollToIndex(rows.length - 1, { align: "end" });
    // An index would soon be wrong, because the previous page is inserted before this row.
    else if (isInside) scroller.current?.scrollTo({ top: container.current?.offsetTop ?? 0 });
  }, [rows, around, start.position, isInside, list, scroller]);

  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length === 0 || isFetching || query.isError) return;
    if (hasPreviousPage && isPlaced.current && first < margin) fetchPreviousPage();
    else if (hasNextPage && last >= rows.length - margin) fetchNextPage();
  });

  const offset = list.scrollOffset ?? 0;
  const topItem = items.find((item) => item.end > offset);
  const topPost = topItem === undefined ? undefined : rows[topItem.index]?.post.id;
  const isStart = topItem?.index === 0 && !hasPreviousPage;
  useEffect(() => {
    if (topPost === undefined || !isPlaced.current) return;
    const timer = setTimeout(() => {
      toldTop.current = isStart ? null : topPost;
      onPlace?.(topPost, isStart);
    }, 300);
    return () => clearTimeout(timer);
  }, [topPost, isStart, onPlace]);

  const showNewer = () => {
    if (isMore) {
      forgetPlace(placeKey);
      queries.resetQueries({ queryKey: [postLists, ...name] });
      onStart?.();
    } else takeNewer(queryKey, newer);
    scroller.current?.scrollTo({ top: 0 });
  };

  if (query.isPending) return <Loading what="posts" />;
  if (query.isError && rows.length === 0) {
    return <ProblemNotice error={query.error} onRetry={() => query.refetch()} />;
  }
  return (
    <>
      <div class="newer" role="status" aria-live="polite">
        {newer.length > 0 && (
          <button type="button" class="newer-button" onClick={showNewer}>
            {isMore ? `${newer.length} or more` : newer.length} new{" "}
            {newer.length === 1 ? "post" : "posts"}
          </button>
        )}
      </div>
      {hasPreviousPage && onStart && (
        <button type="button" class="to-start" onClick={onStart}>
          Back to the newest
        </button>
      )}
      {rows.length === 0 ? (
        <Empty title={empty} />
      ) : (
        <div
          ref={container}
          class="virtual"
          role="feed"
          aria-label={label}
          aria-busy={isFetching}
          onKeyDown={moveBetweenArticles}
          style={{ height: `${list.getTotalSize()}px` }}
        >
          {items.map(({ index, key, start: offset }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const cost = query.data?.pages[row.page]?.cost;
            return (
              <article
                key={key}
                ref={list.measureElement}
                data-index={index}
                data-post={row.post.id}
                class="virtual-row feed-row"
                aria-posinset={index + 1}
                aria-setsize={-1}
                aria-label={`Post by ${row.post.author.name}`}
                // biome-ignore lint/a11y/noNoninteractiveTabindex: articles of a feed take the focus (ARIA)
                tabIndex={0}
                style={{ transform: `translateY(${offset - top}px)` }}
              >
                <PostCard post={row.post} />
                {cost && <Ruler cost={cost} isFirst={row.isFirst} />}
              </article>
            );
          })}
        </div>
      )}
      {isFetching && hasNextPage && <Loading what="more posts" />}
      {query.isError && (
        <ProblemNotice
          error={query.error}
          onRetry={() => (query.isFetchPreviousPageError ? fetchPreviousPage() : fetchNextPage())}
        />
      )}
      {!hasNextPage && rows.length > 0 && <p class="end">This is the end.</p>}
    </>
  );
}
