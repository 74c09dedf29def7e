/**
 * Links that work without a token. A link is valid for one version of one file, for a limited time. The
 * owner can list and revoke links.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { type Database, statement } from "../../db/database.ts";
import { type FileId, nextId } from "../../db/ids.ts";
import { select } from "../../db/rows.ts";
import { Problem } from "../../http/problem.ts";
import { createSigner, type Secrets } from "../../signing/signature.ts";
import type { FileRow } from "../records/record-rows.ts";
import { fileLinks, files, type LinkId } from "../tables.ts";

/** Seconds for which a link is valid. The longest lifetime is 30 days. */
export const linkLifetime = { minimum: 60, maximum: 2_592_000, default: 3600 } as const;

/** Links that one file may have at a time. */
const mostLinks = 100;

const signer = createSigner("file link", 43);

/** The stored values of a link. */
export interface LinkRow {
  readonly id: LinkId;
  readonly fileId: FileId;
  /** The version of the file. A file that is replaced has another object. */
  readonly objectName: string;
  /** Unix milliseconds, always a whole second. */
  readonly expiresAt: number;
}

const columns = {
  id: fileLinks.id,
  fileId: fileLinks.fileId,
  objectName: fileLinks.objectName,
  expiresAt: fileLinks.expiresAt,
} as const;

const signedText = ({ id, fileId, objectName, expiresAt }: LinkRow) =>
  `${id}\n${fileId}\n${objectName}\n${expiresAt}`;

/** The path and query of a link. */
export function linkPath(link: LinkRow, secret: string): string {
  const signature = signer.signNow(signedText(link), secret);
  const expires = link.expiresAt / 1000;
  return `/api/v2/files/${link.fileId}/content?link=${link.id}&expires=${expires}&signature=${signature}`;
}

/** An SQL condition: the link is valid. `now` in Unix milliseconds. */
const isValid = (now: number) =>
  sql`${fileLinks.expiresAt} > ${now} AND EXISTS (SELECT 1 FROM ${files} WHERE ${files.id} = ${fileLinks.fileId} AND ${files.objectName} = ${fileLinks.objectName})`;

/**
 * Creates a link to the current version of a file. `now` and `expiresAt` in Unix milliseconds.
 *
 * @throws Problem 409 when the file has 100 valid links, 404 when it was replaced or deleted.
 */
export async function createLink(
  db: Database,
  { id, objectName }: Pick<FileRow, "id" | "objectName">,
  expiresAt: number,
  now: number,
): Promise<LinkRow> {
  const count = sql`(SELECT count(*) FROM ${fileLinks} WHERE ${fileLinks.fileId} = ${id} AND ${isValid(now)})`;
  const [, counted, inserted] = await db.batch([
    statement(sql`DELETE FROM ${fileLinks} WHERE file_id = ${id} AND NOT (${isValid(now)})`),
    statement<{ count: number }>(sql`SELECT ${count} AS count`),
    statement<{ id: LinkId }>(
      sql`INSERT INTO ${fileLinks} (id, file_id, object_name, expires_at) SELECT ${nextId(fileLinks)}, ${files.id}, ${files.objectName}, ${expiresAt} FROM ${files} WHERE ${files.id} = ${id} AND ${files.objectName} = ${objectName} AND ${count} < ${mostLinks} RETURNING id`,
    ),
  ]);
  const [row] = inserted.rows;
  if (row !== undefined) return { id: row.id, fileId: id, objectName, expiresAt };
  if ((counted.rows[0]?.count ?? 0) >= mostLinks) {
    throw new Problem(
      "conflict",
      `The file has ${mostLinks} links, which is the limit. Revoke one of them first.`,
    );
  }
  throw new Problem("not_found", "The file was replaced or deleted.");
}

/** The valid links of a file, the newest first. `now` in Unix milliseconds. */
export async function readLinks(db: Database, file: FileId, now: number): Promise<LinkRow[]> {
  const { rows } = await db.run(
    select(
      columns,
      sql`FROM ${fileLinks} WHERE ${fileLinks.fileId} = ${file} AND ${isValid(now)} ORDER BY ${fileLinks.id} DESC`,
    ),
  );
  return rows as LinkRow[];
}

/** Revokes a link. Returns false when the file has no such link. */
export async function deleteLink(db: Database, file: FileId, link: LinkId): Promise<boolean> {
  const { rows } = await db.run(
    statement(sql`DELETE FROM ${fileLinks} WHERE id = ${link} AND file_id = ${file} RETURNING id`),
  );
  return rows.length > 0;
}

/** Deletes links that have expired. Each run deletes up to `limit`. */
export async function deleteExpiredLinks(db: Database, now: number, limit: number): Promise<void> {
  await db.run(
    statement(
      sql`DELETE FROM ${fileLinks} WHERE id IN (SELECT id FROM ${fileLinks} WHERE expires_at <= ${now} ORDER BY expires_at LIMIT ${limit})`,
    ),
  );
}

/** Whether a link of a file is valid and was signed here. `now` in Unix milliseconds. */
export async function verifyLink(
  db: Database,
  {
    file,
    link,
    expires,
    signature,
  }: {
    readonly file: FileId;
    readonly link: LinkId;
    /** Unix seconds. */
    readonly expires: number;
    readonly signature: string;
  },
  secrets: Secrets,
  now: number,
): Promise<boolean> {
  const { rows } = await db.run(
    select(
      columns,
      sql`FROM ${fileLinks} WHERE ${fileLinks.id} = ${link} AND ${fileLinks.fileId} = ${file} AND ${isValid(now)}`,
    ),
  );
  const [row] = rows as LinkRow[];
  if (row === undefined || row.expiresAt !== expires * 1000) return false;
  return signer.verify(signedText(row), signature, secrets);
}
