/**
 * What the services of this family take.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import type { Context } from "hono";
import { type Statement, statement } from "../db/database.ts";
import type { UserId } from "../db/ids.ts";
import type { Meter } from "../db/meter.ts";
import type { Announcer } from "../feed-cache/announce.ts";
import type { AppEnvironment, Bindings, ServiceContext } from "../http/environment.ts";
import { serviceContext } from "../http/router.ts";
import { type Bucket, meterBucket } from "./bucket/metered-bucket.ts";

/** Files of posts, as the family of posts knows them. Handed in where the app is put together. */
export interface AttachedPosts {
  /** Whether the viewer may see a post that the file is attached to, as an SQL condition. */
  readonly visibleWith: (viewer: UserId, file: SQL) => SQL;
  /** Reads whose pages show the file. Runs first in the transaction that changes the file. */
  readonly readAudience: (file: SQL) => Statement<unknown>;
  /** Announces that these pages are stale. Runs when the change is committed. */
  readonly announce: (announcer: Announcer, audience: readonly unknown[]) => Promise<void>;
}

/** For as long as no family has posts with files. */
export const noAttachments: AttachedPosts = {
  visibleWith: () => sql`0`,
  readAudience: () => statement(sql`SELECT 1 WHERE 0`),
  announce: async () => undefined,
};

/** How R2 is used, from the Worker's variables. */
export interface FileSettings {
  /** Milliseconds after which an upload that was not completed is aborted. */
  readonly uploadLifetime: number;
  /** Milliseconds for which what R2 said of an object is believed. */
  readonly metadataLifetime: number;
  /** Objects that one request asks R2 about at a time. */
  readonly concurrency: number;
  /** Where and how R2 speaks S3; null when that is not configured. */
  readonly s3: S3Settings | null;
}

export interface S3Settings {
  /** The bucket included, without a slash at the end. */
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** What reading and writing objects takes, whoever asks: a request, the queue, the sweep. */
export interface StoreContext extends Pick<ServiceContext, "db" | "now"> {
  readonly bucket: Bucket;
  readonly settings: FileSettings;
}

/** What changing files takes, whoever does it. */
export interface ChangeContext extends StoreContext, Announcer {
  readonly posts: AttachedPosts;
  /** Lets something go on after the answer. Its failure is logged, and harms nobody. */
  readonly later: (work: Promise<unknown>) => void;
}

/** What a request's services take. */
export interface FileContext extends ServiceContext, ChangeContext {
  /** Signs links. */
  readonly secret: string;
  /** Of the request's URL: links start with it. */
  readonly origin: string;
}

/** Six requests may be open at a time (developers.cloudflare.com/workers/platform/limits). */
const mostConnections = 6;

function numberOf(text: string | undefined, fallback: number, minimum: number): number {
  const value = Number(text ?? fallback);
  return Number.isFinite(value) ? Math.max(minimum, value) : fallback;
}

/** The settings of this Worker. What is set to nonsense has its default. */
export function fileSettings(env: Bindings): FileSettings {
  const { S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env;
  const concurrency = Math.trunc(numberOf(env.R2_CONCURRENCY, mostConnections, 1));
  return {
    uploadLifetime: 1000 * numberOf(env.UPLOAD_TTL, 86_400, 60),
    metadataLifetime: 1000 * numberOf(env.FILE_METADATA_TTL, 3600, 0),
    concurrency: Math.min(mostConnections, concurrency),
    s3:
      S3_ENDPOINT && S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY
        ? {
            endpoint: S3_ENDPOINT.replace(/\/$/, ""),
            accessKeyId: S3_ACCESS_KEY_ID,
            secretAccessKey: S3_SECRET_ACCESS_KEY,
          }
        : null,
  };
}

/** What work outside of requests takes. */
export function storeContext(
  env: Bindings,
  { db, now, meter }: Pick<ServiceContext, "db" | "now"> & { readonly meter: Meter },
): StoreContext {
  return { db, now, bucket: meterBucket(env.FILES, meter), settings: fileSettings(env) };
}

/** What a service takes, from a request's context. */
export function fileContext(c: Context<AppEnvironment>, posts: AttachedPosts): FileContext {
  return {
    ...serviceContext(c),
    bucket: meterBucket(c.env.FILES, c.get("meter")),
    settings: fileSettings(c.env),
    posts,
    secret: c.env.APP_SECRET ?? "",
    origin: new URL(c.req.url).origin,
    later: (work) =>
      c.executionCtx.waitUntil(
        work.catch(({ message }: Error) =>
          console.warn(JSON.stringify({ level: "warn", message: `left to the sweep: ${message}` })),
        ),
      ),
  };
}
