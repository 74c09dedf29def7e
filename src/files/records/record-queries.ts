/**
 * Records of files: read, written, changed, deleted.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { users } from "../../accounts/tables.ts";
import { type Database, type Statement, statement } from "../../db/database.ts";
import { type FileId, nextId, type UserId } from "../../db/ids.ts";
import { columnList } from "../../db/rows.ts";
import type { AttachedPosts } from "../../ports/ports.ts";
import type { Orphan } from "../bucket/objects.ts";
import { files, orphanObjects, type Visibility } from "../tables.ts";
import { decodeFile, type FileRow, fileColumns } from "./record-rows.ts";

/** The columns of a record, for a statement whose rows {@link fileStatement} decodes. */
export const recordColumns: SQL = columnList(fileColumns);

/** A statement that answers records. */
export function fileStatement(query: SQL): Statement<FileRow> {
  return { sql: query, decode: decodeFile };
}

/** Which versions of a file a write may replace. */
export type WriteCondition =
  | { readonly kind: "any" }
  /** Only where there is no file yet. */
  | { readonly kind: "absent" }
  /** Only where there is a file; with one of these etags, unless that is null. */
  | { readonly kind: "present"; readonly etags: readonly string[] | null }
  /** Conditions that contradict each other. */
  | { readonly kind: "never" };

const isCurrent = (owner: UserId, key: string) =>
  sql`owner_id = ${owner} AND key = ${key} AND upload_complete = 1`;

/** Whether the file at hand has one of these etags; null: any. */
function isVersion(etags: readonly string[] | null): SQL {
  return etags === null
    ? sql`1`
    : sql`etag IN (SELECT value FROM json_each(${JSON.stringify(etags)}))`;
}

/** Whether the file at hand may be replaced. */
function mayReplace(condition: WriteCondition): SQL {
  if (condition.kind === "any") return sql`1`;
  return condition.kind === "present" ? isVersion(condition.etags) : sql`0`;
}

/** Milliseconds by the database's clock, which everything about orphans goes by. */
export const databaseTime = sql`unixepoch('subsec') * 1000`;

/**
 * Announces an object before it is stored, so that it is removed when no record comes to name it.
 *
 * @param lifetime milliseconds until then.
 * @returns false when the condition does not hold: then nothing is announced.
 */
export async function announceObject(
  db: Database,
  target: { readonly owner: UserId; readonly key: string; readonly objectName: string },
  condition: WriteCondition,
  lifetime: number,
): Promise<boolean> {
  const current = sql`SELECT 1 FROM ${files} WHERE ${isCurrent(target.owner, target.key)}`;
  const holds = {
    any: sql`1`,
    never: sql`0`,
    absent: sql`NOT EXISTS (${current})`,
    present: sql`EXISTS (${current} AND ${mayReplace(condition)})`,
  }[condition.kind];
  const { rows } = await db.run(
    statement(
      sql`INSERT INTO ${orphanObjects} (object_name, remove_after) SELECT ${target.objectName}, CAST(${databaseTime} + ${lifetime} AS INTEGER) WHERE ${holds} RETURNING object_name`,
    ),
  );
  return rows.length > 0;
}

/** A stored object, as its record says it. */
export interface StoredObject {
  readonly objectName: string;
  /** Bytes. */
  readonly size: number;
  readonly contentType: string;
  readonly etag: string;
  /** In hexadecimal; null where nobody computed it. */
  readonly sha256: string | null;
  /** When R2 had all of it, in Unix milliseconds. */
  readonly uploaded: number;
  /** What R2 said of it, as JSON. */
  readonly metadata: string;
}

/** What a write of a record came to. */
export interface Written {
  readonly row: FileRow;
  readonly replaced: boolean;
  /** The object that the record named before; null for a new file. */
  readonly released: string | null;
  /** Rows of {@link AttachedPosts.readAudience}. */
  readonly audience: readonly unknown[];
}

/**
 * How an object came: announced before it was stored, or found in R2, put there by another tool. Only
 * what was announced may be removed for want of a record.
 */
export type ObjectSource = "announced" | "found";

/**
 * Makes the record of a key name a stored object: the record that is there, whose id, visibility and
 * custom metadata stay, or a new one.
 *
 * An object that is about to be removed gets no record: one that was announced and whose time is over,
 * and one that was found and that a record let go of.
 *
 * @returns null when the condition does not hold (any more), or the object is about to be removed.
 */
