/**
 * Folders that take long to make, and depend only on files of the repository. Each one is made once, and made
 * again after one of these files has changed.
 *
 * @module
 */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { hashSources } from "./hash-sources.ts";
import { repositoryFolder } from "./local-state.ts";

const cacheFolder = join(repositoryFolder, "node_modules", ".cache", "connectly");

/** The folders that this process knows to be ready, by name. Nobody changes the sources while it runs. */
const known = new Map<string, Promise<string>>();

/**
 * Makes a folder, unless that was done from the same sources before. Returns its path.
 *
 * Two processes may make the same folder at the same time. The first one that is ready renames its folder, and the
 * other one then removes its own. Folders of the same name that were made from other sources are removed.
 *
 * @param sources the files whose content decides what the folder holds, as patterns relative to the root of the
 *   repository.
 * @param make fills an empty folder.
 */
export function prepareOnce(
  name: string,
  sources: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = known.get(name) ?? prepare(name, sources, make);
  known.set(name, folder);
  return folder;
}

async function prepare(
  name: string,
  sources: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const current = `${name}-${(await hashSources(sources)).slice(0, 16)}`;
  const ready = join(cacheFolder, current);
  if (existsSync(ready)) return ready;
  const unfinished = join(cacheFolder, `unfinished-${randomUUID()}`);
  await mkdir(unfinished, { recursive: true });
  await make(unfinished);
  try {
    await rename(unfinished, ready);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(ready)) throw error;
  }
  const others = (await readdir(cacheFolder)).filter(
    (each) => each.startsWith(`${name}-`) && each !== current,
  );
  for (const other of others) await rm(join(cacheFolder, other), { recursive: true, force: true });
  return ready;
}
