/**
 * Detects how a CSV file escapes quotes.
 *
 * CourtListener's exports put a backslash before a quote (`ESCAPE '\'` in scripts/003-bulk-data-export.sh
 * of freelawproject/courtlistener). RFC 4180, and PostgreSQL by default, double the quote. A sequence such as
 * `\",` can be the end of a field in one dialect and the middle of a field in the other, so that no single
 * place is enough to distinguish them. This module parses the file in both dialects. The dialect in which
 * the file is well-formed is the right one.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { type Options, type Parser, parse } from "csv-parse";

/** The character before a quote inside a quoted field: a backslash, or another quote. */
export type Escape = "backslash" | "quote";

/** The syntax of the fields of a file. */
export interface Dialect {
  readonly escaping: Escape;
  /** The character around fields. CourtListener's files of some months have a backtick. */
  readonly quote: '"' | "`";
}

/** The options of csv-parse for a dialect. */
export function parserOptions({ escaping, quote }: Dialect): Options {
  return {
    bom: true,
    quote,
    escape: escaping === "backslash" ? "\\" : quote,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    // Only a field without quotes can be NULL. Two quotes are the empty text.
    cast: (value, { quoting }) => (!quoting && (value === "" || value === "\\N") ? null : value),
  };
}

/** The file can be read in both dialects with different results, or in neither dialect. */
export class UnclearEscape extends Error {}

/** The number of bytes after which the dialect with fewer faults is the right one. */
const evidence = 1_048_576;

/** The file, read in one dialect. */
class Candidate {
  readonly escaping: Escape;
  /** Records with another number of fields than the header; infinite once a record is not CSV. */
  faults = 0;
  records = 0;
  line = 0;
  private readonly parser: Parser;
  private readonly hash = createHash("sha256");
  private columns = 0;
  private isBroken = false;

  constructor(dialect: Dialect) {
    this.escaping = dialect.escaping;
    this.parser = parse(parserOptions(dialect));
    this.parser.on("error", () => {
      this.faults = Number.POSITIVE_INFINITY;
      this.isBroken = true;
    });
  }

  private drain(): void {
    for (;;) {
      const item = this.parser.read() as { record: unknown[]; info: { lines: number } } | null;
      if (item === null) return;
      if (this.records === 0) this.columns = item.record.length;
      else if (item.record.length !== this.columns) this.faults += 1;
      this.records += 1;
      this.line = item.info.lines;
      this.hash.update(JSON.stringify(item.record));
    }
  }

  write(chunk: Buffer): void {
    if (this.isBroken) return;
    this.parser.write(chunk);
    this.drain();
  }

  async end(): Promise<void> {
    if (this.isBroken) return;
    const ended = new Promise((resolve) => {
      this.parser.once("end", resolve);
      this.parser.once("error", resolve);
    });
    this.parser.end();
    this.drain();
    this.parser.resume();
    await ended;
  }

  /** A digest of all records so far. */
  digest(): string {
    return this.hash.copy().digest("hex");
  }

  get gaveUp(): boolean {
    return this.isBroken;
  }
}

/** The error with the line at which the two dialects begin to differ. */
function unclear(candidates: readonly Candidate[], why: string): UnclearEscape {
  const line = Math.max(1, Math.min(...candidates.map((candidate) => candidate.line)));
  return new UnclearEscape(
    `Near line ${line}: ${why}. Specify how quotes inside of fields are written: --escape backslash (\\") or --escape quote ("").`,
  );
}

/**
 * Detects how a file escapes quotes.
 *
 * @throws UnclearEscape when the file does not show it. The message has the line and the option to use.
 */
export async function detectEscape(
  source: Readable,
  quote: Dialect["quote"] = '"',
): Promise<Escape> {
  const candidates = (["backslash", "quote"] as const).map(
    (escaping) => new Candidate({ escaping, quote }),
  );
  const better = () => {
    const [one, other] = candidates.toSorted((a, b) => a.faults - b.faults);
    return one !== undefined && other !== undefined && one.faults < other.faults ? one : null;
  };
  let differsSince: number | null = null;
  let bytes = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    for (const candidate of candidates) candidate.write(chunk);
    bytes += chunk.length;
    const leading = better();
    if (leading === null) continue;
    differsSince ??= bytes;
    if (!leading.gaveUp && bytes - differsSince >= evidence) {
      source.destroy();
      return leading.escaping;
    }
  }
  await Promise.all(candidates.map((candidate) => candidate.end()));
  const leading = better();
  if (leading !== null && !leading.gaveUp) return leading.escaping;
  const [one, other] = candidates;
  if (one !== undefined && !one.gaveUp && one.digest() === other?.digest()) return one.escaping;
  throw unclear(
    candidates,
    one?.gaveUp === false
      ? "the file can be read in two ways with different results"
      : "the file is not well-formed CSV in either of two ways",
  );
}
