/**
 * `node scripts/worker-options.ts folder`: writes the bindings of wrangler.toml, as Miniflare takes them, into
 * `options.json` in the folder.
 *
 * @module
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type SourcelessWorkerOptions,
  unstable_getMiniflareWorkerOptions,
  unstable_readConfig,
} from "wrangler";
import { repositoryFolder } from "./local-state.ts";

/** What `options.json` holds. */
export interface PreparedOptions extends Omit<SourcelessWorkerOptions, "modulesRules"> {
  readonly bindings: Readonly<Record<string, string>>;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: node scripts/worker-options.ts folder");
const config = unstable_readConfig({ config: join(repositoryFolder, "wrangler.toml") });
const { workerOptions } = unstable_getMiniflareWorkerOptions(config);
// Miniflare finds the modules of a bundle by itself, and does not take rules. The variables are those of
// wrangler.toml alone: wrangler adds those of a developer's .dev.vars.
const { modulesRules: _, ...others } = workerOptions;
const options: PreparedOptions = { ...others, bindings: config.vars as Record<string, string> };
await writeFile(join(folder, "options.json"), JSON.stringify(options));
process.exit();
