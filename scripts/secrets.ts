/**
 * Writes `.dev.vars`: the local secret and the local administrators. wrangler reads this file, and git ignores
 * it.
 *
 * @module
 */
import { randomBytes } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";

/** The length that `src/settings.ts` requires. */
const shortestSecret = 32;

/** Reads a file. The result is null if the file does not exist. */
async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

interface Setting {
  readonly name: string;
  /** Makes the value when the file has none. */
  readonly make: () => string;
  /** What is wrong with an existing value; null when the value is valid. */
  readonly fault: (value: string) => string | null;
}

/** The value of the line with this name, or null if there is no such line. */
function settingIn(text: string, name: string): string | null {
  const line = new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*[=:][ \\t]*(.*)$`, "m").exec(
    text,
  );
  return line === null ? null : (line[1] ?? "").trim().replace(/^(["'`])(.*)\1.*$/, "$2");
}

/**
 * Adds the settings that the file at `path` does not have yet. Existing settings stay as they are. The file
 * is replaced as a whole, so that it is never half written.
 *
 * @returns the names of the settings that were added.
 */
async function ensureSettings(path: string, settings: readonly Setting[]): Promise<string[]> {
  const before = (await readIfThere(path)) ?? "";
  const missing = settings.filter(({ name, fault }) => {
    const value = settingIn(before, name);
    const wrong = value === null ? null : fault(value);
    if (wrong !== null) throw new Error(`${name} in ${path} ${wrong}`);
    return value === null;
  });
  if (missing.length === 0) return [];
  const separator = before === "" || before.endsWith("\n") ? "" : "\n";
  const lines = missing.map(({ name, make }) => `${name}=${make()}\n`).join("");
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, `${before}${separator}${lines}`, { mode: 0o600 });
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  return missing.map(({ name }) => name);
}

/**
 * Adds APP_SECRET and ADMIN_EMAILS to the file at `path` if they are missing.
 *
 * @param administrator the e-mail address to write into ADMIN_EMAILS. An existing ADMIN_EMAILS stays, even if
 *   it is empty.
 * @returns the names of the settings that were added.
 * @throws Error if the file has an APP_SECRET that is too short.
 */
export function ensureVariables(path: string, administrator: string): Promise<string[]> {
  return ensureSettings(path, [
    {
      name: "APP_SECRET",
      make: () => randomBytes(32).toString("base64url"),
      fault: (value) =>
        value.length >= shortestSecret
          ? null
          : `has fewer than ${shortestSecret} characters. Remove the line, and npm start writes a new one.`,
    },
    { name: "ADMIN_EMAILS", make: () => administrator, fault: () => null },
    // A developer's machine sends no e-mail. Links are printed, and listed at /dev/mailbox.
    { name: "DEV_MAILBOX", make: () => "on", fault: () => null },
    { name: "REQUIRE_VERIFIED_EMAIL", make: () => "off", fault: () => null },
  ]);
}
