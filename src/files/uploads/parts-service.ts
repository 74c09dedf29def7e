/**
 * Uploads in parts: beginning, sending parts, completing, aborting. A crash between any two steps leaves a
 * state from which the client can continue, or which the sweep removes.
 *
 * @module
 */
import type { FileId } from "../../db/ids.ts";
import { notFound, Problem } from "../../http/problem.ts";
import { isNoSuchUpload, newObjectName } from "../bucket/objects.ts";
import { type SizedBody, storeBody } from "../bytes/body.ts";
import { type ExpectedDigest, verify } from "../bytes/digests.ts";
import { headTap } from "../bytes/pictures.ts";
import { openHash } from "../bytes/running-hash.ts";
import type { FileDescription } from "../bytes/upload-headers.ts";
import type { FileContext } from "../context.ts";
import { checkPrecondition, type Precondition } from "../preconditions/write-conditions.ts";
import { removeLater } from "../records/change-effects.ts";
import { deleteRecord } from "../records/record-changes.ts";
import { readFileByKey } from "../records/record-queries.ts";
import { checkPart, choosePartSize, type Part } from "./part-sizes.ts";
import { bucketMetadata } from "./single-upload.ts";
import {
  type FoundUpload,
  insertUpload,
  readUpload,
  recordPart,
  type UploadRow,
} from "./upload-queries.ts";

/** The file that an upload will become. */
export interface Plan extends FileDescription {
  readonly key: string;
  /** Bytes. Null: not known yet. */
  readonly size: number | null;
  /** The condition must hold when the upload begins, and again when it is completed. */
  readonly precondition: Precondition;
}

/** @throws Problem 412 when a condition does not hold for the file that is stored under the key. */
export async function checkKey(
  { db, viewer }: FileContext,
  key: string,
  condition: Precondition,
): Promise<void> {
  const { match, noneMatch, unmodifiedSince } = condition;
  if (match === null && noneMatch === null && unmodifiedSince === null) return;
  const row = await readFileByKey(db, viewer.id, key);
  const current = row?.etag == null ? null : { etag: row.etag, lastModified: row.lastModified };
  checkPrecondition(condition, current);
}

/**
 * Begins an upload in parts. R2 aborts an upload that a crash leaves unrecorded after seven days
 * (developers.cloudflare.com/r2/objects/multipart-objects).
 *
 * @param protocol how the parts will be sent.
 * @param partSize in bytes.
 * @param tusMetadata the `Upload-Metadata` header; null for an upload that is not by tus.
 * @throws Problem 412, 413 or 409 when the upload may not begin.
 */
export async function beginUpload(
  context: FileContext,
  plan: Plan,
  {
    protocol,
    partSize,
    tusMetadata,
  }: {
    readonly protocol: "parts" | "tus";
    readonly partSize: number;
    readonly tusMetadata: string | null;
  },
): Promise<UploadRow> {
  const { db, bucket, viewer, now, settings } = context;
  await checkKey(context, plan.key, plan.precondition);
  const objectName = newObjectName(viewer.id);
  const started = await bucket.createMultipartUpload(objectName, {
    httpMetadata: bucketMetadata(plan),
  });
  const multipartId = started.uploadId;
  const row = {
    ...plan,
    owner: viewer.id,
    objectName,
    protocol,
    multipartId,
    partSize,
    tusMetadata,
  };
  return insertUpload(db, row, settings.quota, now).catch((error) => {
    context.later(started.abort());
    throw error;
  });
}

/** Begins an upload whose parts are sent one by one, each with its number. */
export function beginParts(
  context: FileContext,
  plan: Plan,
  partSize: number | null,
): Promise<UploadRow> {
  const size = choosePartSize(plan.size, partSize);
  return beginUpload(context, plan, { protocol: "parts", partSize: size, tusMetadata: null });
}

/** The problem of an upload that is complete: 409. */
function alreadyComplete(file: { readonly id: FileId }): Problem {
  return new Problem("conflict", `The upload is complete. It is the file ${file.id}.`);
}

/**
 * @throws Problem 404 when there is no such upload, 409 when it is complete.
 */
