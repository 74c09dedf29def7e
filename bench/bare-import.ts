/**
 * Rows into D1 as one writes it by hand: what `import.ts` compares with. No checks, no account of bad
 * rows, and no row is replaced.
 *
 * @module
 */

/** Columns of `dockets`, and their values in rows of the same order. */
interface Rows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

export default {
  async fetch(request, { DB: database }): Promise<Response> {
    if (request.method !== "POST") return new Response("ok");
    const { table, columns, rows } = await request.json<Rows>();
    const marks = columns.map(() => "?").join(", ");
    const insert = database.prepare(
      `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${marks})`,
    );
    await database.batch(rows.map((row) => insert.bind(...row)));
    return Response.json({ written: rows.length });
  },
} satisfies ExportedHandler<{ DB: D1Database }>;
