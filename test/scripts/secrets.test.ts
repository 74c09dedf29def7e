import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ensureSecret } from "../../scripts/secrets.ts";

let folder = "";
const path = () => join(folder, ".dev.vars");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "connectly-secrets-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a missing file is written, with a secret of its own, and nothing else is left", async () => {
  expect(await ensureSecret(path())).toBe(true);
  expect(await readFile(path(), "utf8")).toMatch(/^APP_SECRET=[\w-]{43}\n$/);
  expect(await readdir(folder)).toEqual([".dev.vars"]);
});

test("a secret that is there stays", async () => {
  const before = `# mine\nexport APP_SECRET="${"s".repeat(40)}"\nSLOW_REQUEST_MS=100`;
  await writeFile(path(), before);
  expect(await ensureSecret(path())).toBe(false);
  expect(await readFile(path(), "utf8")).toBe(before);
});

test("a file without one keeps its lines and gets one", async () => {
  await writeFile(path(), "SLOW_REQUEST_MS=100\n#APP_SECRET=commented out, so it does not count");
  expect(await ensureSecret(path())).toBe(true);
  expect(await readFile(path(), "utf8")).toMatch(
    /^SLOW_REQUEST_MS=100\n#APP_SECRET=.* count\nAPP_SECRET=[\w-]{43}\n$/,
  );
});

test.each(["APP_SECRET=", "APP_SECRET=short", 'APP_SECRET="short"'])(
  "%s is an error, not overwritten",
  async (line) => {
    await writeFile(path(), `${line}\n`);
    await expect(ensureSecret(path())).rejects.toThrow("fewer than 32 characters");
    expect(await readFile(path(), "utf8")).toBe(`${line}\n`);
  },
);
