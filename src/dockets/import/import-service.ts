/**
 * Imports lines: it reads them, writes their rows in batches, and counts each line as written or rejected.
 *
 * @module
 */
import type { Results, Statement } from "../../db/database.ts";
import type { ServiceContext } from "../../ports/ports.ts";
import { type Resource, recapDocuments } from "../declaration/resources.ts";
import type { Zone } from "../time/zone.ts";
import { type ImportedRow, type ReadRow, readLine } from "./import-line.ts";
import {
  constraintFault,
  existingIds,
  type ImportMode,
  isComplete,
  requiredMembers,
  type Skipped,
  writeStatements,
} from "./import-queries.ts";
import { readLines } from "./line-stream.ts";

/** Lines and documents inside of them in one batch. */
const mostLines = 1000;

/**
 * The most bytes of a batch with more than one line. A batch is one parameter of a statement, and D1 accepts
 * parameters of up to 2,000,000 bytes (developers.cloudflare.com/d1/platform/limits). A single line may have
 * 2^20 bytes.
 */
const mostBytes = 750_000;

/** D1 allows 1,000 queries an invocation (developers.cloudflare.com/d1/platform/limits). */
const mostQueries = 900;

const mostErrors = 100;

/** The number of attempts to write a batch when D1 does not answer. */
const mostAttempts = 4;

interface NumberedRow extends Pick<ReadRow, "row" | "documents"> {
  readonly line: number;
}

interface LineError {
  readonly line: number;
  readonly message: string;
}

/** Lines that wait to be written, in order: valid lines, and lines with errors. */
interface Batch {
  readonly rows: NumberedRow[];
  readonly errors: LineError[];
  /** The ids in the batch, with the names of their resources. A batch writes each row at most once. */
  readonly ids: Set<string>;
  /** The number of the last line in the batch. */
  last: number;
  bytes: number;
}

const emptyBatch = (): Batch => ({ rows: [], errors: [], ids: new Set(), last: 0, bytes: 0 });

/** The result of an import. It counts every line up to `done`, and no line after it. */
interface ImportAccount {
  /** Lines that were not empty. */
  received: number;
  written: number;
  rejected: number;
  /** Members that the resource does not have, with the number of lines that had each of them. */
  readonly ignored: Record<string, number>;
  /** The errors of at most 100 lines, in the order of lines. */
  errors: LineError[];
  /** The number of the last line that was written or rejected; 0 before the first one. */
  done: number;
  /** Whether all lines were done: D1 ends an import that takes too many queries. */
  complete: boolean;
}

