/**
 * Completing uploads: in parts, by a presigned URL, and by tus.
 *
 * @module
 */
import type { FileId } from "../../db/ids.ts";
import { notFound, Problem } from "../../http/problem.ts";
import { isInvalidPart, isNoSuchUpload } from "../bucket/objects.ts";
import { type PictureSize, pictureHead, readPictureSize } from "../bytes/pictures.ts";
import type { ChangeContext, FileContext, StoreContext } from "../context.ts";
import type { Precondition } from "../preconditions/write-conditions.ts";
import { removeLater, settle } from "../records/change-effects.ts";
import type { FileRow } from "../records/record-rows.ts";
import type { Written } from "../records/record-writes.ts";
import type { Visibility } from "../tables.ts";
import { finishUpload } from "./finish-query.ts";
import { hashOfObject } from "./object-hash.ts";
import { checkNamed, checkWhole, type Part } from "./part-sizes.ts";
import { checkKey, forgotten } from "./parts-service.ts";
import { describeObject } from "./single-upload.ts";
import { readUpload, type UploadRow } from "./upload-queries.ts";

/** The object of an upload, complete in R2. Null when R2 does not have it. */
async function assemble(
  { bucket }: Pick<StoreContext, "bucket">,
  { objectName, multipartId, contentType, httpMetadata }: UploadRow,
  parts: readonly Part[],
): Promise<R2Object | null> {
  if (multipartId === null) return bucket.head(objectName);
  const multipart = bucket.resumeMultipartUpload(objectName, multipartId);
  const sent = parts.filter(({ size }) => size > 0);
  if (sent.length === 0) {
    // R2 cannot complete a multipart upload without parts, so this stores an empty object.
    await multipart.abort().catch(() => undefined);
    return bucket.put(objectName, new Uint8Array(), {
      httpMetadata: { contentType, ...httpMetadata },
    });
  }
  try {
    return await multipart.complete(sent.map(({ partNumber, etag }) => ({ partNumber, etag })));
  } catch (error) {
    if (isInvalidPart(error)) {
      throw new Problem(
        "conflict",
        "R2 has another version of a part than the upload has recorded. This happens when a part is sent twice at the same time. Send that part again.",
      );
    }
    if (!isNoSuchUpload(error)) throw error;
    // An earlier request may have completed it and crashed before it recorded that.
    return bucket.head(objectName);
  }
}

/** The size of the picture in an object whose bytes did not pass this Worker. */
export async function pictureOf(
  { bucket }: Pick<StoreContext, "bucket">,
  { key, size }: R2Object,
  contentType: string,
): Promise<PictureSize | null> {
  if (!contentType.startsWith("image/") || size === 0) return null;
  const object = await bucket.get(key, {
    range: { offset: 0, length: Math.min(size, pictureHead) },
  });
  return object === null ? null : readPictureSize(new Uint8Array(await object.arrayBuffer()));
}

/**
 * Makes a file of an upload whose object R2 has.
 *
 * @param condition of the request that completes the upload.
 * @returns null when the upload is not in progress any more.
 * @throws Problem 412 or 413; the upload stays in progress then.
 */
export async function finish(
  context: ChangeContext,
  upload: UploadRow,
  object: R2Object,
  condition: Precondition | null = null,
): Promise<Written | null> {
  const { db, posts, now, settings } = context;
  const { width, height, partSize, hashedParts, hashState, wantedMetadata } = upload;
  const hashed = Math.min(object.size, hashedParts * (partSize ?? 0));
  const sha256 = await hashOfObject(context, object, hashState, hashed);
  const passed = width !== null && height !== null ? { width, height } : null;
  const picture = passed ?? (await pictureOf(context, object, upload.contentType));
  const description = {
    contentType: upload.contentType,
    httpMetadata: upload.httpMetadata,
    visibility: (upload.wantedVisibility ?? undefined) as Visibility | undefined,
    customMetadata: wantedMetadata === null ? undefined : JSON.parse(wantedMetadata),
  };
  const described = describeObject(object, description, sha256, picture);
  const stored: Precondition[] =
    upload.precondition === null ? [] : [JSON.parse(upload.precondition)];
  const conditions = condition === null ? stored : [...stored, condition];
  const { quota } = settings;
  const written = await finishUpload(db, upload, described, conditions, quota, posts, now);
  if (written === null) return null;
  if (upload.tailObject !== null) removeLater(context, upload.tailObject);
  await settle(context, written);
  return written;
}

/** The file that an upload became. */
export interface Completed {
  readonly row: FileRow;
  /** Whether this request has made a new file. */
  readonly created: boolean;
}

/**
 * Completes an upload: its bytes become the file of its key. When the upload is already complete, within a
 * day, the result is its file.
 *
 * @param named the parts that the client names; null when it names none.
 * @throws Problem 412, 413, 409 or 422 that says what is missing or wrong. The upload stays in progress
 *   then.
 */
export async function completeUpload(
  context: FileContext,
  id: FileId,
  named: readonly { readonly part_number: number; readonly etag: string }[] | null,
  condition: Precondition,
): Promise<Completed> {
  const { db, viewer } = context;
  const found = await readUpload(db, viewer.id, id);
  if (found === null) throw notFound("upload");
  if (found.status === "complete") return { row: found.file, created: false };
  const { upload, parts } = found;
  const { partSize, announcedSize: size, protocol } = upload;
  if (protocol === "tus") {
    throw new Problem("conflict", "An upload by tus completes by itself with its last byte.");
  }
  if (partSize !== null) checkWhole({ partSize, size }, size === 0 ? [] : parts);
  if (named !== null) checkNamed(parts, named);
  await checkKey(context, upload.key, condition);
  return completeParts(context, upload, parts, condition);
}

/** Completes an upload whose parts have been checked. */
export async function completeParts(
  context: FileContext,
  upload: UploadRow,
  parts: readonly Part[],
  condition: Precondition,
): Promise<Completed> {
  const { db, viewer } = context;
  const { id, announcedSize: size, partSize } = upload;
  const answerIfComplete = async () => {
    const again = await readUpload(db, viewer.id, id);
    return again?.status === "complete" ? { row: again.file, created: false } : null;
  };
  const object = await assemble(context, upload, parts);
  if (object === null) {
    const completed = await answerIfComplete();
    if (completed !== null) return completed;
    if (partSize !== null) throw forgotten();
    throw new Problem("unprocessable", "R2 has not received the file yet.");
  }
  if (size !== null && object.size !== size) {
    const message = `R2 has received ${object.size} bytes, and the upload has announced ${size}`;
    throw new Problem("unprocessable", `${message}.`, { errors: [{ path: "size", message }] });
  }
  const written = await finish(context, upload, object, condition);
  if (written !== null) return { row: written.row, created: !written.replaced };
  const completed = await answerIfComplete();
  if (completed !== null) return completed;
  throw notFound("upload");
}
