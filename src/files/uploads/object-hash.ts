/**
 * The SHA-256 of an object that was uploaded in parts. Parts that arrive in order are hashed while they are
 * stored. Bytes that were not hashed then are read back from R2.
 *
 * @module
 */

import { sql } from "drizzle-orm";
import { type Database, statement } from "../../db/database.ts";
import type { FileId } from "../../db/ids.ts";
import { chunksOf } from "../bytes/body.ts";
import { sha256Tap } from "../bytes/digests.ts";
import { openHash } from "../bytes/running-hash.ts";
import type { StoreContext } from "../context.ts";
import { files, uploads } from "../tables.ts";

/** The most bytes of an object that a request reads back. The schedule hashes larger objects. */
const mostReadBack = 1024 ** 3;

/** The most bytes of an object that one run of the schedule reads: about 10 seconds of CPU time. */
const mostPerRun = 2 * 1024 ** 3;

/** Passes some bytes of an object to a tap. Returns false when R2 does not have them. */
async function readInto(
  { bucket }: Pick<StoreContext, "bucket">,
  name: string,
  etag: string | null,
  offset: number,
  length: number,
  write: (chunk: Uint8Array) => Promise<void> | void,
): Promise<boolean> {
  const object = await bucket.get(name, {
    range: { offset, length },
    ...(etag !== null && { onlyIf: { etagMatches: etag } }),
  });
  if (object === null || !("body" in object)) return false;
  for await (const chunk of chunksOf(object.body)) await write(chunk);
  return true;
}

/**
 * The SHA-256 of a complete object, in hexadecimal. Null when this would read back too many bytes; the
 * schedule computes the hash later.
 *
 * @param state of the hash over the first `hashed` bytes; null when nothing was hashed.
 */
export async function hashOfObject(
  context: Pick<StoreContext, "bucket">,
  object: Pick<R2Object, "key" | "size" | "etag">,
  state: string | null,
  hashed: number,
): Promise<string | null> {
  const { key, size, etag } = object;
  if (state !== null && hashed >= size) return openHash(state).digest();
  if (size - hashed > mostReadBack) return null;
  if (state === null) {
    // The native digest is nine times as fast, but it cannot continue a stored state.
    const digest = sha256Tap();
    if (size > 0 && !(await readInto(context, key, etag, 0, size, digest.write))) return null;
    await digest.end?.();
    return digest.result();
  }
  const hash = openHash(state);
  const whole = await readInto(context, key, etag, hashed, size - hashed, hash.write);
  return whole ? hash.digest() : null;
}

/** A complete upload whose SHA-256 is not known. */
interface Unhashed {
  readonly uploadId: FileId;
  readonly fileId: FileId;
  readonly objectName: string;
  readonly size: number;
  readonly state: string | null;
}

async function readUnhashed(db: Database): Promise<Unhashed | null> {
  const { rows } = await db.run(
    statement<Unhashed>(
      sql`SELECT ${uploads.id} AS "uploadId", ${files.id} AS "fileId", ${files.objectName} AS "objectName", ${files.size} AS size, ${uploads.hashState} AS state FROM ${uploads} CROSS JOIN ${files} ON ${files.id} = ${uploads.fileId} AND ${files.objectName} = ${uploads.objectName} WHERE ${uploads.completedAt} IS NOT NULL AND ${files.sha256} IS NULL ORDER BY ${uploads.completedAt} LIMIT 1`,
    ),
  );
  return rows[0] ?? null;
}

/**
 * Hashes up to 2 GiB of the oldest complete upload whose SHA-256 is not known. The state is stored, and
 * the next run continues.
 */
export async function hashNextUpload(context: StoreContext): Promise<void> {
  const { db } = context;
  const next = await readUnhashed(db);
  if (next === null) return;
  const { uploadId, fileId, objectName, size, state } = next;
  const hash = openHash(state);
  const hashed = hash.length();
  const length = Math.min(mostPerRun, size - hashed);
  if (length > 0 && !(await readInto(context, objectName, null, hashed, length, hash.write)))
    return;
  const isWhole = hashed + length >= size;
  await db.batch([
    statement(
      sql`UPDATE ${uploads} SET hash_state = ${hash.save()}, hash_revision = hash_revision + 1 WHERE id = ${uploadId}`,
    ),
    statement(
      isWhole
        ? sql`UPDATE ${files} SET sha256 = ${hash.digest()} WHERE id = ${fileId} AND object_name = ${objectName}`
        : sql`SELECT 1 WHERE 0`,
    ),
  ]);
}
