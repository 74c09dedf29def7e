/**
 * Imports: lines in, rows written, and an account of both.
 *
 * @module
 */
import type { ServiceContext } from "../http/environment.ts";
import { type ImportedRow, readLine } from "./import-line.ts";
import { constraintFault, writeStatements } from "./import-queries.ts";
import { readLines } from "./lines.ts";
import type { Resource } from "./resources.ts";

/** Rows and characters of JSON of one batch: D1 takes a parameter of 2 MB. */
const mostRows = 1000;
const mostCharacters = 500_000;

/** D1 allows 1,000 queries an invocation (developers.cloudflare.com/d1/platform/limits). */
const mostQueries = 900;

const mostErrors = 100;

/** Writes of one batch that D1 did not answer, before the import gives up. */
const mostAttempts = 4;

interface NumberedRow {
  readonly line: number;
  readonly row: ImportedRow;
}

/** What an import has done. */
export interface ImportAccount {
  /** Lines that were not empty. */
  received: number;
  written: number;
  rejected: number;
  /** At most 100, by line. */
  errors: { line: number; message: string }[];
  /** Whether all lines were read: D1 ends an import that takes too many queries. */
  complete: boolean;
}

type Context = Pick<ServiceContext, "db" | "now">;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Writes batches of one import. */
function createWriter({ db }: Context, resource: Resource, account: ImportAccount) {
  let queries = 0;

  function reject(line: number, message: string): void {
    account.rejected += 1;
    if (account.errors.length < mostErrors) account.errors.push({ line, message });
  }

  async function send(rows: readonly NumberedRow[]) {
    for (let attempt = 1; ; attempt += 1) {
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

  /** Halves a batch until the row that the database objects to stands alone. */
  async function write(rows: readonly NumberedRow[]): Promise<void> {
    if (rows.length === 0) return;
    try {
      const orphans = await send(rows);
      for (const { position } of orphans) {
        const line = rows[position]?.line ?? 0;
        reject(line, "it refers to something that is not there");
      }
      account.written += rows.length - orphans.length;
    } catch (error) {
      const fault = constraintFault(resource, error);
      const [first] = rows;
      if (fault === null || first === undefined) throw error;
      if (rows.length === 1) {
        reject(first.line, fault);
        return;
      }
      if (queries > mostQueries) throw new QueriesUsed();
      const half = rows.length >> 1;
      await write(rows.slice(0, half));
      await write(rows.slice(half));
    }
  }

  return { reject, write, mayGoOn: () => queries < mostQueries };
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
    complete: true,
  };
  const writer = createWriter(context, resource, account);
  let rows: NumberedRow[] = [];
  let characters = 0;
  // One batch is written while the next one is read.
  let writing: Promise<void> = Promise.resolve();

  async function flush(): Promise<void> {
    const full = rows;
    rows = [];
    characters = 0;
    await writing;
    writing = writer.write(full);
    // Whoever waits for it learns of its failure; until then nobody does.
    writing.catch(() => undefined);
  }

  try {
    for await (const line of readLines(stream)) {
      if (!writer.mayGoOn()) throw new QueriesUsed();
      account.received += 1;
      const read = "text" in line ? readLine(resource, line.text, context.now) : line;
      if ("fault" in read) {
        writer.reject(line.number, read.fault);
        continue;
      }
      rows.push({ line: line.number, row: read.row });
      characters += "text" in line ? line.text.length : 0;
      if (rows.length >= mostRows || characters >= mostCharacters) await flush();
    }
    await flush();
    await writing;
  } catch (error) {
    await writing.catch(() => undefined);
    if (!(error instanceof QueriesUsed)) throw error;
    account.complete = false;
  }
  account.errors.sort((one, other) => one.line - other.line);
  return account;
}
