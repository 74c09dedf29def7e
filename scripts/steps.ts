/**
 * Child processes that can be ended reliably. Each one has its own process group, so that the processes that
 * wrangler starts (a second Node.js and workerd) end with it.
 *
 * @module
 */
import { type ChildProcess, type StdioOptions, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { quietEnvironment, repositoryFolder } from "./local-state.ts";

/** The most milliseconds that a process may take to end before it is killed. */
const grace = 4_000;

/** The exit code of a step, or 1 if a signal ended it or the program does not exist. */
export type ExitCode = number;

/** A child process of this run. */
export interface Step {
  /** Resolves when the process has ended. It never rejects. */
  readonly ended: Promise<ExitCode>;
  /** What the process has printed, if its output is captured. */
  output(): string;
  /** Ends the process group. Resolves when the process has ended. */
  stop(): Promise<void>;
  /** Kills the process group with SIGKILL, so that it cannot finish anything. Resolves when it has ended. */
  kill(): Promise<void>;
}

function signalGroup(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): void {
  if (child.pid === undefined) return;
  if (process.platform === "win32") {
    // Windows has no process groups. /T also ends the child processes.
    spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has no processes any more.
  }
}

/**
 * Runs `node …commandLine` in the root of the repository until it ends.
 *
 * @throws Error with the output of the process when its exit code is not 0.
 */
export async function runStep(commandLine: readonly string[]): Promise<void> {
  const step = startStep(commandLine, "captured");
  if ((await step.ended) !== 0) throw new Error(step.output());
}

/**
 * Starts `node …commandLine` in the root of the repository.
 *
 * @param output `captured` keeps the output for {@link Step.output}, and `shown` prints it.
 */
export function startStep(commandLine: readonly string[], output: "captured" | "shown"): Step {
  const stdio: StdioOptions =
    output === "shown" ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"];
  const child = spawn(process.execPath, ["--no-warnings", ...commandLine], {
    cwd: repositoryFolder,
    detached: process.platform !== "win32",
    // With CI set, wrangler asks no questions.
    env: { ...process.env, ...quietEnvironment, CI: "1" },
    stdio,
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  const ended = new Promise<ExitCode>((resolve) => {
    child.once("error", (error) => {
      printed += `${error.message}\n`;
      resolve(1);
    });
    child.once("exit", (code) => resolve(code ?? 1));
  });

  const isGone = () => child.exitCode !== null || child.signalCode !== null;

  async function kill(): Promise<void> {
    const exit = isGone() ? null : once(child, "exit");
    signalGroup(child, "SIGKILL");
    await exit;
  }

  async function stop(): Promise<void> {
    if (!isGone()) {
      const exit = once(child, "exit");
      signalGroup(child, "SIGTERM");
      const overdue = setTimeout(() => signalGroup(child, "SIGKILL"), grace);
      await exit;
      clearTimeout(overdue);
    }
    // The process has ended. This ends the processes that it has left.
    signalGroup(child, "SIGKILL");
  }

  return { ended, output: () => printed, stop, kill };
}
