/**
 * Gathers the bytes of tus requests into parts. R2 takes parts of one size, of at least 5 MiB; tus sends
 * pieces of any size. One part is held in memory at a time. The remaining bytes at the end of a request,
 * the tail, become an R2 object of their own, and the next request continues from it.
 *
 * @module
 */
import { Problem } from "../../http/problem.ts";
import { newObjectName } from "../bucket/objects.ts";
import { chunksOf } from "../bytes/body.ts";
import type { Tap } from "../bytes/digests.ts";
import { type PictureSize, pictureHead, readPictureSize } from "../bytes/pictures.ts";
import { openHash } from "../bytes/running-hash.ts";
import type { ChangeContext } from "../context.ts";
import { removeLater } from "../records/change-effects.ts";
import type { Part } from "../uploads/part-sizes.ts";
import type { UploadRow } from "../uploads/upload-queries.ts";
import { announceTail, moveOffset, takePartNumber } from "./tus-queries.ts";

/**
 * The most parts of an upload by tus. R2 allows twice as many part numbers. The other numbers are for parts
 * that were not stored at the first attempt.
 */
export const mostTusParts = 5000;

/** The problem of a request that another one has overtaken: 409. */
const overtaken = () =>
  new Problem(
    "conflict",
    "Another request has continued this upload. Read the offset again with HEAD.",
  );

/** The body of one request and its place in the upload. */
interface Piece {
  /** Null when there are no bytes. */
  readonly stream: ReadableStream<Uint8Array> | null;
  /** Bytes of the whole upload. Null: the client has not announced them. */
  readonly total: number | null;
  /** Verifies the checksum of the body. With a checksum, no byte counts until all of them are verified. */
  readonly tap: Tap | null;
  /** Unix milliseconds after which the tail may be removed. */
  readonly removeTailAfter: number;
}

/** The progress of a request. */
interface State {
  /** Holds the bytes after the last whole part. */
  readonly buffer: Uint8Array;
  /** How many bytes the buffer holds. */
  filled: number;
  /** The offset that D1 knows. */
  committed: number;
  /** The offset after all bytes that were read. */
  seen: number;
  /** Parts that R2 has and D1 does not know of. */
  pending: Part[];
  /** The tail that D1 knows. */
  tailObject: string | null;
  hashState: string | null;
  picture: PictureSize | null;
}

/** Puts the tail of the requests before into the buffer. */
async function openState(context: ChangeContext, upload: UploadRow): Promise<State> {
  const { received, partSize, tailObject, hashState } = upload;
  const buffer = new Uint8Array(partSize ?? 0);
  let filled = 0;
  if (tailObject !== null) {
    const object = await context.bucket.get(tailObject);
    // Another request has moved the offset, and the tail was removed.
    if (object === null || !("body" in object)) throw overtaken();
    for await (const chunk of chunksOf(object.body)) {
      buffer.set(chunk, filled);
      filled += chunk.length;
    }
  }
  return {
    buffer,
    filled,
    committed: received,
    seen: received,
    pending: [],
    tailObject,
    hashState,
    picture: null,
  };
}

/** Moves the offset in D1 to what R2 has. */
async function commit(
  context: ChangeContext,
  upload: UploadRow,
  state: State,
  tailObject: string | null,
): Promise<void> {
  const { pending: parts, hashState, picture, committed, filled, seen } = state;
  const received = tailObject === null ? seen - filled : seen;
  const progress = { parts, received, tailObject, hashState, picture };
  const { quota } = context.settings;
  if (!(await moveOffset(context.db, upload, committed, progress, quota))) throw overtaken();
  if (state.tailObject !== null) removeLater(context, state.tailObject);
  Object.assign(state, { committed: received, pending: [], tailObject });
}

/** Stores the buffer as a part, and empties it. */
async function storeBuffer(context: ChangeContext, upload: UploadRow, state: State): Promise<void> {
  const { objectName, multipartId } = upload;
  if (multipartId === null) throw new Error("an upload by tus has no multipart upload");
  const bytes = state.buffer.subarray(0, state.filled);
  const partNumber = await takePartNumber(context.db, upload.id);
  const multipart = context.bucket.resumeMultipartUpload(objectName, multipartId);
  const { etag } = await multipart.uploadPart(partNumber, bytes);
  const hash = openHash(state.hashState);
  hash.write(bytes);
  const isFirst = hash.length() === bytes.length;
  Object.assign(state, {
    pending: [...state.pending, { partNumber, etag, size: bytes.length }],
    hashState: hash.save(),
    picture: isFirst ? readPictureSize(bytes.subarray(0, pictureHead)) : state.picture,
    filled: 0,
  });
}

/** Stores the buffer as the tail, for the next request, and moves the offset. */
async function storeTail(
  context: ChangeContext,
  upload: UploadRow,
  state: State,
  removeAfter: number,
): Promise<void> {
  const name = newObjectName(upload.ownerId);
  await announceTail(context.db, name, removeAfter);
  await context.bucket.put(name, state.buffer.subarray(0, state.filled));
  try {
    await commit(context, upload, state, name);
  } catch (error) {
    removeLater(context, name);
    throw error;
  }
}

/** The problem of a body that is longer than the rest of the upload: 413. */
const tooLong = (total: number) =>
  new Problem(
    "payload_too_large",
    `The body exceeds the ${total} bytes that the upload has announced.`,
  );

/**
 * Stores the body of a request. When the client disconnects, the bytes that arrived are kept, unless a
 * checksum was announced for all of them.
 *
 * @returns the offset of the upload after the body.
 * @throws Problem 409 when another request has continued the upload, 413 when the body is too long, and
 *   what the checksum's tap throws. Error when the client disconnects.
 */
export async function gather(
  context: ChangeContext,
  upload: UploadRow,
  { stream, total, tap, removeTailAfter }: Piece,
): Promise<number> {
  const state = await openState(context, upload);
  const { buffer } = state;
  const keepRest = async () => {
    if (state.filled > 0 && state.seen > state.committed) {
      await storeTail(context, upload, state, removeTailAfter);
    } else if (state.pending.length > 0) {
      await commit(context, upload, state, null);
    }
  };
  const most = total ?? buffer.length * mostTusParts;
  const chunks = chunksOf(stream);
  for (;;) {
    const next = await chunks.next().catch(async (error) => {
      if (tap === null) await keepRest();
      throw error;
    });
    if (next.done === true) break;
    let rest = next.value;
    if (state.seen + rest.length > most) {
      await chunks.return();
      throw tooLong(most);
    }
    await tap?.write(rest);
    while (rest.length > 0) {
      const some = rest.subarray(0, buffer.length - state.filled);
      buffer.set(some, state.filled);
      state.filled += some.length;
      state.seen += some.length;
      rest = rest.subarray(some.length);
      if (state.filled < buffer.length) continue;
      await storeBuffer(context, upload, state);
      if (tap === null) await commit(context, upload, state, null);
    }
  }
  await tap?.end?.();
  if (state.seen === total && state.filled > 0) await storeBuffer(context, upload, state);
  await keepRest();
  return state.seen;
}
