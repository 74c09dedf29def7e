/**
 * The order of the test files of the long lane: the longest first, and files that mostly wait for a browser or for
 * a Worker's restart beside files that compute all the time. Both cores stay busy until the end.
 *
 * @module
 */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take more than twenty seconds, in the order in which they start. The others follow. */
const first = [
  "clients/deletion.long.test.ts",
  "feed-cache/model.scaled.test.ts",
  "clients/tus.long.test.ts",
  "clients/console/feed.long.test.ts",
  "clients/reference.long.test.ts",
  "clients/console/dockets.long.test.ts",
  "clients/console/screens.long.test.ts",
  "clients/killed-worker.long.test.ts",
  "http/authorisation.long.test.ts",
  "clients/console/files.long.test.ts",
  "keyset/filters.scaled.test.ts",
  "clients/console/keyboard.long.test.ts",
  "openapi/requests.scaled.test.ts",
  "scripts/seed.long.test.ts",
  "files/conditions.scaled.test.ts",
  "scripts/generate-migration.long.test.ts",
  "dockets/filters.scaled.test.ts",
  "clients/snippets.long.test.ts",
];

function rankOf({ moduleId }: TestSpecification): number {
  const rank = first.findIndex((path) => moduleId.endsWith(`/test/${path}`));
  return rank === -1 ? first.length : rank;
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    return others.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
