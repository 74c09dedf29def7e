/**
 * `npm run bench:bundle [-- runs]`: the size of the script that is deployed, compressed with gzip, and
 * the CPU time that an isolate takes to start it. Needs no network and no account.
 *
 * @module
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildAssets } from "../../scripts/assets.ts";
import { wranglerEntry } from "../../scripts/local-state.ts";
import { startStep } from "../../scripts/steps.ts";

const runs = Number(process.argv[2] ?? 5);
const wantedKilobytes = 350;
const wantedMilliseconds = 150;

async function wrangler(...options: readonly string[]): Promise<string> {
  const step = startStep([wranglerEntry, ...options], "captured");
  if ((await step.ended) !== 0) throw new Error(step.output());
  return step.output();
}

/** Milliseconds in which the isolate was active while it started. */
async function startUp(folder: string): Promise<number> {
  const profile = join(folder, "startup.cpuprofile");
  await wrangler("check", "startup", "--outfile", profile);
  const { nodes, samples, timeDeltas } = JSON.parse(await readFile(profile, "utf8")) as {
    nodes: { id: number; callFrame: { functionName: string } }[];
    samples: number[];
    timeDeltas: number[];
  };
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const microseconds = samples.reduce(
    (sum, id, index) => (names.get(id) === "(idle)" ? sum : sum + (timeDeltas[index] ?? 0)),
    0,
  );
  return microseconds / 1000;
}

await buildAssets();
const folder = await mkdtemp(join(tmpdir(), "connectly-bench-"));
try {
  await wrangler("deploy", "--dry-run", "--outdir", folder);
  const script = await readFile(join(folder, "index.js"));
  const kilobytes = gzipSync(script).length / 1024;
  const whole = script.length / 1024;
  console.log(
    `Script: ${kilobytes.toFixed(0)} KiB with gzip, ${whole.toFixed(0)} KiB without; wanted at most ${wantedKilobytes} KiB with gzip.`,
  );
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await startUp(folder));
  const sorted = times.toSorted((a, b) => a - b).map((time) => time.toFixed(0));
  const median = Number(sorted[Math.floor(runs / 2)]);
  console.log(
    `Active time at start: median ${median} ms of ${sorted.join(", ")}; wanted at most ${wantedMilliseconds} ms.`,
  );
  if (kilobytes > wantedKilobytes || median > wantedMilliseconds) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
