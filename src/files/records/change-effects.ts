/**
 * The effects of changing a record. The object that the record does not name any more is removed from R2,
 * and cached pages that show the file are invalidated.
 *
 * @module
 */
import { removeOrphans } from "../bucket/objects.ts";
import type { ChangeContext } from "../context.ts";
import { giveUpObject, type Written } from "./record-writes.ts";

/**
 * Removes an object that no record names any more. The removal runs after the answer. When it fails,
 * the sweep repeats it.
 *
 * @param multipartId R2's id of the multipart upload to abort; null when there is none.
 */
export function removeLater(
  context: ChangeContext,
  objectName: string,
  multipartId: string | null = null,
): void {
  context.later(removeOrphans(context, [{ objectName, multipartId }]));
}

/** Removes an announced object after the answer, unless a record names it. */
export function discardLater(context: ChangeContext, objectName: string): void {
  const discard = async () => {
    if (await giveUpObject(context.db, objectName)) {
      await removeOrphans(context, [{ objectName, multipartId: null }]);
    }
  };
  context.later(discard());
}

/** Invalidates the cached pages of an audience that `readAudience` read. */
export async function announceChange(
  context: ChangeContext,
  audience: readonly unknown[],
): Promise<void> {
  if (audience.length > 0) await context.posts.announce(context, audience);
}

/** Carries out the effects of switching a record to another object. */
export async function settle(context: ChangeContext, written: Written): Promise<void> {
  if (written.released !== null) removeLater(context, written.released);
  await announceChange(context, written.audience);
}
