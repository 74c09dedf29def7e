/**
 * `npm run import -- RESOURCE FILE`: imports a file through the API.
 *
 * The file is one of CourtListener's bulk files (CSV, also compressed as it is published: `.csv.bz2`,
 * `.csv.gz`), or lines of JSON as its API and `npm run export` write them. It is read as a stream. An
 * import may be interrupted at any moment: the same command continues it. Lines that cannot be imported
 * are shown with their numbers in the file, and the others are imported; then the exit code is 1.
 *
 * @module
 */
import { PassThrough, type Readable } from "node:stream";
import { parseArgs } from "node:util";
import { type Resource, resources } from "../src/dockets/declaration/resources.ts";
import { type ImportLine, ImportRefused, type RejectedLine, sendLines } from "./import-client.ts";
import { mapColumns } from "./import-columns.ts";
import { type Dialect, type Escape, tellEscape, UnclearEscape } from "./import-dialect.ts";
import { type FilePlace, readCsv, readJsonLines } from "./import-records.ts";
import { openSource, skipBytes, standardInput, tellFormat } from "./import-source.ts";
import { atStart, identify, readState, removeState, writeState } from "./import-state.ts";

/** Lines of one request. */
const mostLines = 5_000;

/** Characters of one request with more than one line. */
const mostCharacters = 8_000_000;

/** Bytes of standard input that are kept to tell how the file escapes quotes. */
const keptBytes = 67_108_864;

const usage = `npm run import -- RESOURCE FILE [--api URL] [--token TOKEN] [--mode update|replace] [--escape backslash|quote] [--quote backtick]
RESOURCE is one of ${Object.keys(resources).join(", ")}; import them in this order.
FILE is CSV or lines of JSON, plain or compressed by gzip or bzip2; - is standard input.
The token is that of an administrator (ADMIN_EMAILS); without --token, $TOKEN.`;

interface Request {
  readonly resource: Resource;
  readonly path: string;
  readonly api: string;
  readonly token: string;
  readonly mode: string;
  readonly escaping: Escape | null;
  readonly quote: Dialect["quote"];
}

/** @throws ImportRefused that says how the command is used. */
function readRequest(commandLine: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...commandLine],
    allowPositionals: true,
    options: {
      api: { type: "string", default: "http://localhost:8787" },
      token: { type: "string", default: process.env.TOKEN ?? "" },
      mode: { type: "string", default: "update" },
      escape: { type: "string" },
      quote: { type: "string" },
    },
  });
  const [name = "", path, ...more] = positionals;
  const resource = new Map<string, Resource>(Object.entries(resources)).get(name);
  const { api, token, mode, escape: escaping, quote } = values;
  const isEscape = escaping === undefined || escaping === "backslash" || escaping === "quote";
  const isQuote = quote === undefined || quote === "backtick";
  const isMode = mode === "update" || mode === "replace";
  const isComplete = resource !== undefined && path !== undefined && more.length === 0;
  if (!isComplete || !isEscape || !isQuote || !isMode) throw new ImportRefused(usage);
  if (token === "") throw new ImportRefused(`There is no token.\n${usage}`);
  return {
    resource,
    path,
    api: api.replace(/\/+$/, ""),
    token,
    mode,
    escaping: escaping ?? null,
    quote: quote === undefined ? '"' : "`",
  };
}

function report(rejected: readonly RejectedLine[]): void {
  if (rejected.length > 0 && process.stdout.isTTY) process.stdout.write("\n");
  for (const { line, message } of rejected) console.error(`line ${line}: ${message}`);
}

/** A line of the file: a row, or what is wrong with it. */
interface FileLine {
  readonly line: number;
  readonly end: FilePlace;
  readonly row: Readonly<Record<string, unknown>> | string;
}

/**
 * Tells how standard input escapes quotes by its first part, and gives all of it back.
 *
 * @throws UnclearEscape when the part does not tell.
 */
async function tellEscapeOfStream(source: Readable, quote: Dialect["quote"]) {
  const iterator = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const kept: Buffer[] = [];
  const part = new PassThrough();
  let isTold = false;
  const told = tellEscape(part, quote).finally(() => {
    isTold = true;
  });
  told.catch(() => undefined);
  for (let bytes = 0; bytes < keptBytes && !isTold; ) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    kept.push(value);
    bytes += value.length;
    // What is cut off at the end may be half a record, which both ways read alike.
    if (!part.destroyed) part.write(value);
    await new Promise(setImmediate);
  }
  part.end();
  async function* all() {
    yield* kept;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      yield next.value;
    }
  }
  return { escaping: await told, source: all() };
}

