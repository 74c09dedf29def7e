/**
 * Where the local stores live, and how wrangler is run on this machine: quietly, and without a
 * network.
 *
 * @module
 */
import { access, mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** The repository's root, where wrangler.toml is. */
export const repositoryFolder = resolve(import.meta.dirname, "..");

/** Where wrangler keeps its local stores unless told otherwise. */
export const defaultStateFolder = join(repositoryFolder, ".wrangler", "state");

/** wrangler's entry: started with our own Node.js, so that no shell and no wrapper is in between. */
export const wranglerEntry = join(
  repositoryFolder,
  "node_modules",
  "wrangler",
  "bin",
  "wrangler.js",
);

/**
 * Environment variables that keep wrangler, miniflare and workerd quiet: no calls home, no log files,
 * warnings only (developers.cloudflare.com/workers/wrangler/system-environment-variables).
 */
export const quietEnvironment = {
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  DO_NOT_TRACK: "1",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_LOG: "warn",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_WRITE_LOGS: "false",
} as const;

/** What is written into a state, each part once: a state that is older than a part gets it too. */
export type DemoPart = keyof typeof markers;

const markers = {
  social: "demo-data-is-complete",
  dockets: "demo-dockets-are-complete",
} as const;

/** In this order. */
export const demoParts = Object.keys(markers) as readonly DemoPart[];

/** Inside the database's own folder, so that it goes when the database goes. */
function markerPath(stateFolder: string, part: DemoPart): string {
  return join(stateFolder, "v3", "d1", markers[part]);
}

async function hasPart(stateFolder: string, part: DemoPart): Promise<boolean> {
  try {
    await access(markerPath(stateFolder, part));
    return true;
  } catch {
    return false;
  }
}

/** The parts of the demo data that no earlier run has written whole into this state. */
export async function missingParts(stateFolder: string): Promise<DemoPart[]> {
  const present = await Promise.all(demoParts.map((part) => hasPart(stateFolder, part)));
  return demoParts.filter((_, index) => !present[index]);
}

/** Whether earlier runs have written all of the demo data into this state. */
export async function isSeeded(stateFolder: string): Promise<boolean> {
  return (await missingParts(stateFolder)).length === 0;
}

/** Writes down that all of a part is in this state. */
export async function markSeeded(stateFolder: string, part: DemoPart): Promise<void> {
  const path = markerPath(stateFolder, part);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.tmp`, `${new Date().toISOString()}\n`);
  await rename(`${path}.tmp`, path);
}
