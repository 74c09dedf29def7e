/**
 * Access to D1 for services: statements with typed rows.
 *
 * @module
 */
import type { SQL } from "drizzle-orm";
import type { Bookmark } from "./bookmark.ts";
import { type CompiledStatement, compile } from "./compile.ts";
import type { Meter } from "./meter.ts";
import { meterSession } from "./metered-session.ts";

/** A statement and the type of its rows. Without `decode`, rows are used as D1 sends them. */
export interface Statement<Row> {
  readonly sql: SQL;
  /** The text and the parameters of `sql`, when they are known. Otherwise they are compiled. */
  readonly compiled?: CompiledStatement;
  readonly decode?: (raw: Record<string, unknown>) => Row;
}

/** The result of one statement: its rows, and the number of rows that it changed (0 for a read). */
export interface StatementResult<Row> {
  readonly rows: Row[];
  readonly changes: number;
}

/** The results of statements that ran as one batch, in their order. */
export type Results<T extends readonly Statement<unknown>[]> = {
  -readonly [K in keyof T]: T[K] extends Statement<infer Row> ? StatementResult<Row> : never;
};

/** D1, in the session of one request. */
export interface Database {
  /** Runs one statement in one round trip. */
  run<Row>(statement: Statement<Row>): Promise<StatementResult<Row>>;
  /** Runs statements in order, in one transaction and one round trip. */
  batch<const T extends readonly Statement<unknown>[]>(statements: T): Promise<Results<T>>;
  /** The newest state of the database that this request has seen, or null before the first query. */
  bookmark(): Bookmark | null;
  /** Opens another session of the same database that starts at this state. */
  at(bookmark: Bookmark): Database;
  /** The metered session itself, for libraries that want a D1 binding (better-auth). */
  readonly session: D1DatabaseSession;
}

/**
 * A statement whose rows are used as D1 sends them: as numbers, strings and null. Nothing checks `Row`, so
 * prefer `select` and `returning` of `rows.ts` for columns of tables. Give every column a name of its own: D1
 * sends rows as objects, and of two columns with one name only one remains.
 */
export function statement<Row = Record<string, never>>(sql: SQL): Statement<Row> {
  return { sql };
}

/**
 * Opens a session of D1 for one request.
 *
 * @param start where the session starts. With a bookmark, a replica answers only when it has reached that
 *   state. With `first-primary`, the primary answers the first query, so that it sees every earlier write
 *   (developers.cloudflare.com/d1/best-practices/read-replication).
 */
export function openDatabase(
  binding: D1Database,
  meter: Meter,
  start: Bookmark | "first-primary" = "first-primary",
): Database {
  const session = meterSession(binding.withSession(start), meter);

  function prepare({ sql, compiled }: Statement<unknown>): D1PreparedStatement {
    const { text, parameters } = compiled ?? compile(sql);
    const prepared = session.prepare(text);
    return parameters.length === 0 ? prepared : prepared.bind(...parameters);
  }

  function read<Row>({ decode }: Statement<Row>, result: D1Result): StatementResult<Row> {
    const raw = result.results as Record<string, unknown>[];
    const rows = decode === undefined ? (raw as Row[]) : raw.map(decode);
    return { rows, changes: result.meta.changes };
  }

  return {
    session,
    bookmark: () => session.getBookmark() as Bookmark | null,
    at: (bookmark) => openDatabase(binding, meter, bookmark),
    run: async (query) => read(query, await prepare(query).all()),
    batch: async (queries) => {
      const results = await session.batch(queries.map(prepare));
      return queries.map((query, index) => {
        const result = results[index];
        if (result === undefined) throw new Error("D1 answered fewer results than statements");
        return read(query, result);
      }) as never;
    },
  };
}
