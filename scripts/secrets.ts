/**
 * The local variables: `.dev.vars`, which wrangler reads and git ignores. The secret, and who may
 * import.
 *
 * @module
 */
import { randomBytes } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";

/** As src/settings.ts demands. */
const shortestSecret = 32;

/** Reads a file, or null when there is none. */
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
  /** Makes the value where there is none. */
  readonly make: () => string;
  /** What is wrong with a value that stands there already; null when it will do. */
  readonly fault: (value: string) => string | null;
}

/** The value of a line for this name; null when there is no such line. */
function settingIn(text: string, name: string): string | null {
  const line = new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*[=:][ \\t]*(.*)$`, "m").exec(
    text,
  );
  return line === null ? null : (line[1] ?? "").trim().replace(/^(["'`])(.*)\1.*$/, "$2");
}

/**
 * Sees to it that the file at `path` has these settings. What stands there already stays; what is
 * missing is appended. The file is replaced whole, so that it is never half written.
 *
 * @returns the names of the settings that were written.
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
 * Sees to it that the file at `path` has an APP_SECRET, and says in ADMIN_EMAILS who may import.
 *
 * @param administrator the e-mail address that may, where the file does not say: even an empty
 *   ADMIN_EMAILS stays.
 * @returns the names of the settings that were written.
 * @throws Error when the file has an APP_SECRET that is too short to be one.
 */
export function ensureVariables(path: string, administrator: string): Promise<string[]> {
  return ensureSettings(path, [
    {
      name: "APP_SECRET",
      make: () => randomBytes(32).toString("base64url"),
      fault: (value) =>
        value.length >= shortestSecret
          ? null
          : `has fewer than ${shortestSecret} characters. Remove the line, and a new one is made.`,
    },
    { name: "ADMIN_EMAILS", make: () => administrator, fault: () => null },
  ]);
}
