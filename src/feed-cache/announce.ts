/**
 * Announces changes: a write puts stamps into KV before it is answered.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import type { Bookmark } from "../db/bookmark.ts";
import { type Database, statement } from "../db/database.ts";
import type { UserId } from "../db/ids.ts";
import { type ActiveFollower, type FollowerSource, readFollowers } from "./followers.ts";
import { type ChangeKind, invalidations } from "./invalidation.ts";
import type { Job } from "./jobs.ts";
import { type Scope, stampKey, userScope } from "./keys.ts";
import type { Store } from "./store.ts";
import { pendingJobs } from "./tables.ts";

/** The number of followers that a write stamps itself. The queue stamps the others. */
const mostInline = 50;

/** The number of followers that a write reads to find those with a lease. */
const mostLookedAt = 200;

/** The context of an announcement. */
export interface Announcer {
  readonly db: Database;
  readonly kv: Store;
  readonly jobs: Pick<Queue<Job>, "send">;
  readonly followers: FollowerSource;
  /** Seconds for which a page is stored. */
  readonly lifetime: number;
  /** Unix milliseconds. */
  readonly now: number;
}

/** A change that was committed in the announcer's session. */
export interface Change {
  readonly kind: ChangeKind;
  readonly actor: UserId;
  /**
   * The users who could see the changed post before or can see it after the change, whichever group is
   * larger. Absent: only the actor.
   */
  readonly audience?: "public" | "followers" | "private";
  /** Other users whose pages the change makes wrong, such as a user who was blocked. */
  readonly others?: readonly UserId[];
}

/** Seconds for which a stamp is stored: longer than every page that it can invalidate. */
const stampLifetime = (lifetime: number): number => 2 * lifetime + 60;

/**
 * Sends a job to the queue. When the queue refuses it, the job is written to D1, and the sweep sends
 * it later.
 *
 * @throws when D1 fails as well.
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

/** Writes stamps to KV. Returns the scopes for which KV did not confirm the write. */
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
 * Announces a change. Call it after the write and before the answer. It does not throw, because the
 * write is already committed: when KV, the queue and D1 all fail, it logs an error, and the row in the
 * outbox remains; see {@link announced}.
 *
 * @returns whether every stamp is in KV, or in a job that the queue or D1 has accepted.
 */
export async function announce(announcer: Announcer, change: Change): Promise<boolean> {
  try {
    await announceNow(announcer, change);
    return true;
  } catch (error) {
    const { message } = error as Error;
    console.error(JSON.stringify({ level: "error", message: `not announced: ${message}`, change }));
    return false;
  }
}

interface Inline {
  /** The followers to stamp before the answer. */
  readonly active: readonly ActiveFollower[];
  /** The follow after which the queue continues; null when no follower is left. */
  readonly rest: number | null;
}

/** Chooses the followers to stamp before the answer: none when they cannot be read now. */
async function readInline(announcer: Announcer, author: UserId): Promise<Inline> {
  const { db, followers, now } = announcer;
  try {
    const page = await readFollowers(db, followers, author, 0, mostLookedAt, now);
    const active = page.active.slice(0, mostInline);
    const isCut = active.length < page.active.length;
    return { active, rest: isCut ? (active.at(-1)?.follow ?? 0) : page.next };
  } catch {
    return { active: [], rest: 0 };
  }
}

async function announceNow(announcer: Announcer, change: Change): Promise<void> {
  const { db, kv, lifetime } = announcer;
  const bookmark = db.bookmark();
  if (bookmark === null) throw new Error("a change is announced after it was written");
  const { kind, actor, audience = "private", others = [] } = change;
  const reach = invalidations[kind];
  const now: Scope[] = [actor, ...others].map(userScope);
  const followers: Scope[] = [];
  const later: Scope[] = [];
  const jobs: Job[] = [];

  if (audience === "public" && reach.public === "now") now.push("public");
  if (audience === "public" && reach.public === "soon") later.push("public");
  if (reach.followers === "everybody") now.push("newsfeeds");
  if (audience !== "private" && reach.followers === "now") {
    const { active, rest } = await readInline(announcer, actor);
    followers.push(...active.map(({ user }) => userScope(user)));
    if (rest !== null) {
      // A fan-out from the start stamps the first followers a second time. After a change that only
      // shows something new, they are stamped once, as all others are, to save writes to KV.
      const after = reach.public === "now" ? 0 : rest;
      jobs.push({ kind: "fan-out", author: actor, after });
    } else if (reach.again) later.push(...followers);
  }
  if (reach.again) later.push(...now);

  const failed = await putStamps(kv, [...now, ...followers], bookmark, lifetime);
  const scopes = [...new Set([...later, ...failed])];
  if (scopes.length > 0) jobs.push({ kind: "stamp", scopes });
  await Promise.all(jobs.map((job) => enqueue(announcer, job)));
}
