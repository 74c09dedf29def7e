/**
 * Uploads in parts: begun, sent, completed. A crash between any two steps leaves a state from which
 * the client can go on, or which the sweep removes.
 *
 * @module
 */
import type { FileId } from "../../db/ids.ts";
import { invalid, notFound, Problem } from "../../http/problem.ts";
import { isoTime } from "../../http/schema.ts";
import { isInvalidPart, isNoSuchUpload, newObjectName } from "../bucket/objects.ts";
import { presign, requireS3 } from "../bucket/presign.ts";
import type { ChangeContext, FileContext } from "../context.ts";
import { deleteRecord, type Written } from "../records/record-queries.ts";
import { type SizedBody, storeBody } from "./body.ts";
import {
  finishUpload,
  insertUpload,
  type Part,
  readUpload,
  readUploadWithParts,
  recordPart,
  type UploadRow,
} from "./multipart-queries.ts";
import { checkNamed, checkPart, checkWhole, choosePartSize } from "./part-sizes.ts";
import { describeObject, largestUpload, removeLater, settle } from "./upload-service.ts";

/** What an upload is to become. */
export interface Plan {
  readonly key: string;
  readonly contentType: string;
  /** Bytes; null: not known yet. */
  readonly size: number | null;
  /** Bytes; null: any. */
  readonly partSize: number | null;
}

/**
 * Begins an upload in parts. What a crash leaves in R2 before it is recorded, R2 aborts by itself
 * after seven days (developers.cloudflare.com/r2/objects/multipart-objects).
 *
 * @throws Problem when it would take too many parts.
 */
export async function beginUpload(context: FileContext, plan: Plan): Promise<UploadRow> {
  const { db, bucket, viewer, now } = context;
  const { key, contentType, size } = plan;
  const partSize = choosePartSize(size, plan.partSize);
  const objectName = newObjectName(viewer.id);
  const started = await bucket.createMultipartUpload(objectName, {
    httpMetadata: { contentType },
  });
  const multipartId = started.uploadId;
  const row = { owner: viewer.id, key, objectName, contentType, multipartId, partSize };
  return insertUpload(db, { ...row, size: size ?? 0 }, now).catch((error) => {
    context.later(started.abort());
    throw error;
  });
}

/** A request that sends a file to R2 past the Worker. */
export interface DirectUpload {
  readonly upload: UploadRow;
  readonly url: string;
  /** To be sent as they are: they are signed. */
  readonly headers: Readonly<Record<string, string>>;
  readonly expires_at: string;
}

/**
 * Begins an upload of one request that goes to R2 directly.
 *
 * @throws Problem where S3 is not configured, and for more than one request can have.
 */
export async function beginDirectUpload(
  context: FileContext,
  plan: Omit<Plan, "partSize"> & {
    /** Seconds that the URL is good for; never longer than the upload may go on. */
    readonly lifetime: number;
  },
): Promise<DirectUpload> {
  const { db, viewer, now, settings } = context;
  const { key, contentType, size } = plan;
  const s3 = requireS3(settings);
  if ((size ?? 0) > largestUpload) {
    throw invalid("size", `one request has ${largestUpload} bytes at most; send it in parts`);
  }
  const lifetime = Math.min(plan.lifetime, Math.floor(settings.uploadLifetime / 1000));
  const objectName = newObjectName(viewer.id);
  // Whoever has the URL could replace the file after it is complete.
  const headers = { "Content-Type": contentType, "If-None-Match": "*" };
  const url = await presign(s3, { method: "PUT", objectName, lifetime, headers });
  const row = { owner: viewer.id, key, objectName, contentType, size: size ?? 0 };
  const upload = await insertUpload(db, { ...row, multipartId: null, partSize: null }, now);
  return { upload, url, headers, expires_at: isoTime(now + lifetime * 1000) };
}

/** The problem of an upload that is a file by now. */
function alreadyComplete({ id }: Pick<UploadRow, "id">): Problem {
  return new Problem("conflict", `The upload is complete: it is the file ${id}.`);
}

/** @throws Problem unless the upload goes on. */
function ongoing(upload: UploadRow | null | undefined): UploadRow {
  if (upload === null || upload === undefined) throw notFound("upload");
  if (upload.uploadComplete) throw alreadyComplete(upload);
  return upload;
}

/** R2 has forgotten an upload that is recorded as one that goes on. */
const forgotten = () =>
  new Problem("conflict", "R2 has no such upload any more; abort it, and begin another.");

