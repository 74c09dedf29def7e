/**
 * Uploads of any size: small files in one request, larger ones in parts that can be resumed.
 *
 * @module
 */
import type { Caller } from "./call.ts";
import { errorOfAnswer } from "./problem.ts";
import type { Answer, CallOptions } from "./types.ts";

/** Bytes of a part, unless the caller or the API says otherwise. */
const usualPart = 8 * 1024 ** 2;

/** The record of a file. */
export type FileRecord = Answer<"/api/v2/files/{id}">;
type Upload = Answer<"/api/v2/files/uploads/{upload_id}">;

export interface Progress {
  /** Bytes that the API has received. */
  readonly sent: number;
  /** Bytes of the whole file; null while a stream has not ended. */
  readonly total: number | null;
  /** The upload to resume with; null for a file that is sent in one request. */
  readonly uploadId: number | null;
}

export interface UploadOptions extends CallOptions {
  /** The file's key. With `resume`, the key of the upload that is resumed. */
  readonly key: string;
  /** The file's bytes. A stream is held in memory one part at a time. */
  readonly body: Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string;
  /** The media type. The default is the type of the Blob, or application/octet-stream. */
  readonly contentType?: string;
  /** Bytes of a part, 5 MiB to 5 GiB. The default is 8 MiB. A file of one part is sent in one request. */
  readonly partSize?: number;
  /** Parts that are sent at the same time. The default is 3. A stream is sent part by part. */
  readonly concurrency?: number;
  /**
   * The id of an upload that was interrupted: only the parts that are missing are sent. An upload that
   * was completed within the last day answers its file.
   */
  readonly resume?: number;
  /** Called when an upload in parts begins: store the id in order to resume. */
  readonly onStart?: (uploadId: number) => void;
  readonly onProgress?: (progress: Progress) => void;
}

/** `Content-Digest` (RFC 9530), which the API verifies; absent when the platform has no Web Crypto. */
async function digestHeader(bytes: Blob): Promise<Record<string, string>> {
  // Pages that were not loaded over HTTPS have no `crypto.subtle`.
  if ((crypto as Partial<Crypto>).subtle === undefined) return {};
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await bytes.arrayBuffer()));
  return { "Content-Digest": `sha-256=:${btoa(String.fromCharCode(...digest))}:` };
}

/** The pieces of a stream, each of `size` bytes but the last. */
async function* pieces(stream: ReadableStream<Uint8Array>, size: number): AsyncGenerator<Blob> {
  const reader = stream.getReader();
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    let rest = new Uint8Array(value);
    while (length + rest.length > size) {
      parts.push(rest.subarray(0, size - length));
      rest = rest.subarray(size - length);
      yield new Blob(parts);
      parts = [];
      length = 0;
    }
    parts.push(rest);
    length += rest.length;
  }
  yield new Blob(parts);
}

