/**
 * What every test file of the Worker starts with: modules that remember nothing, empty stores, and a
 * database with all migrations.
 *
 * The files of the quick lane share a workerd process, because starting one takes longer than most files.
 *
 * @module
 */
import { type D1Migration, reset } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { vi } from "vitest";

const { DB, MIGRATIONS } = env as unknown as { DB: D1Database; MIGRATIONS: D1Migration[] };

async function countTables(): Promise<number> {
  const names = DB.prepare("SELECT name FROM sqlite_schema WHERE name NOT GLOB '_cf*'");
  return (await names.all()).results.length;
}

/**
 * Deletes what the file before this one stored. Its last request may still work after the answer, and
 * such work can bring back a database that `reset` has just deleted.
 */
async function emptyStores(): Promise<void> {
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    await scheduler.wait(20);
    await reset();
    if ((await countTables()) === 0) return;
  }
  throw new Error("the stores of the test file before this one could not be emptied");
}

// Modules are evaluated again, so that no cache in memory knows rows of another file.
vi.resetModules();
await emptyStores();
// One batch for all migrations: applyD1Migrations makes several round trips for each of them,
// and this runs once for every test file.
await DB.batch(MIGRATIONS.flatMap(({ queries }) => queries.map((query) => DB.prepare(query))));

// One request evaluates the Worker's modules. Otherwise the first requests of a file, which may be many at
// once, would wait for modules that another request evaluates.
const worker = exports as unknown as { default: { fetch: typeof fetch } };
await (await worker.default.fetch("https://connectly.test/healthz")).arrayBuffer();
