/**
 * `npm run bench:edge [-- rounds [seconds [case …]]]`: compares the cost of a request with a bare Worker that
 * does the same I/O. Both Workers run over the same demo data and are measured in turn, in several rounds.
 * The important figure is the CPU time of the workerd process for each request, because it depends least on
 * other work of the machine. For two cases, "the same calls" is the ratio of a bare Worker that makes exactly
 * the calls to KV and D1 that Connectly makes, which is a lower limit. Linux only; it needs no network.
 *
 * @module
 */
import { chooseGenerator, type Load } from "./load.ts";
import { type Case, expectOk, type Target, withTargets } from "./targets.ts";
import { cpuSeconds } from "./workerd.ts";

const rounds = Number(process.argv[2] ?? 20);
const seconds = Number(process.argv[3] ?? 1);
/** The numbers of the cases to run, from 1; without numbers, all cases run. */
const chosen = process.argv.slice(4).map(Number);
/** Seconds of load before the first round, so that the code is compiled. */
const warmUp = 2;

interface Cost {
  /** Milliseconds of CPU for each request. */
  readonly cpu: number;
  /** Requests per second. */
  readonly rate: number;
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
  if (each.floor) await measure(bare, each.floor, warmUp);
  const results: { readonly ours: Cost; readonly bare: Cost; readonly floor: Cost | null }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    results.push({
      ours: await measure(ours, each.ours, seconds),
      bare: await measure(bare, each.bare, seconds),
      floor: each.floor ? await measure(bare, each.floor, seconds) : null,
    });
  }
  const ratios = results.map((result) => result.ours.cpu / result.bare.cpu);
  const sizes = `${await bytesOf(each.ours)} and ${await bytesOf(each.bare)} bytes`;
  console.log(`${each.name} (${sizes})`);
  console.log(`  CPU ratio          ${show(ratios)}, wanted at most ${each.wanted.toFixed(2)}`);
  const floors = results.flatMap(({ floor, bare: { cpu } }) => (floor ? [floor.cpu / cpu] : []));
  if (floors.length > 0) console.log(`  the same calls     ${show(floors)}`);
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

await withTargets(async ({ ours, bare, cases }) => {
  console.log(`Load: ${generator.name}. ${rounds} rounds of ${seconds} s each. Median (range).`);
  const reached: boolean[] = [];
  const run = cases.filter((_, index) => chosen.length === 0 || chosen.includes(index + 1));
  for (const each of run) reached.push(await compare(ours, bare, each));
  if (reached.includes(false)) process.exitCode = 1;
});
