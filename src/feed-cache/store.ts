/**
 * Access to KV for the feed cache: bulk reads, writes that may fail, and a time limit on both.
 *
 * @module
 */
import type { Meter } from "../db/meter.ts";

/** Milliseconds after which an operation counts as failed while a client waits for the answer. */
const deadline = 150;

/**
 * Milliseconds after which an operation counts as failed when no client waits: after the answer, where
 * the platform allows 30 seconds (developers.cloudflare.com/workers/runtime-apis/context), and in the
 * queue's consumer, where a thousand writes share six connections.
 */
export const patience = 20_000;

/** A key in a listing, with the metadata of its value. */
interface ListedKey {
  readonly name: string;
  readonly metadata: unknown;
}

/** The options of a write. */
interface WriteOptions {
  /** Seconds until the value expires, 60 or more. */
  readonly lifetime: number;
  /** Metadata for listings, at most 1,024 bytes of JSON. */
  readonly metadata?: unknown;
  /** The time limit in milliseconds; absent: the store's default. */
  readonly wait?: number;
}

/** KV with a time limit. No method throws. */
export interface Store {
  /** Reads up to 100 keys in one operation. A value is null when the key is missing; the result is null when KV failed. */
  read(keys: readonly string[]): Promise<ReadonlyMap<string, string | null> | null>;
  /** Lists the first keys of a prefix. `complete` is true when there are no others; the result is null when KV failed. */
  list(
    prefix: string,
    limit: number,
  ): Promise<{ readonly keys: readonly ListedKey[]; readonly complete: boolean } | null>;
  /** Writes a value. Returns true only when KV confirmed the write. */
  write(key: string, value: string, options: WriteOptions): Promise<boolean>;
}

const late = Symbol("late");

/**
 * Races a promise against the time. The timer is not cleared: clearing it takes longer than a read of
 * KV takes CPU, and timers end with the request that started them.
 */
function within<T>(wait: number, promise: Promise<T>): Promise<T | typeof late> {
  return Promise.race([promise, scheduler.wait(wait).then(() => late)]) as Promise<T | typeof late>;
}

/**
 * Opens KV for one request or batch.
 *
 * @param wait the default time limit in milliseconds.
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
      // A location may answer with a value that it read up to cacheTtl seconds ago. 30 is the minimum
      // (developers.cloudflare.com/kv/api/read-key-value-pairs).
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
