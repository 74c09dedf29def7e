/**
 * Counts the operations of one request on D1, KV and R2, for `Server-Timing` and the cost tests.
 *
 * @module
 */

/** The cost of one request so far. Durations are milliseconds of waiting, and not of CPU time. */
export interface Meter {
  /** The number of statements. Each statement of a batch counts. */
  queries: number;
  /** The sum of `meta.rows_read`: the rows that D1 scanned, and bills. */
  rowsRead: number;
  /** The sum of `meta.rows_written`, which includes index entries. */
  rowsWritten: number;
  /** The number of round trips to D1. A batch is one round trip. */
  batches: number;
  databaseMilliseconds: number;
  kvReads: number;
  kvWrites: number;
  kvMilliseconds: number;
  bucketOperations: number;
  bucketMilliseconds: number;
}

/** Creates a meter for one request. */
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
