/**
 * Local stores that are prepared once and then copied: with all migrations applied, and also with the demo
 * data. Applying the migrations takes several seconds, because wrangler starts a server for each of them, and
 * about twenty test files need stores of their own.
 *
 * @module
 */
import { createHash, randomUUID } from "node:crypto";
import { globSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { repositoryFolder, wranglerEntry } from "./local-state.ts";
import { runStep } from "./steps.ts";

/** What the stores hold: no rows, or the demo data. */
export type Preparation = "empty" | "demo";

const cacheFolder = join(repositoryFolder, "node_modules", ".cache", "connectly-stores");

/** The files whose content decides what the stores hold. */
const sourcesOf: Readonly<Record<Preparation, readonly string[]>> = {
  empty: ["migrations/*.sql", "wrangler.toml", "package-lock.json"],
  demo: [
    "migrations/*.sql",
    "wrangler.toml",
    "package-lock.json",
    "scripts/*.ts",
    "src/{accounts,db,dockets}/**/*.ts",
  ],
};

async function hashSources(patterns: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of globSync([...patterns], { cwd: repositoryFolder }).toSorted()) {
    hash.update(`${path}\0`).update(await readFile(join(repositoryFolder, path)));
  }
  return hash.digest("hex").slice(0, 16);
}

async function migrate(folder: string): Promise<void> {
  const stores = ["--config", "wrangler.toml", "--local", "--persist-to", folder];
  await runStep([wranglerEntry, "d1", "migrations", "apply", "DB", ...stores]);
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Prepares stores unless that was done from the same sources before. Two processes may prepare them at the same
 * time. The first one that is ready renames its folder, and the other one then removes its own.
 */
async function prepare(preparation: Preparation): Promise<string> {
  const name = `${preparation}-${await hashSources(sourcesOf[preparation])}`;
  const ready = join(cacheFolder, name);
  if (await exists(ready)) return ready;
  const unfinished = join(cacheFolder, `unfinished-${randomUUID()}`);
  await mkdir(unfinished, { recursive: true });
  if (preparation === "empty") {
    await migrate(unfinished);
  } else {
    await cp(await prepare("empty"), unfinished, { recursive: true });
    await runStep([join("scripts", "seed.ts"), unfinished]);
  }
  try {
    await rename(unfinished, ready);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(ready))) throw error;
  }
  const others = (await readdir(cacheFolder)).filter(
    (each) => each.startsWith(`${preparation}-`) && each !== name,
  );
  for (const other of others) await rm(join(cacheFolder, other), { recursive: true, force: true });
  return ready;
}

/**
 * Writes prepared stores into an existing folder.
 *
 * @throws Error with the output of the command that failed.
 */
export async function writePreparedStores(folder: string, preparation: Preparation): Promise<void> {
  await cp(await prepare(preparation), folder, { recursive: true });
}
