/**
 * A hash of files of the repository, for things that are made again only when their sources have changed.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryFolder } from "./local-state.ts";

/**
 * The SHA-256 of the paths and contents of all files that match the patterns, in hexadecimal digits. The paths are
 * absolute, because some of the things contain absolute paths.
 *
 * @param patterns relative to the root of the repository.
 */
export async function hashSources(patterns: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  const entries = globSync([...patterns], { cwd: repositoryFolder, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const path of files.map((file) => join(file.parentPath, file.name)).toSorted()) {
    hash.update(`\0${path}\0`).update(await readFile(path));
  }
  return hash.digest("hex");
}
