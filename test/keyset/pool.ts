/**
 * Databases for tests: one that combines round trips, and one that records its statements.
 *
 * @module
 */

import { type CompiledStatement, compile } from "../../src/db/compile.ts";
import type { Database, Statement, StatementResult } from "../../src/db/database.ts";
import { createMeter } from "../../src/db/meter.ts";
import { openWorld } from "./world.ts";

type Results = StatementResult<unknown>[];

interface Request {
  readonly statements: readonly Statement<unknown>[];
  readonly resolve: (results: Results) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A database that combines all queries of one turn of the event loop into one batch. A round trip to local D1
 * takes far longer than a page of a few rows, and a property test reads thousands of pages.
 */
export function createPool(): Pick<Database, "run" | "batch"> {
  const database = openWorld();
  let waiting: Request[] = [];

  async function flush() {
    const requests = waiting;
    waiting = [];
    try {
      const results: Results = await database.batch(
        requests.flatMap(({ statements }) => statements),
      );
      let start = 0;
      for (const { statements, resolve } of requests) {
        resolve(results.slice(start, start + statements.length));
        start += statements.length;
      }
    } catch (error) {
      for (const { reject } of requests) reject(error);
    }
  }

  function ask(statements: readonly Statement<unknown>[]): Promise<Results> {
    return new Promise((resolve, reject) => {
      if (waiting.length === 0) setTimeout(flush, 1);
      waiting.push({ statements, resolve, reject });
    });
  }

  return {
    run: async (statement) => (await ask([statement]))[0] as never,
    batch: (statements) => ask(statements) as never,
  };
}

/** A database that records its cost, and the statements of each round trip. */
export function recordDatabase() {
  const meter = createMeter();
  const inner = openWorld(meter);
  const sent: CompiledStatement[][] = [];
  const record = (statements: readonly Statement<unknown>[]) =>
    sent.push(statements.map(({ sql }) => compile(sql)));
  const database: Pick<Database, "run" | "batch"> = {
    run: (statement) => {
      record([statement]);
      return inner.run(statement);
    },
    batch: (statements) => {
      record(statements);
      return inner.batch(statements);
    },
  };
  return { database, meter, sent };
}
