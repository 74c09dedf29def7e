import { expect, test } from "vitest";
import { readSource } from "../sources.ts";

test("the changelog knows the version of package.json", () => {
  const { version } = JSON.parse(readSource("package.json")) as { version: string };
  expect(readSource("CHANGELOG.md")).toContain(`## [${version}]`);
});
