/**
 * The consumer of the JOBS queue.
 *
 * Messages may come late, twice and in any order (developers.cloudflare.com/queues/reference/
 * delivery-guarantees): none of that matters, since every stamp carries a bookmark that was taken
 * after the message was there, and so is not older than the change that it speaks of. For the same
 * reason a scope is stamped once in a batch, however many messages ask for it.
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

/** Followers read at once: four pages and the rest stay below the platform's limit of KV calls. */
const followersAtOnce = 200;

/**
 * Stamps of one invocation. KV allows 1,000 calls (developers.cloudflare.com/kv/platform/limits).
 */
const mostWrites = 900;

/**
 * Pages of followers of one invocation. D1 allows 1,000 queries (developers.cloudflare.com/d1/
 * platform/limits); what cannot be enqueued takes some as well.
 */
const mostPages = 400;

/** Scopes of one message. */
const scopesAtOnce = 100;

/** Seconds until a message that failed is tried again. */
const retryDelay = (attempts: number): number => Math.min(60, 2 ** attempts);

interface Received<Job> {
  readonly message: Message;
  readonly job: Job;
}

/** What one invocation has done, and may still do. */
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

/** Stamps what was not stamped in this batch; answers what KV did not take. */
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
  // A retry would count as a failure, and there is nothing wrong with these.
  await enqueueStamps(announcer, scopes.slice(mostWrites));
  for (const each of received) {
    if (each.job.scopes.some((scope) => failed.has(scope))) retry(each);
    else each.message.ack();
  }
}

/** Stamps followers page by page while the work lasts; what is left goes back into the queue. */
async function fanOut(announcer: Announcer, job: FanOutJob, work: Work): Promise<void> {
  const { db, now } = announcer;
  const failed: Scope[] = [];
  let after: number | null = job.after;
  while (after !== null && work.writes >= followersAtOnce && work.pages > 0) {
    work.pages -= 1;
    const page = await readFollowers(db, job.author, after, followersAtOnce, now);
    failed.push(...(await stamp(announcer, page.active.map(userScope), work)));
    after = page.next;
  }
  await enqueueStamps(announcer, failed);
  if (after !== null) await enqueue(announcer, { ...job, after });
}

/** Jobs of one author are one: the followers behind the least `after` are those of all of them. */
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

/** Carries out a batch. Messages of no known shape are logged and dropped. */
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
