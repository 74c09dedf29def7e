/**
 * Counts what one request asks of each store, for `Server-Timing` and for the cost tests.
 *
 * @module
 */

/** What one request has cost so far. Durations are milliseconds of waiting, not of CPU. */
export interface Meter {
  /** Statements run by D1, each statement of a batch counted. */
  queries: number;
  /** `meta.rows_read` of all statements: rows scanned, which is what D1 bills. */
  rowsRead: number;
  /** `meta.rows_written` of all statements, index entries included. */
  rowsWritten: number;
  /** Round trips to D1: a batch is one, whatever it holds. */
  batches: number;
  databaseMilliseconds: number;
  kvReads: number;
  kvWrites: number;
  kvMilliseconds: number;
  bucketOperations: number;
  bucketMilliseconds: number;
}

/** A meter at zero. One per request. */
export function createMeter(): Meter {
  return {
    queries: 0,
    rowsRead: 0,
    rowsWritten: 0,
    batches: 0,
    databaseMilliseconds: 0,
    kvReads: 0,
    kvWrites: 0,
    kvMilliseconds: 0,
    bucketOperations: 0,
    bucketMilliseconds: 0,
  };
}
