/**
 * What the Worker is given: bindings, variables and secrets, and what a request carries along.
 *
 * @module
 */
import type { Database } from "../db/database.ts";
import type { UserId } from "../db/ids.ts";
import type { Meter } from "../db/meter.ts";

/** The bindings of `wrangler.toml`, and the secret. */
export interface Bindings {
  readonly DB: D1Database;
  /** Feed pages and their stamps. */
  readonly FEED_CACHE: KVNamespace;
  readonly FILES: R2Bucket;
  readonly JOBS: Queue;
  /** Signs cursors and tokens. Absent only when somebody forgot it: then nothing is served. */
  readonly APP_SECRET?: string;
  /** A request that takes longer, in milliseconds, is logged as a warning. Default 500. */
  readonly SLOW_REQUEST_MS?: string;
}

/** Whoever asks. */
export interface Viewer {
  readonly id: UserId;
}

/** What services take: never the Hono context. */
export interface ServiceContext {
  readonly db: Database;
  readonly kv: KVNamespace;
  /** The time of the request, in Unix milliseconds. */
  readonly now: number;
  readonly viewer: Viewer;
}

/** Hono's environment for every router of the Worker. */
export interface AppEnvironment {
  Bindings: Bindings;
  Variables: {
    requestId: string;
    meter: Meter;
    db: Database;
    /** Set behind {@link authenticate}; routes before it must not read it. */
    viewer: Viewer;
  };
}
