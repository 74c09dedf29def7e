/**
 * Changing and deleting records of files.
 *
 * @module
 */

import { type SQL, sql } from "drizzle-orm";
import { type Database, statement } from "../../db/database.ts";
import type { FileId, UserId } from "../../db/ids.ts";
import { returning } from "../../db/rows.ts";
import type { AttachedPosts } from "../../ports/ports.ts";
import type { Orphan } from "../bucket/objects.ts";
import { holdsForRow, type Precondition } from "../preconditions/write-conditions.ts";
import { files, type Visibility } from "../tables.ts";
import { fileStatement, isCurrent, objectGone, recordColumns } from "./record-queries.ts";
import type { FileRow } from "./record-rows.ts";

/** The file that a request names: by its id, or by its key among the caller's own files. */
export type FileName = { readonly id: FileId } | { readonly key: string };

/** An SQL condition: the row of `files` is the file of this name. */
function isNamed(viewer: UserId, name: FileName): SQL {
  return "id" in name ? sql`id = ${name.id}` : isCurrent(viewer, name.key);
}

/**
 * The file, if it belongs to the viewer. The audience of another user's file must not be read, because
 * reading the audience writes to the outbox.
 */
const ownFile = (viewer: UserId, named: SQL): SQL =>
  sql`(SELECT id FROM ${files} WHERE ${named} AND owner_id = ${viewer})`;

/** The outcome of an attempt to change a file. */
export type Change<Row> =
  | { readonly outcome: "done"; readonly row: Row; readonly audience: readonly unknown[] }
  | { readonly outcome: "forbidden" }
  | { readonly outcome: "incomplete" }
  /** The file does not meet the precondition. */
  | { readonly outcome: "other version" }
  | { readonly outcome: "absent" };

/** The reason why a statement changed nothing, derived from the existing record. */
function refusal(viewer: UserId, row: FileRow | undefined): Change<never> {
  if (row === undefined) return { outcome: "absent" };
  if (row.ownerId === viewer) {
    return { outcome: row.uploadComplete ? "other version" : "incomplete" };
  }
  return { outcome: row.uploadComplete && row.visibility === "public" ? "forbidden" : "absent" };
}

/** The members of a record to change. An absent member keeps its value. */
export interface RecordChange {
  readonly key?: string | undefined;
  readonly contentType?: string | undefined;
  readonly visibility?: Visibility | undefined;
  readonly customMetadata?: Readonly<Record<string, string>> | undefined;
}

/**
 * Changes the record of a complete file of the viewer.
 *
 * @throws Error of SQLite when another file has the key.
 */
export async function updateRecord(
  db: Database,
  viewer: UserId,
  name: FileName,
  change: RecordChange,
  condition: Precondition,
  posts: AttachedPosts,
): Promise<Change<FileRow>> {
  const custom = change.customMetadata === undefined ? null : JSON.stringify(change.customMetadata);
  const named = isNamed(viewer, name);
  const [audience, found, updated] = await db.batch([
    posts.readAudience(ownFile(viewer, named)),
    fileStatement(sql`SELECT ${recordColumns} FROM ${files} WHERE ${named}`),
    fileStatement(
      sql`UPDATE ${files} SET key = coalesce(${change.key ?? null}, key), content_type = coalesce(${change.contentType ?? null}, content_type), visibility = coalesce(${change.visibility ?? null}, visibility), custom_metadata = coalesce(${custom}, custom_metadata) WHERE ${named} AND owner_id = ${viewer} AND upload_complete = 1 AND ${holdsForRow(condition)} RETURNING ${recordColumns}`,
    ),
  ]);
  const [row] = updated.rows;
  if (row === undefined) return refusal(viewer, found.rows[0]);
  return { outcome: "done", row, audience: audience.rows };
}

/**
 * Deletes a record of the viewer.
 *
 * @param which `ongoing` deletes only an upload in progress. A precondition deletes only a record that
 *   meets it.
 * @returns the object that the record named.
 */
export async function deleteRecord(
  db: Database,
  viewer: UserId,
  name: FileName,
  posts: AttachedPosts,
  which: "ongoing" | Precondition,
): Promise<Change<Orphan>> {
  const condition = which === "ongoing" ? sql`upload_complete = 0` : holdsForRow(which);
  const named = isNamed(viewer, name);
  const [audience, found, deleted] = await db.batch([
    posts.readAudience(ownFile(viewer, named)),
    fileStatement(sql`SELECT ${recordColumns} FROM ${files} WHERE ${named}`),
    returning(sql`DELETE FROM ${files} WHERE ${named} AND owner_id = ${viewer} AND ${condition}`, {
      objectName: files.objectName,
      multipartId: files.multipartId,
    }),
  ]);
  const [row] = deleted.rows;
  if (row !== undefined) return { outcome: "done", row, audience: audience.rows };
  const [existing] = found.rows;
  if (existing?.ownerId === viewer) return { outcome: "other version" };
  return refusal(viewer, existing);
}

/** Records that R2 does not have the object that a record names. `now` in Unix milliseconds. */
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
