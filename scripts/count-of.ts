/**
 * Numbers in the messages of the scripts.
 *
 * @module
 */

/** A number of things and its verb, such as `1 row was` or `250 rows were`. `noun` is in the singular. */
export function countOf(count: number, noun: string): string {
  return count === 1 ? `1 ${noun} was` : `${count} ${noun}s were`;
}
