/**
 * The consumer of the JOBS queue.
 *
 * Messages may arrive late, twice and in any order (developers.cloudflare.com/queues/reference/
 * delivery-guarantees). The result is correct in every case: the consumer takes its bookmark after it
 * received the message, so the bookmark is at least as new as the change that the message announces.
 * For the same reason it stamps a scope only once in a batch, even if several messages name that scope.
 *
 * @module
 */
import { sql } from "drizzle-orm";
import type { Bookmark } from "../db/bookmark.ts";
import { type Database, statement } from "../db/database.ts";
import type { UserId } from "../db/ids.ts";
import { type Announcer, enqueue, putStamps } from "./announce.ts";
import { readFollowers } from "./followers.ts";
import { type FanOutJob, isJob, type StampJob } from "./jobs.ts";
import { type Scope, userScope } from "./keys.ts";

/** The number of followers in one keyset page. */
const followersAtOnce = 200;

/**
 * The number of stamps that one invocation writes. KV allows 1,000 operations
 * (developers.cloudflare.com/kv/platform/limits).
 */
const mostWrites = 900;

/**
 * The number of pages of followers that one invocation reads. D1 allows 1,000 queries
 * (developers.cloudflare.com/d1/platform/limits), and every job that the queue refuses takes one.
 */
const mostPages = 400;

/** The number of scopes in one message. */
const scopesAtOnce = 100;

/** Seconds until a failed message is delivered again. */
const retryDelay = (attempts: number): number => Math.min(60, 2 ** attempts);

interface Received<Job> {
  readonly message: Message;
  readonly job: Job;
}

/** The work that one invocation has done and may still do. */
interface Work {
  readonly stamped: Set<Scope>;
  writes: number;
  pages: number;
}

function retry({ message }: Received<unknown>): void {
  message.retry({ delaySeconds: retryDelay(message.attempts) });
}

function requireBookmark(db: Database): Bookmark {
  const bookmark = db.bookmark();
  if (bookmark === null) throw new Error("D1 gave no bookmark");
  return bookmark;
}

/** Stamps the scopes that this batch has not stamped yet. Returns those that KV did not accept. */
async function stamp(
  { db, kv, lifetime }: Announcer,
  scopes: readonly Scope[],
  work: Work,
): Promise<Scope[]> {
  const fresh = scopes.filter((scope) => !work.stamped.has(scope));
  work.writes -= fresh.length;
  const failed = await putStamps(kv, fresh, requireBookmark(db), lifetime);
  for (const scope of fresh) if (!failed.includes(scope)) work.stamped.add(scope);
  return failed;
}

async function enqueueStamps(announcer: Announcer, scopes: readonly Scope[]): Promise<void> {
  for (let start = 0; start < scopes.length; start += scopesAtOnce) {
    const some = scopes.slice(start, start + scopesAtOnce);
    await enqueue(announcer, { kind: "stamp", scopes: some });
  }
}

async function consumeStamps(
  announcer: Announcer,
  received: readonly Received<StampJob>[],
  work: Work,
): Promise<void> {
  if (received.length === 0) return;
  const scopes = [...new Set(received.flatMap(({ job }) => job.scopes))];
  await announcer.db.run(statement(sql`SELECT 1 AS one`));
  const failed = new Set(await stamp(announcer, scopes.slice(0, work.writes), work));
  // These scopes did not fail, so they go into new messages: a retry would count as a failed attempt.
  await enqueueStamps(announcer, scopes.slice(mostWrites));
  for (const each of received) {
    if (each.job.scopes.some((scope) => failed.has(scope))) retry(each);
    else each.message.ack();
  }
}

/** Stamps followers page by page, up to the limits of the invocation. A new message continues. */
async function fanOut(announcer: Announcer, job: FanOutJob, work: Work): Promise<void> {
  const { db, followers, now } = announcer;
  const failed: Scope[] = [];
  let after: number | null = job.after;
  while (after !== null && work.writes >= followersAtOnce && work.pages > 0) {
    work.pages -= 1;
    const page = await readFollowers(db, followers, job.author, after, followersAtOnce, now);
    const scopes = page.active.map(({ user }) => userScope(user));
    failed.push(...(await stamp(announcer, scopes, work)));
    after = page.next;
  }
  await enqueueStamps(announcer, failed);
  if (after !== null) await enqueue(announcer, { ...job, after });
}

/** Merges the jobs of one author: the job with the smallest `after` includes the others. */
async function consumeFanOuts(
  announcer: Announcer,
  received: readonly Received<FanOutJob>[],
  work: Work,
): Promise<void> {
  const byAuthor = Map.groupBy(received, ({ job }): UserId => job.author);
  for (const [author, jobs] of byAuthor) {
    const after = Math.min(...jobs.map(({ job }) => job.after));
    try {
      await fanOut(announcer, { kind: "fan-out", author, after }, work);
      for (const { message } of jobs) message.ack();
    } catch {
      jobs.forEach(retry);
    }
  }
}

/** Handles a batch of messages. A message that is not a job is logged and dropped. */
export async function consumeJobs(announcer: Announcer, batch: MessageBatch): Promise<void> {
  const stamps: Received<StampJob>[] = [];
  const fanOuts: Received<FanOutJob>[] = [];
  for (const message of batch.messages) {
    const job = message.body;
    if (!isJob(job)) {
      console.error(JSON.stringify({ level: "error", message: "unknown job", job }));
      message.ack();
    } else if (job.kind === "stamp") stamps.push({ message, job });
    else fanOuts.push({ message, job });
  }
  const work: Work = { stamped: new Set(), writes: mostWrites, pages: mostPages };
  await consumeStamps(announcer, stamps, work);
  await consumeFanOuts(announcer, fanOuts, work);
}
