/**
 * Imports: lines in, rows written, and an account of both.
 *
 * @module
 */
import type { ServiceContext } from "../../ports/ports.ts";
import type { Resource } from "../declaration/resources.ts";
import { type ImportedRow, readLine } from "./import-line.ts";
import { constraintFault, writeStatements } from "./import-queries.ts";
import { readLines } from "./line-stream.ts";

/** Lines of one batch. */
const mostLines = 1000;

/**
 * Bytes of a batch with more than one line. D1 takes a parameter of 2,000,000 bytes
 * (developers.cloudflare.com/d1/platform/limits); a line, which may have 2^20 alone, gets a little longer
 * by the members that it leaves out.
 */
const mostBytes = 750_000;

/** D1 allows 1,000 queries an invocation (developers.cloudflare.com/d1/platform/limits). */
const mostQueries = 900;

const mostErrors = 100;

/** Writes of one batch that D1 did not answer, before the import gives up. */
const mostAttempts = 4;

interface NumberedRow {
  readonly line: number;
  readonly row: ImportedRow;
}

interface LineError {
  readonly line: number;
  readonly message: string;
}

/** Lines in order, until they are written: those that could be read, and those that could not. */
interface Batch {
  readonly rows: NumberedRow[];
  readonly errors: LineError[];
  /** The number of the last line in it. */
  last: number;
  bytes: number;
}

const emptyBatch = (): Batch => ({ rows: [], errors: [], last: 0, bytes: 0 });

/** What an import has done: every line up to `done`, and none behind it. */
export interface ImportAccount {
  /** Lines that were not empty. */
  received: number;
  written: number;
  rejected: number;
  /** At most 100, by line. */
  errors: LineError[];
  /** The number of the last line that was written or rejected; 0 before the first one. */
  done: number;
  /** Whether all lines were done: D1 ends an import that takes too many queries. */
  complete: boolean;
}

type Context = Pick<ServiceContext, "db" | "now">;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Writes batches of one import. */
function createWriter({ db }: Context, resource: Resource, account: ImportAccount) {
  let queries = 0;

  async function send(rows: readonly NumberedRow[]) {
    for (let attempt = 1; ; attempt += 1) {
      if (queries > mostQueries) throw new QueriesUsed();
      queries += 2;
      try {
        const [orphans] = await db.batch(
          writeStatements(
            resource,
            rows.map(({ row }) => row),
          ),
        );
        return orphans.rows;
      } catch (error) {
        // What the database objects to, it will object to again. Anything else may be over soon, and
        // writing a row twice is writing it once.
        if (constraintFault(resource, error) !== null || attempt === mostAttempts) throw error;
        await sleep(50 * 2 ** attempt * Math.random());
      }
    }
  }

  function count(written: number, errors: readonly LineError[], last: number): void {
    account.received += written + errors.length;
    account.written += written;
    account.rejected += errors.length;
    account.errors.push(...errors.slice(0, mostErrors - account.errors.length));
    account.done = last;
  }

  /** Halves rows until the one that the database objects to stands alone. In order, left to right. */
  async function writeRows({ rows, errors, last }: Omit<Batch, "bytes">): Promise<void> {
    const [first] = rows;
    if (first === undefined) return count(0, errors, last);
    try {
      const orphans = (await send(rows)).map(({ position }) => ({
        line: rows[position]?.line ?? last,
        message: "it refers to something that is not there",
      }));
      const all = [...errors, ...orphans].sort((one, other) => one.line - other.line);
      count(rows.length - orphans.length, all, last);
    } catch (error) {
      const fault = constraintFault(resource, error);
      if (fault === null) throw error;
      if (rows.length === 1) {
        const all = [...errors, { line: first.line, message: fault }];
        return count(
          0,
          all.sort((one, other) => one.line - other.line),
          last,
        );
      }
      const half = rows.length >> 1;
      const middle = rows[half - 1]?.line ?? last;
      await writeRows({
        rows: rows.slice(0, half),
        errors: errors.filter(({ line }) => line <= middle),
        last: middle,
      });
      await writeRows({
        rows: rows.slice(half),
        errors: errors.filter(({ line }) => line > middle),
        last,
      });
    }
  }

  return writeRows;
}

/** One more query would be one too many. What was not written was not counted. */
class QueriesUsed extends Error {}

/**
 * Imports NDJSON: every line a row, written in batches as they come; a row whose id is there takes its
 * place, so that an import may be sent again. A bad line rejects itself alone. What was written stays
 * written when the stream ends early.
 *
 * @throws Error of D1's when it does not answer.
 */
export async function importLines(
  context: Context,
  resource: Resource,
  stream: ReadableStream<Uint8Array>,
): Promise<ImportAccount> {
  const account: ImportAccount = {
    received: 0,
    written: 0,
    rejected: 0,
    errors: [],
    done: 0,
    complete: true,
  };
  const write = createWriter(context, resource, account);
  let batch = emptyBatch();
  // One batch is written while the next one is read.
  let writing: Promise<void> = Promise.resolve();

  async function flush(): Promise<void> {
    const full = batch;
    batch = emptyBatch();
    await writing;
    if (full.last === 0) return;
    writing = write(full);
    // Whoever waits for it learns of its failure; until then nobody does.
    writing.catch(() => undefined);
  }

  try {
    for await (const line of readLines(stream)) {
      const bytes = "text" in line ? Buffer.byteLength(line.text) : 0;
      const lines = batch.rows.length + batch.errors.length;
      if (lines === mostLines || (lines > 0 && batch.bytes + bytes > mostBytes)) await flush();
      const read = "text" in line ? readLine(resource, line.text, context.now) : line;
      if ("fault" in read) batch.errors.push({ line: line.number, message: read.fault });
      else batch.rows.push({ line: line.number, row: read.row });
      batch.last = line.number;
      batch.bytes += bytes;
    }
    await flush();
    await writing;
  } catch (error) {
    await writing.catch(() => undefined);
    if (!(error instanceof QueriesUsed)) throw error;
    account.complete = false;
  }
  return account;
}
