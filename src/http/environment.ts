/**
 * What the Worker is given: bindings, variables and secrets, and what a request carries along.
 *
 * @module
 */
import type { Bookmark } from "../db/bookmark.ts";
import type { Database } from "../db/database.ts";
import type { UserId } from "../db/ids.ts";
import type { Meter } from "../db/meter.ts";
import type { Announcer } from "../feed-cache/announce.ts";
import type { Job } from "../feed-cache/jobs.ts";

/** The bindings of `wrangler.toml`, and the secret. */
export interface Bindings {
  readonly DB: D1Database;
  /** Feed pages and their stamps. */
  readonly FEED_CACHE: KVNamespace;
  readonly FILES: R2Bucket;
  readonly JOBS: Queue<Job>;
  /** Counts hits, misses and bypasses of the feed cache. Absent where nobody counts. */
  readonly FEED_METRICS?: AnalyticsEngineDataset;
  /** Signs cursors and tokens. Absent only when somebody forgot it: then nothing is served. */
  readonly APP_SECRET?: string;
  /** A request that takes longer, in milliseconds, is logged as a warning. Default 500. */
  readonly SLOW_REQUEST_MS?: string;
  /** Seconds that a feed page is kept, 60 or more. Default 900. */
  readonly FEED_CACHE_TTL?: string;
  /** Seconds for which what R2 said of an object is believed. Default 3,600. */
  readonly FILE_METADATA_TTL?: string;
  /** Seconds after which an upload that was not completed is aborted. Default 86,400. */
  readonly UPLOAD_TTL?: string;
  /** Objects of R2 that one request asks about at a time, 1 to 6. Default 6. */
  readonly R2_CONCURRENCY?: string;
  /**
   * Who may import dockets: e-mail addresses between commas, of accounts that are there already. Nobody
   * verifies an address: whoever signs up with one of these first has the right. Default nobody.
   */
  readonly ADMIN_EMAILS?: string;
  /** Where R2 speaks S3, the bucket included. With the two keys: links that go to R2 directly. */
  readonly S3_ENDPOINT?: string;
  readonly S3_ACCESS_KEY_ID?: string;
  readonly S3_SECRET_ACCESS_KEY?: string;
}

/** Whoever asks. */
export interface Viewer {
  readonly id: UserId;
}

/** What services take: never the Hono context. */
export interface ServiceContext extends Announcer {
  readonly viewer: Viewer;
}

/** Hono's environment for every router of the Worker. */
export interface AppEnvironment {
  Bindings: Bindings;
  Variables: {
    requestId: string;
    meter: Meter;
    db: Database;
    /** The state that the client knows of; null when it sent none. */
    clientBookmark: Bookmark | null;
    /** Set behind {@link authenticate}; routes before it must not read it. */
    viewer: Viewer;
  };
}
