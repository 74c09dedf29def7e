/**
 * KV as the feed cache uses it: bulk reads, writes that may fail, and a deadline on both.
 *
 * @module
 */
import type { Meter } from "../db/meter.ts";

/** Milliseconds after which KV counts as failed for whoever waits: by then D1 would have answered. */
export const deadline = 150;

/**
 * The same where nobody waits: behind an answer, where the platform allows 30 seconds
 * (developers.cloudflare.com/workers/runtime-apis/context), and in the queue's consumer. There, a
 * thousand writes share six connections, and a short deadline would count most of them as failed.
 */
export const patience = 20_000;

/** A key of a listing, and what was put beside its value. */
export interface ListedKey {
  readonly name: string;
  readonly metadata: unknown;
}

/** How a value is written. */
export interface WriteOptions {
  /** Seconds until it runs out, 60 or more. */
  readonly lifetime: number;
  /** Small, as JSON (1,024 bytes): listings show it. */
  readonly metadata?: unknown;
  /** Milliseconds to wait for; absent: the store's own. */
  readonly wait?: number;
}

/** KV under a deadline. Nothing here throws. */
export interface Store {
  /** The values of up to 100 keys in one operation; null for all of them when KV failed. */
  read(keys: readonly string[]): Promise<ReadonlyMap<string, string | null> | null>;
  /** The first keys of a prefix, and whether there are no more; null when KV failed. */
  list(
    prefix: string,
    limit: number,
  ): Promise<{ readonly keys: readonly ListedKey[]; readonly complete: boolean } | null>;
  /** Whether the value was written for certain. */
  write(key: string, value: string, options: WriteOptions): Promise<boolean>;
}

const late = Symbol("late");

async function within<T>(wait: number, promise: Promise<T>): Promise<T | typeof late> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alarm = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => resolve(late), wait);
  });
  try {
    return await Promise.race([promise, alarm]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Opens KV for one request or batch.
 *
 * @param wait milliseconds after which an operation counts as failed.
 */
export function openStore(kv: KVNamespace, meter: Meter, wait: number = deadline): Store {
  async function measure<T>(run: () => Promise<T>, longest = wait): Promise<T | null> {
    const start = performance.now();
    try {
      const value = await within(longest, run());
      return value === late ? null : value;
    } catch {
      return null;
    } finally {
      meter.kvMilliseconds += performance.now() - start;
    }
  }

  return {
    read(keys) {
      meter.kvReads += 1;
      // The lowest that KV takes (developers.cloudflare.com/kv/api/read-key-value-pairs): how long a
      // location may go on with what it read before.
      return measure(async () => kv.get([...keys], { type: "text", cacheTtl: 30 }));
    },
    list(prefix, limit) {
      meter.kvReads += 1;
      return measure(async () => {
        const { keys, list_complete: complete } = await kv.list({ prefix, limit });
        return { keys: keys.map(({ name, metadata }) => ({ name, metadata })), complete };
      });
    },
    async write(key, value, { lifetime, metadata, wait: longest }) {
      meter.kvWrites += 1;
      const written = await measure(async () => {
        const expirationTtl = Math.max(60, Math.ceil(lifetime));
        await kv.put(key, value, { expirationTtl, ...(metadata !== undefined && { metadata }) });
        return true;
      }, longest);
      return written === true;
    },
  };
}
