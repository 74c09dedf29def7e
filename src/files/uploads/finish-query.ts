/**
 * The transaction that makes a file of an upload.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { type Database, statement } from "../../db/database.ts";
import type { AttachedPosts } from "../../ports/ports.ts";
import {
  checkPrecondition,
  holdsForRow,
  holdsWithoutFile,
  type Precondition,
} from "../preconditions/write-conditions.ts";
import { checkQuota, fitsQuota, usageStatement } from "../records/quota.ts";
import { fileStatement, isCurrent, recordColumns } from "../records/record-queries.ts";
import { describeInRecord, type StoredObject, type Written } from "../records/record-writes.ts";
import { files, uploadParts, uploads } from "../tables.ts";
import type { UploadRow } from "./upload-queries.ts";

/** An SQL condition: whether a precondition holds for the file that is stored under a key, if any. */
function holdsForKey(condition: Precondition, current: SQL): SQL {
  const file = sql`SELECT 1 FROM ${files} WHERE ${current}`;
  const without = holdsWithoutFile(condition) ? sql`NOT EXISTS (${file})` : sql`0`;
  return sql`(${without} OR EXISTS (${file} AND ${holdsForRow(condition)}))`;
}

/**
 * Makes a file of an upload whose object is stored. If a file has the key, it keeps its id and gets the new
 * object, and the upload's record is deleted. Otherwise the upload's record becomes the file.
 *
 * @param conditions of the request that began the upload, and of the one that completes it.
 * @param quota bytes that the owner may store; null: there is no limit.
 * @param now Unix milliseconds.
 * @returns null when the upload is not in progress any more.
 * @throws Problem 412 when a condition does not hold, 413 when the quota is exceeded. The upload stays
 *   in progress then.
 */
export async function finishUpload(
  db: Database,
  upload: UploadRow,
  object: StoredObject,
  conditions: readonly Precondition[],
  quota: number | null,
  posts: AttachedPosts,
  now: number,
): Promise<Written | null> {
  const { id, ownerId, key } = upload;
  const { objectName, size } = object;
  const current = isCurrent(ownerId, key);
  const changes = describeInRecord(object, now);
  const released = sql`coalesce((SELECT size FROM ${files} WHERE ${current}), 0)`;
  const reserved = sql`(SELECT max(size, received) FROM ${files} WHERE id = ${id} AND upload_complete = 0)`;
  const mayFinish = sql.join(
    [
      sql`EXISTS (SELECT 1 FROM ${files} WHERE id = ${id} AND upload_complete = 0)`,
      fitsQuota(ownerId, quota, sql`${size} - ${reserved} - ${released}`),
      ...conditions.map((condition) => holdsForKey(condition, current)),
    ],
    sql` AND `,
  );
  // The first statement decides. It marks the upload, and the others change what is marked.
  const marked = sql`EXISTS (SELECT 1 FROM ${uploads} WHERE id = ${id} AND completed_at = ${now} AND file_id IS NULL)`;
  const [audience, before, usage, ongoing, , , inPlace, , takenOver] = await db.batch([
    posts.readAudience(sql`(SELECT id FROM ${files} WHERE ${current})`),
    fileStatement(sql`SELECT ${recordColumns} FROM ${files} WHERE ${current}`),
    usageStatement(ownerId),
    statement<{ reserved: number | null }>(sql`SELECT ${reserved} AS reserved`),
    statement(
      sql`UPDATE ${uploads} SET completed_at = ${now}, object_name = ${objectName} WHERE id = ${id} AND completed_at IS NULL AND ${mayFinish}`,
    ),
    statement(sql`DELETE FROM ${uploadParts} WHERE file_id = ${id} AND ${marked}`),
    fileStatement(
      sql`UPDATE ${files} SET upload_complete = 1, multipart_id = NULL, part_size = NULL, object_name = ${objectName}, ${changes} WHERE id = ${id} AND upload_complete = 0 AND ${marked} AND NOT EXISTS (SELECT 1 FROM ${files} AS other WHERE ${current}) RETURNING ${recordColumns}`,
    ),
    // Nothing is deleted when the upload has just become the file.
    statement(sql`DELETE FROM ${files} WHERE id = ${id} AND upload_complete = 0 AND ${marked}`),
    // changes() counts the rows that the statement before has deleted.
    fileStatement(
      sql`UPDATE ${files} SET object_name = ${objectName}, ${changes} WHERE ${current} AND changes() = 1 RETURNING ${recordColumns}`,
    ),
    statement(
      sql`UPDATE ${uploads} SET file_id = (SELECT id FROM ${files} WHERE ${current}) WHERE id = ${id} AND ${marked}`,
    ),
  ]);
  const [old] = before.rows;
  const row = inPlace.rows[0] ?? takenOver.rows[0];
  if (row === undefined) {
    const held = ongoing.rows[0]?.reserved ?? null;
    if (held === null) return null;
    const validators =
      old?.etag == null ? null : { etag: old.etag, lastModified: old.lastModified };
    for (const condition of conditions) checkPrecondition(condition, validators);
    checkQuota(usage.rows[0], quota, size - held - (old?.size ?? 0));
    return null;
  }
  const releasedObject = old?.objectName ?? null;
  return { row, replaced: old !== undefined, released: releasedObject, audience: audience.rows };
}
