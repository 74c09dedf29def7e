/**
 * The router that every family builds on.
 *
 * @module
 */
import { OpenAPIHono, type z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { followerSource } from "../accounts/follower-source.ts";
import type { Database } from "../db/database.ts";
import type { Meter } from "../db/meter.ts";
import type { Announcer } from "../feed-cache/announce.ts";
import { openStore } from "../feed-cache/store.ts";
import type { AppEnvironment, Bindings, ServiceContext } from "./environment.ts";
import { Problem, problemResponse, problemSchema } from "./problem.ts";

/** A router whose schemas answer problem documents, and that takes a trailing slash as nothing. */
export function createRouter(): OpenAPIHono<AppEnvironment> {
  return new OpenAPIHono<AppEnvironment>({
    strict: false,
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const errors = result.error.issues.map(({ path, message }) => ({
        path: path.map(String).join("."),
        message,
      }));
      const detail = errors
        .map(({ path, message }) => (path === "" ? message : `${path}: ${message}`))
        .join("; ");
      return problemResponse(c, new Problem("invalid_request", detail, { errors }));
    },
  });
}

/** Seconds that a feed page is kept, unless FEED_CACHE_TTL says otherwise. */
const defaultLifetime = 900;

/** KV keeps nothing for less (developers.cloudflare.com/kv/api/write-key-value-pairs). */
const shortestLifetime = 60;

function lifetimeOf({ FEED_CACHE_TTL: text }: Bindings): number {
  const seconds = Number(text ?? defaultLifetime);
  return Number.isFinite(seconds) ? Math.max(shortestLifetime, seconds) : defaultLifetime;
}

/** What announces changes, for a request or for a batch of jobs. */
export function announcer(env: Bindings, db: Database, meter: Meter): Announcer {
  return {
    db,
    kv: openStore(env.FEED_CACHE, meter),
    jobs: env.JOBS,
    followers: followerSource,
    lifetime: lifetimeOf(env),
    now: Date.now(),
  };
}

/** What a service takes, from a request's context. */
export function serviceContext(c: Context<AppEnvironment>): ServiceContext {
  return { ...announcer(c.env, c.get("db"), c.get("meter")), viewer: c.get("viewer") };
}

/** A JSON request body for `createRoute`. */
export function jsonBody<S extends z.ZodType>(schema: S) {
  return { required: true, content: { "application/json": { schema } } } as const;
}

/** A JSON answer for `createRoute`. */
export function jsonAnswer<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { "application/json": { schema } } } as const;
}

/** An answer without a body for `createRoute`. */
export const noContent = { description: "Done; no content" } as const;

export const problemContent = { "application/problem+json": { schema: problemSchema } } as const;

/** The problem answers that any route behind a token can give. */
export const problemAnswers = {
  400: { description: "Something in the request is not valid", content: problemContent },
  401: { description: "No token, or one that is not valid", content: problemContent },
  404: { description: "Not there, or not for the caller to see", content: problemContent },
} as const;

/** The further answer of routes that change what others may see. */
export const forbiddenAnswer = {
  403: { description: "Seen by the caller, but somebody else's", content: problemContent },
} as const;

/** OpenAPI's security requirement of a route behind a token. */
export const bearer: { bearer: string[] }[] = [{ bearer: [] }];
