/**
 * The latest slow requests of this isolate. The logs have the slow requests of all isolates.
 *
 * @module
 */

/** One slow request. It names the route and not the path, which may contain names of people and files. */
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

/** The number of requests that an isolate keeps. */
const most = 50;

const kept: SlowRequest[] = [];

/** Keeps a slow request, in place of the oldest one. */
export function keepSlowRequest(request: SlowRequest): void {
  kept.unshift(request);
  kept.length = Math.min(kept.length, most);
}

/** The slow requests, the latest first. */
export const slowRequests = (): readonly SlowRequest[] => kept;
