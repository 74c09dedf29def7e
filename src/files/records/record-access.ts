/**
 * Who may read a file.
 *
 * A file may be read by its owner; by everybody while it is public; by everybody who may see a post
 * that it is attached to; and through a link. Only its owner can see an upload in progress.
 *
 * @module
 */
import type { FileId } from "../../db/ids.ts";
import { notFound, Problem } from "../../http/problem.ts";
import type { FileContext } from "../context.ts";
import type { FileName } from "./record-changes.ts";
import { readFile, readFileByKey } from "./record-queries.ts";
import type { FileRow } from "./record-rows.ts";

export const notYours = () =>
  new Problem("forbidden", "You may read this file, but only its owner may change it.");

export const notComplete = () =>
  new Problem("conflict", "The upload is in progress. Complete or abort it first.");

/**
 * A record that the viewer may read, complete or not.
 *
 * @throws Problem 404.
 */
export async function readableRecord(context: FileContext, name: FileName): Promise<FileRow> {
  const { db, viewer, posts } = context;
  if ("key" in name) {
    const row = await readFileByKey(db, viewer.id, name.key);
    if (row === null) throw notFound("file");
    return row;
  }
  const found = await readFile(db, name.id, viewer.id, posts);
  if (found === null) throw notFound("file");
  const { row, attached } = found;
  const isShared = row.uploadComplete && (row.visibility === "public" || attached);
  if (isShared || row.ownerId === viewer.id) return row;
  throw notFound("file");
}

/**
 * The record of a complete file of the viewer.
 *
 * @throws Problem 404; 403 for another owner's file that the viewer may read; 409 for an upload in
 *   progress.
 */
export async function ownFile(context: FileContext, id: FileId): Promise<FileRow> {
  const row = await readableRecord(context, { id });
  if (row.ownerId !== context.viewer.id) throw notYours();
  if (!row.uploadComplete) throw notComplete();
  return row;
}
