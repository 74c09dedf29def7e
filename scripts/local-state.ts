/**
 * The folders of the local stores, and the settings under which wrangler runs locally: without log output
 * and without network access.
 *
 * @module
 */
import { access, mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** The root of the repository, which contains wrangler.toml. */
export const repositoryFolder = resolve(import.meta.dirname, "..");

/** The folder in which wrangler keeps its local stores by default. */
export const defaultStateFolder = join(repositoryFolder, ".wrangler", "state");

/** The entry point of wrangler. We start it with our own Node.js, without a shell or a wrapper in between. */
export const wranglerEntry = join(
  repositoryFolder,
  "node_modules",
  "wrangler",
  "bin",
  "wrangler.js",
);

/**
 * Environment variables that keep wrangler, miniflare and workerd quiet: no telemetry, no log files, and only
 * warnings (developers.cloudflare.com/workers/wrangler/system-environment-variables).
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

/** A part of the demo data. A part that was added later is also written into existing stores. */
export type DemoPart = keyof typeof markers;

const markers = {
  social: "demo-data-is-complete",
  dockets: "demo-dockets-are-complete",
} as const;

/** All parts, in the order in which they are written. */
export const demoParts = Object.keys(markers) as readonly DemoPart[];

/** The file that marks a part as complete. It is in the folder of the database, and is deleted with it. */
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

/** The parts of the demo data that are not complete in this state folder. */
export async function missingParts(stateFolder: string): Promise<DemoPart[]> {
  const present = await Promise.all(demoParts.map((part) => hasPart(stateFolder, part)));
  return demoParts.filter((_, index) => !present[index]);
}

/** Whether this state folder contains all of the demo data. */
export async function isSeeded(stateFolder: string): Promise<boolean> {
  return (await missingParts(stateFolder)).length === 0;
}

/** Marks a part of the demo data as complete. */
export async function markSeeded(stateFolder: string, part: DemoPart): Promise<void> {
  const path = markerPath(stateFolder, part);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.tmp`, `${new Date().toISOString()}\n`);
  await rename(`${path}.tmp`, path);
}
