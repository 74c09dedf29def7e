/**
 * Creates and continues uploads by tus, and completes them with their last byte.
 *
 * @module
 */
import { type FileId, timeOfId } from "../../db/ids.ts";
import { invalid, notFound, Problem } from "../../http/problem.ts";
import { type ExpectedDigest, type Tap, verify } from "../bytes/digests.ts";
import type { FileDescription } from "../bytes/upload-headers.ts";
import type { FileContext } from "../context.ts";
import { anyVersion, type Precondition } from "../preconditions/write-conditions.ts";
import type { FileRow } from "../records/record-rows.ts";
import { type Completed, completeParts } from "../uploads/completion.ts";
import { partLimits } from "../uploads/part-sizes.ts";
import { beginUpload, checkKey } from "../uploads/parts-service.ts";
import { readUpload, type UploadRow } from "../uploads/upload-queries.ts";
import { gather, mostTusParts } from "./gather.ts";
import type { Checksum } from "./tus-headers.ts";
import { announceSize } from "./tus-queries.ts";

const mebibyte = 1024 ** 2;

/** A part is in memory while it is gathered, and a Worker has 128 MB. */
const largestPart = 16 * mebibyte;

/** The size of parts when the length of the upload is deferred: 8 MiB, for up to 39 GiB. */
const deferredPart = 8 * mebibyte;

/** The largest upload by tus, in bytes: 78 GiB. */
export const largestTusUpload = mostTusParts * largestPart;

/** The size of an upload's parts, in bytes. Null: the length is deferred. */
function partSizeFor(length: number | null): number {
  if (length === null) return deferredPart;
  const needed = Math.ceil(length / mostTusParts / mebibyte) * mebibyte;
  return Math.max(partLimits.smallest, needed);
}

/** The state of an upload by tus that its client may see. */
export interface TusState {
  readonly id: FileId;
  readonly offset: number;
  /** Bytes. Null: deferred. */
  readonly length: number | null;
  /** The `Upload-Metadata` header of the request that created it. Null: there was none. */
  readonly metadata: string | null;
  /** Unix milliseconds. Null: the upload is complete. */
  readonly expires: number | null;
  /** The file that the upload became. Null while it is in progress. */
  readonly file: FileRow | null;
}

const expiryOf = ({ settings }: FileContext, id: FileId) => timeOfId(id) + settings.uploadLifetime;

const ongoingState = (context: FileContext, upload: UploadRow): TusState => ({
  id: upload.id,
  offset: upload.received,
  length: upload.announcedSize,
  metadata: upload.tusMetadata,
  expires: expiryOf(context, upload.id),
  file: null,
});

/** The length is the upload's and not the file's, because the file may have been replaced since. */
const completeState = (
  id: FileId,
  file: FileRow,
  { announcedSize, tusMetadata }: Pick<UploadRow, "announcedSize" | "tusMetadata">,
): TusState => ({
  id,
  offset: announcedSize ?? file.size,
  length: announcedSize ?? file.size,
  metadata: tusMetadata,
  expires: null,
  file,
});

/** @throws Problem 404 for an upload that does not exist, has expired, or is not by tus. */
async function findUpload(context: FileContext, id: FileId) {
  const found = await readUpload(context.db, context.viewer.id, id);
  if (found === null) throw notFound("upload");
  const { protocol } = found.status === "complete" ? found : found.upload;
  if (protocol !== "tus") throw notFound("upload");
  if (found.status === "complete") return found;
  if (expiryOf(context, id) <= context.now) throw notFound("upload");
  return found;
}

/** Completes an upload whose bytes are all in R2. */
async function complete(
  context: FileContext,
  id: FileId,
  condition: Precondition,
): Promise<Completed> {
  const found = await findUpload(context, id);
  if (found.status === "complete") return { row: found.file, created: false };
  return completeParts(context, found.upload, found.parts, condition);
}

/**
 * Begins an upload.
 *
 * @param length in bytes; null: deferred.
 * @param metadata the `Upload-Metadata` header.
 * @throws Problem 412, 413 or 409 when the upload may not begin.
 */
export async function createTus(
  context: FileContext,
  {
    length,
    description,
    metadata,
    condition,
  }: {
    readonly length: number | null;
    readonly description: FileDescription & { readonly key: string };
    readonly metadata: string | null;
    readonly condition: Precondition;
  },
): Promise<TusState> {
  const plan = { ...description, size: length, precondition: condition };
  const upload = await beginUpload(context, plan, {
    protocol: "tus",
    partSize: partSizeFor(length),
    tusMetadata: metadata,
  });
  if (length !== 0) return ongoingState(context, upload);
  const { row } = await complete(context, upload.id, condition);
  return completeState(upload.id, row, upload);
}