/** An upload of the viewer's own that goes on, with the parts that were received. */
export async function readOngoing(context: FileContext, id: FileId) {
  const found = await readUploadWithParts(context.db, context.viewer.id, id);
  return { upload: ongoing(found?.upload), parts: found?.parts ?? [] };
}

/**
 * Stores a part, streaming, in the place of an earlier one of its number. That one stays when the
 * new one is not what it was said to be.
 *
 * @throws Problem when it cannot be a part of this upload.
 */
export async function storePart(
  context: FileContext,
  id: FileId,
  partNumber: number,
  body: SizedBody,
): Promise<Part> {
  const { db, bucket, viewer } = context;
  const upload = ongoing(await readUpload(db, viewer.id, id));
  const { multipartId, partSize, objectName, size } = upload;
  if (multipartId === null || partSize === null) {
    throw new Problem("conflict", "This upload has no parts: its file goes to R2 in one request.");
  }
  checkPart({ partSize, size }, partNumber, body.length);
  const { stored } = await storeBody(body, (bytes) =>
    bucket.resumeMultipartUpload(objectName, multipartId).uploadPart(partNumber, bytes),
  ).catch(async (error) => {
    if (!isNoSuchUpload(error)) throw error;
    // Completed or aborted meanwhile, or by R2 itself.
    ongoing(await readUpload(db, viewer.id, id));
    throw forgotten();
  });
  const part = { partNumber, etag: stored.etag, size: body.length };
  if (await recordPart(db, id, part)) return part;
  ongoing(await readUpload(db, viewer.id, id));
  throw notFound("upload");
}

/** The object of an upload, complete in R2; null when R2 has none. */
async function assemble(
  { bucket }: FileContext,
  { objectName, multipartId }: UploadRow,
  parts: readonly Part[],
): Promise<R2Object | null> {
  if (multipartId === null) return bucket.head(objectName);
  try {
    return await bucket.resumeMultipartUpload(objectName, multipartId).complete([...parts]);
  } catch (error) {
    if (isInvalidPart(error)) {
      throw new Problem(
        "conflict",
        "A part was sent twice at once, and R2 has the other one; send all parts again that were.",
      );
    }
    if (!isNoSuchUpload(error)) throw error;
    // It may be complete there already: whoever did that did not come to say so here.
    return bucket.head(objectName);
  }
}

/**
 * Completes an upload: its bytes become the file of its key.
 *
 * @param named the parts as the client knows them; null when it does not say.
 * @throws Problem that names what is missing or wrong. The upload goes on then.
 */
export async function completeUpload(
  context: FileContext,
  id: FileId,
  named: readonly { readonly part_number: number; readonly etag: string }[] | null,
): Promise<Written> {
  const { db, viewer } = context;
  const { upload, parts } = await readOngoing(context, id);
  const { partSize, size } = upload;
  if (partSize !== null) checkWhole({ partSize, size }, parts);
  if (named !== null) checkNamed(parts, named);
  const object = await assemble(context, upload, parts);
  if (object === null) {
    ongoing(await readUpload(db, viewer.id, id));
    if (partSize !== null) throw forgotten();
    throw new Problem("unprocessable", "R2 has not received the file yet.");
  }
  if (size !== 0 && object.size !== size) {
    const message = `R2 has ${object.size} bytes, and the upload was to have ${size}`;
    throw new Problem("unprocessable", `${message}.`, { errors: [{ path: "size", message }] });
  }
  const written = await finish(context, upload, object);
  if (written !== null) return written;
  ongoing(await readUpload(db, viewer.id, id));
  throw notFound("upload");
}

/**
 * Makes a file of an upload whose object R2 has. Also for whoever hears of the object elsewhere.
 *
 * @returns null when the upload does not go on any more.
 */
export async function finish(
  context: ChangeContext,
  upload: UploadRow,
  object: R2Object,
): Promise<Written | null> {
  const { db, posts, now } = context;
  const described = describeObject(object, upload.contentType, null);
  const written = await finishUpload(db, upload, described, posts, now);
  if (written !== null) await settle(context, written);
  return written;
}

/** Aborts an upload. Its parts are removed after the answer. */
export async function abortUpload(context: FileContext, id: FileId): Promise<void> {
  const { db, viewer, posts } = context;
  ongoing(await readUpload(db, viewer.id, id));
  const result = await deleteRecord(db, viewer.id, id, posts, "ongoing");
  if (result.outcome === "absent") throw notFound("upload");
  if (result.outcome !== "done") throw alreadyComplete({ id });
  removeLater(context, result.row.objectName, result.row.multipartId);
}
