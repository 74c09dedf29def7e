/**
 * Runs the Worker as a separate process, for tests that kill it and benchmarks that measure its memory. Its
 * local stores are in a separate folder, which remains when the process ends.
 *
 * @module
 */
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildAssets } from "./assets.ts";
import { wranglerEntry } from "./local-state.ts";
import { type Preparation, writePreparedStores } from "./prepared-stores.ts";
import { prepareWorker } from "./prepared-worker.ts";
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
   * @throws Error with the output of the process when the Worker does not answer.
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

/** What {@link createLocalWorker} takes. */
interface LocalWorkerOptions {
  /** Returns further variables of the Worker, given its origin. */
  readonly variables?: (origin: string) => Readonly<Record<string, string>>;
  /**
   * The path of a configuration file, relative to the root of the repository, with which `wrangler dev` starts the
   * Worker. Absent: the Worker of wrangler.toml is bundled once, and started without wrangler.
   */
  readonly config?: string;
  /** The folder of the stores. The default is a new temporary folder. */
  readonly folder?: string;
  /** What is written into the folder. Null leaves the folder as it is. The default is `empty`. */
  readonly stores?: Preparation | null;
}

/**
 * Creates the stores of a Worker. Call {@link LocalWorker.start} to start it.
 *
 * @throws Error with the output of the command that failed if the stores cannot be prepared.
 */
export async function createLocalWorker({
  variables = () => ({}),
  config,
  folder,
  stores = "empty",
}: LocalWorkerOptions = {}): Promise<LocalWorker> {
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
    ...variables(origin),
  });
  await writeFile(file, lines.map(([name, value]) => `${name}=${value}\n`).join(""));
  if (stores !== null) await writePreparedStores(state, stores);
  let step: Step | null = null;

  async function isUp(): Promise<boolean> {
    try {
      return (await fetch(`${origin}/healthz`)).ok;
    } catch {
      return false;
    }
  }

  async function commandLine(entry?: string): Promise<string[]> {
    if (config === undefined) {
      const bundle = await prepareWorker(entry);
      return ["scripts/serve-worker.ts", bundle, String(port), state, file];
    }
    const script = entry === undefined ? [] : [entry];
    const places = ["--local", "--persist-to", state, "--env-file", file];
    const address = ["--port", String(port), "--ip", "127.0.0.1", "--inspector-port", "0"];
    return [wranglerEntry, "dev", ...script, "--config", config, ...address, ...places];
  }

  async function start(entry?: string): Promise<void> {
    step = startStep(await commandLine(entry), "captured");
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
