/**
 * Uploads that go on, and their parts.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { type Database, type Statement, statement } from "../../db/database.ts";
import { type FileId, nextId, type UserId } from "../../db/ids.ts";
import type { AttachedPosts } from "../../ports/ports.ts";
import {
  fileStatement,
  recordColumns,
  type StoredObject,
  type Written,
} from "../records/record-queries.ts";
import { decodeFile, type FileRow } from "../records/record-rows.ts";
import { files, uploadParts } from "../tables.ts";

/** An upload as it is recorded; complete once it is a file. */
export interface UploadRow extends FileRow {
  /** R2's name of it; null of one whose bytes go to R2 in one request. */
  readonly multipartId: string | null;
  /** Bytes of every part but the last; null of one without parts. */
  readonly partSize: number | null;
}

/** A part that R2 has. */
export interface Part {
  readonly partNumber: number;
  readonly etag: string;
  /** Bytes. */
  readonly size: number;
}

const uploadColumns = sql`${recordColumns}, ${files.multipartId} AS "multipartId", ${files.partSize} AS "partSize"`;

function decodeUpload(raw: Record<string, unknown>): UploadRow {
  return {
    ...decodeFile(raw),
    multipartId: raw.multipartId as string | null,
    partSize: raw.partSize as number | null,
  };
}

function uploadStatement(owner: UserId, id: FileId): Statement<UploadRow> {
  return {
    sql: sql`SELECT ${uploadColumns} FROM ${files} WHERE ${files.id} = ${id} AND ${files.ownerId} = ${owner}`,
    decode: decodeUpload,
  };
}

function partsStatement(id: FileId): Statement<Part> {
  return statement<Part>(
    sql`SELECT ${uploadParts.partNumber} AS "partNumber", ${uploadParts.etag} AS etag, ${uploadParts.size} AS size FROM ${uploadParts} WHERE ${uploadParts.fileId} = ${id} ORDER BY ${uploadParts.partNumber}`,
  );
}

/** What an upload is begun with. */
export interface NewUpload {
  readonly owner: UserId;
  readonly key: string;
  readonly objectName: string;
  readonly contentType: string;
  /** Bytes of the whole file; 0: not said. */
  readonly size: number;
  readonly multipartId: string | null;
  readonly partSize: number | null;
}

/** Records an upload. `now` in Unix milliseconds. */
export async function insertUpload(
  db: Database,
  upload: NewUpload,
  now: number,
): Promise<UploadRow> {
  const { owner, key, objectName, contentType, size, multipartId, partSize } = upload;
  const { rows } = await db.run<UploadRow>({
    sql: sql`INSERT INTO ${files} (id, owner_id, key, upload_complete, object_name, size, content_type, last_modified, multipart_id, part_size) VALUES (${nextId(files)}, ${owner}, ${key}, 0, ${objectName}, ${size}, ${contentType}, ${now}, ${multipartId}, ${partSize}) RETURNING ${uploadColumns}`,
    decode: decodeUpload,
  });
  const [row] = rows;
  if (row === undefined) throw new Error("the upload was not inserted");
  return row;
}

/** An upload of an owner's, or the file that it became; null when there is none. */
export async function readUpload(
  db: Database,
  owner: UserId,
  id: FileId,
): Promise<UploadRow | null> {
  const { rows } = await db.run(uploadStatement(owner, id));
  return rows[0] ?? null;
}

/** What records say of these objects, complete files and uploads that go on alike. */
export async function readUploadsOfObjects(
  db: Database,
  names: readonly string[],
): Promise<UploadRow[]> {
  const { rows } = await db.run<UploadRow>({
    sql: sql`SELECT ${uploadColumns} FROM json_each(${JSON.stringify(names)}) AS named CROSS JOIN ${files} ON ${files.objectName} = named.value`,
    decode: decodeUpload,
  });
  return rows;
}

