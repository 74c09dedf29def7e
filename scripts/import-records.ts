/**
 * Records of a CSV file as PostgreSQL's COPY writes it, one by one, with where each of them is.
 *
 * @module
 */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { type Options, parse } from "csv-parse";
import type { CsvValue } from "./import-columns.ts";

/**
 * What stands before a quote inside a quoted field. CourtListener's exports of today have a backslash
 * (`ESCAPE '\'` in scripts/003-bulk-data-export.sh of freelawproject/courtlistener), its older ones a
 * second quote (PostgreSQL's default).
 */
export type Escape = "backslash" | "quote";

/** A record, and where it is in the file. */
export interface CsvRecord {
  readonly values: readonly CsvValue[];
  /** The line that it begins on, from 1. */
  readonly line: number;
  /** The byte behind it, and the number of its last line: where one can go on. */
  readonly end: FilePlace;
}

/** Between two records: how many bytes and lines are before. */
export interface FilePlace {
  readonly byte: number;
  readonly line: number;
}

/** Bytes that are looked at to tell how quotes are escaped. */
const sampleSize = 4_194_304;

function optionsOf(escaping: Escape): Options {
  return {
    bom: true,
    escape: escaping === "backslash" ? "\\" : '"',
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    // Only what is not quoted can be NULL: a quoted nothing is the empty text.
    cast: (value, { quoting }) => (!quoting && (value === "" || value === "\\N") ? null : value),
  };
}

/**
 * Tells how a file escapes quotes, by its beginning. Two quotes inside a field, with a character
 * before and behind that ends no field, are an escaped one; a backslash is taken otherwise.
 */
export async function detectEscape(path: string): Promise<Escape> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleSize), 0, sampleSize, 0);
    const sample = buffer.toString("utf8", 0, bytesRead);
    if (/[^,\r\n\\]\\"[^,\r\n]/.test(sample)) return "backslash";
    return /[^",\r\n]""[^",\r\n]|"""/.test(sample) ? "quote" : "backslash";
  } finally {
    await file.close();
  }
}

/**
 * Reads a file's records from a place between two of them; the first record of all is the header.
 *
 * @throws Error of csv-parse's, for a file that is not well-formed, with the line in its message.
 */
export async function* readRecords(
  path: string,
  escaping: Escape,
  from: FilePlace = { byte: 0, line: 0 },
): AsyncGenerator<CsvRecord> {
  const file = createReadStream(path, { start: from.byte, highWaterMark: 262_144 });
  const parser = parse(optionsOf(escaping));
  file.on("error", (error) => parser.destroy(error));
  file.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: CsvValue[];
      info: { lines: number; bytes: number };
    }>) {
      const breaks = record.reduce((sum, value) => sum + (value?.split("\n").length ?? 1) - 1, 0);
      const end = { byte: from.byte + info.bytes, line: from.line + info.lines };
      yield { values: record, line: end.line - breaks, end };
    }
  } finally {
    file.destroy();
    parser.destroy();
  }
}

/** The first record's values; empty for an empty file. */
export async function readHeader(path: string, escaping: Escape): Promise<readonly CsvValue[]> {
  for await (const { values } of readRecords(path, escaping)) return values;
  return [];
}
