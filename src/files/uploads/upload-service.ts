/**
 * Uploading a file in one request, and changing or deleting it.
 *
 * @module
 */
import type { FileId, UserId } from "../../db/ids.ts";
import { Problem } from "../../http/problem.ts";
import { isBucketError, newObjectName, removeOrphans } from "../bucket/objects.ts";
import type { ChangeContext, FileContext } from "../context.ts";
import { presentObject } from "../present.ts";
import {
  announceObject,
  type Change,
  deleteRecord,
  giveUpObject,
  type RecordChange,
  type StoredObject,
  updateRecord,
  type WriteCondition,
  type Written,
  writeRecord,
} from "../records/record-queries.ts";
import type { FileRow } from "../records/record-rows.ts";
import type { Visibility } from "../tables.ts";
import { type SizedBody, storeBody } from "./body.ts";
import { digestMismatch, toHex } from "./digest.ts";

/** Of one request, in bytes: 4.995 GiB (developers.cloudflare.com/r2/platform/limits). */
export const largestUpload = 5 * 1024 ** 3 - 5 * 1024 ** 2;

/** R2's code for bytes that have another digest than was said. */
const badDigest = 10037;

/** A file on its way in. */
export interface Upload {
  readonly owner: UserId;
  readonly key: string;
  readonly body: SizedBody;
  readonly contentType: string;
  readonly condition: WriteCondition;
  /** Of a new file; one that is replaced keeps its own. */
  readonly visibility: Visibility;
}

const conditionFailed = () =>
  new Problem("precondition_failed", "The file is not as If-Match or If-None-Match has it.");

/** An object of R2's as a record says it. */
export function describeObject(
  object: R2Object,
  contentType: string,
  sha256: string | null,
): StoredObject {
  return {
    objectName: object.key,
    size: object.size,
    contentType,
    etag: object.etag,
    sha256,
    uploaded: object.uploaded.getTime(),
    metadata: JSON.stringify(presentObject(object)),
  };
}

/** Removes an object that lost its record, after the answer. The sweep does it where this fails. */
export function removeLater(
  context: ChangeContext,
  objectName: string,
  multipartId: string | null = null,
): void {
  context.later(removeOrphans(context, [{ objectName, multipartId }]));
}

/** Removes an object that got no record, unless it turns out that it did. */
async function discard(context: ChangeContext, objectName: string): Promise<void> {
  if (await giveUpObject(context.db, objectName)) {
    await removeOrphans(context, [{ objectName, multipartId: null }]);
  }
}

/**
 * Stores a file, streaming. The bytes go into an object of their own; the file changes when all of
 * them are there, in one statement.
 *
 * @throws Problem when a condition fails, before or after; when the body has not the length or the
 *   digest that it was said to have. Nothing is kept then.
 */
export async function storeFile(context: ChangeContext, upload: Upload): Promise<Written> {
  const { db, bucket, settings, posts, now } = context;
  const { owner, key, body, contentType, condition, visibility } = upload;
  const objectName = newObjectName(owner);
  const target = { owner, key, objectName, visibility, source: "announced" } as const;
  if (!(await announceObject(db, target, condition, settings.uploadLifetime))) {
    throw conditionFailed();
  }
  let written: Written | null;
  try {
    const { stored, sha256 } = await storeBody(body, (bytes) =>
      bucket.put(objectName, bytes, {
        httpMetadata: { contentType },
        ...(body.digest !== null && { sha256: body.digest }),
      }),
    );
    const object = describeObject(stored, contentType, toHex(sha256));
    written = await writeRecord(db, target, object, condition, posts, now);
  } catch (error) {
    context.later(discard(context, objectName));
    throw isBucketError(error, badDigest) ? digestMismatch() : error;
  }
  if (written === null) {
    context.later(discard(context, objectName));
    if (condition.kind !== "any") throw conditionFailed();
    throw new Problem("unavailable", "The upload took longer than uploads may; send it again.");
  }
  await settle(context, written);
  return written;
}

/** What follows a record's change to another object. */
export async function settle(context: ChangeContext, written: Written): Promise<void> {
  if (written.released !== null) removeLater(context, written.released);
  await announceChange(context, written.audience);
}

async function announceChange(context: ChangeContext, audience: readonly unknown[]) {
  if (audience.length > 0) await context.posts.announce(context, audience);
}

/**
 * Changes what is said of a file; see {@link updateRecord}.
 *
 * @throws Problem when another file has the key.
 */
export async function changeFile(
  context: FileContext,
  id: FileId,
  change: RecordChange,
  etags: readonly string[] | null,
): Promise<Change<FileRow>> {
  const { db, viewer, posts } = context;
  const result = await updateRecord(db, viewer.id, id, change, etags, posts).catch(
    (error: Error) => {
      if (!error.message.includes("UNIQUE constraint failed: files.owner_id, files.key"))
        throw error;
      throw new Problem("conflict", "Another file of yours has this key.", {
        errors: [{ path: "key", message: "another file of yours has it" }],
      });
    },
  );
  if (result.outcome === "done") await announceChange(context, result.audience);
  return result;
}

/** Deletes a file, or aborts an upload; see {@link deleteRecord}. */
export async function removeFile(
  context: FileContext,
  id: FileId,
  etags: readonly string[] | null,
) {
  const { db, viewer, posts } = context;
  const result = await deleteRecord(db, viewer.id, id, posts, etags ?? "any");
  if (result.outcome === "done") {
    removeLater(context, result.row.objectName, result.row.multipartId);
    await announceChange(context, result.audience);
  }
  return result;
}
