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

/** Inside the database's own folder, so that it goes when the database goes. */
function markerPath(stateFolder: string): string {
  return join(stateFolder, "v3", "d1", "demo-data-is-complete");
}

/** Whether an earlier run has written all of the demo data into this state. */
export async function isSeeded(stateFolder: string): Promise<boolean> {
  try {
    await access(markerPath(stateFolder));
    return true;
  } catch {
    return false;
  }
}

/** Writes down that all of the demo data is in this state. */
export async function markSeeded(stateFolder: string): Promise<void> {
  const path = markerPath(stateFolder);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.tmp`, `${new Date().toISOString()}\n`);
  await rename(`${path}.tmp`, path);
}
