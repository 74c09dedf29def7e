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

const { DB, FEED_CACHE, FILES, MIGRATIONS } = env as unknown as {
  DB: D1Database;
  FEED_CACHE: KVNamespace;
  FILES: R2Bucket;
  MIGRATIONS: D1Migration[];
};

/** Whether no store holds anything. */
async function isEmpty(): Promise<boolean> {
  const names = DB.prepare("SELECT name FROM sqlite_schema WHERE name NOT GLOB '_cf*'");
  const [tables, pages, files] = await Promise.all([
    names.all(),
    FEED_CACHE.list({ limit: 1 }),
    FILES.list({ limit: 1 }),
  ]);
  return tables.results.length + pages.keys.length + files.objects.length === 0;
}

/**
 * Deletes what the file before this one stored. Its last request may still work after the answer, and
 * such work can bring back a store that `reset` has just deleted.
 */
async function emptyStores(): Promise<void> {
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    await scheduler.wait(20);
    await reset();
    if (await isEmpty()) return;
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
