/**
 * `npm run import -- RESOURCE FILE`: imports a file through the API.
 *
 * The file is one of CourtListener's bulk files (CSV, plain or compressed: `.csv.bz2`, `.csv.gz`), or lines of
 * JSON in the format of its API and of `npm run export`. It is read as a stream. An import may be interrupted
 * at any moment, and the same command continues it. Lines that cannot be imported are shown with their
 * numbers in the file, and the other lines are imported. The exit code is 1 if any line was rejected.
 *
 * @module
 */
import { PassThrough, type Readable } from "node:stream";
import { parseArgs } from "node:util";
import { type Resource, resources } from "../src/dockets/declaration/resources.ts";
import { countOf } from "./count-of.ts";
import { type ImportLine, ImportRefused, type RejectedLine, sendLines } from "./import-client.ts";
import { mapColumns } from "./import-columns.ts";
import { type Dialect, detectEscape, type Escape, UnclearEscape } from "./import-dialect.ts";
import { type FilePlace, readCsv, readJsonLines } from "./import-records.ts";
import { detectFormat, openSource, skipBytes, standardInput } from "./import-source.ts";
import { atStart, identify, readState, removeState, writeState } from "./import-state.ts";

/** The most lines of one request. */
const mostLines = 5_000;

/** The most characters of one request with more than one line. */
const mostCharacters = 8_000_000;

/** The number of bytes of standard input that are read to detect how it escapes quotes. */
const keptBytes = 67_108_864;

const usage = `npm run import -- RESOURCE FILE [--api URL] [--token TOKEN] [--mode update|replace] [--escape backslash|quote] [--quote backtick]
RESOURCE is one of ${Object.keys(resources).join(", ")}; import them in this order.
FILE is CSV or lines of JSON, plain or compressed by gzip or bzip2; - is standard input.
The token must belong to an administrator (ADMIN_EMAILS). Without --token, the command uses $TOKEN.`;

interface Request {
  readonly resource: Resource;
  readonly path: string;
  readonly api: string;
  readonly token: string;
  readonly mode: string;
  readonly escaping: Escape | null;
  readonly quote: Dialect["quote"];
}

/** @throws ImportRefused with the usage of the command. */
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
  if (token === "") throw new ImportRefused(`The command needs a token.\n${usage}`);
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
 * Detects by its first part how standard input escapes quotes. The returned source has all of the input.
 *
 * @throws UnclearEscape when the part does not show it.
 */
async function detectEscapeOfStream(source: Readable, quote: Dialect["quote"]) {
  const iterator = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const kept: Buffer[] = [];
  const part = new PassThrough();
  let isTold = false;
  const detected = detectEscape(part, quote).finally(() => {
    isTold = true;
  });
  detected.catch(() => undefined);
  for (let bytes = 0; bytes < keptBytes && !isTold; ) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    kept.push(value);
    bytes += value.length;
    // The part may end within a record. Both dialects read this incomplete record in the same way.
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
  return { escaping: await detected, source: all() };
}

async function* readCsvFile(
  { resource, path, escaping, quote }: Request,
  source: Readable,
  from: FilePlace,
): AsyncGenerator<FileLine> {
  let detected = escaping;
  let bytes: AsyncIterable<Buffer> = source;
  if (detected === null && path === standardInput) {
    ({ escaping: detected, source: bytes } = await detectEscapeOfStream(source, quote));
  }
  detected ??= await detectEscape(await openSource(path), quote);
  const dialect = { escaping: detected, quote };
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
    const fault = `the line has ${value.length} fields, and the header has ${header.length}`;
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
 * @returns the number of written rows and of rejected lines in all runs.
 */
async function importFile(request: Request) {
  const { resource, path, api, token, mode } = request;
  const url = `${api}/api/rest/v4/import/${resource.name}${mode === "update" ? "" : `?mode=${mode}`}`;
  const isFile = path !== standardInput;
  const identity = isFile ? await identify(path, api, resource.name) : null;
  let state = (identity && (await readState(path, identity))) ?? atStart;
  if (state !== atStart) console.log(`Continuing after line ${state.place.line}.`);
  const { source, format } = await detectFormat(await openSource(path));

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
  console.log(`${countOf(written, "row")} written, and ${countOf(rejected, "line")} rejected.`);
  process.exitCode = rejected === 0 ? 0 : 1;
} catch (error) {
  const { message, stack } = error as Error;
  const isExpected =
    error instanceof ImportRefused || error instanceof UnclearEscape || error instanceof RangeError;
  const code = (error as NodeJS.ErrnoException).code ?? "";
  console.error(isExpected || code !== "" ? message : stack);
  process.exitCode = 2;
}
