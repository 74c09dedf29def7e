/**
 * Local stores that are prepared once and then copied: with all migrations applied, and also with the demo
 * data. Applying the migrations takes several seconds, because wrangler starts a server for each of them, and
 * about twenty test files need stores of their own.
 *
 * @module
 */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { wranglerEntry } from "./local-state.ts";
import { prepareOnce } from "./prepared.ts";
import { runStep } from "./steps.ts";

/** What the stores hold: no rows, or the demo data. */
export type Preparation = "empty" | "demo";

const schemaSources = ["migrations/*.sql", "wrangler.toml", "package-lock.json"] as const;

/** Prepares the stores unless that is done, and returns their folder. Copy it before a Worker uses it. */
export const prepareStores: Readonly<Record<Preparation, () => Promise<string>>> = {
  empty: () =>
    prepareOnce("stores-empty", schemaSources, async (folder) => {
      const stores = ["--config", "wrangler.toml", "--local", "--persist-to", folder];
      await runStep([wranglerEntry, "d1", "migrations", "apply", "DB", ...stores]);
    }),
  demo: () =>
    prepareOnce(
      "stores-demo",
      [...schemaSources, "scripts/*.ts", "src/{accounts,db,dockets}/**/*.ts"],
      async (folder) => {
        await cp(await prepareStores.empty(), folder, { recursive: true });
        await runStep([join("scripts", "seed.ts"), folder]);
      },
    ),
};

/**
 * Writes prepared stores into an existing folder.
 *
 * @throws Error with the output of the command that failed.
 */
export async function writePreparedStores(folder: string, preparation: Preparation): Promise<void> {
  await cp(await prepareStores[preparation](), folder, { recursive: true });
}
