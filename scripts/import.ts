/**
 * `npm run import -- RESOURCE FILE.csv [--api URL] [--token TOKEN] [--escape backslash|quote]`: imports
 * a file of CourtListener's bulk data (com-courtlistener-storage, unpacked) through the API.
 *
 * The file is read as a stream. May be interrupted at any moment: the same command goes on where it
 * stopped. Bad lines are shown with their numbers in the file, and the rest is imported; then the exit
 * code is 1.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { type Resource, resources } from "../src/dockets/declaration/resources.ts";
import { type ImportLine, ImportRefused, type RejectedLine, sendLines } from "./import-client.ts";
import { mapColumns } from "./import-columns.ts";
import { detectEscape, type Escape, readHeader, readRecords } from "./import-records.ts";
import { atStart, identify, readState, removeState, writeState } from "./import-state.ts";

/** Lines of one request. */
const mostLines = 5_000;

/** Characters of one request with more than one line. */
const mostCharacters = 8_000_000;

const usage = `npm run import -- RESOURCE FILE.csv [--api URL] [--token TOKEN] [--escape backslash|quote]
RESOURCE is one of ${Object.keys(resources).join(", ")}; import them in this order.
The token is that of an administrator (ADMIN_EMAILS); without --token, $TOKEN.`;

interface Request {
  readonly resource: Resource;
  readonly path: string;
  readonly api: string;
  readonly token: string;
  readonly escaping: Escape | null;
}

/** @throws ImportRefused that says how it is used. */
function readRequest(commandLine: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...commandLine],
    allowPositionals: true,
    options: {
      api: { type: "string", default: "http://localhost:8787" },
      token: { type: "string", default: process.env.TOKEN ?? "" },
      escape: { type: "string" },
    },
  });
  const [name = "", path, ...more] = positionals;
  const resource = new Map<string, Resource>(Object.entries(resources)).get(name);
  const { api, token, escape: escaping } = values;
  const isEscape = escaping === undefined || escaping === "backslash" || escaping === "quote";
  if (resource === undefined || path === undefined || more.length > 0 || !isEscape) {
    throw new ImportRefused(usage);
  }
  if (token === "") throw new ImportRefused(`There is no token.\n${usage}`);
  return { resource, path, api: api.replace(/\/+$/, ""), token, escaping: escaping ?? null };
}

function createProgress(total: number, start: number) {
  const began = Date.now();
  let rows = 0;
  return (more: number, byte: number, isLast: boolean) => {
    rows += more;
    const seconds = Math.max(0.001, (Date.now() - began) / 1000);
    const percent = total === 0 ? 100 : Math.floor((100 * byte) / total);
    const rate = Math.round(rows / seconds);
    const text = `${percent} % of the file, ${rows} rows in ${seconds.toFixed(1)} s (${rate}/s)`;
    if (process.stdout.isTTY) process.stdout.write(`\r  ${text} ${isLast ? "\n" : ""}`);
    else
      console.log(start > 0 && rows === more ? `  ${text}, behind where it stopped` : `  ${text}`);
  };
}

function report(rejected: readonly RejectedLine[]): void {
  if (rejected.length > 0 && process.stdout.isTTY) process.stdout.write("\n");
  for (const { line, message } of rejected) console.error(`line ${line}: ${message}`);
}

/**
 * Imports a file.
 *
 * @returns how many rows were written and how many lines rejected, by all runs.
 */
async function importFile({ resource, path, api, token, escaping: given }: Request) {
  const escaping = given ?? (await detectEscape(path));
  const header = await readHeader(path, escaping);
  const toRow = mapColumns(resource, header);
  const url = `${api}/api/rest/v4/import/${resource.name}`;
  const identity = await identify(path, api, resource.name);
  const earlier = await readState(path, identity);
  let state = earlier ?? atStart;
  if (earlier !== null) console.log(`Going on behind line ${earlier.place.line}.`);
  const progress = createProgress(identity.size, state.place.byte);

  let lines: ImportLine[] = [];
  let bad: RejectedLine[] = [];
  let characters = 0;
  let place = state.place;

  async function flush(isLast: boolean): Promise<void> {
    const outcome =
      lines.length === 0 ? { written: 0, rejected: [] } : await sendLines(url, token, lines);
    const rejected = [...bad, ...outcome.rejected].sort((one, other) => one.line - other.line);
    report(rejected);
    state = {
      place,
      written: state.written + outcome.written,
      rejected: state.rejected + rejected.length,
    };
    await writeState(path, identity, state);
    progress(outcome.written + rejected.length, place.byte, isLast);
    lines = [];
    bad = [];
    characters = 0;
  }

  for await (const { values, line, end } of readRecords(path, escaping, state.place)) {
    const isHeader = place.byte === 0;
    if (!isHeader && values.length !== header.length) {
      const message = `${values.length} fields; the header has ${header.length}`;
      bad.push({ line, message });
    } else if (!isHeader) {
      const row = toRow(values);
      lines.push({ line, row });
      characters += JSON.stringify(row).length;
    }
    place = end;
    const isFull = lines.length + bad.length >= mostLines || characters >= mostCharacters;
    if (isFull) await flush(false);
  }
  await flush(true);
  await removeState(path);
  return state;
}

try {
  const { written, rejected } = await importFile(readRequest(process.argv.slice(2)));
  console.log(`${written} rows are written, ${rejected} lines rejected.`);
  process.exitCode = rejected === 0 ? 0 : 1;
} catch (error) {
  const { message, stack } = error as Error;
  const isExpected = error instanceof ImportRefused || error instanceof RangeError;
  const code = (error as NodeJS.ErrnoException).code ?? "";
  console.error(isExpected || code !== "" ? message : stack);
  process.exitCode = 2;
}
