/**
 * Who may read what.
 *
 * A file may be read by its owner; by anybody while it is public; by whoever may see a post that it
 * is attached to; and by whoever holds a link to it. An upload that goes on is its owner's alone.
 *
 * @module
 */
import type { FileId } from "../../db/ids.ts";
import { notFound, Problem } from "../../http/problem.ts";
import { type Link, verifyLink } from "../content/links.ts";
import type { FileContext, FileScope } from "../context.ts";
import { type Change, readFile } from "./record-queries.ts";
import type { FileRow } from "./record-rows.ts";

/**
 * The record of a file whose bytes may be read.
 *
 * @param link null when the file is asked for without one.
 * @throws Problem 403 for a link that is not valid, 401 where a token could help, and 404.
 */
export async function readableFile(
  context: Pick<FileScope, "db" | "posts" | "secret" | "now" | "visitor">,
  id: FileId,
  link: Link | null,
): Promise<FileRow> {
  const { visitor } = context;
  const found = await readFile(context.db, id, visitor?.id ?? null, context.posts);
  const row = found?.row.uploadComplete ? found.row : null;
  if (link !== null) await verifyLink(row, link, context);
  const open = link !== null || row?.visibility === "public" || found?.attached === true;
  if (row !== null && (open || row.ownerId === visitor?.id)) return row;
  if (visitor === null) {
    throw new Problem("unauthenticated", "Send a token: 'Authorization: Bearer <token>'.");
  }
  throw notFound("file");
}

/** The record of a file, or of one's own upload that goes on. */
export async function readableRecord(context: FileContext, id: FileId): Promise<FileRow> {
  const found = await readFile(context.db, id, context.viewer.id, context.posts);
  if (found === null) throw notFound("file");
  const { row, attached } = found;
  const open = row.uploadComplete && (row.visibility === "public" || attached);
  if (open || row.ownerId === context.viewer.id) return row;
  throw notFound("file");
}

/** The record of a complete file of one's own. */
export async function ownFile(context: FileContext, id: FileId): Promise<FileRow> {
  const row = await readableRecord(context, id);
  if (row.ownerId !== context.viewer.id) throw notYours();
  if (!row.uploadComplete) throw notComplete();
  return row;
}

const notYours = () =>
  new Problem("forbidden", "You may see this file, but it is not yours to change.");

const notComplete = () =>
  new Problem("conflict", "The upload goes on; complete it, or abort it, first.");

/** The row of a change that was made. */
export function changed<Row>(change: Change<Row>): Row {
  if (change.outcome === "absent") throw notFound("file");
  if (change.outcome === "forbidden") throw notYours();
  if (change.outcome === "incomplete") throw notComplete();
  if (change.outcome === "other version") {
    throw new Problem("precondition_failed", "The file is not as If-Match has it.");
  }
  return change.row;
}
