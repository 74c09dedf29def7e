/**
 * Runs the Worker as a separate process, for tests that kill it and benchmarks that measure its memory. Its
 * local stores are in a separate folder, which remains when the process ends.
 *
 * @module
 */
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildAssets } from "./assets.ts";
import { wranglerEntry } from "./local-state.ts";
import { type Step, startStep } from "./steps.ts";

/** The most milliseconds that a start may take, on a busy machine. */
const patience = 60_000;

/** A Worker that can be stopped, and started again with the same stores. */
export interface LocalWorker {
  readonly origin: string;
  /**
   * Starts the process.
   *
   * @param entry the path of another script with the same bindings; absent: that of the configuration.
   */
  start(entry?: string): Promise<void>;
  /** Ends the process at once, even while it handles requests. */
  stop(): Promise<void>;
  /** Kills the process with SIGKILL, so that it cannot finish anything. */
  kill(): Promise<void>;
  /** Stops the process and removes its stores. */
  remove(): Promise<void>;
}

/** A TCP port of 127.0.0.1 that nothing listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

async function migrate(config: string, stores: readonly string[]): Promise<void> {
  const step = startStep(
    [wranglerEntry, "d1", "migrations", "apply", "DB", "--config", config, ...stores],
    "captured",
  );
  if ((await step.ended) !== 0) throw new Error(step.output());
}

/**
 * Creates the stores and applies the migrations. Call {@link LocalWorker.start} to start the Worker.
 *
 * @param variablesAt returns further variables of the Worker, given its origin.
 * @param config the path of the configuration file, relative to the root of the repository. Migrations are
 *   applied only if it has any.
 * @param folder the folder of the stores. The default is a new temporary folder.
 * @throws Error with the output of wrangler if the migrations cannot be applied.
 */
export async function createLocalWorker(
  variablesAt: (origin: string) => Readonly<Record<string, string>> = () => ({}),
  config = "wrangler.toml",
  folder?: string,
): Promise<LocalWorker> {
  const state = folder ?? (await mkdtemp(join(tmpdir(), "connectly-test-")));
  await mkdir(state, { recursive: true });
  await buildAssets();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const file = join(state, "variables.env");
  const lines = Object.entries({
    APP_SECRET: randomBytes(32).toString("base64url"),
    LOG_SAMPLE: "0",
    REQUIRE_VERIFIED_EMAIL: "off",
    RATE_LIMITS: "off",
    ...variablesAt(origin),
  });
  await writeFile(file, lines.map(([name, value]) => `${name}=${value}\n`).join(""));
  const stores = ["--local", "--persist-to", state];
  const hasMigrations = /^migrations_dir\b/m.test(await readFile(config, "utf8"));
  if (hasMigrations) await migrate(config, stores);
  let step: Step | null = null;

  async function isUp(): Promise<boolean> {
    try {
      return (await fetch(`${origin}/healthz`)).ok;
    } catch {
      return false;
    }
  }

  async function start(entry?: string): Promise<void> {
    const options = [
      ...(entry === undefined ? [] : [entry]),
      "--config",
      config,
      "--port",
      String(port),
      "--ip",
      "127.0.0.1",
      "--inspector-port",
      "0",
    ];
    step = startStep([wranglerEntry, "dev", ...options, ...stores, "--env-file", file], "captured");
    const deadline = Date.now() + patience;
    while (!(await isUp())) {
      if (Date.now() > deadline) throw new Error(`the Worker does not answer: ${step.output()}`);
      await sleep(50);
    }
  }

  async function stop(): Promise<void> {
    await step?.stop();
    step = null;
  }

  async function kill(): Promise<void> {
    await step?.kill();
    step = null;
  }

  return {
    origin,
    start,
    stop,
    kill,
    remove: async () => {
      await stop();
      await rm(state, { recursive: true, force: true });
    },
  };
}
