/**
 * Copying a file. R2's binding cannot copy an object, so the bytes stream through the Worker.
 *
 * @module
 */
import type { FileId } from "../../db/ids.ts";
import { notFound, Problem } from "../../http/problem.ts";
import type { FileContext } from "../context.ts";
import type { Precondition } from "../preconditions/write-conditions.ts";
import type { Visibility } from "../tables.ts";
import { largestUpload, storeFile } from "../uploads/single-upload.ts";
import { ownFile } from "./record-access.ts";
import type { Written } from "./record-writes.ts";

/**
 * Copies a file of the viewer to another key.
 *
 * @param condition is about the file that has the key of the copy.
 * @throws Problem 404 when the file does not exist or R2 has lost it, 403 when it belongs to another
 *   user, 413 when it has more than 5 GiB or the quota is exceeded, 412, 409.
 */
export async function copyFile(
  context: FileContext,
  id: FileId,
  target: {
    readonly key: string;
    readonly visibility: Visibility | undefined;
    readonly customMetadata: Readonly<Record<string, string>> | undefined;
  },
  condition: Precondition,
): Promise<Written> {
  const source = await ownFile(context, id);
  if (source.key === target.key) {
    throw new Problem("conflict", "The key of the copy must differ from the key of the file.");
  }
  if (source.size > largestUpload) {
    throw new Problem(
      "payload_too_large",
      `The file is too large to copy: the limit is ${largestUpload} bytes.`,
    );
  }
  const object = await context.bucket.get(source.objectName);
  if (object === null || !("body" in object)) throw notFound("file");
  return storeFile(context, {
    owner: context.viewer.id,
    key: target.key,
    body: { stream: object.body, length: object.size },
    description: {
      contentType: source.contentType,
      httpMetadata: source.httpMetadata,
      visibility: target.visibility ?? source.visibility,
      customMetadata: target.customMetadata ?? source.customMetadata,
    },
    digests: [],
    condition,
  });
}
