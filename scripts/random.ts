/**
 * Pseudo-random numbers that are the same in every run.
 *
 * @module
 */

/** A seeded generator. The same seed gives the same sequence on every machine. */
export interface Random {
  /** At least 0 and below 1. */
  fraction(): number;
  /** An integer from `least` to `most`, both included. */
  integer(least: number, most: number): number;
  /** True with this probability (0 … 1). */
  chance(probability: number): boolean;
  /** @throws RangeError for an empty list. */
  pick<T>(choices: readonly T[]): T;
  /** At most `count` different items, in random order. */
  sample<T>(choices: readonly T[], count: number): T[];
}

/** Mulberry32: 32 bits of state, public domain (Tommy Ettinger, 2017). Not for secrets. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  function integer(least: number, most: number): number {
    return least + Math.floor(fraction() * (most - least + 1));
  }

  function pick<T>(choices: readonly T[]): T {
    if (choices.length === 0) throw new RangeError("nothing to pick from");
    return choices[integer(0, choices.length - 1)] as T;
  }

  function sample<T>(choices: readonly T[], count: number): T[] {
    const left = [...choices];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) {
      taken.push(...left.splice(integer(0, left.length - 1), 1));
    }
    return taken;
  }

  return {
    fraction,
    integer,
    chance: (probability) => fraction() < probability,
    pick,
    sample,
  };
}
