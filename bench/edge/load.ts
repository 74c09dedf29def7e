/**
 * Sends the same request again and again over several connections, for a number of seconds: with wrk
 * when it is installed, and otherwise from this process.
 *
 * @module
 */
import { spawn, spawnSync } from "node:child_process";
import { Agent, request } from "node:http";

/** The number of requests that are in progress at the same time. */
const connections = 8;

export interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How many requests were answered in how many seconds. */
export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
}

/** Sends requests for a number of seconds. Throws when an answer is not 2xx. */
export type Generator = (load: Load, seconds: number) => Promise<LoadResult>;

async function withWrk({ url, headers }: Load, seconds: number): Promise<LoadResult> {
  const headerOptions = Object.entries(headers).flatMap(([name, value]) => [
    "--header",
    `${name}: ${value}`,
  ]);
  const options = ["--threads", "1", "--connections", String(connections), "--timeout", "10s"];
  const child = spawn("wrk", [...options, "--duration", `${seconds}s`, ...headerOptions, url]);
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  await new Promise((resolve) => child.once("close", resolve));
  const counted = /(\d+) requests in ([\d.]+)(ms|s)/.exec(printed);
  if (counted === null || /Non-2xx|Socket errors/.test(printed)) throw new Error(printed);
  const [, requests, time, unit] = counted;
  return { requests: Number(requests), seconds: Number(time) / (unit === "ms" ? 1000 : 1) };
}

async function fromNode({ url, headers }: Load, seconds: number): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const start = performance.now();
  const end = start + seconds * 1000;
  let requests = 0;
  const once = () =>
    new Promise<void>((resolve, reject) => {
      const sent = request(url, { agent, headers }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
        response.once("end", resolve).once("error", reject).resume();
      });
      sent.once("error", reject).end();
    });
  async function work(): Promise<void> {
    while (performance.now() < end) {
      await once();
      requests += 1;
    }
  }
  try {
    await Promise.all(Array.from({ length: connections }, work));
  } finally {
    agent.destroy();
  }
  return { requests, seconds: (performance.now() - start) / 1000 };
}

/** The load generator of this machine, and its name. */
export function chooseGenerator(): { readonly name: string; readonly run: Generator } {
  const isInstalled = spawnSync("wrk", ["--version"]).error === undefined;
  return isInstalled
    ? { name: `wrk, ${connections} connections`, run: withWrk }
    : { name: `Node.js (wrk is not installed), ${connections} connections`, run: fromNode };
}
