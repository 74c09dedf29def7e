/**
 * Uploads in progress, and the parts that R2 has of them.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { type Database, type Statement, statement } from "../../db/database.ts";
import { type FileId, nextId, type UserId } from "../../db/ids.ts";
import { columnList, decoderOf, type RowOf, select } from "../../db/rows.ts";
import type { PictureSize } from "../bytes/pictures.ts";
import type { FileDescription } from "../bytes/upload-headers.ts";
import type { Precondition } from "../preconditions/write-conditions.ts";
import {
  checkQuota,
  checkUploads,
  fitsQuota,
  mostUploads,
  usageStatement,
} from "../records/quota.ts";
import { fileStatement, recordColumns } from "../records/record-queries.ts";
import { type FileRow, fileColumns } from "../records/record-rows.ts";
import { files, fileUsage, uploadParts, uploads } from "../tables.ts";
import type { Part } from "./part-sizes.ts";

const uploadColumns = {
  ...fileColumns,
  multipartId: files.multipartId,
  partSize: files.partSize,
  received: files.received,
  protocol: uploads.protocol,
  announcedSize: uploads.announcedSize,
  precondition: uploads.precondition,
  wantedVisibility: uploads.visibility,
  wantedMetadata: uploads.customMetadata,
  tusMetadata: uploads.tusMetadata,
  partNumbersUsed: uploads.partNumbersUsed,
  tailObject: uploads.tailObject,
  hashState: uploads.hashState,
  hashedParts: uploads.hashedParts,
  hashRevision: uploads.hashRevision,
} as const;

/** An upload in progress. `tables.ts` says what null means. */
export type UploadRow = RowOf<typeof uploadColumns> & FileRow;

const decodeUpload = decoderOf(uploadColumns) as (raw: Record<string, unknown>) => UploadRow;

const joined = sql`${files} CROSS JOIN ${uploads} ON ${uploads.id} = ${files.id}`;

function ongoingStatement(owner: UserId, id: FileId): Statement<UploadRow> {
  return {
    sql: sql`SELECT ${columnList(uploadColumns)} FROM ${joined} WHERE ${files.id} = ${id} AND ${files.ownerId} = ${owner} AND ${files.uploadComplete} = 0`,
    decode: decodeUpload,
  };
}

function partsStatement(id: FileId): Statement<Part> {
  return select(
    { partNumber: uploadParts.partNumber, etag: uploadParts.etag, size: uploadParts.size },
    sql`FROM ${uploadParts} WHERE ${uploadParts.fileId} = ${id} ORDER BY ${uploadParts.partNumber}`,
  );
}

/** The file that an upload became, for a day after its completion. */
const completedStatement = (owner: UserId, id: FileId) =>
  fileStatement(
    sql`SELECT ${recordColumns} FROM ${uploads} CROSS JOIN ${files} ON ${files.id} = ${uploads.fileId} WHERE ${uploads.id} = ${id} AND ${uploads.ownerId} = ${owner}`,
  );

/** The recorded state of an upload, in progress or complete. */
const keptStatement = (owner: UserId, id: FileId) =>
  select(
    {
      protocol: uploads.protocol,
      announcedSize: uploads.announcedSize,
      tusMetadata: uploads.tusMetadata,
    },
    sql`FROM ${uploads} WHERE ${uploads.id} = ${id} AND ${uploads.ownerId} = ${owner}`,
  );

/** An upload of some owner: in progress with its parts, or complete and a file. */
export type FoundUpload =
  | { readonly status: "ongoing"; readonly upload: UploadRow; readonly parts: readonly Part[] }
  | ({ readonly status: "complete"; readonly file: FileRow } & Pick<
      UploadRow,
      "protocol" | "announcedSize" | "tusMetadata"
    >);

