/**
 * `npm run bench:profile -- <case> [seconds] [ours|bare] [file]`: a CPU profile of our Worker, or of
 * the bare one, under the load of one case of `bench:edge`. Prints the functions that take the most
 * time. With a file, it also writes the profile for the developer tools of a browser.
 *
 * @module
 */
import { writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { chooseGenerator } from "./load.ts";
import { withTargets } from "./targets.ts";
import { listeningPorts } from "./workerd.ts";

const [caseText = "1", secondsText = "5", which = "ours", file] = process.argv.slice(2);
/** Microseconds between two samples. */
const interval = 200;
const shown = 45;

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** The debugger's address of the Worker's isolate in a workerd process. */
async function debuggerUrl(pid: string): Promise<string> {
  for (const port of listeningPorts(pid)) {
    try {
      const signal = AbortSignal.timeout(2_000);
      const answer = await fetch(`http://127.0.0.1:${port}/json`, { signal });
      const targets = (await answer.json()) as { id: string; webSocketDebuggerUrl: string }[];
      const worker = targets.find(({ id }) => id.startsWith("core:user:"));
      if (worker !== undefined) return `ws://127.0.0.1:${port}/${worker.id}`;
    } catch {
      // This is not the port of the debugger.
    }
  }
  throw new Error("the debugger's port was not found");
}

async function openSocket(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", reject, { once: true });
  });
  return socket;
}

/**
 * Sends commands of the Chrome DevTools Protocol.
 *
 * `wrangler dev` has a connection of its own to the isolate. The next connection gets no answer, and
 * the one after that does (seen with wrangler 4.156.2), so this opens two.
 */
async function openDebugger(url: string) {
  const unanswered = await openSocket(url);
  unanswered.send(JSON.stringify({ id: 1, method: "Profiler.enable" }));
  await setTimeout(500);
  const socket = await openSocket(url);
  let last = 0;
  return {
    send: (method: string, params: object = {}) =>
      new Promise<{ profile: Profile }>((resolve) => {
        last += 1;
        const id = last;
        socket.addEventListener("message", function receive({ data }) {
          const message = JSON.parse(String(data)) as { id?: number; result: { profile: Profile } };
          if (message.id !== id) return;
          socket.removeEventListener("message", receive);
          resolve(message.result);
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => {
      socket.close();
      unanswered.close();
    },
  };
}

function report({ nodes, samples, timeDeltas }: Profile, requests: number): void {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      `${functionName || "(anonymous)"} ${url.split("/").at(-1)}:${lineNumber + 1}`,
    ]),
  );
  const times = new Map<string, number>();
  for (const [index, id] of samples.entries()) {
    const name = names.get(id) ?? "";
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0));
  }
  const isRunning = (name: string) => !/^\((idle|program)\)/.test(name);
  const running = [...times].filter(([name]) => isRunning(name));
  const total = running.reduce((sum, [, time]) => sum + time, 0);
  console.log(`${(total / requests).toFixed(0)} µs of JavaScript for each of ${requests} requests`);
  for (const [name, time] of running.toSorted(([, a], [, b]) => b - a).slice(0, shown)) {
    const share = ((100 * time) / total).toFixed(1).padStart(5);
    console.log(`${share} % ${(time / requests).toFixed(1).padStart(7)} µs  ${name}`);
  }
}

await withTargets(async ({ ours, bare, cases }) => {
  const chosen = cases[Number(caseText) - 1];
  if (chosen === undefined) throw new RangeError(`there are ${cases.length} cases`);
  const [target, load] = which === "bare" ? [bare, chosen.bare] : [ours, chosen.ours];
  const generator = chooseGenerator();
  await generator.run(load, 2);
  const inspector = await openDebugger(await debuggerUrl(target.pid));
  await inspector.send("Profiler.enable");
  await inspector.send("Profiler.setSamplingInterval", { interval });
  await inspector.send("Profiler.start");
  const { requests } = await generator.run(load, Number(secondsText));
  const { profile } = await inspector.send("Profiler.stop");
  inspector.close();
  console.log(`${which}: ${chosen.name}`);
  report(profile, requests);
  if (file !== undefined) await writeFile(file, JSON.stringify(profile));
});
