/**
 * What the families need of each other, as interfaces. `compose.ts` provides the implementations.
 *
 * @module
 */
import type { SQL } from "drizzle-orm";
import type { Statement } from "../db/database.ts";
import type { FileId, PostId, UserId } from "../db/ids.ts";
import type { Meter } from "../db/meter.ts";
import type { FollowerSource } from "../feed-cache/followers.ts";
import type { AnnouncingContext } from "../feed-cache/outbox.ts";
import type { HttpPorts, Viewer } from "../http/environment.ts";
import type { Bindings, Settings } from "../settings.ts";

/** Posts that have files attached, as the files family knows them. */
export interface AttachedPosts {
  /**
   * An SQL condition: whether the viewer may see a post that the file is attached to.
   *
   * @param post only this post counts; null: every post counts.
   */
  readonly visibleWith: (viewer: UserId, file: SQL, post: PostId | null) => SQL;
  /**
   * Reads which users see some files in posts, and writes to the outbox that the pages of these users must
   * be invalidated. It runs in the transaction that changes the files, before the change.
   *
   * @param files a list of ids or a subquery, in parentheses.
   */
  readonly readAudience: (files: SQL) => Statement<unknown>;
  /** Invalidates the cached pages of an audience. It runs after the change is committed. */
  readonly announce: (context: AnnouncingContext, audience: readonly unknown[]) => Promise<void>;
}

/** A document that was stored. `sha256` is in hexadecimal digits, `size` in bytes. */
interface StoredDocument {
  readonly id: FileId;
  readonly size: number;
  readonly sha256: string | null;
  readonly etag: string | null;
}

/** Files that another family stores: each file has a key of some user and is public. */
export interface Documents {
  /**
   * Streams the body of a request into a new file, or into a file that it replaces.
   *
   * @throws Problem as an upload by key does: 400, 411, 413, 422.
   */
  readonly store: (
    scope: RequestScope,
    request: Request,
    document: { readonly owner: UserId; readonly key: string; readonly contentType: string },
  ) => Promise<StoredDocument>;
  /**
   * Answers a request for the bytes of a file. Ranges and conditions are honoured.
   *
   * @returns null when the file does not exist.
   * @throws Problem 404, 412 and 416.
   */
  readonly serve: (scope: RequestScope, request: Request, id: FileId) => Promise<Response | null>;
}

/** What a user has in stores other than D1. Both functions may be called again. */
export interface UserStores {
  /** Deletes every object in the user's namespaces. */
  readonly removeObjects: (user: UserId) => Promise<void>;
  /** Deletes cached feed pages of the user. Returns whether none is left. */
  readonly removePages: (user: UserId) => Promise<boolean>;
}

/** Everything that `compose.ts` provides. */
export interface Ports extends HttpPorts {
  readonly followers: FollowerSource;
  readonly attachedPosts: AttachedPosts;
  readonly documents: Documents;
  readonly userStores: (bindings: Bindings) => UserStores;
}

/** The context of a service that acts for a user. */
export interface ServiceContext extends AnnouncingContext {
  readonly viewer: Viewer;
  /** Signs links and URLs of attachments. */
  readonly secret: string;
  /** The origin of the request's URL, such as `https://example.com`. */
  readonly origin: string;
}

/** The part of a request that services may use. */
export interface RequestScope extends AnnouncingContext {
  readonly bindings: Bindings;
  readonly settings: Settings;
  readonly meter: Meter;
  readonly ports: Ports;
  /** Null when the route is open and the request carries no token. */
  readonly visitor: Viewer | null;
  /** The origin of the request's URL, such as `https://example.com`. */
  readonly origin: string;
}