/** An upload of an owner. Null when there is none. Reads a row for each part: 10,000 at most. */
export async function readUpload(
  db: Database,
  owner: UserId,
  id: FileId,
): Promise<FoundUpload | null> {
  const [ongoing, completed, kept, parts] = await db.batch([
    ongoingStatement(owner, id),
    completedStatement(owner, id),
    keptStatement(owner, id),
    partsStatement(id),
  ]);
  const [upload] = ongoing.rows;
  if (upload !== undefined) return { status: "ongoing", upload, parts: parts.rows };
  const [file] = completed.rows;
  const [rest] = kept.rows;
  if (file === undefined || rest === undefined) return null;
  return { status: "complete", file, ...rest };
}

/** The values of a new upload. */
interface NewUpload extends FileDescription {
  readonly owner: UserId;
  readonly key: string;
  readonly objectName: string;
  readonly protocol: "parts" | "presigned" | "tus";
  /** In bytes. Null: the client has not announced it. */
  readonly size: number | null;
  readonly multipartId: string | null;
  readonly partSize: number | null;
  readonly precondition: Precondition;
  /** The `Upload-Metadata` header. Null for other protocols than tus. */
  readonly tusMetadata: string | null;
}

/**
 * Records an upload. `now` in Unix milliseconds.
 *
 * @throws Problem 413 when the quota is exceeded, 409 when the owner has 100 uploads in progress.
 */
export async function insertUpload(
  db: Database,
  upload: NewUpload,
  quota: number | null,
  now: number,
): Promise<UploadRow> {
  const { owner, key, objectName, contentType, httpMetadata, multipartId, partSize } = upload;
  const { visibility = null, protocol, size, precondition, tusMetadata } = upload;
  const custom = upload.customMetadata === undefined ? null : JSON.stringify(upload.customMetadata);
  const mayBegin = sql`NOT EXISTS (SELECT 1 FROM ${fileUsage} WHERE ${fileUsage.ownerId} = ${owner} AND ${fileUsage.uploadsInProgress} >= ${mostUploads})`;
  const own = sql`(SELECT id FROM ${files} WHERE ${files.objectName} = ${objectName})`;
  const [usage, , , read] = await db.batch([
    usageStatement(owner),
    statement(
      sql`INSERT INTO ${files} (id, owner_id, key, upload_complete, object_name, size, content_type, http_metadata, visibility, custom_metadata, last_modified, multipart_id, part_size) SELECT ${nextId(files)}, ${owner}, ${key}, 0, ${objectName}, ${size ?? 0}, ${contentType}, ${JSON.stringify(httpMetadata)}, ${visibility ?? "private"}, ${custom ?? "{}"}, ${now}, ${multipartId}, ${partSize} WHERE ${mayBegin} AND ${fitsQuota(owner, quota, sql`${size ?? 0}`)}`,
    ),
    // A trigger has made the row.
    statement(
      sql`UPDATE ${uploads} SET protocol = ${protocol}, announced_size = ${size}, precondition = ${JSON.stringify(precondition)}, visibility = ${visibility}, custom_metadata = ${custom}, tus_metadata = ${tusMetadata} WHERE id = ${own}`,
    ),
    {
      sql: sql`SELECT ${columnList(uploadColumns)} FROM ${joined} WHERE ${files.objectName} = ${objectName}`,
      decode: decodeUpload,
    } satisfies Statement<UploadRow>,
  ]);
  const [row] = read.rows;
  if (row !== undefined) return row;
  checkUploads(usage.rows[0]);
  checkQuota(usage.rows[0], quota, size ?? 0);
  throw new Error("an upload was not recorded, although nothing forbids it");
}

/** Reads the records that name some objects. */
export async function readByObjects(
  db: Database,
  names: readonly string[],
): Promise<{ readonly files: FileRow[]; readonly uploads: UploadRow[] }> {
  const { rows } = await db.run<UploadRow>({
    sql: sql`SELECT ${columnList(uploadColumns)} FROM json_each(${JSON.stringify(names)}) AS named CROSS JOIN ${files} ON ${files.objectName} = named.value LEFT JOIN ${uploads} ON ${uploads.id} = ${files.id}`,
    decode: decodeUpload,
  });
  return {
    files: rows.filter(({ uploadComplete }) => uploadComplete),
    uploads: rows.filter(({ uploadComplete }) => !uploadComplete),
  };
}

