/**
 * Changing and deleting files.
 *
 * @module
 */
import { notFound, Problem } from "../../http/problem.ts";
import type { FileContext } from "../context.ts";
import { type Precondition, preconditionFailed } from "../preconditions/write-conditions.ts";
import { announceChange, removeLater } from "./change-effects.ts";
import { notComplete, notYours } from "./record-access.ts";
import {
  type Change,
  deleteRecord,
  type FileName,
  type RecordChange,
  updateRecord,
} from "./record-changes.ts";
import type { FileRow } from "./record-rows.ts";

/** @throws Problem 404, 403, 409 or 412 for a change that was not made. */
function changed<Row>(change: Change<Row>): Row {
  switch (change.outcome) {
    case "absent":
      throw notFound("file");
    case "forbidden":
      throw notYours();
    case "incomplete":
      throw notComplete();
    case "other version":
      throw preconditionFailed();
    case "done":
      return change.row;
  }
}

/**
 * Changes the record of a file of the viewer.
 *
 * @throws Problem 409 when another file has the key; 403, 404, 409 or 412 when the file cannot be
 *   changed.
 */
export async function changeFile(
  context: FileContext,
  name: FileName,
  change: RecordChange,
  condition: Precondition,
): Promise<FileRow> {
  const { db, viewer, posts } = context;
  const result = await updateRecord(db, viewer.id, name, change, condition, posts).catch(
    (error: Error) => {
      if (!error.message.includes("UNIQUE constraint failed: files.owner_id, files.key"))
        throw error;
      throw new Problem("conflict", "Another file of yours has this key.", {
        errors: [{ path: "key", message: "another file of yours has it" }],
      });
    },
  );
  if (result.outcome === "done") await announceChange(context, result.audience);
  return changed(result);
}

/**
 * Deletes a file of the viewer, or aborts an upload.
 *
 * @throws Problem 403, 404 or 412 when it cannot be deleted.
 */
export async function removeFile(
  context: FileContext,
  name: FileName,
  condition: Precondition,
): Promise<void> {
  const { db, viewer, posts } = context;
  const result = await deleteRecord(db, viewer.id, name, posts, condition);
  if (result.outcome === "done") {
    removeLater(context, result.row.objectName, result.row.multipartId);
    await announceChange(context, result.audience);
  }
  changed(result);
}
