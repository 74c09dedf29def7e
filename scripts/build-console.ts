/**
 * Builds the console into `public/assets/console`, in the folder of the Worker's static assets, unless the last
 * build was made from the same sources.
 *
 * `node scripts/build-console.ts` builds the console when its sources have changed. With `--force`, it always
 * builds it.
 *
 * @module
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "vite";
import { hashSources } from "./hash-sources.ts";
import { repositoryFolder } from "./local-state.ts";

const consoleFolder = join(repositoryFolder, "src", "console");
const builtFolder = join(repositoryFolder, "public", "assets", "console");

/** The file with the hash of the sources of the last build. It is not deployed. */
const stampFile = join(repositoryFolder, "dist", "console.sha256");

/** All files that a build is made from. */
const sources = ["src/{console,client}/**/*.*", "package-lock.json", "scripts/build-console.ts"];

async function isBuilt(hash: string): Promise<boolean> {
  try {
    await readFile(join(builtFolder, "index.html"));
    return (await readFile(stampFile, "utf8")) === hash;
  } catch {
    return false;
  }
}

/** Builds the console when its sources have changed since the last build. */
async function buildConsole(force: boolean): Promise<void> {
  const hash = await hashSources(sources);
  if (!force && (await isBuilt(hash))) return;
  console.log("Building the console …");
  await build({ configFile: join(consoleFolder, "vite.config.ts"), logLevel: "warn" });
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, hash);
}

await buildConsole(process.argv.includes("--force"));