/** A step of an upload's SHA-256. */
interface HashStep {
  /** The revision that the step started from. */
  readonly revision: number;
  /** The state after the step. */
  readonly state: string;
  readonly hashedParts: number;
}

/**
 * Records a part that R2 has, in place of an earlier one of the same number.
 *
 * @param hash advances the SHA-256 over this part, unless another request has changed the hash since.
 * @param picture the size of the picture that the part starts with; null when it is not known.
 * @param quota bytes that the owner may store; null: there is no limit.
 * @returns false when the upload is not in progress any more.
 * @throws Problem 413 when the quota is exceeded.
 */
export async function recordPart(
  db: Database,
  { id, ownerId, size: announced }: UploadRow,
  { partNumber, etag, size }: Part,
  {
    hash,
    picture,
    quota,
  }: {
    readonly hash: HashStep | null;
    readonly picture: PictureSize | null;
    readonly quota: number | null;
  },
): Promise<boolean> {
  const ongoing = sql`SELECT 1 FROM ${files} WHERE id = ${id} AND upload_complete = 0`;
  // An upload that has announced its size has reserved it.
  const fits = announced > 0 ? sql`1` : fitsQuota(ownerId, quota, sql`${size}`);
  const revision = hash?.revision ?? -1;
  const [usage, , inserted] = await db.batch([
    usageStatement(ownerId),
    // The hash includes the old bytes of this part, so hashing starts again.
    statement(
      sql`UPDATE ${uploads} SET hash_state = NULL, hashed_parts = 0, hash_revision = hash_revision + 1 WHERE id = ${id} AND hashed_parts >= ${partNumber} AND NOT EXISTS (SELECT 1 FROM ${uploadParts} WHERE file_id = ${id} AND part_number = ${partNumber} AND etag = ${etag})`,
    ),
    statement(
      sql`INSERT INTO ${uploadParts} (file_id, part_number, etag, size) SELECT ${id}, ${partNumber}, ${etag}, ${size} WHERE EXISTS (${ongoing}) AND ${fits} ON CONFLICT (file_id, part_number) DO UPDATE SET etag = excluded.etag, size = excluded.size RETURNING part_number`,
    ),
    statement(
      sql`UPDATE ${uploads} SET hash_state = ${hash?.state ?? null}, hashed_parts = ${hash?.hashedParts ?? 0}, hash_revision = hash_revision + 1 WHERE id = ${id} AND hash_revision = ${revision} AND changes() = 1`,
    ),
    statement(
      sql`UPDATE ${files} SET received = (SELECT coalesce(sum(size), 0) FROM ${uploadParts} WHERE file_id = ${id}), width = coalesce(${picture?.width ?? null}, width), height = coalesce(${picture?.height ?? null}, height) WHERE id = ${id} AND upload_complete = 0`,
    ),
  ]);
  if (inserted.rows.length > 0) return true;
  if (announced === 0) checkQuota(usage.rows[0], quota, size);
  return false;
}

/**
 * Deletes uploads that began before a time and were never completed, and the rows of uploads that were
 * completed before a time. The objects of uploads that were never completed become orphans.
 *
 * @param before an id: uploads with smaller ids are deleted.
 * @param completedBefore Unix milliseconds.
 */
export async function deleteOldUploads(
  db: Database,
  before: number,
  completedBefore: number,
  limit: number,
): Promise<void> {
  await db.batch([
    statement(
      sql`DELETE FROM ${files} WHERE id IN (SELECT id FROM ${files} WHERE upload_complete = 0 AND id < ${before} ORDER BY id LIMIT ${limit})`,
    ),
    statement(
      sql`DELETE FROM ${uploads} WHERE id IN (SELECT id FROM ${uploads} WHERE completed_at IS NOT NULL AND completed_at < ${completedBefore} ORDER BY completed_at LIMIT ${limit})`,
    ),
  ]);
}
