/**
 * Counts hits, misses and bypasses of the feed cache.
 *
 * @module
 */
import type { Feed } from "./keys.ts";
import type { Outcome } from "./read.ts";

/**
 * Counts the outcome of one read of a feed page in Analytics Engine. Writing a data point does not
 * delay the answer, and an invocation may write 25
 * (developers.cloudflare.com/analytics/analytics-engine/limits).
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
