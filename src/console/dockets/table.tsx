/**
 * The table of dockets. It opens at any position, and scrolls over any number of rows in both directions.
 *
 * @module
 */
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { ListDescription } from "../app/document.ts";
import { formatMilliseconds, formatNumber } from "../app/format.ts";
import { readPage } from "../app/request.ts";
import { type Movement, useEndless } from "../components/endless.ts";
import { Icon } from "../components/icon.tsx";
import { Empty, Loading, ProblemNotice } from "../components/notice.tsx";
import { useVirtualList } from "../components/virtual.ts";
import { Cell } from "./cell.tsx";
import { movementOf, pathOf, queryOf, type SortKey, type View } from "./view.ts";

type Row = Readonly<Record<string, unknown>> & { readonly id: number | string };

const pageSize = "100";
const rowHeight = 36;
/** The distance from either end of the loaded rows at which another page is requested, in rows. */
const margin = 30;

/** Returns the minimum width of a column in CSS pixels. The columns share the remaining width. */
function widthOf(field: string, kinds: ListDescription["kinds"]): number {
  if (/name|description|nature|cause|_str$/.test(field)) return 300;
  const widths = { date: 130, time: 190, number: 110, link: 110, boolean: 90, text: 140 };
  return field === "id" ? 150 : widths[kinds.get(field) ?? "text"];
}

interface HeadProps {
  readonly field: string;
  readonly order: readonly SortKey[];
  readonly isSortable: boolean;
  readonly isNumeric: boolean;
  readonly onSort: (field: string, isAdded: boolean) => void;
}

function Head({ field, order, isSortable, isNumeric, onSort }: HeadProps) {
  const place = order.findIndex((key) => key.field === field);
  const key = order[place];
  const sorted = key === undefined ? "none" : key.descending ? "descending" : "ascending";
  return (
    <th
      scope="col"
      aria-sort={isSortable ? sorted : undefined}
      class={isNumeric ? "cell numeric" : "cell"}
    >
      {isSortable ? (
        <button
          type="button"
          class="sort"
          title="Click to sort. Hold Shift to add the column as another sort key."
          onClick={(event) => onSort(field, event.shiftKey)}
        >
          {field}
          {key && <Icon name={key.descending ? "down" : "up"} />}
          {key && order.length > 1 && <span class="sort-place">{place + 1}</span>}
        </button>
      ) : (
        field
      )}
    </th>
  );
}

interface TableProps {
  readonly view: View;
  readonly description: ListDescription;
  readonly onSort: (field: string, isAdded: boolean) => void;
}

export function DocketTable({ view, description, onSort }: TableProps) {
  const { resource, columns, order } = view;
  const { kinds, sortable } = description;
  const query = queryOf(view);
  const start = movementOf(view) as Movement;
  const result = useEndless<Row>({
    key: ["dockets", resource, query],
    start,
    load: (movement, signal) =>
      readPage<Row>(pathOf(resource), { ...query, page_size: pageSize, ...movement }, signal),
  });
  const { data, hasNextPage, hasPreviousPage, isFetching, isError } = result;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualList({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
    paddingStart: rowHeight,
  });
  const items = list.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;

  // A table that opens at its end or around a row scrolls to that position once.
  const isPlaced = useRef(false);
  const { position } = view;
  useEffect(() => {
    if (isPlaced.current || rows.length === 0) return;
    isPlaced.current = true;
    if (position.kind === "end") list.scrollToIndex(rows.length - 1, { align: "end" });
    if (position.kind !== "around") return;
    const index = rows.findIndex(({ id }) => String(id) === position.value);
    if (index >= 0) list.scrollToIndex(index, { align: "center" });
  }, [rows, position, list]);

  useEffect(() => {
    if (rows.length === 0 || isFetching || isError || !isPlaced.current) return;
    if (hasPreviousPage && first < margin) result.fetchPreviousPage();
    else if (hasNextPage && last >= rows.length - margin) result.fetchNextPage();
  });

  const widths = columns.map((field) => widthOf(field, kinds));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const template = {
    gridTemplateColumns: widths.map((width) => `minmax(${width}px, ${width}fr)`).join(" "),
    minWidth: `${total}px`,
  };
  const visible = items.find((item) => item.end > (list.scrollOffset ?? 0) + rowHeight);
  let before = 0;
  const page = data?.pages.find((each) => {
    before += each.rows.length;
    return (visible?.index ?? 0) < before;
  });

  return (
    <section class="docket-table" aria-label={`Table of ${resource}`}>
      <div
        ref={scroller}
        class="docket-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
        tabIndex={0}
      >
        <table
          class="docket-rows"
          aria-label={resource}
          aria-rowcount={hasNextPage || hasPreviousPage ? -1 : rows.length + 1}
          aria-colcount={columns.length}
          aria-busy={isFetching}
          style={{ height: `${list.getTotalSize()}px`, minWidth: template.minWidth }}
        >
          <thead class="docket-head">
            <tr aria-rowindex={1} class="docket-row" style={template}>
              {columns.map((field) => (
                <Head
                  key={field}
                  field={field}
                  order={order}
                  isSortable={sortable.includes(field)}
                  isNumeric={kinds.get(field) === "number"}
                  onSort={onSort}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(({ index, key, start: offset }) => {
              const row = rows[index];
              if (row === undefined) return null;
              return (
                <tr
                  key={key}
                  aria-rowindex={index + 2}
                  data-row={row.id}
                  class="docket-row"
                  style={{ ...template, transform: `translateY(${offset}px)` }}
                >
                  {columns.map((field) => (
                    <td key={field} class={kinds.get(field) === "number" ? "cell numeric" : "cell"}>
                      <Cell field={field} value={row[field]} kinds={kinds} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
        {result.isPending && <Loading what={resource} />}
        {isError && (
          <ProblemNotice
            error={result.error}
            onRetry={() =>
              result.isFetchNextPageError
                ? result.fetchNextPage()
                : result.isFetchPreviousPageError
                  ? result.fetchPreviousPage()
                  : result.refetch()
            }
          />
        )}
        {data && rows.length === 0 && <Empty title="No row matches." />}
      </div>
      <div class="docket-status" role="status">
        <span>{formatNumber(rows.length)} rows loaded</span>
        <span>
          {hasPreviousPage ? "more above" : "from the start"},{" "}
          {hasNextPage ? "more below" : "to the end"}
        </span>
        {page && (
          <span class="docket-cost">
            this page: {formatNumber(page.cost.rowsRead)} rows read, {page.cost.roundTrips}{" "}
            {page.cost.roundTrips === 1 ? "round trip" : "round trips"},{" "}
            {formatMilliseconds(page.cost.milliseconds)}
          </span>
        )}
      </div>
    </section>
  );
}
