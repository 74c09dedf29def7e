/**
 * Storing a file: the announcement of its object, and the statement that makes its record name the object.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { type Database, statement } from "../../db/database.ts";
import { nextId, type UserId } from "../../db/ids.ts";
import type { AttachedPosts } from "../../ports/ports.ts";
import type { FileDescription } from "../bytes/upload-headers.ts";
import {
  checkPrecondition,
  holdsForRow,
  holdsWithoutFile,
  type Precondition,
} from "../preconditions/write-conditions.ts";
import { files, orphanObjects } from "../tables.ts";
import { checkQuota, fitsQuota, usageStatement } from "./quota.ts";
import { fileStatement, isCurrent, recordColumns } from "./record-queries.ts";
import type { FileRow } from "./record-rows.ts";

/** The time in milliseconds by the database's clock, which decides about orphans. */
export const databaseTime = sql`unixepoch('subsec') * 1000`;

/** The key under which a file is stored, and the conditions for that. */
interface WriteTarget {
  readonly owner: UserId;
  readonly key: string;
  readonly condition: Precondition;
  /** Bytes that the owner may store in all. Null: there is no limit. */
  readonly quota: number | null;
}

/** Reads the current version of a file, which conditions are compared with, and its size. */
const currentVersion = (owner: UserId, key: string) =>
  fileStatement(sql`SELECT ${recordColumns} FROM ${files} WHERE ${isCurrent(owner, key)}`);

const validatorsOf = (row: FileRow | undefined) =>
  row?.etag == null ? null : { etag: row.etag, lastModified: row.lastModified };

/**
 * Announces an object before it is stored: it records the object as an orphan. If no record names the
 * object in time, the sweep removes it.
 *
 * @param size in bytes.
 * @param lifetime milliseconds after which the sweep may remove it.
 * @throws Problem 412 when the condition does not hold, 413 when the quota is exceeded. Nothing is
 *   announced then.
 */
export async function announceObject(
  db: Database,
  { owner, key, condition, quota }: WriteTarget,
  object: { readonly objectName: string; readonly size: number },
  lifetime: number,
): Promise<void> {
  const { objectName, size } = object;
  const current = sql`SELECT 1 FROM ${files} WHERE ${isCurrent(owner, key)}`;
  const mayCreate = holdsWithoutFile(condition) ? sql`NOT EXISTS (${current})` : sql`0`;
  const released = sql`coalesce((SELECT size FROM ${files} WHERE ${isCurrent(owner, key)}), 0)`;
  const [found, usage, announced] = await db.batch([
    currentVersion(owner, key),
    usageStatement(owner),
    statement(
      sql`INSERT INTO ${orphanObjects} (object_name, remove_after) SELECT ${objectName}, CAST(${databaseTime} + ${lifetime} AS INTEGER) WHERE (${mayCreate} OR EXISTS (${current} AND ${holdsForRow(condition)})) AND ${fitsQuota(owner, quota, sql`${size} - ${released}`)} RETURNING object_name`,
    ),
  ]);
  if (announced.rows.length > 0) return;
  const [row] = found.rows;
  checkPrecondition(condition, validatorsOf(row));
  checkQuota(usage.rows[0], quota, size - (row?.size ?? 0));
  throw new Error("an object was not announced, although nothing forbids it");
}

/** A stored object, as its record describes it. */
export interface StoredObject extends FileDescription {
  readonly objectName: string;
  /** Bytes. */
  readonly size: number;
  readonly etag: string;
  /** In hexadecimal. Null when it is not known. */
  readonly sha256: string | null;
  /** Of a picture, in pixels. Null for other files. */
  readonly width: number | null;
  readonly height: number | null;
  /** When R2 received the last byte, in Unix milliseconds. */
  readonly uploaded: number;
  /** R2's description, as JSON. */
  readonly metadata: string;
}

/** The result of a write. */
export interface Written {
  readonly row: FileRow;
  readonly replaced: boolean;
  /** The object that the record named before. Null for a new file. */
  readonly released: string | null;
  /** Rows of {@link AttachedPosts.readAudience}. */
  readonly audience: readonly unknown[];
}

