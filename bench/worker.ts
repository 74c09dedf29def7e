/**
 * Runs in workerd, close to D1. It fills the table and measures pages.
 *
 * @module
 */
import { type Place, ways } from "./ways.ts";

/** The measurement of a page with one method. `rowsRead` is null if the method cannot reach the page. */
export interface Measurement {
  readonly way: string;
  readonly rowsRead: number | null;
  /** The median of several samples, measured in the Worker. It includes the round trip to D1. */
  readonly milliseconds: number | null;
}

const samples = 9;
/** The least milliseconds of one sample. The clock of a Worker only counts whole milliseconds. */
const sampleLength = 50;

async function fill(db: D1Database, from: number, to: number, total: number): Promise<void> {
  // 7,919 has no common factor with a million, so the ids are spread over the order. Three rows in ten
  // are NULL, and 60,000 share one date.
  await db
    .prepare(
      `INSERT INTO documents (id, filed)
       WITH RECURSIVE numbers(n) AS (SELECT ?1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?2)
       SELECT CAST(n AS INTEGER), CASE
         WHEN i >= ?3 * 0.7 THEN NULL
         WHEN i BETWEEN ?3 * 0.08 AND ?3 * 0.14 THEN CAST(?3 * 0.92 AS INTEGER)
         ELSE CAST(?3 - i AS INTEGER) END
       FROM (SELECT n, (n * 7919) % ?3 AS i FROM numbers)`,
    )
    .bind(from, to, total)
    .run();
}

async function placeAt(db: D1Database, offset: number): Promise<Place> {
  if (offset === 0) return { offset, row: null };
  const row = await db
    .prepare("SELECT filed, id FROM documents ORDER BY filed DESC, id DESC LIMIT 1 OFFSET ?")
    .bind(offset - 1)
    .first<{ filed: number | null; id: number }>();
  return { offset, row };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** The milliseconds per page of each of several runs. */
async function sample(readOnce: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  while (times.length < samples) {
    const start = performance.now();
    let pages = 0;
    while (performance.now() - start < sampleLength) {
      await readOnce();
      pages += 1;
    }
    times.push((performance.now() - start) / pages);
  }
  return times;
}

async function measure(db: D1Database, offset: number): Promise<Measurement[]> {
  const place = await placeAt(db, offset);
  const wanted = (await ways.OFFSET?.(db, place))?.ids.join();
  const measured: Measurement[] = [];
  for (const [way, read] of Object.entries(ways)) {
    const first = await read(db, place);
    if (first === null) {
      measured.push({ way, rowsRead: null, milliseconds: null });
      continue;
    }
    const isShort = way === "row value" && first.ids.length < (wanted?.split(",").length ?? 0);
    if (!isShort && first.ids.join() !== wanted) throw new Error(`${way} read another page`);
    const times = await sample(() => read(db, place));
    measured.push({ way, rowsRead: first.rowsRead, milliseconds: median(times) });
  }
  return measured;
}

export default {
  async fetch(request, { DB: db }): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const number = (name: string) => Number(searchParams.get(name));
    switch (pathname) {
      case "/create":
        await db.exec("CREATE TABLE documents (id INTEGER PRIMARY KEY NOT NULL, filed INTEGER)");
        return Response.json(null);
      case "/fill":
        await fill(db, number("from"), number("to"), number("total"));
        return Response.json(null);
      case "/index":
        await db.exec("CREATE INDEX documents_filed ON documents (filed)");
        return Response.json(null);
      case "/measure":
        return Response.json(await measure(db, number("offset")));
      default:
        return new Response(null, { status: 404 });
    }
  },
} satisfies ExportedHandler<{ DB: D1Database }>;