function ongoing(found: FoundUpload | null) {
  if (found === null) throw notFound("upload");
  if (found.status === "complete") throw alreadyComplete(found.file);
  return found;
}

/** The problem of an upload that is recorded as in progress and that R2 does not have any more: 409. */
export const forgotten = () =>
  new Problem(
    "conflict",
    "R2 does not have this upload any more. Abort it and begin another upload.",
  );

/** Parts up to this size are hashed while they are stored: 512 MiB take 2 to 3 seconds of CPU time. */
const largestHashedPart = 512 * 1024 ** 2;

/** The hash to continue over a part. Null when an earlier part is missing, or the part is too large. */
function hashFor(upload: UploadRow, partNumber: number, length: number) {
  if (partNumber !== upload.hashedParts + 1 || length > largestHashedPart) return null;
  return openHash(upload.hashState);
}

/** The etag of an empty part. No such part is sent to R2. */
const emptyEtag = "d41d8cd98f00b204e9800998ecf8427e";

/**
 * Stores a part by streaming it to R2. It replaces an earlier part of the same number. The earlier part
 * stays when the length or a digest of the new part does not match.
 *
 * @param condition is compared with the earlier part.
 * @throws Problem 409, 412 or 422 when it cannot be a part of this upload; 413 when the quota is
 *   exceeded.
 */
export async function storePart(
  context: FileContext,
  id: FileId,
  partNumber: number,
  body: SizedBody,
  digests: readonly ExpectedDigest[],
  condition: Precondition,
): Promise<Part> {
  const { db, bucket, viewer, settings } = context;
  const { upload, parts } = ongoing(await readUpload(db, viewer.id, id));
  const { multipartId, partSize, objectName, announcedSize, protocol } = upload;
  if (protocol === "tus")
    throw new Problem("conflict", "This upload uses tus. Continue it with PATCH requests of tus.");
  if (multipartId === null || partSize === null) {
    throw new Problem("conflict", "This upload has no parts: its file goes to R2 in one request.");
  }
  checkPart({ partSize, size: announcedSize }, partNumber, body.length);
  const earlier = parts.find((part) => part.partNumber === partNumber);
  checkPrecondition(condition, earlier ? { etag: earlier.etag, lastModified: 0 } : null);
  const hash = hashFor(upload, partNumber, body.length);
  const head = headTap();
  const taps = [
    ...digests.map(verify),
    ...(hash === null ? [] : [hash]),
    ...(partNumber === 1 ? [head] : []),
  ];
  const { etag } = await storeBody(body, taps, async (bytes) =>
    body.length === 0
      ? { etag: emptyEtag }
      : bucket.resumeMultipartUpload(objectName, multipartId).uploadPart(partNumber, bytes),
  ).catch(async (error) => {
    if (!isNoSuchUpload(error)) throw error;
    // Another request may have completed or aborted the upload.
    ongoing(await readUpload(db, viewer.id, id));
    throw forgotten();
  });
  const part = { partNumber, etag, size: body.length };
  const step = hash && {
    revision: upload.hashRevision,
    state: hash.save(),
    hashedParts: partNumber,
  };
  const picture = partNumber === 1 ? head.size() : null;
  const extra = { hash: step, picture, quota: settings.quota };
  if (await recordPart(db, upload, part, extra)) return part;
  ongoing(await readUpload(db, viewer.id, id));
  throw notFound("upload");
}

/**
 * Aborts an upload. Its parts are removed after the answer.
 *
 * @throws Problem 404, or 409 when the upload is complete.
 */
export async function abortUpload(
  context: FileContext,
  id: FileId,
  condition: Precondition,
): Promise<void> {
  const { db, viewer, posts } = context;
  const { upload } = ongoing(await readUpload(db, viewer.id, id));
  // An upload in progress has no version that an entity tag could name.
  checkPrecondition(condition, { etag: "", lastModified: upload.lastModified });
  const result = await deleteRecord(db, viewer.id, { id }, posts, "ongoing");
  if (result.outcome !== "done") {
    ongoing(await readUpload(db, viewer.id, id));
    throw notFound("upload");
  }
  removeLater(context, result.row.objectName, result.row.multipartId);
  if (upload.tailObject !== null) removeLater(context, upload.tailObject);
}
