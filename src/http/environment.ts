/**
 * What the HTTP layer keeps of a request while it is answered.
 *
 * @module
 */
import type { Bookmark } from "../db/bookmark.ts";
import type { Database } from "../db/database.ts";
import type { UserId } from "../db/ids.ts";
import type { Meter } from "../db/meter.ts";
import type { Bindings, Settings } from "../settings.ts";

/** The user who sends a request. */
export interface Viewer {
  readonly id: UserId;
}

/**
 * Finds the user of a token.
 *
 * @returns null when the token is malformed, expired, revoked or signed with another key.
 */
export type VerifyToken = (
  token: string,
  context: {
    /** Opens D1 at the primary, where a session that has ended is known to have ended. */
    readonly openPrimary: () => Database;
    /** Unix milliseconds. */
    readonly now: number;
  },
) => Promise<Viewer | null>;

/** What the HTTP layer needs of the families. `compose.ts` provides it. */
export interface HttpPorts {
  readonly verifyToken: VerifyToken;
}

/** Hono's environment for every router of the Worker. */
export interface AppEnvironment {
  Bindings: Bindings;
  Variables: {
    requestId: string;
    settings: Settings;
    meter: Meter;
    /** The error that the request failed with; absent unless the answer is a 500. */
    failure?: Error;
    db: Database;
    /** The database state that the client has seen; null when it sent no bookmark. */
    clientBookmark: Bookmark | null;
    /** Null when the route is open and the request carries no token. */
    viewer: Viewer | null;
    /** The families read more of them: see `portsOf` in `ports/request-scope.ts`. */
    ports: HttpPorts;
  };
}
