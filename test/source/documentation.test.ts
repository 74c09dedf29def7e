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

test("the commands that deploy create every queue", () => {
  const queues = readSource("wrangler.toml").matchAll(/^(?:queue|dead_letter_queue) = "(.+)"$/gm);
  const names = new Set(Array.from(queues, ([, name = ""]) => name));
  expect(names).toContain("connectly-jobs");
  const page = readSource("docs/operations.md");
  const created = page.matchAll(/^npx wrangler queues create (\S+)$/gm);
  expect(new Set(Array.from(created, ([, name = ""]) => name))).toEqual(names);
});

test("the README has at most 200 lines, and the targets of its links exist", () => {
  const readme = readSource("README.md");
  expect(readme.split("\n").length).toBeLessThanOrEqual(201);
  const links = Array.from(readme.matchAll(/\]\(([^):]+)\)/g), ([, path = ""]) => path);
  const root = join(import.meta.dirname, "..", "..");
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
