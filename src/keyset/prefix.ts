/**
 * Prefixes of text as ranges: what `LIKE 'x%'` asks, without its limit of 50 bytes on D1.
 *
 * @module
 */
const lastCodePoint = 0x10ffff;

/**
 * The least text that is greater than every text with this prefix; null when there is none. SQLite
 * compares text by its bytes in UTF-8, which is the order of code points.
 */
export function successorOf(prefix: string): string | null {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0);
  while (points.at(-1) === lastCodePoint) points.pop();
  const last = points.pop();
  if (last === undefined) return null;
  // Surrogates are no characters.
  const next = last === 0xd7ff ? 0xe000 : last + 1;
  return String.fromCodePoint(...points, next);
}
