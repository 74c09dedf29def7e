/**
 * R2's metadata of objects, which the records of files cache.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { statement } from "../../db/database.ts";
import type { StoreContext } from "../context.ts";
import { presentObject } from "../present.ts";
import { objectGone } from "../records/record-queries.ts";
import type { FileRow } from "../records/record-rows.ts";
import { files } from "../tables.ts";

/** Attempts to read the metadata of one object, the first one included. */
const mostAttempts = 4;

/** The pause before the second attempt in milliseconds. It doubles each time, with random jitter. */
const firstPause = 100;

/** Milliseconds after its first request to R2 for which a page keeps retrying. */
const patience = 2000;

/** The result of reading an object's metadata from R2. */
type Look =
  | { readonly found: "object"; readonly object: R2Object }
  | { readonly found: "nothing" }
  | { readonly found: "failure"; readonly message: string };

/** Waits, in milliseconds. */
type Pause = (milliseconds: number) => Promise<unknown>;

const sleep: Pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Reads the metadata of an object, and retries when R2 fails. R2 reports its rate limit as an error like
 * every other (10058, developers.cloudflare.com/r2/api/error-codes), and it is safe to repeat HEAD.
 */
async function look(
  { bucket }: Pick<StoreContext, "bucket">,
  name: string,
  mayTryAgain: () => boolean,
  pause: Pause,
): Promise<Look> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const object = await bucket.head(name);
      return object === null ? { found: "nothing" } : { found: "object", object };
    } catch (error) {
      const { message } = error as Error;
      if (attempt === mostAttempts || !mayTryAgain()) return { found: "failure", message };
      await pause(firstPause * 2 ** (attempt - 1) * (0.5 + Math.random() / 2));
    }
  }
}

/** Reads the metadata of the objects of records, several at the same time. */
async function lookAtAll(
  context: StoreContext,
  rows: readonly FileRow[],
  pause: Pause,
): Promise<ReadonlyMap<FileRow, Look>> {
  const looks = new Map<FileRow, Look>();
  const waiting = rows.values();
  const start = performance.now();
  const mayTryAgain = () => performance.now() - start < patience;
  async function work(): Promise<void> {
    for (const row of waiting) {
      looks.set(row, await look(context, row.objectName, mayTryAgain, pause));
    }
  }
  await Promise.all(Array.from({ length: context.settings.concurrency }, work));
  return looks;
}

/** A record with the result of reading its object's metadata. */
function afterLook(row: FileRow, look: Look | undefined, now: number): FileRow {
  switch (look?.found) {
    case undefined:
      return row;
    case "failure":
      return { ...row, metadata: null, metadataError: `R2 did not answer: ${look.message}` };
    case "nothing":
      return { ...row, metadata: null, metadataError: objectGone, metadataCachedAt: now };
    case "object": {
      const { object } = look;
      const seen = {
        ...row,
        metadata: JSON.stringify(presentObject(object)),
        metadataError: null,
        metadataCachedAt: now,
      };
      if (object.etag === row.etag) return seen;
      // Another tool has replaced the object.
      return {
        ...seen,
        etag: object.etag,
        size: object.size,
        sha256: null,
        width: null,
        height: null,
        contentType: object.httpMetadata?.contentType ?? row.contentType,
        lastModified: object.uploaded.getTime(),
      };
    }
  }
}

/**
 * Writes the state that R2 reported into records, in one round trip. It does not change a record that
 * meanwhile names another object.
 *
 * @param before the same records, in the same order, as they were read.
 */
async function writeBack(
  { db }: StoreContext,
  before: readonly FileRow[],
  after: readonly FileRow[],
): Promise<void> {
  const seen = after.filter(
    (row, index) => row.metadataCachedAt !== before[index]?.metadataCachedAt,
  );
  const changed = seen.filter((row) =>
    before.every(({ id, etag }) => id !== row.id || etag !== row.etag),
  );
  const json = (rows: readonly FileRow[]) => JSON.stringify(rows);
  const from = (rows: readonly FileRow[]) =>
    sql`FROM json_each(${json(rows)}) AS seen WHERE ${files.id} = seen.value ->> '$.id' AND ${files.objectName} = seen.value ->> '$.objectName'`;
  const statements = [
    statement(
      sql`UPDATE ${files} SET metadata = seen.value ->> '$.metadata', metadata_error = seen.value ->> '$.metadataError', metadata_cached_at = seen.value ->> '$.metadataCachedAt' ${from(seen)}`,
    ),
    statement(
      sql`UPDATE ${files} SET etag = seen.value ->> '$.etag', size = seen.value ->> '$.size', sha256 = NULL, width = NULL, height = NULL, content_type = seen.value ->> '$.contentType', last_modified = seen.value ->> '$.lastModified' ${from(changed)}`,
    ),
  ];
  if (seen.length > 0) await db.batch(statements.slice(0, changed.length > 0 ? 2 : 1));
}

/**
 * Adds R2's metadata of their objects to records. Cached metadata is used while it is fresh. Otherwise the
 * Worker reads the metadata from R2 and stores it. When R2 does not answer for an object, the record has an
 * error instead, and the next list tries again.
 *
 * @param useCache false reads the metadata of all records from R2.
 * @param onLost is called when D1 could not store the metadata. It may throw.
 */
export async function withMetadata(
  context: StoreContext,
  rows: readonly FileRow[],
  useCache: boolean,
  pause: Pause = sleep,
  onLost: (error: Error) => void = logLost,
): Promise<FileRow[]> {
  const { now, settings } = context;
  const isStale = ({ uploadComplete, metadataCachedAt }: FileRow) =>
    uploadComplete &&
    (!useCache || metadataCachedAt === null || metadataCachedAt + settings.metadataLifetime <= now);
  const stale = rows.filter(isStale);
  if (stale.length === 0) return [...rows];
  const looks = await lookAtAll(context, stale, pause);
  const after = rows.map((row) => afterLook(row, looks.get(row), now));
  await writeBack(context, rows, after).catch(onLost);
  return after;
}

/** Logs that the metadata was not stored. The answer is still correct, and the next list reads it again. */
function logLost({ message }: Error): void {
  console.warn(JSON.stringify({ level: "warn", message: `metadata not kept: ${message}` }));
}