export function uploadCalls({ call, transport, baseUrl }: Caller) {
  /** Sends bytes, and returns the JSON of the answer. */
  async function put<A>(
    path: string,
    bytes: Blob,
    contentType: string | null,
    signal: AbortSignal | undefined,
  ): Promise<A> {
    const headers = {
      ...(await digestHeader(bytes)),
      "Content-Type": contentType ?? "application/octet-stream",
    };
    const response = await transport.sendMade(
      () => new Request(baseUrl + path, { method: "PUT", headers, body: bytes }),
      signal,
    );
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok || body === null) throw errorOfAnswer(response, body);
    return body as A;
  }

  const sendWhole = (options: UploadOptions, bytes: Blob, contentType: string) => {
    const path = options.key.split("/").map(encodeURIComponent).join("/");
    return put<FileRecord>(`/api/v2/files/by-key/${path}`, bytes, contentType, options.signal);
  };

  const sendPart = (uploadId: number, number: number, bytes: Blob, options: UploadOptions) =>
    put(`/api/v2/files/uploads/${uploadId}/parts/${number}`, bytes, null, options.signal);

  const signalOf = ({ signal }: CallOptions) => (signal === undefined ? {} : { signal });

  const complete = (uploadId: number, options: UploadOptions) =>
    call("post", "/api/v2/files/uploads/{upload_id}/complete", {
      path: { upload_id: uploadId },
      body: {},
      ...signalOf(options),
    });

  async function begin(
    options: UploadOptions,
    contentType: string,
    size: number | null,
    partSize: number,
  ): Promise<Upload> {
    const { key } = options;
    const isUsual = options.partSize === undefined;
    const upload = await call("post", "/api/v2/files/uploads", {
      body: {
        key,
        content_type: contentType,
        ...(size !== null && { size }),
        // With the size, the API chooses larger parts for a larger file.
        ...((!isUsual || size === null) && { part_size: partSize }),
      },
      ...signalOf(options),
    });
    options.onStart?.(upload.upload_id);
    return upload;
  }

  const readUpload = (uploadId: number, options: CallOptions = {}) =>
    call("get", "/api/v2/files/uploads/{upload_id}", {
      path: { upload_id: uploadId },
      ...signalOf(options),
    });

  async function sendInParts(options: UploadOptions, bytes: Blob, upload: Upload) {
    const { concurrency = 3, onProgress } = options;
    const { upload_id: uploadId, part_size: partSize, size } = upload;
    if (size !== null && size !== bytes.size) {
      throw new RangeError(`The upload has ${size} bytes, and the body has ${bytes.size}.`);
    }
    if (upload.upload_complete) {
      onProgress?.({ sent: bytes.size, total: bytes.size, uploadId });
      return complete(uploadId, options);
    }
    if (partSize === null) {
      throw new TypeError("This upload has no parts, because its file goes to R2 directly.");
    }
    const received = new Set(upload.parts.map(({ part_number }) => part_number));
    let sent = upload.parts.reduce((sum, part) => sum + part.size, 0);
    const report = () => onProgress?.({ sent, total: bytes.size, uploadId });
    report();
    const count = Math.ceil(bytes.size / partSize);
    const missing = Array.from({ length: count }, (_, index) => index + 1)
      .filter((number) => !received.has(number))
      .values();
    const failures: unknown[] = [];
    const lane = async () => {
      for (const number of missing) {
        // After a failure no further part is begun. The parts of the other lanes are waited for, so that
        // a resumed upload does not send one of them at the same time.
        if (failures.length > 0) return;
        const part = bytes.slice((number - 1) * partSize, number * partSize);
        try {
          await sendPart(uploadId, number, part, options);
          sent += part.size;
          report();
        } catch (error) {
          failures.push(error);
        }
      }
    };
    await Promise.all(Array.from({ length: concurrency }, lane));
    if (failures.length > 0) throw failures[0];
    return complete(uploadId, options);
  }

  async function sendStream(
    options: UploadOptions,
    stream: ReadableStream<Uint8Array>,
    contentType: string,
  ) {
    const { partSize = usualPart, onProgress } = options;
    let upload: Upload | null =
      options.resume === undefined ? null : await readUpload(options.resume, options);
    if (upload?.upload_complete) {
      await stream.cancel();
      return complete(upload.upload_id, options);
    }
    const size = upload?.part_size ?? partSize;
    const received = new Set(upload?.parts.map(({ part_number }) => part_number));
    let number = 0;
    let sent = 0;
    for await (const bytes of pieces(stream, size)) {
      number += 1;
      if (upload === null && bytes.size < size) {
        const record = await sendWhole(options, bytes, contentType);
        onProgress?.({ sent: bytes.size, total: bytes.size, uploadId: null });
        return record;
      }
      upload ??= await begin(options, contentType, null, size);
      if (!received.has(number)) await sendPart(upload.upload_id, number, bytes, options);
      sent += bytes.size;
      onProgress?.({ sent, total: null, uploadId: upload.upload_id });
    }
    if (upload === null) throw new TypeError("A stream has at least one piece.");
    return complete(upload.upload_id, options);
  }

  return {
    /**
     * Stores a file, or replaces the file that has the key.
     *
     * @returns the file's record.
     * @throws ConnectlyError when all attempts of a request fail. An upload in parts can then be resumed.
     */
    upload: async (options: UploadOptions): Promise<FileRecord> => {
      const { body, partSize = usualPart } = options;
      const type = options.contentType ?? (body instanceof Blob ? body.type : "");
      const contentType = type === "" ? "application/octet-stream" : type;
      if (body instanceof ReadableStream) return sendStream(options, body, contentType);
      const bytes = body instanceof Blob ? body : new Blob([body]);
      if (options.resume !== undefined) {
        return sendInParts(options, bytes, await readUpload(options.resume, options));
      }
      if (bytes.size > partSize) {
        const upload = await begin(options, contentType, bytes.size, partSize);
        return sendInParts(options, bytes, upload);
      }
      const record = await sendWhole(options, bytes, contentType);
      options.onProgress?.({ sent: bytes.size, total: bytes.size, uploadId: null });
      return record;
    },
    /** An upload in progress, and its received parts. */
    readUpload,
    /** Aborts an upload, and removes its received parts. */
    abortUpload: (uploadId: number, options?: CallOptions) =>
      call("delete", "/api/v2/files/uploads/{upload_id}", {
        path: { upload_id: uploadId },
        ...options,
      }),
  };
}
