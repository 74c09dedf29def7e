/**
 * The archive of an account's data: a ZIP file that is made while it is sent.
 *
 * The archive holds a text of JSON lines for each kind of data (`export-sections.ts`), and the bytes of
 * every complete file under `files/`. Nothing is buffered: rows are read page by page, and the bytes
 * of files stream from R2. The rows are not a snapshot: the export may or may not contain a change that is
 * made while it runs.
 *
 * @module
 */

import { makeZip } from "client-zip";
import { sql } from "drizzle-orm";
import { type Database, statement } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import { select } from "../../db/rows.ts";
import { files } from "../../files/tables.ts";
import { type ExportSection, exportSections } from "./export-sections.ts";

/** The context of an export. */
interface ExportContext {
  readonly db: Database;
  readonly bucket: Pick<R2Bucket, "get">;
}

/** Rows of one statement. A post has up to 20 kB, so that a page has up to 10 MB. */
const rowsAtOnce = 500;

async function* readLines(
  db: Database,
  { from, position, json }: ExportSection,
  user: UserId,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let after = 0; ; ) {
    const { rows } = await db.run(
      statement<{ at: number; line: string }>(
        sql`SELECT ${position} AS at, ${json} AS line FROM ${from(user)} AND ${position} > ${after} ORDER BY ${position} LIMIT ${rowsAtOnce}`,
      ),
    );
    if (rows.length > 0) yield encoder.encode(rows.map(({ line }) => `${line}\n`).join(""));
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsAtOnce) return;
    after = last.at;
  }
}

async function* readFiles({ db, bucket }: ExportContext, user: UserId) {
  for (let after = 0; ; ) {
    const { rows } = await db.run(
      select(
        {
          id: files.id,
          key: files.key,
          objectName: files.objectName,
          lastModified: files.lastModified,
        },
        sql`FROM ${files} WHERE owner_id = ${user} AND upload_complete = 1 AND id > ${after} ORDER BY id LIMIT ${rowsAtOnce}`,
      ),
    );
    for (const { key, objectName, lastModified } of rows) {
      const object = await bucket.get(objectName);
      // The file was deleted or replaced after its row was read. files.ndjson still names it.
      if (object === null) continue;
      yield {
        name: `files/${key}`,
        input: object.body,
        size: object.size,
        lastModified: new Date(lastModified),
      };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsAtOnce) return;
    after = last.id;
  }
}

async function* readEntries(context: ExportContext, user: UserId) {
  for (const section of exportSections) {
    yield { name: section.name, input: readLines(context.db, section, user) };
  }
  yield* readFiles(context, user);
}

/** The archive of a user's data, as a stream of a ZIP file. */
export function exportAccount(context: ExportContext, user: UserId): ReadableStream<Uint8Array> {
  return makeZip(readEntries(context, user));
}
