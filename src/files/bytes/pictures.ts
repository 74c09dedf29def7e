/**
 * The size of a picture, read from the first bytes of its file.
 *
 * @module
 */
import { disableTypes, imageSize, types } from "image-size";
import type { Tap } from "./digests.ts";

/** The size in pixels as a browser shows the picture, after the rotation in its metadata. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The number of bytes to read. In a JPEG, the size follows the metadata, in segments of up to 64 KiB. */
export const pictureHead = 256 * 1024;

/** The formats that every browser shows. `heif` includes AVIF. */
const shown: readonly string[] = ["jpg", "png", "gif", "webp", "heif"];
disableTypes(types.filter((type) => !shown.includes(type)));

/** The EXIF orientations that swap width and height. */
const isTurned = (orientation: number | undefined) => orientation !== undefined && orientation >= 5;

/** The size of the picture that starts with these bytes. Null when they are not a valid picture. */
export function readPictureSize(head: Uint8Array): PictureSize | null {
  try {
    const { width, height, orientation } = imageSize(head);
    if (!Number.isSafeInteger(width) || !Number.isSafeInteger(height)) return null;
    if (width < 1 || height < 1) return null;
    return isTurned(orientation) ? { width: height, height: width } : { width, height };
  } catch {
    return null;
  }
}

/** A tap that keeps the first bytes of a body. */
export function headTap(): Tap & { readonly size: () => PictureSize | null } {
  const chunks: Uint8Array[] = [];
  let length = 0;
  return {
    write: (chunk) => {
      if (length >= pictureHead) return;
      const part = chunk.slice(0, pictureHead - length);
      chunks.push(part);
      length += part.length;
    },
    size: () => readPictureSize(Buffer.concat(chunks)),
  };
}
