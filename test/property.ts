/**
 * Runs fast-check properties with the seed of the test run.
 *
 * @module
 */
import fc from "fast-check";
import { inject } from "vitest";

/**
 * Checks a property with the seed that the run printed at its start. Set `TEST_SEED` to that number to
 * repeat the run.
 *
 * @param numRuns how many random inputs to try.
 * @throws the error of fast-check, with the smallest input that fails.
 */
export async function assertProperty<Input>(
  property: fc.IAsyncPropertyWithHooks<Input> | fc.IAsyncProperty<Input>,
  numRuns: number,
): Promise<void> {
  await fc.assert(property, { numRuns, seed: inject("seed") });
}
