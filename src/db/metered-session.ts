/**
 * A D1 session that counts its cost. Drizzle's query builders, and `raw()` and `first()` of D1, drop `meta`. So
 * the cost is counted here, below all code that runs SQL.
 *
 * @module
 */
import type { Meter } from "./meter.ts";

type Row = Record<string, unknown>;

const inner = new WeakMap<object, D1PreparedStatement>();

/**
 * Wraps a D1 session so that every statement adds to `meter`. The result has the methods of a `D1Database` that
 * libraries use (`prepare` and `batch`).
 *
 * `raw()` is computed from rows that are objects, so its statement must not select two columns with the same
 * name.
 */
export function meterSession(session: D1DatabaseSession, meter: Meter): D1DatabaseSession {
  async function measure<T>(run: () => Promise<T>, results: (value: T) => D1Result[]): Promise<T> {
    const start = performance.now();
    meter.batches += 1;
    try {
      const value = await run();
      for (const { meta } of results(value)) {
        meter.queries += 1;
        meter.rowsRead += meta.rows_read;
        meter.rowsWritten += meta.rows_written;
      }
      return value;
    } finally {
      meter.databaseMilliseconds += performance.now() - start;
    }
  }

  function meterStatement(statement: D1PreparedStatement): D1PreparedStatement {
    const all = <T = Row>() =>
      measure(
        () => statement.all<T>(),
        (result) => [result],
      );
    async function first<T>(column?: string): Promise<T | null> {
      const [row] = (await all<Row>()).results;
      if (row === undefined) return null;
      return (column === undefined ? row : row[column]) as T;
    }
    async function raw<T>(options?: { columnNames?: boolean }): Promise<T[]> {
      const { results } = await all<Row>();
      const rows = results.map((row) => Object.values(row));
      const names = Object.keys(results[0] ?? {});
      return (options?.columnNames ? [names, ...rows] : rows) as T[];
    }
    const metered = {
      bind: (...values: unknown[]) => meterStatement(statement.bind(...values)),
      all,
      run: all,
      first,
      raw,
    } as D1PreparedStatement;
    inner.set(metered, statement);
    return metered;
  }

  return {
    prepare: (query: string) => meterStatement(session.prepare(query)),
    batch: <T = unknown>(statements: D1PreparedStatement[]) =>
      measure(
        () => session.batch<T>(statements.map((statement) => inner.get(statement) ?? statement)),
        (results) => results,
      ),
    getBookmark: () => session.getBookmark(),
  } as D1DatabaseSession;
}
