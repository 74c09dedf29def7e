/**
 * Announcing a change: the stamps that a write puts before it is answered.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import type { Bookmark } from "../db/bookmark.ts";
import { type Database, statement } from "../db/database.ts";
import type { UserId } from "../db/ids.ts";
import { readFollowers } from "./followers.ts";
import { type ChangeKind, invalidations } from "./invalidation.ts";
import type { Job } from "./jobs.ts";
import { type Scope, stampKey, userScope } from "./keys.ts";
import type { Store } from "./store.ts";
import { pendingJobs } from "./tables.ts";

/** Followers that a write stamps itself; more of them are left to the queue. */
export const mostInline = 50;

/** What announcing needs. */
export interface Announcer {
  readonly db: Database;
  readonly kv: Store;
  readonly jobs: Pick<Queue<Job>, "send">;
  /** Seconds that a page is kept. */
  readonly lifetime: number;
  /** Unix milliseconds. */
  readonly now: number;
}

/** A change that was just committed in the announcer's session. */
export interface Change {
  readonly kind: ChangeKind;
  readonly actor: UserId;
  /** Whom the change can be seen by, at its widest before and after; absent: by the actor alone. */
  readonly audience?: "public" | "followers" | "private";
}

/** A stamp outlives every page that it can make stale. */
export const stampLifetime = (lifetime: number): number => 2 * lifetime + 60;

/**
 * Hands a job to the queue, or, when that fails, to a row that the sweep finds. Fails only when D1
 * does as well.
 */
export async function enqueue(
  { db, jobs, now }: Pick<Announcer, "db" | "jobs" | "now">,
  job: Job,
): Promise<void> {
  try {
    await jobs.send(job);
  } catch {
    await db.run(
      statement(
        sql`INSERT INTO ${pendingJobs} (job, created_at) VALUES (${JSON.stringify(job)}, ${now})`,
      ),
    );
  }
}

/** Puts stamps; answers the scopes whose stamp was not written for certain. */
export async function putStamps(
  kv: Store,
  scopes: readonly Scope[],
  bookmark: Bookmark,
  lifetime: number,
): Promise<Scope[]> {
  const written = await Promise.all(
    scopes.map((scope) =>
      kv.write(stampKey(scope), bookmark, { lifetime: stampLifetime(lifetime) }),
    ),
  );
  return scopes.filter((_, index) => !written[index]);
}

/**
 * Announces a change. Call it after the write, before the answer. It does not fail: the write
 * stands, and where KV, the queue and D1 all refuse, the log says so and pages run out by
 * themselves.
 */
export async function announce(announcer: Announcer, change: Change): Promise<void> {
  try {
    await announceNow(announcer, change);
  } catch (error) {
    const { message } = error as Error;
    console.error(JSON.stringify({ level: "error", message: `not announced: ${message}`, change }));
  }
}

/** The followers to stamp at once; null when they are more than that, or cannot be read now. */
async function readInline({ db, now }: Announcer, author: UserId): Promise<Scope[] | null> {
  try {
    const { active, next } = await readFollowers(db, author, 0, mostInline + 1, now);
    return next === null ? active.map(userScope) : null;
  } catch {
    return null;
  }
}

async function announceNow(announcer: Announcer, change: Change): Promise<void> {
  const { db, kv, lifetime } = announcer;
  const bookmark = db.bookmark();
  if (bookmark === null) throw new Error("a change is announced after it was written");
  const { kind, actor, audience = "private" } = change;
  const reach = invalidations[kind];
  const own = userScope(actor);
  const others: Scope[] = [];
  const later: Scope[] = [];
  const jobs: Job[] = [];

  if (audience === "public" && reach.public === "now") others.push("public");
  if (audience === "public" && reach.public === "soon") later.push("public");
  if (audience !== "private" && reach.followers === "now") {
    const followers = await readInline(announcer, actor);
    if (followers === null) jobs.push({ kind: "fan-out", author: actor, after: 0 });
    else others.push(...followers);
  }

  const failed = await putStamps(kv, [own, ...others], bookmark, lifetime);
  if (reach.again) later.push(own, ...others);
  const scopes = [...new Set([...later, ...failed])];
  if (scopes.length > 0) jobs.push({ kind: "stamp", scopes });
  await Promise.all(jobs.map((job) => enqueue(announcer, job)));
}
