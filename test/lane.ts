/**
 * The lane that runs: `npm test` runs the quick one, `npm run test:long` the long one.
 *
 * A file named `*.long.test.ts` belongs to the long lane only. A file named `*.scaled.test.ts` runs in
 * both lanes, and takes its sizes from {@link inLane}. Every other test file belongs to the quick lane.
 *
 * @module
 */
import { inject } from "vitest";

export type Lane = "quick" | "long";

declare module "vitest" {
  interface ProvidedContext {
    readonly lane: Lane;
    /** The seed of all random tests of this run. */
    readonly seed: number;
  }
}

/** Chooses a size by the lane that runs. */
export function inLane<T>(sizes: Readonly<Record<Lane, T>>): T {
  return sizes[inject("lane")];
}
