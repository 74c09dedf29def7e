/**
 * The cost of a page for the API, read from the headers of the answer.
 *
 * @module
 */

/** The cost of one answer. */
export interface Cost {
  /** The value of `X-Cache`. Null if the API does not cache the list. */
  readonly cache: "HIT" | "MISS" | "BYPASS" | null;
  /** The number of rows that D1 read. */
  readonly rowsRead: number;
  /** The number of round trips to D1. */
  readonly roundTrips: number;
  /** The number of reads from KV. */
  readonly kvReads: number;
  /** The duration that the Worker measured, in milliseconds. */
  readonly milliseconds: number;
  /** Whether the API answered 304. The client then uses the body that it has in memory. */
  readonly notModified: boolean;
}

function figure(header: string, pattern: RegExp): number {
  return Number(pattern.exec(header)?.[1] ?? 0);
}

/** Reads the cost from `X-Cache` and `Server-Timing`. */
export function costOf(headers: Headers, notModified: boolean): Cost {
  const timing = headers.get("Server-Timing") ?? "";
  const cache = headers.get("X-Cache");
  return {
    cache: cache === "HIT" || cache === "MISS" || cache === "BYPASS" ? cache : null,
    rowsRead: figure(timing, /\brows_read=(\d+)/),
    roundTrips: figure(timing, /\bbatches=(\d+)/),
    kvReads: figure(timing, /\breads=(\d+)/),
    milliseconds: figure(timing, /\btotal;dur=([\d.]+)/),
    notModified,
  };
}
