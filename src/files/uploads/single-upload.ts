/**
 * Storing a file in one request.
 *
 * @module
 */
import type { UserId } from "../../db/ids.ts";
import { Problem } from "../../http/problem.ts";
import { isBucketError, newObjectName } from "../bucket/objects.ts";
import { type SizedBody, storeBody } from "../bytes/body.ts";
import { digestMismatch, type ExpectedDigest, sha256Tap, verify } from "../bytes/digests.ts";
import { headTap, type PictureSize } from "../bytes/pictures.ts";
import type { FileDescription } from "../bytes/upload-headers.ts";
import type { ChangeContext } from "../context.ts";
import type { Precondition } from "../preconditions/write-conditions.ts";
import { presentObject } from "../present.ts";
import { discardLater, settle } from "../records/change-effects.ts";
import {
  announceObject,
  type StoredObject,
  type Written,
  writeRecord,
} from "../records/record-writes.ts";

/**
 * The largest body of one request that R2 takes, in bytes: 4.995 GiB
 * (developers.cloudflare.com/r2/platform/limits).
 */
export const largestUpload = 5 * 1024 ** 3 - 5 * 1024 ** 2;

/** R2's error code for bytes that do not match the announced digest. */
const badDigest = 10037;

/** A file that a request carries. */
interface Upload {
  readonly owner: UserId;
  readonly key: string;
  readonly body: SizedBody;
  readonly description: FileDescription;
  /** The Worker verifies all of them. */
  readonly digests: readonly ExpectedDigest[];
  readonly condition: Precondition;
}

/** The part of a description that R2 stores and returns with the object. */
export const bucketMetadata = ({ contentType, httpMetadata }: FileDescription): R2HTTPMetadata => ({
  contentType,
  ...httpMetadata,
});

/** An R2 object as its record describes it. */
export function describeObject(
  object: R2Object,
  description: FileDescription,
  sha256: string | null,
  picture: PictureSize | null,
): StoredObject {
  return {
    ...description,
    objectName: object.key,
    size: object.size,
    etag: object.etag,
    sha256,
    width: picture?.width ?? null,
    height: picture?.height ?? null,
    uploaded: object.uploaded.getTime(),
    metadata: JSON.stringify(presentObject(object)),
  };
}

/**
 * Stores a file by streaming its bytes into a new object. When all bytes are stored, one statement makes
 * the record name the new object.
 *
 * @throws Problem 412 when the condition does not hold, before or after the bytes are stored; 413 when
 *   the quota is exceeded; 400 or 422 when the body has another length or digest than announced.
 *   Nothing is kept then.
 */
export async function storeFile(context: ChangeContext, upload: Upload): Promise<Written> {
  const { db, bucket, settings, posts, now } = context;
  const { owner, key, body, description, digests, condition } = upload;
  const objectName = newObjectName(owner);
  const target = { owner, key, condition, quota: settings.quota };
  await announceObject(db, target, { objectName, size: body.length }, settings.uploadLifetime);
  const hash = sha256Tap();
  const head = headTap();
  const sha256 = digests.find(({ algorithm }) => algorithm === "SHA-256");
  let written: Written | null;
  try {
    const stored = await storeBody(body, [hash, head, ...digests.map(verify)], (bytes) =>
      bucket.put(objectName, bytes, {
        httpMetadata: bucketMetadata(description),
        ...(sha256 !== undefined && { sha256: sha256.bytes }),
      }),
    );
    const object = describeObject(stored, description, hash.result(), head.size());
    written = await writeRecord(db, target, object, "announced", posts, now);
  } catch (error) {
    discardLater(context, objectName);
    throw isBucketError(error, badDigest) && sha256 ? digestMismatch(sha256.header) : error;
  }
  if (written === null) {
    discardLater(context, objectName);
    throw new Problem(
      "unavailable",
      "The upload took longer than UPLOAD_TTL. Send the file again.",
    );
  }
  await settle(context, written);
  return written;
}
