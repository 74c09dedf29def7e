/**
 * `node scripts/serve-worker.ts bundle port state variables`: serves a prepared Worker (`scripts/prepared-worker.ts`)
 * at a port of 127.0.0.1 with Miniflare, which `wrangler dev` uses, too.
 *
 * `state` is the folder that `wrangler dev --persist-to` takes, and `variables` the file that `--env-file` takes.
 *
 * @module
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseEnv } from "node:util";
import {
  convertV4MiniflareOptions,
  Log,
  LogLevel,
  Miniflare,
  type V4WorkerOptions,
} from "miniflare";
import type { PreparedOptions } from "./worker-options.ts";

const [bundle, port, state, variables] = process.argv.slice(2);
if (!bundle || !port || !state || !variables) {
  throw new Error("usage: node scripts/serve-worker.ts bundle port state variables");
}

const text = await readFile(join(bundle, "options.json"), "utf8");
const options = JSON.parse(text) as PreparedOptions;
const names = await readdir(bundle);
const script = names.find((name) => name.endsWith(".js"));
if (script === undefined) throw new Error(`no script in ${bundle}`);
const texts = names.filter((name) => name.endsWith(".txt"));

const own = parseEnv(await readFile(variables, "utf8")) as Record<string, string>;
const worker: V4WorkerOptions = {
  ...options,
  name: "connectly",
  modulesRoot: bundle,
  modules: [
    { type: "ESModule", path: join(bundle, script) },
    ...texts.map((name) => ({ type: "Text" as const, path: join(bundle, name) })),
  ],
  bindings: { ...options.bindings, ...own },
};
const miniflare = new Miniflare(
  convertV4MiniflareOptions({
    host: "127.0.0.1",
    port: Number(port),
    log: new Log(LogLevel.WARN),
    logRequests: false,
    resourcePersistencePath: join(state, "v3"),
    resourceTmpPath: join(state, "tmp"),
    // Serves the paths that run scheduled work.
    unsafeTriggerHandlers: true,
    workers: [worker],
  }),
);
// The process ends only after workerd has ended. Then no process uses the stores any more.
process.once("SIGTERM", async () => {
  await miniflare.dispose();
  process.exit();
});
await miniflare.ready;