/** The context of an import, and how it treats existing rows. */
interface ImportContext extends Pick<ServiceContext, "db" | "now"> {
  readonly resource: Resource;
  readonly mode: ImportMode;
  /** The time zone of times that name no time zone. */
  readonly zone: Zone;
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function explainIncomplete(resource: Resource): string {
  return `a new ${resource.singular} needs ${requiredMembers(resource).join(", ")}`;
}

function explain(resource: Resource, reason: Skipped["reason"]): string {
  return reason === 1 ? explainIncomplete(resource) : "the row refers to a row that does not exist";
}

const byLine = (one: LineError, other: LineError) => one.line - other.line;

/** Writes the batches of one import. */
function createWriter({ db, now, resource, mode }: ImportContext, account: ImportAccount) {
  let queries = 0;
  const microseconds = now * 1000;

  async function run<const T extends readonly Statement<unknown>[]>(
    statements: T,
  ): Promise<Results<T>> {
    for (let attempt = 1; ; attempt += 1) {
      if (queries > mostQueries) throw new QueriesUsed();
      queries += statements.length;
      try {
        return await db.batch(statements);
      } catch (error) {
        // A row that violates a constraint will violate it again. Every other failure may be temporary,
        // and it is safe to write a row twice.
        if (constraintFault(resource, error) !== null || attempt === mostAttempts) throw error;
        await sleep(50 * 2 ** attempt * Math.random());
      }
    }
  }

  /** Rows with a document that is new, and does not name all that a new one needs. */
  async function refuseDocuments(rows: readonly NumberedRow[]): Promise<LineError[]> {
    const isPartial = (document: ImportedRow) => !isComplete(recapDocuments, document);
    const partial = rows.flatMap(({ documents }) => documents.filter(isPartial));
    if (partial.length === 0) return [];
    const ids = partial.map(({ id }) => id);
    const [existing] =
      mode === "replace" ? [undefined] : await run([existingIds(recapDocuments, ids)]);
    const known = new Set(existing?.rows.map(({ id }) => id));
    return rows.flatMap(({ line, documents }) => {
      const index = documents.findIndex((each) => isPartial(each) && !known.has(each.id));
      const message = `recap_documents[${index}]: ${explainIncomplete(recapDocuments)}`;
      return index === -1 ? [] : [{ line, message }];
    });
  }

  async function send(rows: readonly NumberedRow[]): Promise<readonly Skipped[]> {
    const documents = rows.flatMap((each) => each.documents);
    const [skipped] = await run([
      ...writeStatements(
        resource,
        rows.map(({ row }) => row),
        mode,
        microseconds,
      ),
      // A document whose entry was not written refers to no row, and is skipped with the entry.
      ...(documents.length === 0
        ? []
        : writeStatements(recapDocuments, documents, mode, microseconds)),
    ]);
    return skipped.rows;
  }

  function count(written: number, errors: readonly LineError[], last: number): void {
    account.received += written + errors.length;
    account.written += written;
    account.rejected += errors.length;
    account.errors.push(...errors.slice(0, mostErrors - account.errors.length));
    account.done = last;
  }

  /** Writes rows in order. If a row violates a constraint, it writes halves of the batch to isolate the row. */
  async function writeRows({ rows, errors, last }: Omit<Batch, "bytes" | "ids">): Promise<void> {
    const [first] = rows;
    if (first === undefined) return count(0, errors, last);
    try {
      const skipped = (await send(rows)).map(({ position, reason }) => ({
        line: rows[position]?.line ?? last,
        message: explain(resource, reason),
      }));
      const all = [...errors, ...skipped].sort(byLine);
      count(rows.length - skipped.length, all, last);
    } catch (error) {
      const fault = constraintFault(resource, error);
      if (fault === null) throw error;
      if (rows.length === 1) {
        return count(0, [...errors, { line: first.line, message: fault }].sort(byLine), last);
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

  return async ({ rows, errors, last }: Batch): Promise<void> => {
    const refused = await refuseDocuments(rows);
    const lines = new Set(refused.map(({ line }) => line));
    await writeRows({
      rows: rows.filter(({ line }) => !lines.has(line)),
      errors: [...errors, ...refused].sort(byLine),
      last,
    });
  };
}

/** The request has reached its limit of queries. Lines that were not written were not counted. */
class QueriesUsed extends Error {}

/** The ids of a row and of the documents inside of it, each with the name of its resource. */
function idsOf(
  resource: Resource,
  { row, documents }: Pick<ReadRow, "row" | "documents">,
): string[] {
  return [
    `${resource.name} ${row.id}`,
    ...documents.map(({ id }) => `${recapDocuments.name} ${id}`),
  ];
}

/**
 * Imports NDJSON. Each line creates a row or changes an existing row, so that it is safe to send an import
 * again. A line that cannot be written does not stop the import. If the stream ends early, the rows that
 * were written stay written.
 *
 * @throws the error of D1 when D1 does not answer.
 */
export async function importLines(
  context: ImportContext,
  stream: ReadableStream<Uint8Array>,
): Promise<ImportAccount> {
  const { resource } = context;
  const account: ImportAccount = {
    received: 0,
    written: 0,
    rejected: 0,
    // A line may have a member named `constructor`, which every other object has already.
    ignored: Object.create(null) as Record<string, number>,
    errors: [],
    done: 0,
    complete: true,
  };
  const write = createWriter(context, account);
  let batch = emptyBatch();
  // One batch is written while the next one is read.
  let writing: Promise<void> = Promise.resolve();

  async function flush(): Promise<void> {
    const full = batch;
    batch = emptyBatch();
    await writing;
    if (full.last === 0) return;
    writing = write(full);
    // The next flush throws the failure. This handler only keeps it from counting as unhandled until then.
    writing.catch(() => undefined);
  }

  async function add(line: number, read: ReturnType<typeof readLine>, bytes: number) {
    const ids = "fault" in read ? [] : idsOf(resource, read);
    const lines = batch.ids.size + batch.errors.length;
    const isFull = lines >= mostLines || (lines > 0 && batch.bytes + bytes > mostBytes);
    if (isFull || ids.some((id) => batch.ids.has(id))) await flush();
    if ("fault" in read) {
      batch.errors.push({ line, message: read.fault });
    } else {
      batch.rows.push({ line, row: read.row, documents: read.documents });
      for (const id of ids) batch.ids.add(id);
      for (const member of new Set(read.ignored)) {
        account.ignored[member] = (account.ignored[member] ?? 0) + 1;
      }
    }
    batch.last = line;
    batch.bytes += bytes;
  }

  try {
    for await (const line of readLines(stream)) {
      const bytes = "text" in line ? Buffer.byteLength(line.text) : 0;
      await add(line.number, "text" in line ? readLine(context, line.text) : line, bytes);
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
