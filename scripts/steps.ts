/**
 * Child processes that end for certain: each is a process group of its own, so that what wrangler
 * starts beneath itself (a second Node.js, workerd) ends with it.
 *
 * @module
 */
import { type ChildProcess, type StdioOptions, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { quietEnvironment, repositoryFolder } from "./local-state.ts";

/** How long a process may take to end by itself, in milliseconds. */
const grace = 4_000;

/** How a step ended: its exit code, or 1 when a signal or a missing program ended it. */
export type ExitCode = number;

/** A child process of this run. */
export interface Step {
  /** Resolves when the process has ended, never rejects. */
  readonly ended: Promise<ExitCode>;
  /** What it has printed, where it was started with its output captured. */
  output(): string;
  /** Ends it and everything beneath it; resolves when it is gone. */
  stop(): Promise<void>;
}

function signalGroup(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): void {
  if (child.pid === undefined) return;
  if (process.platform === "win32") {
    // Windows knows no process groups; /T takes the children along.
    spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}

/**
 * Starts `node …commandLine` in the repository's root.
 *
 * @param output `captured` keeps what it prints for {@link Step.output}; `shown` passes it on.
 */
export function startStep(commandLine: readonly string[], output: "captured" | "shown"): Step {
  const stdio: StdioOptions =
    output === "shown" ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"];
  const child = spawn(process.execPath, ["--no-warnings", ...commandLine], {
    cwd: repositoryFolder,
    detached: process.platform !== "win32",
    // CI: no step may stop to ask a question.
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

  async function stop(): Promise<void> {
    const gone = child.exitCode !== null || child.signalCode !== null;
    if (!gone) {
      const exit = once(child, "exit");
      signalGroup(child, "SIGTERM");
      const overdue = setTimeout(() => signalGroup(child, "SIGKILL"), grace);
      await exit;
      clearTimeout(overdue);
    }
    // The leader has ended; whoever it left behind has no reason to stay.
    signalGroup(child, "SIGKILL");
  }

  return { ended, output: () => printed, stop };
}
