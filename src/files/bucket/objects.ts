/**
 * Objects: their names, and how they go.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { statement } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import { toBase64Url } from "../../signing/base64url.ts";
import type { StoreContext } from "../context.ts";
import { orphanObjects } from "../tables.ts";

/** What the name of every object of this family starts with. */
export const objectPrefix = "o/";

/** What the name of an object starts with that another tool puts into a user's namespace. */
export const foreignPrefix = "by-key/";

/** A name that no object has or ever had: 128 random bits. */
export function newObjectName(owner: UserId): string {
  const random = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
  return `${objectPrefix}${owner}/${random}`;
}

/** An object that no record names any more. */
export interface Orphan {
  readonly objectName: string;
  /** R2's name of the upload in parts that is to be aborted; null when there is none. */
  readonly multipartId: string | null;
}

/** Error codes of R2 (developers.cloudflare.com/r2/api/error-codes). */
const noSuchUpload = 10024;
const invalidPart = 10025;

/** Whether an error of R2 has this code. Its message contains the code. */
export function isBucketError(error: unknown, code: number): boolean {
  return error instanceof Error && error.message.includes(`(${code})`);
}

/** Whether R2 could not do now what it may be able to do later: 10001, 10043 and 10058. */
export function isBucketUnavailable(error: unknown): boolean {
  return error instanceof Error && /^\w+: .*\((10001|10043|10058)\)$/s.test(error.message);
}

/** Whether R2 does not know a multipart upload: it was completed, aborted, or never created. */
export function isNoSuchUpload(error: unknown): boolean {
  return isBucketError(error, noSuchUpload);
}

/** Whether R2 has no part with this etag. */
export function isInvalidPart(error: unknown): boolean {
  return isBucketError(error, invalidPart);
}

/**
 * Removes orphans from R2, and then from the list of orphans: what fails in between is removed by the
 * sweep. At most 1,000 (developers.cloudflare.com/r2/api/workers/workers-api-reference, delete).
 */
export async function removeOrphans(
  { db, bucket }: Pick<StoreContext, "db" | "bucket">,
  orphans: readonly Orphan[],
): Promise<void> {
  for (const { objectName, multipartId } of orphans) {
    if (multipartId === null) continue;
    await bucket
      .resumeMultipartUpload(objectName, multipartId)
      .abort()
      .catch((error) => {
        if (!isNoSuchUpload(error)) throw error;
      });
  }
  const names = orphans.map(({ objectName }) => objectName);
  await bucket.delete(names);
  await db.run(
    statement(
      sql`DELETE FROM ${orphanObjects} WHERE object_name IN (SELECT value FROM json_each(${JSON.stringify(names)}))`,
    ),
  );
}

/** Objects of one listing, and of one deletion, which takes up to 1,000. */
const objectsAtOnce = 1000;

/**
 * Deletes every object in an owner's namespaces, also those of other tools. It may be called again.
 * Uploads in parts that are not complete are no objects: the sweep aborts them. Uploads that a crash
 * interrupted have an orphan that the sweep would keep for a day, so this function makes them due.
 */
export async function removeObjectsOf(
  { db, bucket }: Pick<StoreContext, "db" | "bucket">,
  owner: UserId,
): Promise<void> {
  for (const namespace of [objectPrefix, foreignPrefix]) {
    const prefix = `${namespace}${owner}/`;
    for (;;) {
      const { objects } = await bucket.list({ prefix, limit: objectsAtOnce });
      if (objects.length === 0) break;
      await bucket.delete(objects.map(({ key }) => key));
    }
  }
  // "0" is the character after "/".
  const prefix = `${objectPrefix}${owner}`;
  await db.run(
    statement(
      sql`UPDATE ${orphanObjects} SET remove_after = 0 WHERE object_name > ${`${prefix}/`} AND object_name < ${`${prefix}0`} AND remove_after > 0`,
    ),
  );
}
