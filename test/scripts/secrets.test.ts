import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ensureVariables } from "../../scripts/secrets.ts";

/** What is written besides the secret. */
const others = ["ADMIN_EMAILS", "DEV_MAILBOX", "REQUIRE_VERIFIED_EMAIL"];

let folder = "";
const path = () => join(folder, ".dev.vars");
const ensure = () => ensureVariables(path(), "me@example.com");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "connectly-secrets-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a missing file is written with a new secret, and no other file remains", async () => {
  expect(await ensure()).toEqual(["APP_SECRET", ...others]);
  expect(await readFile(path(), "utf8")).toMatch(
    /^APP_SECRET=[\w-]{43}\nADMIN_EMAILS=me@example\.com\nDEV_MAILBOX=on\nREQUIRE_VERIFIED_EMAIL=off\n$/,
  );
  expect(await readdir(folder)).toEqual([".dev.vars"]);
});

test("an existing secret stays", async () => {
  const before = `# mine\nexport APP_SECRET="${"s".repeat(40)}"\nSLOW_REQUEST_MS=100`;
  const rest = "ADMIN_EMAILS=\nDEV_MAILBOX=\nREQUIRE_VERIFIED_EMAIL=on\n";
  await writeFile(path(), `${before}\n${rest}`);
  expect(await ensure()).toEqual([]);
  expect(await readFile(path(), "utf8")).toBe(`${before}\n${rest}`);
});

test("a file without a secret keeps its lines and gets one", async () => {
  await writeFile(path(), "SLOW_REQUEST_MS=100\n#APP_SECRET=commented out, so it does not count");
  expect(await ensure()).toEqual(["APP_SECRET", ...others]);
  expect(await readFile(path(), "utf8")).toMatch(
    /^SLOW_REQUEST_MS=100\n#APP_SECRET=.* count\nAPP_SECRET=[\w-]{43}\nADMIN_EMAILS=me@example\.com\nDEV_MAILBOX=on\nREQUIRE_VERIFIED_EMAIL=off\n$/,
  );
});

test.each(["APP_SECRET=", "APP_SECRET=short", 'APP_SECRET="short"'])(
  "%s is an error, not overwritten",
  async (line) => {
    await writeFile(path(), `${line}\n`);
    await expect(ensure()).rejects.toThrow("fewer than 32 characters");
    expect(await readFile(path(), "utf8")).toBe(`${line}\n`);
  },
);

test("a file of an earlier version gets only the settings that it lacks", async () => {
  const before = `APP_SECRET=${"s".repeat(40)}\n`;
  await writeFile(path(), before);
  expect(await ensure()).toEqual(others);
  expect(await readFile(path(), "utf8")).toBe(
    `${before}ADMIN_EMAILS=me@example.com\nDEV_MAILBOX=on\nREQUIRE_VERIFIED_EMAIL=off\n`,
  );
});
