/**
 * The names of objects, and the removal of objects.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import { statement } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import { toBase64Url } from "../../signing/base64url.ts";
import type { StoreContext } from "../context.ts";
import { orphanObjects } from "../tables.ts";

/** The prefix of the name of every object that this Worker stores. */
export const objectPrefix = "o/";

/** The prefix of the name of every object that another tool puts into a user's namespace. */
export const foreignPrefix = "by-key/";

/** A new object name. Its 128 random bits make it unique. */
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

/** Whether an error of R2 is temporary: 10001, 10043 and 10058. */
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
 * Removes orphans from R2, and then from the list of orphans. If it fails in between, the sweep repeats the
 * removal. One call takes at most 1,000 orphans
 * (developers.cloudflare.com/r2/api/workers/workers-api-reference, delete).
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
 * Deletes every object in an owner's namespaces, including those that other tools stored. It may be called
 * again. Incomplete uploads in parts are not objects, and the sweep aborts them. The sweep would keep the
 * orphan of an interrupted upload for a day, so this function makes these orphans due now.
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
