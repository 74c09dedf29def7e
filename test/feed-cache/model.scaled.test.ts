/**
 * Compares the feeds with a model that has no cache.
 *
 * What must be true depends on the behaviour of KV:
 *
 * - With every KV: a page shows one moment, in all its parts. If the reader sends the bookmark of their last write,
 *   that moment is not before the write.
 * - With a sound KV: the same is true without a bookmark, even if the queue is not drained, and a post that is
 *   deleted or hidden is shown to nobody from then on. When the queue is drained, a page is current, except for the
 *   likes and comments of others.
 * - With a KV that delays: a page is current when twice the delay has passed and the queue is drained. It takes two
 *   delays because a location caches for one delay what it reads one delay late.
 * - With a KV or a queue that refuses, or answers after the deadline: a page is current when both work again, the
 *   sweep has run and the queue is drained.
 * - With a KV that loses writes which it has confirmed: nobody knows that a stamp was lost, so a page is current
 *   only after the cached pages have expired.
 */
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { inLane } from "../lane.ts";
import { assertProperty } from "../property.ts";
import { commands, peopleCount } from "./commands.ts";
import { delay, type Regime, Session, type Tally } from "./session.ts";
import { type JwtUser, makePerson } from "./world.ts";

const regimes: readonly (Regime & {
  readonly runs: number;
  readonly length: number;
  /** The least share of reads that must hit. It is low, because every second command is a write. */
  readonly leastHits: number;
})[] = [
  {
    name: "a sound KV",
    sound: true,
    arrives: true,
    locations: ["here"],
    breakKv: () => undefined,
    runs: 30,
    leastHits: 0.1,
    length: 160,
  },
  {
    name: "a KV that delays, in two locations",
    sound: false,
    arrives: true,
    locations: ["east", "west"],
    breakKv: ({ kv }) => {
      kv.faults.delay = delay;
    },
    runs: 15,
    leastHits: 0.08,
    length: 160,
  },
  {
    name: "a KV that loses writes, in two locations",
    sound: false,
    arrives: false,
    locations: ["east", "west"],
    breakKv: ({ kv }, random) => {
      kv.faults.delay = delay;
      kv.faults.loses = () => random() < 0.4;
    },
    runs: 10,
    leastHits: 0.02,
    length: 160,
  },
  {
    name: "a KV and a queue that refuse",
    sound: false,
    arrives: true,
    locations: ["here"],
    breakKv: (world, random) => {
      const fate = random();
      world.queueFails = random() < 0.4;
      world.kv.faults.refuses = fate < 0.4 ? "writes" : fate < 0.6 ? "everything" : "nothing";
    },
    runs: 13,
    leastHits: 0.02,
    length: 160,
  },
  {
    name: "a KV that answers too late",
    sound: false,
    arrives: true,
    locations: ["here"],
    holds: true,
    breakKv: ({ kv }, random) => {
      kv.faults.holds = (operation) => random() < (operation === "write" ? 0.15 : 0.05);
    },
    runs: 6,
    leastHits: 0,
    length: 80,
  },
];

let people: JwtUser[];

beforeAll(async () => {
  people = [];
  for (let index = 0; index < peopleCount; index += 1) people.push(await makePerson());
});

test.each(regimes)(
  "$name shows no page that it must not show",
  { timeout: 300_000 },
  async ({ runs, length, leastHits, ...regime }) => {
    const tally: Tally = { commands: 0, HIT: 0, MISS: 0, BYPASS: 0 };
    const property = fc.asyncProperty(
      fc.commands(commands, { maxCommands: length, size: "max" }),
      fc.nat(),
      async (sequence, seed) => {
        const session = await Session.open(regime, people, tally, seed);
        await fc.asyncModelRun(() => ({ model: session, real: session }), sequence);
      },
    );
    await assertProperty(property, inLane({ quick: 1, long: runs }));
    console.log(JSON.stringify({ regime: regime.name, ...tally }));
    // A cache that never hits would pass the property. Few runs may be short ones, and prove nothing.
    if (inLane({ quick: true, long: false })) return;
    const reads = tally.HIT + tally.MISS + tally.BYPASS;
    expect(tally.commands).toBeGreaterThanOrEqual(10 * runs);
    expect(tally.HIT).toBeGreaterThanOrEqual(leastHits * reads);
    expect(tally.MISS).toBeGreaterThan(0.15 * reads);
  },
);