async function* readCsvFile(
  { resource, path, escaping, quote }: Request,
  source: Readable,
  from: FilePlace,
): AsyncGenerator<FileLine> {
  let told = escaping;
  let bytes: AsyncIterable<Buffer> = source;
  if (told === null && path === standardInput) {
    ({ escaping: told, source: bytes } = await tellEscapeOfStream(source, quote));
  }
  told ??= await tellEscape(await openSource(path), quote);
  const dialect = { escaping: told, quote };
  let header: readonly (string | null)[] | null = null;
  if (from.byte > 0) {
    for await (const { value } of readCsv(await openSource(path), dialect)) {
      header = value;
      break;
    }
    bytes = skipBytes(source, from.byte);
  }
  let toRow = header && mapColumns(resource, header);
  for await (const { value, line, end } of readCsv(bytes, dialect, from)) {
    if (header === null || toRow === null) {
      header = value;
      toRow = mapColumns(resource, header);
      continue;
    }
    const isWhole = value.length === header.length;
    const fault = `${value.length} fields; the header has ${header.length}`;
    yield { line, end, row: isWhole ? toRow(value) : fault };
  }
}

async function* readJsonFile(source: Readable, from: FilePlace): AsyncGenerator<FileLine> {
  for await (const { value, line, end } of readJsonLines(skipBytes(source, from.byte), from)) {
    let row: FileLine["row"];
    try {
      row = JSON.parse(value);
    } catch {
      row = "not JSON";
    }
    yield { line, end, row };
  }
}

/**
 * Imports a file.
 *
 * @returns how many rows were written and how many lines rejected, by all runs.
 */
async function importFile(request: Request) {
  const { resource, path, api, token, mode } = request;
  const url = `${api}/api/rest/v4/import/${resource.name}${mode === "update" ? "" : `?mode=${mode}`}`;
  const isFile = path !== standardInput;
  const identity = isFile ? await identify(path, api, resource.name) : null;
  let state = (identity && (await readState(path, identity))) ?? atStart;
  if (state !== atStart) console.log(`Going on behind line ${state.place.line}.`);
  const { source, format } = await tellFormat(await openSource(path));

  let lines: ImportLine[] = [];
  let bad: RejectedLine[] = [];
  let characters = 0;
  let { place } = state;

  async function flush(): Promise<void> {
    const outcome =
      lines.length === 0 ? { written: 0, rejected: [] } : await sendLines(url, token, lines);
    const rejected = [...bad, ...outcome.rejected].sort((one, other) => one.line - other.line);
    report(rejected);
    state = {
      place,
      written: state.written + outcome.written,
      rejected: state.rejected + rejected.length,
    };
    if (identity !== null) await writeState(path, identity, state);
    if (process.stdout.isTTY) process.stdout.write(`\r${state.written} rows, line ${place.line} `);
    lines = [];
    bad = [];
    characters = 0;
  }

  const records =
    format === "csv" ? readCsvFile(request, source, place) : readJsonFile(source, place);
  for await (const { line, end, row } of records) {
    if (typeof row === "string") {
      bad.push({ line, message: row });
    } else {
      lines.push({ line, row });
      characters += JSON.stringify(row).length;
    }
    place = end;
    if (lines.length + bad.length >= mostLines || characters >= mostCharacters) await flush();
  }
  await flush();
  if (isFile) await removeState(path);
  return state;
}

try {
  const { written, rejected } = await importFile(readRequest(process.argv.slice(2)));
  console.log(`${written} rows are written, ${rejected} lines rejected.`);
  process.exitCode = rejected === 0 ? 0 : 1;
} catch (error) {
  const { message, stack } = error as Error;
  const isExpected =
    error instanceof ImportRefused || error instanceof UnclearEscape || error instanceof RangeError;
  const code = (error as NodeJS.ErrnoException).code ?? "";
  console.error(isExpected || code !== "" ? message : stack);
  process.exitCode = 2;
}