/** The same with its parts, in their order. Reads a row for each: 10,000 at most. */
export async function readUploadWithParts(
  db: Database,
  owner: UserId,
  id: FileId,
): Promise<{ readonly upload: UploadRow; readonly parts: readonly Part[] } | null> {
  const [found, parts] = await db.batch([uploadStatement(owner, id), partsStatement(id)]);
  const [upload] = found.rows;
  return upload === undefined ? null : { upload, parts: parts.rows };
}

/**
 * Records a part that R2 has, in the place of one of the same number.
 *
 * @returns false when the upload does not go on any more.
 */
export async function recordPart(
  db: Database,
  id: FileId,
  { partNumber, etag, size }: Part,
): Promise<boolean> {
  const { rows } = await db.run(
    statement(
      sql`INSERT INTO ${uploadParts} (file_id, part_number, etag, size) SELECT id, ${partNumber}, ${etag}, ${size} FROM ${files} WHERE id = ${id} AND upload_complete = 0 ON CONFLICT (file_id, part_number) DO UPDATE SET etag = excluded.etag, size = excluded.size RETURNING part_number`,
    ),
  );
  return rows.length > 0;
}

/**
 * Makes a file of an upload whose object is stored. A file that has the key takes the object over,
 * and keeps its id, visibility and custom metadata; the upload's record goes. Otherwise the upload's
 * record becomes the file.
 *
 * @param now Unix milliseconds.
 * @returns null when the upload does not go on any more.
 */
export async function finishUpload(
  db: Database,
  upload: Pick<UploadRow, "id" | "ownerId" | "key">,
  object: StoredObject,
  posts: AttachedPosts,
  now: number,
): Promise<Written | null> {
  const { id, ownerId, key } = upload;
  const { objectName, size, contentType, etag, sha256, uploaded, metadata } = object;
  const current = sql`owner_id = ${ownerId} AND key = ${key} AND upload_complete = 1`;
  const changes = sql`size = ${size}, content_type = ${contentType}, etag = ${etag}, sha256 = ${sha256}, last_modified = ${uploaded}, metadata = ${metadata}, metadata_cached_at = ${now}, metadata_error = NULL`;
  const [audience, before, , inPlace, , takenOver] = await db.batch([
    posts.readAudience(sql`(SELECT id FROM ${files} WHERE ${current})`),
    statement<{ objectName: string }>(
      sql`SELECT object_name AS "objectName" FROM ${files} WHERE ${current}`,
    ),
    statement(sql`DELETE FROM ${uploadParts} WHERE file_id = ${id}`),
    fileStatement(
      sql`UPDATE ${files} SET upload_complete = 1, multipart_id = NULL, part_size = NULL, ${changes} WHERE id = ${id} AND upload_complete = 0 AND NOT EXISTS (SELECT 1 FROM ${files} AS other WHERE ${current}) RETURNING ${recordColumns}`,
    ),
    // One object has one record. Nothing is deleted where the upload has just become the file.
    statement(sql`DELETE FROM ${files} WHERE id = ${id} AND upload_complete = 0`),
    // changes() is that of the statement before: an upload that somebody aborted is not taken over.
    fileStatement(
      sql`UPDATE ${files} SET object_name = ${objectName}, ${changes} WHERE ${current} AND changes() = 1 RETURNING ${recordColumns}`,
    ),
  ]);
  const row = inPlace.rows[0] ?? takenOver.rows[0];
  if (row === undefined) return null;
  const released = before.rows[0]?.objectName ?? null;
  return { row, replaced: released !== null, released, audience: audience.rows };
}

/**
 * Deletes uploads that were begun before a time and never completed. Their objects are orphans then.
 *
 * @param before the first id that is kept.
 * @returns how many there were.
 */
export async function deleteExpiredUploads(
  db: Database,
  before: number,
  limit: number,
): Promise<number> {
  const { rows } = await db.run(
    statement(
      sql`DELETE FROM ${files} WHERE id IN (SELECT id FROM ${files} WHERE upload_complete = 0 AND id < ${before} ORDER BY id LIMIT ${limit}) RETURNING id`,
    ),
  );
  return rows.length;
}
