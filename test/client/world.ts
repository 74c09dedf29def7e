/**
 * Clients that talk to the Worker of the test, and what they were answered.
 */
import { exports } from "cloudflare:workers";
import { type Answered, type ClientOptions, createClient } from "../../src/client/index.ts";

export const baseUrl = "https://connectly.test";

/** The Worker's `fetch`. */
export function toWorker(request: Request): Promise<Response> {
  const worker = (exports as unknown as { default: { fetch: typeof fetch } }).default;
  return worker.fetch(request);
}

/** A client and its log, the oldest answer first. */
export function watchedClient(options: Partial<ClientOptions> = {}) {
  const answers: Answered[] = [];
  const client = createClient({
    baseUrl,
    fetch: toWorker,
    retry: { delay: 1 },
    onAnswer: (answered) => answers.push(answered),
    ...options,
  });
  return { client, answers };
}

/** The items of a walk. */
export async function collect<T>(walk: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of walk) items.push(item);
  return items;
}
