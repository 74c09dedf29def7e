/**
 * The slow requests that this isolate has answered last. Logs have those of all isolates.
 *
 * @module
 */

/** One slow request. It names the route and not the path, which may hold names of people and files. */
interface SlowRequest {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly rowsRead: number;
  readonly roundTrips: number;
  /** Unix milliseconds. */
  readonly at: number;
}

/** The number of requests that are kept. */
const most = 50;

const kept: SlowRequest[] = [];

/** Keeps a slow request, in place of the oldest one. */
export function keepSlowRequest(request: SlowRequest): void {
  kept.unshift(request);
  kept.length = Math.min(kept.length, most);
}

/** The slow requests, the latest first. */
export const slowRequests = (): readonly SlowRequest[] => kept;
