/**
 * Uploads in one request that the client sends to R2 directly, by a presigned URL.
 *
 * @module
 */
import { invalid } from "../../http/problem.ts";
import { isoTime } from "../../http/schema.ts";
import { newObjectName } from "../bucket/objects.ts";
import { presign, requireS3 } from "../bucket/presign.ts";
import type { FileContext } from "../context.ts";
import { checkKey, type Plan } from "./parts-service.ts";
import { largestUpload } from "./single-upload.ts";
import { insertUpload, type UploadRow } from "./upload-queries.ts";

/** A request that sends a file to R2 without passing the Worker. */
interface PresignedUpload {
  readonly upload: UploadRow;
  readonly url: string;
  /** The client must send these headers unchanged, because they are signed. */
  readonly headers: Readonly<Record<string, string>>;
  readonly expires_at: string;
}

/**
 * Begins an upload of one request that goes to R2 directly.
 *
 * @param lifetime seconds for which the URL is valid; never longer than the upload may take.
 * @throws Problem 422 when S3 is not configured, 400 for more bytes than one request may have, 412, 413
 *   or 409 when the upload may not begin.
 */
export async function beginPresignedUpload(
  context: FileContext,
  plan: Plan,
  lifetime: number,
): Promise<PresignedUpload> {
  const { db, viewer, now, settings } = context;
  const { key, contentType, size, precondition } = plan;
  const s3 = requireS3(settings);
  if ((size ?? 0) > largestUpload) {
    throw invalid(
      "size",
      `one request may have at most ${largestUpload} bytes; send the file in parts`,
    );
  }
  await checkKey(context, key, precondition);
  const seconds = Math.min(lifetime, Math.floor(settings.uploadLifetime / 1000));
  const objectName = newObjectName(viewer.id);
  // Otherwise the holder of the URL could replace the file after it is complete.
  const headers = { "Content-Type": contentType, "If-None-Match": "*" };
  const url = await presign(s3, {
    method: "PUT",
    objectName,
    lifetime: seconds,
    headers,
    query: {},
  });
  const row = { ...plan, owner: viewer.id, objectName, protocol: "presigned" as const };
  const upload = await insertUpload(
    db,
    { ...row, multipartId: null, partSize: null, tusMetadata: null },
    settings.quota,
    now,
  );
  return { upload, url, headers, expires_at: isoTime(now + seconds * 1000) };
}
