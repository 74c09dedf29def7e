/**
 * `npm start`: everything from a fresh clone to a running server with demo data. May be interrupted
 * at any moment and started again.
 *
 * @module
 */
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { demoEmail, demoPassword, demoUsername } from "./demo-data.ts";
import { defaultStateFolder, isSeeded, repositoryFolder, wranglerEntry } from "./local-state.ts";
import { ensureVariables } from "./secrets.ts";
import { type Step, startStep } from "./steps.ts";

/** How long the server may take to answer, in milliseconds; a slow disk is slow the first time. */
const patience = 120_000;

/** Something the user can put right: shown without a stack. */
class StartFailure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What a signal has to know: the step that runs, and that no other may begin. */
const run: { step: Step | null; interrupted: boolean } = { step: null, interrupted: false };

function begin(commandLine: readonly string[], output: "captured" | "shown"): Step {
  if (run.interrupted) throw new StartFailure("interrupted");
  const step = startStep(commandLine, output);
  run.step = step;
  return step;
}

/** @throws StartFailure when it is not a port number. */
function readPort(text: string | undefined): number {
  if (text === undefined || text === "") return 8787;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new StartFailure(`PORT=${text}: expected a port number, 1 to 65535.`);
}

/** Whether anything accepts connections there. */
function isTaken(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const settle = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
    socket.setTimeout(1_000, () => settle(false));
  });
}

async function requireFreePort(port: number): Promise<void> {
  const taken = await Promise.all([isTaken("127.0.0.1", port), isTaken("::1", port)]);
  if (!taken.includes(true)) return;
  throw new StartFailure(
    `Port ${port} is taken by another program (an earlier npm start?). End that, or choose another port: PORT=${port === 8787 ? 8788 : 8787} npm start`,
  );
}

async function writeVariables(): Promise<void> {
  try {
    await ensureVariables(join(repositoryFolder, ".dev.vars"), demoEmail);
  } catch (error) {
    throw new StartFailure(error instanceof Error ? error.message : String(error));
  }
}

async function applyMigrations(): Promise<void> {
  const step = begin([wranglerEntry, "d1", "migrations", "apply", "DB", "--local"], "captured");
  const code = await step.ended;
  if (code !== 0 && !run.interrupted) {
    throw new StartFailure(`${step.output()}\nThe migrations could not be applied.`, code);
  }
}

async function seed(): Promise<void> {
  if (await isSeeded(defaultStateFolder)) return;
  console.log("Writing demo data …");
  const step = begin([join("scripts", "seed.ts")], "shown");
  const code = await step.ended;
  if (code !== 0 && !run.interrupted) {
    throw new StartFailure("The demo data could not be written.", code);
  }
}

/**
 * Waits until the server answers that all its stores do.
 *
 * @throws StartFailure when it ends, or takes longer than {@link patience}.
 */
async function waitUntilHealthy(origin: string, server: Step): Promise<void> {
  const deadline = Date.now() + patience;
  let end: number | null = null;
  server.ended.then((code) => {
    end = code;
  });
  let last = "no answer";
  while (end === null && Date.now() < deadline) {
    try {
      const response = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(5_000) });
      if (response.ok) return;
      last = `${response.status} ${await response.text()}`;
    } catch {
      // It is not up yet.
    }
    await sleep(50);
  }
  if (end !== null) throw new StartFailure("wrangler dev ended before it answered.", end || 1);
  throw new StartFailure(`No healthy answer from ${origin}/healthz: ${last}`);
}

/** A session token for the demo account, or why there is none. */
async function signIn(origin: string): Promise<{ token: string } | { failure: string }> {
  try {
    const response = await fetch(`${origin}/api/auth/sign-in/username`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ username: demoUsername, password: demoPassword }),
    });
    const text = await response.text();
    if (!response.ok) return { failure: `${response.status} ${text}` };
    const { token } = JSON.parse(text) as { token?: unknown };
    return typeof token === "string" ? { token } : { failure: `no token in ${text}` };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

async function announce(origin: string): Promise<void> {
  const session = await signIn(origin);
  const lines = ["", `Connectly is running at ${origin}`, `  Reference  ${origin}/docs`];
  if ("token" in session) {
    lines.push(
      `  Account    username ${demoUsername}, password ${demoPassword}`,
      "",
      "For the examples of the README, in another terminal:",
      "",
      `export TOKEN=${session.token}`,
      "",
      "Ctrl-C stops it. Data is kept in .wrangler/state; delete that to begin again.",
    );
  } else {
    lines.push(
      "",
      `The demo account cannot sign in: ${session.failure}`,
      "Were it or its password changed? Delete .wrangler/state to begin again with demo data.",
    );
  }
  console.log(`${lines.join("\n")}\n`);
}

async function main(): Promise<number> {
  const port = readPort(process.env.PORT);
  await requireFreePort(port);
  await writeVariables();
  await applyMigrations();
  await seed();
  const server = begin(
    [
      wranglerEntry,
      "dev",
      ...["--port", String(port)],
      // Two servers side by side must not quarrel over the debugger's port.
      ...["--inspector-port", "0"],
      "--show-interactive-dev-session=false",
    ],
    "shown",
  );
  const origin = `http://localhost:${port}`;
  await waitUntilHealthy(origin, server);
  await announce(origin);
  const code = await server.ended;
  if (!run.interrupted) console.error(`wrangler dev ended with exit code ${code}.`);
  return code;
}

async function end(): Promise<void> {
  if (run.interrupted) return;
  run.interrupted = true;
  await run.step?.stop();
  process.exit(0);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);

if (process.env.npm_lifecycle_event !== undefined) {
  // npm passes a signal on to its shell, and some shells (dash) die of it and tell nobody.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) end();
  }, 250);
  watch.unref();
}

try {
  const code = await main();
  process.exitCode = run.interrupted ? 0 : code;
} catch (error) {
  // What a signal has ended is no failure: its handler ends the process.
  if (!run.interrupted) {
    console.error(error instanceof StartFailure ? `\n${error.message}` : error);
    process.exitCode = error instanceof StartFailure ? error.exitCode : 1;
  }
}
if (!run.interrupted) await run.step?.stop();