export async function writeRecord(
  db: Database,
  target: {
    readonly owner: UserId;
    readonly key: string;
    /** Of a new file. */
    readonly visibility: Visibility;
    readonly source: ObjectSource;
  },
  object: StoredObject,
  condition: WriteCondition,
  posts: AttachedPosts,
  now: number,
): Promise<Written | null> {
  const { owner, key, visibility, source } = target;
  const { objectName, size, contentType, etag, sha256, uploaded, metadata } = object;
  const current = isCurrent(owner, key);
  const orphan = sql`SELECT 1 FROM ${orphanObjects} WHERE object_name = ${objectName}`;
  const stays = {
    announced: sql`EXISTS (${orphan} AND remove_after > ${databaseTime})`,
    found: sql`NOT EXISTS (${orphan})`,
  }[source];
  const mayCreate = condition.kind === "any" || condition.kind === "absent" ? sql`1` : sql`0`;
  const [audience, before, updated, inserted] = await db.batch([
    posts.readAudience(sql`(SELECT id FROM ${files} WHERE ${current})`),
    statement<{ objectName: string }>(
      sql`SELECT object_name AS "objectName" FROM ${files} WHERE ${current}`,
    ),
    fileStatement(
      sql`UPDATE ${files} SET object_name = ${objectName}, size = ${size}, content_type = ${contentType}, etag = ${etag}, sha256 = ${sha256}, last_modified = ${uploaded}, metadata = ${metadata}, metadata_cached_at = ${now}, metadata_error = NULL WHERE ${current} AND ${mayReplace(condition)} AND ${stays} RETURNING ${recordColumns}`,
    ),
    fileStatement(
      sql`INSERT INTO ${files} (id, owner_id, key, upload_complete, object_name, size, content_type, etag, sha256, visibility, last_modified, metadata, metadata_cached_at) SELECT ${nextId(files)}, ${owner}, ${key}, 1, ${objectName}, ${size}, ${contentType}, ${etag}, ${sha256}, ${visibility}, ${uploaded}, ${metadata}, ${now} WHERE ${mayCreate} AND ${stays} AND NOT EXISTS (SELECT 1 FROM ${files} WHERE ${current}) RETURNING ${recordColumns}`,
    ),
  ]);
  const row = updated.rows[0] ?? inserted.rows[0];
  if (row === undefined) return null;
  const released = before.rows[0]?.objectName ?? null;
  return { row, replaced: released !== null, released, audience: audience.rows };
}

/**
 * Sees to it that no record can come to name an announced object any more.
 *
 * @returns false when a record names it already.
 */
export async function giveUpObject(db: Database, objectName: string): Promise<boolean> {
  const { rows } = await db.run(
    statement(
      sql`UPDATE ${orphanObjects} SET remove_after = 0 WHERE object_name = ${objectName} RETURNING object_name`,
    ),
  );
  return rows.length > 0;
}

/** A complete file of an owner's; null when there is none. */
export async function readFileByKey(
  db: Database,
  owner: UserId,
  key: string,
): Promise<FileRow | null> {
  const { rows } = await db.run(
    fileStatement(sql`SELECT ${recordColumns} FROM ${files} WHERE ${isCurrent(owner, key)}`),
  );
  return rows[0] ?? null;
}

/** A record, and what gives the viewer a right to it. */
export interface SeenFile {
  readonly row: FileRow;
  /** Whether it is attached to a post that the viewer may see. */
  readonly attached: boolean;
}

/** A record, complete or not, whoever's it is; null when there is none. */
export async function readFile(
  db: Database,
  id: FileId,
  viewer: UserId | null,
  posts: AttachedPosts,
): Promise<SeenFile | null> {
  const attached = viewer === null ? sql`0` : posts.visibleWith(viewer, sql`${files.id}`);
  const { rows } = await db.run<SeenFile>({
    sql: sql`SELECT ${recordColumns}, ${attached} AS attached FROM ${files} WHERE ${files.id} = ${id}`,
    decode: (raw) => ({ row: decodeFile(raw), attached: raw.attached === 1 }),
  });
  return rows[0] ?? null;
}

