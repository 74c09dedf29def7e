/**
 * The local secret: `APP_SECRET` in `.dev.vars`, which wrangler reads and git ignores.
 *
 * @module
 */
import { randomBytes } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";

/** As src/http/context.ts demands. */
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

/**
 * Sees to it that the file at `path` has an APP_SECRET. What stands there already stays; a secret
 * is appended where there is none. The file is replaced whole, so that it is never half written.
 *
 * @returns whether a secret was written.
 * @throws Error when the file has an APP_SECRET that is too short to be one.
 */
export async function ensureSecret(path: string): Promise<boolean> {
  const before = (await readIfThere(path)) ?? "";
  const line = /^\s*(?:export\s+)?APP_SECRET\s*[=:]\s*(.*)$/m.exec(before);
  if (line !== null) {
    const value = (line[1] ?? "").trim().replace(/^(["'`])(.*)\1.*$/, "$2");
    if (value.length >= shortestSecret) return false;
    throw new Error(
      `APP_SECRET in ${path} has fewer than ${shortestSecret} characters. Remove the line, and a new one is made.`,
    );
  }
  const separator = before === "" || before.endsWith("\n") ? "" : "\n";
  const secret = randomBytes(32).toString("base64url");
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, `${before}${separator}APP_SECRET=${secret}\n`, { mode: 0o600 });
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  return true;
}
