/**
 * Makes the contexts of services from a request, so that services do not depend on Hono.
 *
 * @module
 */
import type { Context } from "hono";
import { type Database, openDatabase } from "../db/database.ts";
import { createMeter, type Meter } from "../db/meter.ts";
import type { Announcer } from "../feed-cache/announce.ts";
import type { Job } from "../feed-cache/jobs.ts";
import type { AnnouncingContext } from "../feed-cache/outbox.ts";
import { openStore } from "../feed-cache/store.ts";
import type { AppEnvironment } from "../http/environment.ts";
import { Problem } from "../http/problem.ts";
import { type Bindings, readSettings } from "../settings.ts";
import type { Ports, RequestScope, ServiceContext } from "./ports.ts";

/**
 * Makes the announcer of changes for a request, a batch of jobs or the schedule.
 *
 * @param wait milliseconds after which a KV operation counts as failed; absent: the short deadline
 *   of a request.
 */
export function openAnnouncer(
  { followers }: Pick<Ports, "followers">,
  bindings: Bindings,
  db: Database,
  meter: Meter,
  wait?: number,
): Announcer {
  return {
    db,
    kv: openStore(bindings.FEED_CACHE, meter, wait),
    jobs: bindings.JOBS as Queue<Job>,
    followers,
    lifetime: readSettings(bindings).feedPageLifetime,
    now: Date.now(),
  };
}

/** The ports of a request. The application gives every request all of them. */
export function portsOf(c: Context<AppEnvironment>): Ports {
  return c.get("ports") as Ports;
}

/** The origin of a request's URL. Such a URL is normalised, so that it need not be parsed again. */
const originOf = (url: string): string => url.slice(0, url.indexOf("/", "https://".length));

/** Makes a function that continues work after the answer. It logs a failure, and the sweep repeats the work. */
export function laterOf(
  { DB }: Pick<Bindings, "DB">,
  execution: Pick<ExecutionContext, "waitUntil">,
): Pick<AnnouncingContext, "later" | "openLater"> {
  return {
    later: (work) =>
      execution.waitUntil(
        work.catch(({ message }: Error) =>
          console.warn(JSON.stringify({ level: "warn", message: `left to the sweep: ${message}` })),
        ),
      ),
    openLater: () => openDatabase(DB, createMeter()),
  };
}

/**
 * The context of a service that acts for the request's user.
 *
 * @throws Problem 401 when the request has no user.
 */
export function serviceContext(c: Context<AppEnvironment>): ServiceContext {
  const viewer = c.get("viewer");
  if (viewer === null) throw new Problem("unauthenticated", "This route requires a token.");
  return {
    ...openAnnouncer(portsOf(c), c.env, c.get("db"), c.get("meter")),
    viewer,
    ...laterOf(c.env, c.executionCtx),
    secret: c.get("settings").secret,
    origin: originOf(c.req.url),
  };
}

/** The context of a service for a request with or without a user. */
export function requestScope(c: Context<AppEnvironment>): RequestScope {
  return {
    ...openAnnouncer(portsOf(c), c.env, c.get("db"), c.get("meter")),
    bindings: c.env,
    settings: c.get("settings"),
    meter: c.get("meter"),
    ports: portsOf(c),
    visitor: c.get("viewer"),
    origin: originOf(c.req.url),
    ...laterOf(c.env, c.executionCtx),
  };
}
