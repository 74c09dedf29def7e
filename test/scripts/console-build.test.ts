/**
 * The console as it is built: the size of its first screen, and that its page loads nothing inline.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { repositoryFolder } from "../../scripts/local-state.ts";
import { startStep } from "../../scripts/steps.ts";

/** Bytes that the first screen may have, compressed. */
const budget = 150_000;

const folder = join(repositoryFolder, "public", "assets", "console");

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

beforeAll(async () => {
  const step = startStep(["scripts/build-console.ts"], "captured");
  expect(await step.ended, step.output()).toBe(0);
});

async function readManifest(): Promise<Record<string, Chunk>> {
  return JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
}

/** The files that a chunk needs before it runs. */
function filesOf(manifest: Record<string, Chunk>, name: string, seen = new Set<string>()) {
  const chunk = manifest[name];
  if (chunk === undefined || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const css of chunk.css ?? []) seen.add(css);
  for (const each of chunk.imports ?? []) filesOf(manifest, each, seen);
  return seen;
}

test(`the first screen has at most ${budget} bytes, compressed`, async () => {
  const manifest = await readManifest();
  const [entry] = Object.entries(manifest).find(([, chunk]) => chunk.isEntry) ?? [""];
  const files = ["index.html", ...filesOf(manifest, entry)];
  expect(files.some((file) => file.endsWith(".js"))).toBe(true);
  expect(files.some((file) => file.endsWith(".css"))).toBe(true);
  let size = 0;
  for (const file of files) size += gzipSync(await readFile(join(folder, file))).length;
  console.log(`The first screen has ${size} bytes, compressed.`);
  expect(size).toBeLessThanOrEqual(budget);
});

test("the first screen does not contain Uppy", async () => {
  const manifest = await readManifest();
  const [entry] = Object.entries(manifest).find(([, chunk]) => chunk.isEntry) ?? [""];
  for (const file of filesOf(manifest, entry)) {
    expect(await readFile(join(folder, file), "utf8"), file).not.toMatch(/uppy-Dashboard/);
  }
});

test("the page has no script and no style of its own", async () => {
  const page = await readFile(join(folder, "index.html"), "utf8");
  for (const [tag, content] of page.matchAll(/<script[^>]*>([^<]*)</g)) {
    expect(content?.trim(), tag).toBe("");
  }
  expect(page).not.toMatch(/<style|style=|onload=/);
  expect(page).not.toMatch(/https?:\/\//);
});
