/**
 * Reads the records of a file one by one, with their positions: rows of CSV, or lines of JSON.
 *
 * @module
 */
import { Readable } from "node:stream";
import { parse } from "csv-parse";
import type { CsvValue } from "./import-columns.ts";
import { type Dialect, parserOptions } from "./import-dialect.ts";

/** A position between two records: the number of bytes and lines before it in the decompressed file. */
export interface FilePlace {
  readonly byte: number;
  readonly line: number;
}

/** A record and its position in the file. */
export interface FileRecord<Value> {
  readonly value: Value;
  /** The number of its first line, from 1. */
  readonly line: number;
  /** The end of the record, where an interrupted import continues. */
  readonly end: FilePlace;
}

/**
 * Reads the records of a CSV file.
 *
 * @param source the bytes after `from`.
 * @throws Error of csv-parse's, for a file that is not well-formed, with the line in its message.
 */
export async function* readCsv(
  source: AsyncIterable<Buffer>,
  dialect: Dialect,
  from: FilePlace = { byte: 0, line: 0 },
): AsyncGenerator<FileRecord<readonly CsvValue[]>> {
  const file = Readable.from(source, { objectMode: false });
  const parser = parse(parserOptions(dialect));
  file.on("error", (error) => parser.destroy(error));
  file.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: CsvValue[];
      info: { lines: number; bytes: number };
    }>) {
      const breaks = record.reduce((sum, value) => sum + (value?.split("\n").length ?? 1) - 1, 0);
      const end = { byte: from.byte + info.bytes, line: from.line + info.lines };
      yield { value: record, line: end.line - breaks, end };
    }
  } finally {
    file.destroy();
    parser.destroy();
  }
}

const newline = 0x0a;

/** Whether a line is not a row: npm prints `> name` and the command before the output of a script. */
const isBanner = (text: string) => text.startsWith("> ");

/**
 * Reads the lines of a file of JSON. Empty lines are skipped.
 *
 * @param source the bytes after `from`.
 */
export async function* readJsonLines(
  source: AsyncIterable<Buffer>,
  from: FilePlace = { byte: 0, line: 0 },
): AsyncGenerator<FileRecord<string>> {
  let rest: Buffer[] = [];
  let { byte, line } = from;
  const decode = (parts: readonly Buffer[]) => Buffer.concat(parts).toString("utf8").trim();
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      const parts = [...rest, chunk.subarray(start, end)];
      byte += parts.reduce((sum, part) => sum + part.length, 0) + 1;
      line += 1;
      rest = [];
      start = end + 1;
      const value = decode(parts);
      if (value !== "" && !isBanner(value)) yield { value, line, end: { byte, line } };
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  const value = decode(rest);
  const length = rest.reduce((sum, part) => sum + part.length, 0);
  if (value !== "") yield { value, line: line + 1, end: { byte: byte + length, line: line + 1 } };
}
