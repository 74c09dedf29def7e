import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSource } from "../sources.ts";

test("every variable is documented", () => {
  const variables = readSource("src/settings.ts").matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm);
  const names = Array.from(variables, ([, name = ""]) => name);
  expect(names).toContain("APP_SECRET");
  const page = readSource("docs/operations.md");
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test("the README has at most 200 lines, and the targets of its links exist", () => {
  const readme = readSource("README.md");
  expect(readme.split("\n").length).toBeLessThanOrEqual(201);
  const links = Array.from(readme.matchAll(/\]\(([^):]+)\)/g), ([, path = ""]) => path);
  const root = join(import.meta.dirname, "..", "..");
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
