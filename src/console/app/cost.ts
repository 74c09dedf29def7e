/**
 * What a page cost the API, from the headers of its answer.
 *
 * @module
 */

/** What one answer cost. */
export interface Cost {
  /** Null where the list is not cached. */
  readonly cache: "HIT" | "MISS" | "BYPASS" | null;
  /** Rows that D1 read. */
  readonly rowsRead: number;
  /** Round trips to D1. */
  readonly roundTrips: number;
  /** Reads of KV. */
  readonly kvReads: number;
  /** Milliseconds, as the Worker measured them. */
  readonly milliseconds: number;
  /** Whether the API answered 304, so that the body came out of the browser's memory. */
  readonly notModified: boolean;
}

function figure(header: string, pattern: RegExp): number {
  return Number(pattern.exec(header)?.[1] ?? 0);
}

/** Reads `X-Cache` and `Server-Timing`. */
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
