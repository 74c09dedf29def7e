/**
 * The messages of the JOBS queue.
 *
 * A message names the scopes to stamp but no bookmark. The consumer takes the newest bookmark of D1
 * when it handles the message. A message that arrives late or twice can therefore make fresh pages
 * stale, which costs a miss, but it can never make stale pages fresh.
 *
 * @module
 */
import type { UserId } from "../db/ids.ts";
import type { Scope } from "./keys.ts";

/** Stamp these scopes, at most 100 of them. */
export interface StampJob {
  readonly kind: "stamp";
  readonly scopes: readonly Scope[];
}

/** Stamp every follower of an author who has a lease, starting after the follow `after`. */
export interface FanOutJob {
  readonly kind: "fan-out";
  readonly author: UserId;
  /** The id of the last follow that was handled; 0 to start at the first one. */
  readonly after: number;
}

export type Job = StampJob | FanOutJob;

function isScope(value: unknown): value is Scope {
  if (value === "public" || value === "newsfeeds") return true;
  return typeof value === "string" && /^user:[1-9]\d{0,15}$/.test(value);
}

function isId(value: unknown, least: number): boolean {
  return Number.isSafeInteger(value) && Number(value) >= least;
}

/** Whether a message has the shape of a job. The consumer drops every other message. */
export function isJob(value: unknown): value is Job {
  if (typeof value !== "object" || value === null) return false;
  const job = value as { kind?: unknown; scopes?: unknown; author?: unknown; after?: unknown };
  if (job.kind === "stamp") return Array.isArray(job.scopes) && job.scopes.every(isScope);
  return job.kind === "fan-out" && isId(job.author, 1) && isId(job.after, 0);
}
