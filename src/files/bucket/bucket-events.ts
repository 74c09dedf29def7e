/**
 * Handles R2's event notifications, which report what tools other than this Worker have done to objects.
 *
 * Messages may come late, twice and in any order (developers.cloudflare.com/queues/reference/
 * delivery-guarantees). Therefore a message only names an object. The Worker asks R2 for the object's
 * current state, and updates the record to it.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { sql } from "drizzle-orm";
import type { UserId } from "../../db/ids.ts";
import type { ChangeContext } from "../context.ts";
import { absentOnly, onlyVersion } from "../preconditions/write-conditions.ts";
import { settle } from "../records/change-effects.ts";
import { keySchema } from "../records/key.ts";
import { isUser, readFileByKey } from "../records/record-queries.ts";
import type { FileRow } from "../records/record-rows.ts";
import { writeRecord } from "../records/record-writes.ts";
import { finish, pictureOf } from "../uploads/completion.ts";
import { describeObject } from "../uploads/single-upload.ts";
import { readByObjects, type UploadRow } from "../uploads/upload-queries.ts";
import { withMetadata } from "./object-metadata.ts";

/** A message of the queue (developers.cloudflare.com/r2/buckets/event-notifications). */
const eventSchema = z.object({
  action: z.string(),
  object: z.object({ key: z.string() }),
});

/** The name of an object that another tool stores for a user: it contains the user's id and the key. */
const foreignName = /^by-key\/([1-9]\d{0,15})\/(.+)$/s;

/** Objects that one audit turns into files. Each takes one call to R2 and three to D1. */
const mostAdopted = 100;

/** Seconds until a message that failed is tried again. */
const retryDelay = (attempts: number): number => Math.min(600, 2 ** attempts);

/**
 * Makes a file of an object that another tool has put into a user's namespace.
 *
 * @throws Error when the file was changed meanwhile, or when the object is about to be removed. The next
 *   attempt with the message reads the new state.
 */
async function adopt(context: ChangeContext, name: string): Promise<void> {
  const [, id, key] = foreignName.exec(name) ?? [];
  const owner = Number(id) as UserId;
  if (key === undefined || !keySchema.safeParse(key).success) return;
  if (!Number.isSafeInteger(owner)) return;
  const object = await context.bucket.head(name);
  if (object === null) return;
  const { db, posts, now } = context;
  if (!(await isUser(db, owner))) return;
  const current = await readFileByKey(db, owner, key);
  // The newer version wins, whether the Worker or another tool stored it.
  if (current !== null && current.lastModified >= object.uploaded.getTime()) return;
  const condition = current?.etag == null ? absentOnly : onlyVersion(current.etag);
  // The bytes are already in R2, so the quota does not apply.
  const target = { owner, key, condition, quota: null };
  const { contentType, contentEncoding, contentLanguage, cacheControl } = object.httpMetadata ?? {};
  const description = {
    contentType: contentType ?? "application/octet-stream",
    httpMetadata: {
      ...(contentEncoding !== undefined && { contentEncoding }),
      ...(contentLanguage !== undefined && { contentLanguage }),
      ...(cacheControl !== undefined && { cacheControl }),
    },
    visibility: undefined,
    customMetadata: undefined,
  };
  const picture = await pictureOf(context, object, description.contentType);
  const described = describeObject(object, description, null, picture);
  const written = await writeRecord(db, target, described, "found", posts, now);
  if (written === null) throw new Error("the key or the object is about to change");
  await settle(context, written);
}

/** Completes an upload whose object is in R2: by a presigned URL, or after a crash of the Worker. */
async function complete(context: ChangeContext, upload: UploadRow): Promise<void> {
  const object = await context.bucket.head(upload.objectName);
  // An object with another size than announced becomes no file. The request that completes the upload fails.
  const { announcedSize: size } = upload;
  if (object === null || (size !== null && object.size !== size)) return;
  await finish(context, upload, object);
}

/** Whether R2 was asked about a record and answered. */
const wasAsked = ({ metadataCachedAt }: FileRow, now: number) => metadataCachedAt === now;

/**
 * Updates records to what R2 has. Returns the names of objects for which R2 did not answer.
 *
 * @param rows complete files.
 */
async function refresh(context: ChangeContext, rows: readonly FileRow[]): Promise<string[]> {
  const { db, posts, now } = context;
  // Only the message names the changed object, so it is tried again until the record is written.
  const after = await withMetadata(context, rows, false, undefined, (error) => {
    throw error;
  });
  for (const [index, { id, etag }] of after.entries()) {
    if (etag === rows[index]?.etag) continue;
    const { rows: audience } = await db.run(posts.readAudience(sql`(${id})`));
    if (audience.length > 0) await posts.announce(context, audience);
  }
  return after.filter((row) => !wasAsked(row, now)).map(({ objectName }) => objectName);
}

/** Handles the events of some objects. Returns the names of the objects for which it failed. */
async function follow(
  context: ChangeContext,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const { files, uploads } = await readByObjects(context.db, names);
  const failed = new Set(await refresh(context, files));
  const recorded = new Set(files.map(({ objectName }) => objectName));
  const ongoing = new Map(uploads.map((upload) => [upload.objectName, upload]));
  const others = names.filter((name) => !recorded.has(name)).values();
  async function work(): Promise<void> {
    for (const name of others) {
      const upload = ongoing.get(name);
      try {
        await (upload === undefined ? adopt(context, name) : complete(context, upload));
      } catch (error) {
        const { message } = error as Error;
        console.warn(JSON.stringify({ level: "warn", message: `event failed: ${message}`, name }));
        failed.add(name);
      }
    }
  }
  await Promise.all(Array.from({ length: context.settings.concurrency }, work));
  return failed;
}

/**
 * Makes files of objects that other tools put into users' namespaces and that have no record. Their event
 * was lost, or the event notifications were not configured yet.
 *
 * @param names in the order of the bucket.
 * @returns the last name that was handled, when there are more names than one run adopts; otherwise null.
 */
export async function adoptUnrecorded(
  context: ChangeContext,
  names: readonly string[],
): Promise<string | null> {
  const { files, uploads } = await readByObjects(context.db, names);
  const recorded = new Set([...files, ...uploads].map(({ objectName }) => objectName));
  const unrecorded = names.filter((name) => !recorded.has(name));
  const some = unrecorded.slice(0, mostAdopted);
  for (const name of some) {
    await adopt(context, name).catch(({ message }: Error) => {
      console.warn(JSON.stringify({ level: "warn", message: `not adopted: ${message}`, name }));
    });
  }
  return unrecorded.length > some.length ? (some.at(-1) ?? null) : null;
}

/**
 * Handles a batch of event notifications. Messages of another shape are logged and dropped. Messages that
 * fail are tried again, with increasing delays.
 */
export async function consumeFileEvents(
  context: ChangeContext,
  batch: MessageBatch,
): Promise<void> {
  const received = batch.messages.flatMap((message) => {
    const event = eventSchema.safeParse(message.body);
    if (event.success) return [{ message, name: event.data.object.key }];
    console.error(JSON.stringify({ level: "error", message: "unknown event", body: message.body }));
    message.ack();
    return [];
  });
  const names = [...new Set(received.map(({ name }) => name))];
  if (names.length === 0) return;
  const failed = await follow(context, names);
  for (const { message, name } of received) {
    if (failed.has(name)) message.retry({ delaySeconds: retryDelay(message.attempts) });
    else message.ack();
  }
}
