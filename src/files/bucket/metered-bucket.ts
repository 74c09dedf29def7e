/**
 * R2 as this family uses it: every operation counted, for `Server-Timing`.
 *
 * @module
 */
import type { Meter } from "../../db/meter.ts";

/** The methods of an R2 bucket that this family uses. Tests replace it with a failing or slow one. */
export type Bucket = Pick<
  R2Bucket,
  "head" | "get" | "put" | "delete" | "list" | "createMultipartUpload" | "resumeMultipartUpload"
>;

/** The same bucket, adding each operation and the time waited for it to `meter`. */
export function meterBucket(bucket: Bucket, meter: Meter): Bucket {
  async function measure<T>(run: () => Promise<T>): Promise<T> {
    const start = performance.now();
    meter.bucketOperations += 1;
    try {
      return await run();
    } finally {
      meter.bucketMilliseconds += performance.now() - start;
    }
  }

  function meterUpload(upload: R2MultipartUpload): R2MultipartUpload {
    return {
      key: upload.key,
      uploadId: upload.uploadId,
      uploadPart: (number, value, options) =>
        measure(() => upload.uploadPart(number, value, options)),
      abort: () => measure(() => upload.abort()),
      complete: (parts) => measure(() => upload.complete(parts)),
    };
  }

  return {
    head: (name) => measure(() => bucket.head(name)),
    get: ((name: string, options: R2GetOptions) =>
      measure(() => bucket.get(name, options))) as Bucket["get"],
    put: ((name: string, value: ReadableStream, options: R2PutOptions) =>
      measure(() => bucket.put(name, value, options))) as Bucket["put"],
    delete: (names) => measure(() => bucket.delete(names)),
    list: (options) => measure(() => bucket.list(options)),
    createMultipartUpload: async (name, options) =>
      meterUpload(await measure(() => bucket.createMultipartUpload(name, options))),
    // This call does not contact R2. The methods of the result do.
    resumeMultipartUpload: (name, id) => meterUpload(bucket.resumeMultipartUpload(name, id)),
  };
}
