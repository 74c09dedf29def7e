/**
 * `npm run bench:edge [-- rounds [seconds]]`: what a request costs beside a bare Worker that does the
 * same I/O. Both run side by side over the same demo data and are measured in turn, several rounds.
 * The figure that counts is the CPU time of the workerd process for each request, because it depends
 * least on what else the machine does. Linux only; needs no network.
 *
 * @module
 */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoPassword, demoUsername } from "../../scripts/demo-data.ts";
import { createLocalWorker, type LocalWorker } from "../../scripts/local-worker.ts";
import { startStep } from "../../scripts/steps.ts";
import { workerdProcesses } from "../process-memory.ts";
import { chooseGenerator, type Load } from "./load.ts";
import { cpuSeconds, findHttpPort } from "./workerd.ts";

const rounds = Number(process.argv[2] ?? 5);
const seconds = Number(process.argv[3] ?? 3);
/** Seconds of load before the first round, so that the code is compiled. */
const warmUp = 2;

/** One benchmarked request, at both Workers, and the CPU ratio that is wanted. */
interface Case {
  readonly name: string;
  readonly ours: Load;
  readonly bare: Load;
  readonly wanted: number;
}

/** A running Worker: the process that runs it, and the port at which that process answers. */
interface Target {
  readonly worker: LocalWorker;
  readonly pid: string;
  readonly origin: string;
}

interface Cost {
  /** Milliseconds of CPU for each request. */
  readonly cpu: number;
  /** Requests per second. */
  readonly rate: number;
}

async function expectOk(response: Response): Promise<Response> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
  return response;
}

async function seed(folder: string): Promise<void> {
  const step = startStep([join("scripts", "seed.ts"), folder], "captured");
  if ((await step.ended) !== 0) throw new Error(step.output());
}

async function start(worker: LocalWorker): Promise<Target> {
  const before = new Set(workerdProcesses());
  await worker.start();
  const publicPort = Number(new URL(worker.origin).port);
  for (const pid of workerdProcesses().filter((each) => !before.has(each))) {
    const port = await findHttpPort(pid);
    if (port !== null && port !== publicPort) {
      return { worker, pid, origin: `http://127.0.0.1:${port}` };
    }
  }
  throw new Error("the process that runs the Worker was not found");
}

async function signIn(origin: string): Promise<{ readonly token: string; readonly id: number }> {
  const json = { username: demoUsername, password: demoPassword };
  const answer = await fetch(`${origin}/api/auth/sign-in/username`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(json),
  });
  const session = (await (await expectOk(answer)).json()) as {
    token: string;
    user: { id: number };
  };
  const headers = { Authorization: `Bearer ${session.token}` };
  const jwt = await expectOk(await fetch(`${origin}/api/auth/token`, { headers }));
  const { token } = (await jwt.json()) as { token: string };
  return { token, id: session.user.id };
}

async function upload(origin: string, token: string, bytes: number): Promise<number> {
  const answer = await fetch(`${origin}/api/v2/files/by-key/bench/${bytes}`, {
    method: "PUT",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/octet-stream" },
    body: new Uint8Array(bytes).fill(120),
  });
  return ((await (await expectOk(answer)).json()) as { id: number }).id;
}

const bytesOf = async ({ url, headers }: Load) =>
  (await (await expectOk(await fetch(url, { headers }))).arrayBuffer()).byteLength;

const median = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [
    sorted[sorted.length % 2 === 0 ? middle - 1 : middle],
    sorted[middle],
  ];
  return (low + high) / 2;
};

const show = (values: readonly number[], digits = 2) =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;

const generator = chooseGenerator();

async function measure({ pid }: Target, load: Load, duration: number): Promise<Cost> {
  const before = cpuSeconds(pid);
  const result = await generator.run(load, duration);
  const cpu = ((cpuSeconds(pid) - before) * 1000) / result.requests;
  return { cpu, rate: result.requests / result.seconds };
}

