/**
 * The ruler at the side of a list. It shows the cost of each page for the API.
 *
 * @module
 */
import type { Cost } from "../app/cost.ts";
import { formatMilliseconds, formatNumber } from "../app/format.ts";

const count = (value: number, one: string, many: string) =>
  `${formatNumber(value)} ${value === 1 ? one : many}`;

/** The cost in words, for screen readers and as a title. */
function describeCost(cost: Cost): string {
  const { cache, rowsRead, roundTrips, kvReads, milliseconds, notModified } = cost;
  return [
    cache === null ? "Page" : `Page: cache ${cache}`,
    notModified ? "not modified (304)" : null,
    count(rowsRead, "row read", "rows read"),
    count(roundTrips, "round trip to D1", "round trips to D1"),
    kvReads > 0 ? count(kvReads, "read of KV", "reads of KV") : null,
    formatMilliseconds(milliseconds),
  ]
    .filter((part) => part !== null)
    .join(", ");
}

interface RulerProps {
  readonly cost: Cost;
  /** Whether the row is the first row of its page. Only the first row shows the cost. */
  readonly isFirst: boolean;
}

/** The part of the ruler next to one row. */
export function Ruler({ cost, isFirst }: RulerProps) {
  const kind = cost.cache ?? "NONE";
  return (
    <div class="ruler" data-cache={kind}>
      {isFirst && (
        <div class="cost" title={describeCost(cost)}>
          <span class="visually-hidden">{describeCost(cost)}</span>
          <span aria-hidden="true" class="cost-cache">
            {cost.notModified ? `${cost.cache ?? ""} 304`.trim() : (cost.cache ?? "D1")}
          </span>
          <span aria-hidden="true">{count(cost.rowsRead, "row", "rows")}</span>
          <span aria-hidden="true">{count(cost.roundTrips, "trip", "trips")}</span>
          <span aria-hidden="true">{formatMilliseconds(cost.milliseconds)}</span>
        </div>
      )}
    </div>
  );
}
