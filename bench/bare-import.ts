/**
 * A minimal Worker that inserts rows into D1. `import.ts` compares Connectly with it. It checks nothing,
 * reports no bad rows, and replaces no rows.
 *
 * @module
 */

/** Columns of `dockets`, and rows with their values in the same order. */
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
