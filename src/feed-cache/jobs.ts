/**
 * The messages of the JOBS queue. They name what to stamp, never with which bookmark: whoever
 * carries one out takes the newest there is, so that a message that comes late, or twice, can only
 * make pages stale that were fresh, and never the other way round.
 *
 * @module
 */
import type { UserId } from "../db/ids.ts";
import type { Scope } from "./keys.ts";

/** Stamp these scopes: at most 100. */
export interface StampJob {
  readonly kind: "stamp";
  readonly scopes: readonly Scope[];
}

/** Stamp the followers of an author who may hold a page, from the follow after `after`. */
export interface FanOutJob {
  readonly kind: "fan-out";
  readonly author: UserId;
  /** The id of the follow that was handled last; 0 to start. */
  readonly after: number;
}

export type Job = StampJob | FanOutJob;

function isScope(value: unknown): value is Scope {
  return value === "public" || (typeof value === "string" && /^user:[1-9]\d{0,15}$/.test(value));
}

function isId(value: unknown, least: number): boolean {
  return Number.isSafeInteger(value) && Number(value) >= least;
}

/** Whether a message is one of ours, in every part: one that is not could never be carried out. */
export function isJob(value: unknown): value is Job {
  if (typeof value !== "object" || value === null) return false;
  const job = value as { kind?: unknown; scopes?: unknown; author?: unknown; after?: unknown };
  if (job.kind === "stamp") return Array.isArray(job.scopes) && job.scopes.every(isScope);
  return job.kind === "fan-out" && isId(job.author, 1) && isId(job.after, 0);
}
