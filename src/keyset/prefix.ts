/**
 * Prefixes of text as ranges. A range finds what `LIKE 'x%'` finds, and uses an index. D1 limits a LIKE
 * pattern to 50 bytes.
 *
 * @module
 */
const lastCodePoint = 0x10ffff;

/**
 * The smallest text that is greater than every text with this prefix, or null if there is none. SQLite
 * compares text by its UTF-8 bytes, which is the order of code points.
 */
export function successorOf(prefix: string): string | null {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0);
  while (points.at(-1) === lastCodePoint) points.pop();
  const last = points.pop();
  if (last === undefined) return null;
  // The code points from 0xD800 to 0xDFFF are surrogates, and not characters.
  const next = last === 0xd7ff ? 0xe000 : last + 1;
  return String.fromCodePoint(...points, next);
}