/** Assignments that make a record describe an object, for an UPDATE. `now` in Unix milliseconds. */
export function describeInRecord(object: StoredObject, now: number) {
  const { size, contentType, etag, sha256, uploaded, metadata, width, height } = object;
  const custom = object.customMetadata === undefined ? null : JSON.stringify(object.customMetadata);
  const visibility = object.visibility ?? null;
  return sql`size = ${size}, content_type = ${contentType}, http_metadata = ${JSON.stringify(object.httpMetadata)}, etag = ${etag}, sha256 = ${sha256}, width = ${width}, height = ${height}, last_modified = ${uploaded}, metadata = ${metadata}, metadata_cached_at = ${now}, metadata_error = NULL, visibility = coalesce(${visibility}, visibility), custom_metadata = coalesce(${custom}, custom_metadata)`;
}

/**
 * Where an object comes from. This Worker announces an object before it stores it. An object that another
 * tool put into R2 is `found`. Only announced objects may be removed for having no record.
 */
type ObjectSource = "announced" | "found";

/**
 * Makes the record of a key name a stored object. An existing record keeps its id, and its visibility
 * and custom metadata unless the object says otherwise.
 *
 * An object that is about to be removed gets no record. This is an announced object whose time is over, or
 * a found object that a record has named before.
 *
 * @param now Unix milliseconds.
 * @returns null when the object is about to be removed.
 * @throws Problem 412 when the condition does not hold, 413 when the quota is exceeded.
 */
export async function writeRecord(
  db: Database,
  { owner, key, condition, quota }: WriteTarget,
  object: StoredObject,
  source: ObjectSource,
  posts: AttachedPosts,
  now: number,
): Promise<Written | null> {
  const { objectName, size, contentType, etag, sha256, uploaded, metadata, width, height } = object;
  const { visibility = "private", customMetadata = {}, httpMetadata } = object;
  const current = isCurrent(owner, key);
  const orphan = sql`SELECT 1 FROM ${orphanObjects} WHERE object_name = ${objectName}`;
  const stays = {
    announced: sql`EXISTS (${orphan} AND remove_after > ${databaseTime})`,
    found: sql`NOT EXISTS (${orphan})`,
  }[source];
  const mayCreate = sql.raw(holdsWithoutFile(condition) ? "1" : "0");
  const [audience, before, usage, updated, inserted] = await db.batch([
    posts.readAudience(sql`(SELECT id FROM ${files} WHERE ${current})`),
    currentVersion(owner, key),
    usageStatement(owner),
    fileStatement(
      sql`UPDATE ${files} SET object_name = ${objectName}, ${describeInRecord(object, now)} WHERE ${current} AND ${holdsForRow(condition)} AND ${fitsQuota(owner, quota, sql`${size} - size`)} AND ${stays} RETURNING ${recordColumns}`,
    ),
    fileStatement(
      sql`INSERT INTO ${files} (id, owner_id, key, upload_complete, object_name, size, content_type, http_metadata, etag, sha256, width, height, visibility, custom_metadata, last_modified, metadata, metadata_cached_at) SELECT ${nextId(files)}, ${owner}, ${key}, 1, ${objectName}, ${size}, ${contentType}, ${JSON.stringify(httpMetadata)}, ${etag}, ${sha256}, ${width}, ${height}, ${visibility}, ${JSON.stringify(customMetadata)}, ${uploaded}, ${metadata}, ${now} WHERE ${mayCreate} AND ${fitsQuota(owner, quota, sql`${size}`)} AND ${stays} AND NOT EXISTS (SELECT 1 FROM ${files} WHERE ${current}) RETURNING ${recordColumns}`,
    ),
  ]);
  const [old] = before.rows;
  const row = updated.rows[0] ?? inserted.rows[0];
  if (row === undefined) {
    checkPrecondition(condition, validatorsOf(old));
    checkQuota(usage.rows[0], quota, size - (old?.size ?? 0));
    return null;
  }
  const released = old?.objectName ?? null;
  return { row, replaced: released !== null, released, audience: audience.rows };
}

/**
 * Makes an announced object due for removal, so that no record can name it from then on.
 *
 * @returns false when a record already names the object.
 */
export async function giveUpObject(db: Database, objectName: string): Promise<boolean> {
  const { rows } = await db.run(
    statement(
      sql`UPDATE ${orphanObjects} SET remove_after = 0 WHERE object_name = ${objectName} RETURNING object_name`,
    ),
  );
  return rows.length > 0;
}
