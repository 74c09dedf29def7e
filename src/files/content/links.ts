/**
 * Links that need no token: to one version of one file, for some time.
 *
 * @module
 */
import type { FileId } from "../../db/ids.ts";
import { Problem } from "../../http/problem.ts";
import { createSigner } from "../../signing/signature.ts";
import type { FileRow } from "../records/record-rows.ts";

/** Seconds that a link is good for: the least, the most, and without a word. */
export const linkLifetime = { minimum: 60, maximum: 604_800, default: 3600 } as const;

const signer = createSigner("file link", 43);

/** What is signed. The object is the version: it is another one as soon as the file is replaced. */
function signedText({ id, objectName }: Pick<FileRow, "id" | "objectName">, expires: number) {
  return `${id}\n${objectName}\n${expires}`;
}

/** The path where the bytes of a file are. */
export const contentPath = (id: FileId) => `/api/v2/files/${id}/content`;

/**
 * The path and query of a link.
 *
 * @param expires Unix seconds.
 */
export async function signLink(row: FileRow, expires: number, secret: string): Promise<string> {
  const signature = await signer.sign(signedText(row, expires), secret);
  return `${contentPath(row.id)}?expires=${expires}&signature=${signature}`;
}

/** What a link says. */
export interface Link {
  readonly expires: string;
  readonly signature: string;
}

/**
 * Holds a link against the file as it is now.
 *
 * @param row null when there is no file (any more).
 * @param now Unix milliseconds.
 * @throws Problem that does not tell what exactly is wrong.
 */
export async function verifyLink(
  row: FileRow | null,
  { expires, signature }: Link,
  { secret, now }: { readonly secret: string; readonly now: number },
): Promise<void> {
  // Signed as it is written, so that no second way to write the same time is valid.
  const time = /^[1-9]\d{0,11}$/.test(expires) ? Number(expires) : 0;
  const text = signedText(row ?? { id: 0 as FileId, objectName: "" }, time);
  const signed = await signer.verify(text, signature, secret);
  if (row === null || !signed || time * 1000 <= now) {
    throw new Problem(
      "invalid_link",
      "The link was altered, has run out, or is for a version of the file that is no more.",
    );
  }
}