async function compare(ours: Target, bare: Target, each: Case): Promise<boolean> {
  await measure(ours, each.ours, warmUp);
  await measure(bare, each.bare, warmUp);
  const results: { readonly ours: Cost; readonly bare: Cost }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    results.push({
      ours: await measure(ours, each.ours, seconds),
      bare: await measure(bare, each.bare, seconds),
    });
  }
  const ratios = results.map((result) => result.ours.cpu / result.bare.cpu);
  const sizes = `${await bytesOf(each.ours)} and ${await bytesOf(each.bare)} bytes`;
  console.log(`${each.name} (${sizes})`);
  console.log(`  CPU ratio          ${show(ratios)}, wanted at most ${each.wanted.toFixed(2)}`);
  console.log(
    `  CPU ms, ours       ${show(
      results.map((result) => result.ours.cpu),
      3,
    )}`,
  );
  console.log(
    `  CPU ms, bare       ${show(
      results.map((result) => result.bare.cpu),
      3,
    )}`,
  );
  const rates = results.map((result) => result.ours.rate / result.bare.rate);
  console.log(`  requests/s ratio   ${show(rates)}`);
  return median(ratios) <= each.wanted;
}

const folder = await mkdtemp(join(tmpdir(), "connectly-bench-"));
const ourFolder = join(folder, "ours");
const bareFolder = join(folder, "bare");
const workers: LocalWorker[] = [];
try {
  const variables = () => ({ RATE_LIMITS: "off" });
  const ourWorker = await createLocalWorker(variables, "wrangler.toml", ourFolder);
  workers.push(ourWorker);
  await seed(ourFolder);
  // Files are stored through the API. The bare Worker gets a copy of the stores with these files.
  await ourWorker.start();
  const first = await signIn(ourWorker.origin);
  const small = await upload(ourWorker.origin, first.token, 1024);
  const large = await upload(ourWorker.origin, first.token, 1024 * 1024);
  await ourWorker.stop();
  await cp(ourFolder, bareFolder, { recursive: true });
  const ours = await start(ourWorker);
  const bareWorker = await createLocalWorker(undefined, "bench/edge/bare.toml", bareFolder);
  workers.push(bareWorker);
  const bare = await start(bareWorker);

  const { token, id } = await signIn(ours.origin);
  const headers = { Authorization: `Bearer ${token}` };
  const at = (path: string): Load => ({ url: `${ours.origin}${path}`, headers });
  const bareAt = (path: string): Load => ({ url: `${bare.origin}${path}`, headers: {} });
  const feed = await expectOk(await fetch(`${ours.origin}/api/posts/newsfeed`, { headers }));
  await fetch(`${bare.origin}/`, { method: "PUT", body: await feed.text() });
  const cases: readonly Case[] = [
    {
      name: "news feed from the cache; bare: KV.get",
      ours: at("/api/posts/newsfeed"),
      bare: bareAt("/cached"),
      wanted: 1.2,
    },
    {
      name: "public feed from D1; bare: one SELECT",
      ours: at("/api/posts/feed?use_cache=false"),
      bare: bareAt(`/feed?viewer=${id}`),
      wanted: 1.35,
    },
    {
      name: "page of dockets; bare: one SELECT",
      ours: at("/api/rest/v4/dockets/"),
      bare: bareAt("/dockets"),
      wanted: 1.35,
    },
    {
      name: "file of 1 KiB; bare: one row of D1, one R2.get",
      ours: at(`/api/v2/files/${small}/content`),
      bare: bareAt(`/file?id=${small}`),
      wanted: 1.3,
    },
    {
      name: "file of 1 MiB; bare: one row of D1, one R2.get",
      ours: at(`/api/v2/files/${large}/content`),
      bare: bareAt(`/file?id=${large}`),
      wanted: 1.1,
    },
  ];
  console.log(`Load: ${generator.name}. ${rounds} rounds of ${seconds} s each. Median (range).`);
  const reached: boolean[] = [];
  for (const each of cases) reached.push(await compare(ours, bare, each));
  if (reached.includes(false)) process.exitCode = 1;
} finally {
  await Promise.all(workers.map((worker) => worker.remove()));
  await rm(folder, { recursive: true, force: true });
}
