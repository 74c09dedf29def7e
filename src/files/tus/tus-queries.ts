/**
 * The state of uploads by tus: the number of bytes that R2 has, and the object of the last of them.
 *
 * There is no lock. A request notes the offset that it started from, and a statement that moves the
 * offset changes nothing when another request has moved it. Each attempt to store a part in R2 takes a
 * part number of its own, so that a slow request cannot overwrite the part of a faster one.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { type Database, statement } from "../../db/database.ts";
import type { FileId } from "../../db/ids.ts";
import { Problem } from "../../http/problem.ts";
import type { PictureSize } from "../bytes/pictures.ts";
import { checkQuota, fitsQuota, usageStatement } from "../records/quota.ts";
import { files, orphanObjects, uploadParts, uploads } from "../tables.ts";
import { type Part, partLimits } from "../uploads/part-sizes.ts";
import type { UploadRow } from "../uploads/upload-queries.ts";

/**
 * Takes the next part number of an upload.
 *
 * @throws Problem 409 when the upload is not in progress any more, or has used all part numbers.
 */
export async function takePartNumber(db: Database, id: FileId): Promise<number> {
  const { rows } = await db.run(
    statement<{ number: number }>(
      sql`UPDATE ${uploads} SET part_numbers_used = part_numbers_used + 1 WHERE id = ${id} AND completed_at IS NULL RETURNING part_numbers_used AS number`,
    ),
  );
  const number = rows[0]?.number;
  if (number === undefined)
    throw new Problem("conflict", "The upload is not in progress any more.");
  if (number > partLimits.most) {
    throw new Problem(
      "conflict",
      "Too many requests of this upload have failed. Begin another upload.",
    );
  }
  return number;
}

/** Announces the object of a tail, so that the sweep removes it with the upload. */
export async function announceTail(
  db: Database,
  objectName: string,
  removeAfter: number,
): Promise<void> {
  await db.run(
    statement(
      sql`INSERT INTO ${orphanObjects} (object_name, remove_after) VALUES (${objectName}, ${removeAfter})`,
    ),
  );
}

/** What a request has stored in R2 since the offset was last moved. */
interface Progress {
  /** Whole parts, in the order of their bytes. */
  readonly parts: readonly Part[];
  /** The offset after these bytes. */
  readonly received: number;
  /** The object with the bytes after the last whole part. Null when there are none. */
  readonly tailObject: string | null;
  /** The state of the SHA-256 after the last whole part. */
  readonly hashState: string | null;
  /** The size of the picture that the upload starts with. Null: unknown, or known before. */
  readonly picture: PictureSize | null;
}

/**
 * Moves the offset of an upload.
 *
 * @param from the offset that the progress starts at.
 * @param quota bytes that the owner may store; null: there is no limit.
 * @returns false when another request has moved the offset, or the upload is not in progress any more.
 * @throws Problem 413 when the quota is exceeded.
 */
export async function moveOffset(
  db: Database,
  { id, ownerId, announcedSize }: UploadRow,
  from: number,
  { parts, received, tailObject, hashState, picture }: Progress,
  quota: number | null,
): Promise<boolean> {
  const more = received - from;
  // An upload that has announced its size has reserved it.
  const fits = announcedSize === null ? fitsQuota(ownerId, quota, sql`${more}`) : sql`1`;
  const moved = sql`EXISTS (SELECT 1 FROM ${files} WHERE id = ${id} AND upload_complete = 0 AND received = ${received})`;
  const rows = JSON.stringify(parts.map(({ partNumber, etag, size }) => [partNumber, etag, size]));
  const [usage, updated] = await db.batch([
    usageStatement(ownerId),
    statement(
      sql`UPDATE ${files} SET received = ${received}, width = coalesce(${picture?.width ?? null}, width), height = coalesce(${picture?.height ?? null}, height) WHERE id = ${id} AND upload_complete = 0 AND received = ${from} AND ${fits} RETURNING id`,
    ),
    statement(
      sql`UPDATE ${uploads} SET tail_object = ${tailObject}, hash_state = ${hashState}, hashed_parts = hashed_parts + ${parts.length}, hash_revision = hash_revision + 1 WHERE id = ${id} AND changes() = 1`,
    ),
    statement(
      sql`INSERT INTO ${uploadParts} (file_id, part_number, etag, size) SELECT ${id}, value ->> 0, value ->> 1, value ->> 2 FROM json_each(${rows}) WHERE changes() = 1 AND ${moved}`,
    ),
  ]);
  if (updated.rows.length > 0) return true;
  if (announcedSize === null) checkQuota(usage.rows[0], quota, more);
  return false;
}

/**
 * Announces the size of an upload whose length was deferred.
 *
 * @throws Problem 413 when the quota is exceeded.
 */
export async function announceSize(
  db: Database,
  { id, ownerId }: UploadRow,
  size: number,
  quota: number | null,
): Promise<void> {
  const more = sql`${size} - (SELECT received FROM ${files} WHERE id = ${id})`;
  const [usage, updated] = await db.batch([
    usageStatement(ownerId),
    statement(
      sql`UPDATE ${files} SET size = ${size} WHERE id = ${id} AND upload_complete = 0 AND size = 0 AND received <= ${size} AND ${fitsQuota(ownerId, quota, more)} RETURNING id`,
    ),
    statement(
      sql`UPDATE ${uploads} SET announced_size = ${size} WHERE id = ${id} AND announced_size IS NULL AND changes() = 1`,
    ),
  ]);
  if (updated.rows.length > 0) return;
  checkQuota(usage.rows[0], quota, size);
  throw new Problem(
    "conflict",
    "An earlier request has already announced the length of the upload.",
  );
}
