/**
 * Lines of a stream of bytes, one at a time.
 *
 * @module
 */

/** The most bytes of a line. A longer line is not kept in memory. */
export const longestLine = 2 ** 20;

/** A line of text, or what is wrong with it. Numbers start at 1, and empty lines count. */
type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly fault: string };

const newline = 0x0a;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

function decode(parts: readonly Uint8Array[]): string | null {
  try {
    return decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts)).replace(/\r$/, "");
  } catch {
    return null;
  }
}

/**
 * The lines of a stream, without their line ends. It leaves out lines that have only white space. It keeps
 * at most one line in memory, and drops the bytes of a line that is too long.
 */
export async function* readLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let bytes = 0;

  function finish(): Line | null {
    const line = { number };
    const [kept, length] = [parts, bytes];
    number += 1;
    parts = [];
    bytes = 0;
    if (length > longestLine) {
      return { ...line, fault: `longer than ${longestLine} bytes` };
    }
    const text = kept.length === 0 ? "" : decode(kept);
    if (text === null) return { ...line, fault: "not UTF-8" };
    return text.trim() === "" ? null : { ...line, text };
  }

  function add(part: Uint8Array): void {
    bytes += part.length;
    if (bytes > longestLine) parts = [];
    else if (part.length > 0) parts.push(part);
  }

  for await (const chunk of stream) {
    let start = 0;
    for (
      let end = chunk.indexOf(newline);
      end !== -1;
      start = end + 1, end = chunk.indexOf(newline, start)
    ) {
      add(chunk.subarray(start, end));
      const line = finish();
      if (line !== null) yield line;
    }
    add(chunk.subarray(start));
  }
  if (bytes > 0) {
    const line = finish();
    if (line !== null) yield line;
  }
}
