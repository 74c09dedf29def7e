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

/** What the check of a token needs. */
export interface TokenContext {
  /** Opens D1 at the primary, where a session that has ended is known to have ended. */
  readonly openPrimary: () => Database;
  /** Unix milliseconds. */
  readonly now: number;
  readonly settings: Settings;
}

/**
 * Finds the user of a token.
 *
 * @returns null when the token is malformed, expired, revoked or signed with another key.
 * @throws Problem 403 when the address of the account has to be verified first.
 */
export type VerifyToken = (token: string, context: TokenContext) => Promise<Viewer | null>;

/** A session that has not ended. The accounts family knows more of it. */
interface OpenSession {
  readonly user: Viewer;
  /** Whether the user's verified address is among `ADMIN_EMAILS`. */
  readonly isAdministrator: boolean;
}

/**
 * Finds the session of a token of either kind.
 *
 * @returns null when the token is not valid, or its session has ended.
 * @throws Problem 403 when the address of the account has to be verified first.
 */
export type FindLiveSession = (token: string, context: TokenContext) => Promise<OpenSession | null>;

/** What the HTTP layer needs of the families. `compose.ts` provides it. */
export interface HttpPorts {
  readonly verifyToken: VerifyToken;
  readonly findLiveSession: FindLiveSession;
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
    /** The session of a route whose access is `session` or `admin`; null on other routes. */
    session: OpenSession | null;
    /** The families read more of them: see `portsOf` in `ports/request-scope.ts`. */
    ports: HttpPorts;
  };
}
