/**
 * Reading records of files.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { users } from "../../accounts/tables.ts";
import { type Database, type Statement, statement } from "../../db/database.ts";
import type { FileId, PostId, UserId } from "../../db/ids.ts";
import { columnList } from "../../db/rows.ts";
import type { AttachedPosts } from "../../ports/ports.ts";
import { files } from "../tables.ts";
import { decodeFile, type FileRow, fileColumns } from "./record-rows.ts";

/** The columns of a record, for a statement whose rows {@link fileStatement} decodes. */
export const recordColumns: SQL = columnList(fileColumns);

/** A statement that answers records. */
export function fileStatement(query: SQL): Statement<FileRow> {
  return { sql: query, decode: decodeFile };
}

/** An SQL condition: the row of `files` is the complete file that an owner has under a key. */
export const isCurrent = (owner: UserId, key: string): SQL =>
  sql`owner_id = ${owner} AND key = ${key} AND upload_complete = 1`;

/** The complete file that an owner has under a key. Null when there is none. */
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

/** A record, and whether posts make it visible. */
interface SeenFile {
  readonly row: FileRow;
  /** Whether the file is attached to a post that was asked about and that the viewer may see. */
  readonly attached: boolean;
}

/**
 * A record, complete or not, of any owner. Null when there is none.
 *
 * @param viewer null when the request has no user.
 * @param post only this post counts for {@link SeenFile.attached}. Null: every post counts.
 */
export async function readFile(
  db: Database,
  id: FileId,
  viewer: UserId | null,
  posts: AttachedPosts,
  post: PostId | null = null,
): Promise<SeenFile | null> {
  const attached = viewer === null ? sql`0` : posts.visibleWith(viewer, sql`${files.id}`, post);
  const { rows } = await db.run<SeenFile>({
    sql: sql`SELECT ${recordColumns}, ${attached} AS attached FROM ${files} WHERE ${files.id} = ${id}`,
    decode: (raw) => ({ row: decodeFile(raw), attached: raw.attached === 1 }),
  });
  return rows[0] ?? null;
}

/** Whether there is such a user. */
export async function isUser(db: Database, id: UserId): Promise<boolean> {
  const { rows } = await db.run(statement(sql`SELECT 1 AS one FROM ${users} WHERE id = ${id}`));
  return rows.length > 0;
}

/** The `metadata_error` of a record whose object is missing in R2. */
export const objectGone = "R2 has no such object";