/** What became of an attempt to change a file. */
export type Change<Row> =
  | { readonly outcome: "done"; readonly row: Row; readonly audience: readonly unknown[] }
  | { readonly outcome: "forbidden" }
  | { readonly outcome: "incomplete" }
  /** It is complete, but not of the version that was asked for. */
  | { readonly outcome: "other version" }
  | { readonly outcome: "absent" };

/** Why a statement changed nothing, from the record that is there. */
function refusal(viewer: UserId, row: FileRow | undefined): Change<never> {
  if (row === undefined) return { outcome: "absent" };
  if (row.ownerId === viewer) {
    return { outcome: row.uploadComplete ? "other version" : "incomplete" };
  }
  return { outcome: row.uploadComplete && row.visibility === "public" ? "forbidden" : "absent" };
}

/** What a change of a record may change; absent: stays. */
export interface RecordChange {
  readonly key?: string | undefined;
  readonly visibility?: Visibility | undefined;
  readonly customMetadata?: Readonly<Record<string, string>> | undefined;
}

/**
 * Changes the record of a complete file of the viewer's own.
 *
 * @param etags of the versions to change; null: any.
 * @throws Error of SQLite's when another file has the key.
 */
export async function updateRecord(
  db: Database,
  viewer: UserId,
  id: FileId,
  change: RecordChange,
  etags: readonly string[] | null,
  posts: AttachedPosts,
): Promise<Change<FileRow>> {
  const custom = change.customMetadata === undefined ? null : JSON.stringify(change.customMetadata);
  const [audience, updated, found] = await db.batch([
    posts.readAudience(sql`${id}`),
    fileStatement(
      sql`UPDATE ${files} SET key = coalesce(${change.key ?? null}, key), visibility = coalesce(${change.visibility ?? null}, visibility), custom_metadata = coalesce(${custom}, custom_metadata) WHERE id = ${id} AND owner_id = ${viewer} AND upload_complete = 1 AND ${isVersion(etags)} RETURNING ${recordColumns}`,
    ),
    fileStatement(sql`SELECT ${recordColumns} FROM ${files} WHERE id = ${id}`),
  ]);
  const [row] = updated.rows;
  if (row === undefined) return refusal(viewer, found.rows[0]);
  return { outcome: "done", row, audience: audience.rows };
}

/**
 * Deletes a record of the viewer's own. Answers the object that it let go of.
 *
 * @param which `ongoing`: only an upload that goes on; etags: only one of these versions.
 */
export async function deleteRecord(
  db: Database,
  viewer: UserId,
  id: FileId,
  posts: AttachedPosts,
  which: "any" | "ongoing" | readonly string[],
): Promise<Change<Orphan>> {
  const condition =
    which === "ongoing" ? sql`upload_complete = 0` : isVersion(which === "any" ? null : which);
  const [audience, deleted, found] = await db.batch([
    posts.readAudience(sql`${id}`),
    statement<{ objectName: string; multipartId: string | null }>(
      sql`DELETE FROM ${files} WHERE id = ${id} AND owner_id = ${viewer} AND ${condition} RETURNING object_name AS "objectName", multipart_id AS "multipartId"`,
    ),
    fileStatement(sql`SELECT ${recordColumns} FROM ${files} WHERE id = ${id}`),
  ]);
  const [row] = deleted.rows;
  if (row === undefined) return refusal(viewer, found.rows[0]);
  return { outcome: "done", row, audience: audience.rows };
}

/** Notes that R2 has not the object that a record names (any more). */
export async function markLost(
  db: Database,
  row: Pick<FileRow, "id" | "objectName">,
  now: number,
): Promise<void> {
  await db.run(
    statement(
      sql`UPDATE ${files} SET metadata = NULL, metadata_error = ${objectGone}, metadata_cached_at = ${now} WHERE id = ${row.id} AND object_name = ${row.objectName}`,
    ),
  );
}

/** Whether there is such a user. */
export async function isUser(db: Database, id: UserId): Promise<boolean> {
  const { rows } = await db.run(statement(sql`SELECT 1 AS one FROM ${users} WHERE id = ${id}`));
  return rows.length > 0;
}

/** What a record says whose object is not in R2. */
export const objectGone = "R2 has no such object";
