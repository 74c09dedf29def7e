/**
 * Sends lines to the import of an API, until each line is written or rejected.
 *
 * @module
 */
import { setTimeout as sleep } from "node:timers/promises";

/** A row, and the number of its line in the file. */
export interface ImportLine {
  readonly line: number;
  readonly row: Readonly<Record<string, unknown>>;
}

export interface RejectedLine {
  readonly line: number;
  readonly message: string;
}

/** The number of written rows, and the rejected lines. */
export interface Outcome {
  readonly written: number;
  readonly rejected: readonly RejectedLine[];
}

/** An error that another attempt does not solve. The message is shown without a stack trace. */
export class ImportRefused extends Error {}

const mostAttempts = 8;

/** Milliseconds before the second attempt. The pause doubles before each further attempt. */
const firstWait = 500;
const longestWait = 30_000;

function waitBefore(attempt: number, response: Response | null): number {
  const asked = Number(response?.headers.get("Retry-After")) * 1000;
  return Math.min(longestWait, asked > 0 ? asked : firstWait * 2 ** (attempt - 1));
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** @throws ImportRefused when {@link mostAttempts} attempts have failed. */
async function post(url: string, token: string, body: string): Promise<Answer> {
  let failure = "";
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    let response: Response | null = null;
    try {
      response = await fetch(url, {
        method: "POST",
        headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/x-ndjson" },
        body,
      });
      const text = await response.text();
      if (response.status !== 429 && response.status < 500)
        return { status: response.status, text };
      failure = `${response.status} ${text.slice(0, 500)}`;
    } catch (error) {
      const { message, cause } = error as Error;
      failure = cause instanceof Error ? `${message}: ${cause.message}` : message;
    }
    if (attempt < mostAttempts) await sleep(waitBefore(attempt, response));
  }
  throw new ImportRefused(`${url} did not accept the lines: ${failure}`);
}

interface Account {
  readonly written: number;
  readonly rejected: number;
  readonly errors: readonly RejectedLine[];
}

/**
 * Sends lines. One answer may not cover all of them: the API lists at most a hundred errors, and its database
 * limits the queries of a request. In that case, this function sends each half again, which is safe because
 * writing a row twice does not change it.
 *
 * @throws ImportRefused when the API refuses the whole request, or does not answer.
 */
export async function sendLines(
  url: string,
  token: string,
  lines: readonly ImportLine[],
): Promise<Outcome> {
  const body = lines.map(({ row }) => JSON.stringify(row)).join("\n");
  const { status, text } = await post(url, token, body);
  const account = status === 200 ? (JSON.parse(text) as Account) : null;
  const isWhole = account !== null && account.errors.length === account.rejected;
  if (account !== null && (isWhole || lines.length === 1)) {
    const rejected = account.errors.map(({ line, message }) => ({
      line: lines[line - 1]?.line ?? 0,
      message,
    }));
    return { written: account.written, rejected };
  }
  if ((status === 200 || status === 413) && lines.length > 1) {
    const half = lines.length >> 1;
    const first = await sendLines(url, token, lines.slice(0, half));
    const second = await sendLines(url, token, lines.slice(half));
    return {
      written: first.written + second.written,
      rejected: [...first.rejected, ...second.rejected],
    };
  }
  throw new ImportRefused(`${url} answered ${status} ${text.slice(0, 500)}`);
}
