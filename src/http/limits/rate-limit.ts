/**
 * Rate limits, by Workers' rate limiting bindings.
 *
 * A binding counts for each Cloudflare location, without waiting for other locations, and may allow a few
 * requests more than the limit (developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit). It
 * stops abuse, and is not an exact quota. It reports only whether a request is within the limit, and not
 * how many requests are left. The `RateLimit` headers are therefore sent only with 429.
 *
 * @module
 */
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { Bindings, Settings } from "../../settings.ts";
import type { AppEnvironment } from "../environment.ts";
import { Problem } from "../problem.ts";

/** A limit: the number of requests within a period, in seconds, for each key. */
interface RateLimitPolicy {
  readonly binding: Extract<keyof Bindings, `LIMIT_${string}`>;
  readonly limit: number;
  readonly period: 10 | 60;
}

/** Every limit. `wrangler.toml` declares the bindings with the same numbers, and a test compares them. */
export const rateLimits = {
  /** All requests, by IP address, before a token is looked up. */
  address: { binding: "LIMIT_ADDRESS", limit: 2000, period: 10 },
  /** Reads, by user. */
  reads: { binding: "LIMIT_READS", limit: 1000, period: 10 },
  /** Writes, by user. */
  writes: { binding: "LIMIT_WRITES", limit: 25, period: 10 },
  /** Uploads that begin and parts of uploads, by user. */
  uploads: { binding: "LIMIT_UPLOADS", limit: 100, period: 10 },
  /** Sign-ins, by IP address. */
  "sign-in-address": { binding: "LIMIT_SIGN_IN_ADDRESS", limit: 20, period: 10 },
  /** Sign-ins and other checks of a password, by the account's name. */
  "sign-in-name": { binding: "LIMIT_SIGN_IN_NAME", limit: 10, period: 60 },
  /** Sign-ups, by IP address. */
  "sign-up": { binding: "LIMIT_SIGN_UP", limit: 20, period: 60 },
  /** Requests that send e-mail, by IP address. */
  "mail-address": { binding: "LIMIT_MAIL_ADDRESS", limit: 20, period: 60 },
  /** Requests that send e-mail, by the address that it goes to. */
  "mail-name": { binding: "LIMIT_MAIL_NAME", limit: 5, period: 60 },
} as const satisfies Record<string, RateLimitPolicy>;

export type RateLimitName = keyof typeof rateLimits;

/** The part of the Hono context that a limit needs. */
interface LimitedRequest {
  readonly env: Bindings;
  readonly settings: Pick<Settings, "rateLimits">;
}

/**
 * Counts a request.
 *
 * @param key whose request it is. It is not logged and not answered.
 * @throws Problem 429 when the limit is exceeded.
 */
export async function countRequest(
  { env, settings }: LimitedRequest,
  name: RateLimitName,
  key: string,
): Promise<void> {
  if (!settings.rateLimits) return;
  const { binding, limit, period } = rateLimits[name];
  const outcome = await env[binding]?.limit({ key });
  if (outcome === undefined || outcome.success) return;
  // Windows begin at multiples of the period.
  const wait = period - (Math.floor(Date.now() / 1000) % period);
  throw new Problem("too_many_requests", `The limit is ${limit} requests in ${period} seconds.`, {
    headers: {
      "Retry-After": String(wait),
      RateLimit: `"${name}";r=0;t=${wait}`,
      "RateLimit-Policy": `"${name}";q=${limit};w=${period}`,
    },
  });
}

/**
 * The client that a request comes from: the IPv4 address, or the /64 network of an IPv6 address, since
 * one client usually has a whole /64 network. Cloudflare sets the header, and a client cannot set it.
 *
 * @returns null without the header, as in tests.
 */
export function clientAddress(header: string | undefined): string | null {
  if (header === undefined || header === "") return null;
  if (!header.includes(":")) return header;
  const [head = "", tail] = header.toLowerCase().split("::");
  const groups = head.split(":").filter((group) => group !== "");
  const rest = tail === undefined ? [] : tail.split(":").filter((group) => group !== "");
  const zeros = new Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill("0");
  return [...groups, ...zeros, ...rest].slice(0, 4).join(":");
}

/**
 * Counts a request of the client's address, before its token is looked up.
 *
 * @throws Problem 429.
 */
export async function countByAddress(c: Context<AppEnvironment>): Promise<void> {
  const settings = c.get("settings");
  if (!settings.rateLimits) return;
  const address = clientAddress(c.req.header("CF-Connecting-IP"));
  if (address !== null) await countRequest({ env: c.env, settings }, "address", address);
}

/** Limits the requests of a route that reads no token by IP address. */
export const limitByAddress = createMiddleware<AppEnvironment>(async (c, next) => {
  await countByAddress(c);
  await next();
});
