/**
 * The bundle of the Worker and its bindings, prepared once. A Worker that is started from them answers after less
 * than half of the time that `wrangler dev` takes, because wrangler reads its own 15 MB of program, makes a bundle,
 * and starts a second workerd that forwards requests. Tests start a Worker more than eighty times.
 *
 * @module
 */
import { basename } from "node:path";
import { wranglerEntry } from "./local-state.ts";
import { prepareOnce } from "./prepared.ts";
import { runStep } from "./steps.ts";

/**
 * Bundles the Worker of wrangler.toml as for a deployment. Returns the folder, which `scripts/serve-worker.ts`
 * takes.
 *
 * @param entry the path of another script with the same bindings; absent: that of the configuration.
 * @throws Error with the output of the command that failed.
 */
export function prepareWorker(entry?: string): Promise<string> {
  const ofWorker = ["{src,bundle}/**/*", "wrangler.toml", "package-lock.json"];
  const ofScripts = ["scripts/{prepared-worker,worker-options}.ts"];
  const own = entry === undefined ? [] : [entry];
  return prepareOnce(
    `worker-${basename(entry ?? "index.ts")}`,
    [...ofWorker, ...ofScripts, ...own],
    async (folder) => {
      const options = ["--config", "wrangler.toml", "--dry-run", "--outdir", folder];
      await Promise.all([
        runStep([wranglerEntry, "deploy", ...own, ...options]),
        runStep(["scripts/worker-options.ts", folder]),
      ]);
    },
  );
}