/** The body of a request that continues an upload. */
export interface TusPiece {
  readonly offset: number;
  readonly stream: ReadableStream<Uint8Array> | null;
  /** The `Content-Length`, in bytes. Null: the request has none. */
  readonly bodyLength: number | null;
  readonly checksum: Checksum | null;
  /** Further digests that the body must have, from HTTP headers. */
  readonly digests: readonly ExpectedDigest[];
  /** The length that was deferred before, in bytes. Null: the request announces none. */
  readonly lateLength: number | null;
  readonly condition: Precondition;
}

function checksumTap(checksum: Checksum): Tap {
  const tap = verify({ header: "Upload-Checksum", ...checksum });
  return {
    write: tap.write,
    end: async () => {
      try {
        await tap.end?.();
      } catch {
        throw new Problem(
          "checksum_mismatch",
          "Upload-Checksum: the body does not match this checksum.",
        );
      }
    },
  };
}

const tooLong = (total: number) =>
  new Problem("payload_too_large", `The body exceeds the ${total} bytes of the upload.`);

/**
 * Checks a request that continues a complete upload. A client sends one with an empty body when it lost
 * the answer to its last piece.
 *
 * @throws Problem 409 for another offset, 400 for another length, 413 when the body has bytes, and 460 when
 *   the body does not match the checksum.
 */
async function expectNothingMore(piece: TusPiece, size: number): Promise<void> {
  if (piece.offset !== size) throw wrongOffset(size);
  if (piece.lateLength !== null && piece.lateLength !== size) {
    throw invalid("Upload-Length", `the upload has ${size} bytes`);
  }
  if (piece.stream !== null) {
    for await (const chunk of piece.stream) if (chunk.byteLength > 0) throw tooLong(size);
  }
  await tapFor(piece)?.end?.();
}

/** Verifies the body of a piece. Null when the request has no digest or checksum. */
function tapFor({ checksum, digests }: Pick<TusPiece, "checksum" | "digests">): Tap | null {
  const taps = [...(checksum === null ? [] : [checksumTap(checksum)]), ...digests.map(verify)];
  if (taps.length === 0) return null;
  return {
    write: async (chunk) => {
      for (const tap of taps) await tap.write(chunk);
    },
    end: async () => {
      for (const tap of taps) await tap.end?.();
    },
  };
}

/**
 * Continues an upload, and completes it with its last byte.
 *
 * @throws Problem 409 when the offset is not that of the upload; 404, 412, 413; 460 when the body does not
 *   match the checksum.
 */
export async function continueTus(
  context: FileContext,
  id: FileId,
  piece: TusPiece,
): Promise<TusState> {
  const found = await findUpload(context, id);
  const { offset, stream, bodyLength, lateLength, condition } = piece;
  if (found.status === "complete") {
    const state = completeState(id, found.file, found);
    await expectNothingMore(piece, state.offset);
    return state;
  }
  const { upload } = found;
  if (offset !== upload.received) throw wrongOffset(upload.received);
  await checkKey(context, upload.key, condition);
  const total = upload.announcedSize ?? lateLength;
  if (lateLength !== null) {
    if (upload.announcedSize !== null && upload.announcedSize !== lateLength) {
      throw invalid("Upload-Length", `the upload has announced ${upload.announcedSize} bytes`);
    }
    if (lateLength < offset) {
      throw invalid("Upload-Length", `the upload already has ${offset} bytes`);
    }
    const longest = mostTusParts * (upload.partSize ?? 0);
    if (lateLength > longest) {
      throw new Problem("payload_too_large", `This upload may have at most ${longest} bytes.`);
    }
    if (upload.announcedSize === null) {
      await announceSize(context.db, upload, lateLength, context.settings.quota);
    }
  }
  if (total !== null && bodyLength !== null && offset + bodyLength > total) {
    throw tooLong(total);
  }
  const seen = await gather(
    context,
    { ...upload, announcedSize: total },
    {
      stream,
      total,
      tap: tapFor(piece),
      removeTailAfter: expiryOf(context, id) + tailGrace,
    },
  );
  if (seen !== total) return { ...ongoingState(context, upload), offset: seen, length: total };
  const { row } = await complete(context, id, condition);
  return completeState(id, row, { ...upload, announcedSize: total });
}

/** Milliseconds for which a tail is kept after its upload is due, so that the upload is deleted first. */
const tailGrace = 3_600_000;

const wrongOffset = (offset: number) =>
  new Problem("conflict", `Upload-Offset: the upload has ${offset} bytes.`, {
    headers: { "Upload-Offset": String(offset) },
  });

/**
 * The state of an upload. If the Worker crashed after it stored the last byte and before it completed the
 * upload, this function completes the upload, because the client will send no further request.
 *
 * @throws Problem 404; 412 when a condition of the upload does not hold any more.
 */
export async function readTus(context: FileContext, id: FileId): Promise<TusState> {
  const found = await findUpload(context, id);
  if (found.status === "complete") return completeState(id, found.file, found);
  const { upload } = found;
  if (upload.received !== upload.announcedSize) return ongoingState(context, upload);
  const { row } = await complete(context, id, anyVersion);
  return completeState(id, row, upload);
}
