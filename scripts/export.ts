/**
 * `npm run -s export -- RESOURCE > FILE.ndjson`: exports the rows of a resource through the API, one JSON
 * object on each line, in the order of their ids. The lines have every stored member, so that
 * `npm run import` makes the same rows from them.
 *
 * With `--output FILE` the rows are appended to a file, and the same command continues an interrupted export.
 * It removes an incomplete line at the end of the file and continues after the last complete line.
 *
 * @module
 */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Field } from "../src/dockets/declaration/fields.ts";
import { type Resource, resources } from "../src/dockets/declaration/resources.ts";
import { countOf } from "./count-of.ts";

/** The export cannot continue. The message is shown without a stack trace. */
class ExportRefused extends Error {}

const usage = `npm run -s export -- RESOURCE [--output FILE] [--api URL] [--token TOKEN]
RESOURCE is one of ${Object.keys(resources).join(", ")}.
Without --output, rows go to standard output. Any token may read. Without --token, the command uses $TOKEN.`;

const mostAttempts = 8;

interface Request {
  readonly resource: Resource;
  readonly output: string | null;
  readonly api: string;
  readonly token: string;
}

/** @throws ExportRefused with the usage of the command. */
function readRequest(commandLine: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...commandLine],
    allowPositionals: true,
    options: {
      output: { type: "string" },
      api: { type: "string", default: "http://localhost:8787" },
      token: { type: "string", default: process.env.TOKEN ?? "" },
    },
  });
  const [name = "", ...more] = positionals;
  const resource = new Map<string, Resource>(Object.entries(resources)).get(name);
  if (resource === undefined || more.length > 0) throw new ExportRefused(usage);
  if (values.token === "") throw new ExportRefused(`The command needs a token.\n${usage}`);
  const api = values.api.replace(/\/+$/, "");
  return { resource, output: values.output ?? null, api, token: values.token };
}

interface Row {
  readonly id: string | number;
}

interface Page {
  readonly next: string | null;
  readonly results: readonly Row[];
}

/** @throws ExportRefused when the API refuses, or does not answer after {@link mostAttempts}. */
async function readPage(url: string, token: string): Promise<Page> {
  let failure = "";
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    try {
      const response = await fetch(url, { headers: { Authorization: `Bearer ${token}` } });
      const text = await response.text();
      if (response.status === 200) return JSON.parse(text) as Page;
      failure = `${response.status} ${text.slice(0, 500)}`;
      if (response.status !== 429 && response.status < 500) break;
      const asked = Number(response.headers.get("Retry-After")) * 1000;
      await sleep(asked > 0 ? asked : 500 * 2 ** (attempt - 1));
    } catch (error) {
      failure = (error as Error).message;
      await sleep(500 * 2 ** (attempt - 1));
    }
  }
  throw new ExportRefused(`${url} answered ${failure}`);
}

/** The members to export: all stored members, including those that an answer has only on request. */
function storedMembers({ fields }: Resource): string {
  return Object.entries<Field>(fields)
    .filter(([, { storage }]) => storage !== "computed")
    .map(([name]) => name)
    .join(",");
}

/** The rows after the row with an id, in the order of ids. */
async function* readRows(
  { resource, api, token }: Request,
  after: string | number | null,
): AsyncGenerator<readonly Row[]> {
  const query = new URLSearchParams({
    order_by: "id",
    page_size: "100",
    fields: storedMembers(resource),
  });
  if (after !== null) query.set("seek", String(after));
  let url: string | null = `${api}/api/rest/v4/${resource.name}/?${query}`;
  while (url !== null) {
    const { next, results }: Page = await readPage(url, token);
    // `seek` starts at the row that was exported last.
    yield results.filter(({ id }) => id !== after);
    // If the API runs behind a proxy, its links may have another origin.
    url = next && new URL(new URL(next).search, `${api}/api/rest/v4/${resource.name}/`).href;
  }
}

const newline = 0x0a;

/** Removes an incomplete line at the end of a file. Returns the id of the last row; null without rows. */
async function prepareOutput(path: string): Promise<string | number | null> {
  const file = await open(path, "a+");
  try {
    const { size } = await file.stat();
    let tail = Buffer.alloc(0);
    for (let start = size; ; ) {
      const length = Math.min(start, 1_048_576);
      start -= length;
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, start);
      tail = Buffer.concat([buffer, tail]);
      const end = tail.lastIndexOf(newline);
      const before = end > 0 ? tail.lastIndexOf(newline, end - 1) : -1;
      if (start > 0 && before === -1) continue;
      await file.truncate(start + end + 1);
      const last = tail.subarray(before + 1, Math.max(end, 0)).toString("utf8");
      return last === "" ? null : (JSON.parse(last) as Row).id;
    }
  } finally {
    await file.close();
  }
}

/** Writes rows, and waits when the reader of the output is slower than the API. */
async function exportRows(request: Request): Promise<number> {
  const { output } = request;
  const after = output === null ? null : await prepareOutput(output);
  const stream = output === null ? process.stdout : createWriteStream(output, { flags: "a" });
  let count = 0;
  for await (const rows of readRows(request, after)) {
    if (rows.length === 0) continue;
    const text = `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`;
    if (!stream.write(text)) await once(stream, "drain");
    count += rows.length;
    if (process.stderr.isTTY) process.stderr.write(`\r${count} rows `);
  }
  if (output !== null) {
    stream.end();
    await once(stream, "finish");
  }
  return count;
}

try {
  const count = await exportRows(readRequest(process.argv.slice(2)));
  console.error(`${countOf(count, "row")} exported.`);
} catch (error) {
  const { message, stack } = error as Error;
  console.error(error instanceof ExportRefused ? message : stack);
  process.exitCode = 2;
}
