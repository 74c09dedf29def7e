/**
 * Hits, misses and bypasses, counted.
 *
 * @module
 */
import type { Feed } from "./keys.ts";
import type { Outcome } from "./read.ts";

/**
 * Counts what one read of a feed page came to: in Analytics Engine, where 25 points a request cost
 * nothing in latency (developers.cloudflare.com/analytics/analytics-engine/limits), and as a line of
 * the log.
 */
export function countOutcome(
  metrics: AnalyticsEngineDataset | undefined,
  read: { readonly feed: Feed; readonly outcome: Outcome; readonly requestId: string },
): void {
  const { feed, outcome, requestId } = read;
  metrics?.writeDataPoint({ indexes: [feed], blobs: [outcome], doubles: [1] });
  console.log(
    JSON.stringify({
      level: "info",
      message: "feed page read",
      feed,
      outcome,
      request_id: requestId,
    }),
  );
}
