/**
 * `npm start`: does everything from a fresh clone to a running server with demo data. It can be interrupted at
 * any moment and started again.
 *
 * @module
 */
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildAssets } from "./assets.ts";
import { demoEmail, demoPassword, demoUsername } from "./demo-data.ts";
import { defaultStateFolder, isSeeded, repositoryFolder, wranglerEntry } from "./local-state.ts";
import { ensureVariables } from "./secrets.ts";
import { type Step, startStep } from "./steps.ts";

/** The most milliseconds that the server may take to answer. The first start takes long on a slow disk. */
const patience = 120_000;

/** An error that the user can correct. It is printed without a stack trace. */
class StartFailure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The state that signal handlers need: the current step, and whether no other step may begin. */
const run: { step: Step | null; interrupted: boolean } = { step: null, interrupted: false };

function begin(commandLine: readonly string[], output: "captured" | "shown"): Step {
  if (run.interrupted) throw new StartFailure("interrupted");
  const step = startStep(commandLine, output);
  run.step = step;
  return step;
}

/** @throws StartFailure if the text is not a port number. */
function readPort(text: string | undefined): number {
  if (text === undefined || text === "") return 8787;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new StartFailure(`PORT=${text}: expected a port number, 1 to 65535.`);
}

/** Whether a process accepts connections at this port. */
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
    `Another program uses port ${port}, perhaps an earlier npm start. End that program, or choose another port: PORT=${port === 8787 ? 8788 : 8787} npm start`,
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

async function buildConsole(): Promise<void> {
  const step = begin([join("scripts", "build-console.ts")], "captured");
  const code = await step.ended;
  if (code !== 0 && !run.interrupted) {
    throw new StartFailure(`${step.output()}\nThe console could not be built.`, code);
  }
}

/**
 * Waits until the server reports that all its stores answer.
 *
 * @throws StartFailure if the server ends, or takes longer than {@link patience}.
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
      // The server does not accept connections yet.
    }
    await sleep(50);
  }
  if (end !== null) throw new StartFailure("wrangler dev ended before it answered.", end || 1);
  throw new StartFailure(`No healthy answer from ${origin}/healthz: ${last}`);
}

/** Signs in to the demo account. The result is a session token, or the reason why there is none. */
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
  const lines = [
    "",
    `Connectly is running at ${origin}`,
    `  Console    ${origin}/`,
    `  Reference  ${origin}/docs`,
  ];
  if ("token" in session) {
    lines.push(
      `  Account    username ${demoUsername}, password ${demoPassword}`,
      "",
      "To use the examples of the README, run this in another terminal:",
      "",
      `export TOKEN=${session.token}`,
      "",
      "Scheduled work runs every minute, although wrangler warns that it does not. Only slow and failed requests are shown.",
      "Ctrl-C stops the server. Data is kept in .wrangler/state; delete that folder to start again.",
    );
  } else {
    lines.push(
      "",
      `The demo account cannot sign in: ${session.failure}`,
      "Somebody may have changed the account or its password. Delete .wrangler/state to start again with demo data.",
    );
  }
  console.log(`${lines.join("\n")}\n`);
}

/** Milliseconds between two runs of scheduled work: wrangler.toml says every minute. */
const scheduleInterval = Number(process.env.SCHEDULE_INTERVAL_MS ?? 60_000);

/**
 * Runs the Worker's scheduled work every minute, as Cloudflare does, because `wrangler dev` does not do so. A
 * run that fails is reported, and the next run repeats its work.
 */
function runSchedule(origin: string): void {
  const timer = setInterval(async () => {
    try {
      const signal = AbortSignal.timeout(scheduleInterval);
      const response = await fetch(`${origin}/cdn-cgi/local/scheduled`, { signal });
      const text = await response.text();
      if (!response.ok) console.error(`Scheduled work failed: ${response.status} ${text}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (!run.interrupted) console.error(`Scheduled work could not be started: ${reason}`);
    }
  }, scheduleInterval);
  timer.unref();
}

async function main(): Promise<number> {
  const port = readPort(process.env.PORT);
  await requireFreePort(port);
  await writeVariables();
  await buildAssets();
  await buildConsole();
  await applyMigrations();
  await seed();
  const sample = process.env.LOG_SAMPLE ?? "0";
  const server = begin(
    [
      wranglerEntry,
      "dev",
      // The terminal shows only slow and failed requests. LOG_SAMPLE=1 npm start shows every request.
      ...["--var", `LOG_SAMPLE:${sample}`],
      // wrangler prints other lines of the Worker only at its own level `info`.
      ...(Number(sample) > 0 ? ["--log-level", "info"] : []),
      ...["--port", String(port)],
      // Port 0 lets several servers run at the same time.
      ...["--inspector-port", "0"],
      "--show-interactive-dev-session=false",
    ],
    "shown",
  );
  const origin = `http://localhost:${port}`;
  await waitUntilHealthy(origin, server);
  runSchedule(origin);
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
  // npm sends a signal to its shell. Some shells, such as dash, end without passing it on.
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
  // After a signal, the signal handler ends the process.
  if (!run.interrupted) {
    console.error(error instanceof StartFailure ? `\n${error.message}` : error);
    process.exitCode = error instanceof StartFailure ? error.exitCode : 1;
  }
}
if (!run.interrupted) await run.step?.stop();
