/**
 * The contexts of this family's services.
 *
 * @module
 */
import type { Context } from "hono";
import type { Meter } from "../db/meter.ts";
import type { AnnouncingContext } from "../feed-cache/outbox.ts";
import type { AppEnvironment, Viewer } from "../http/environment.ts";
import type { AttachedPosts, RequestScope, ServiceContext } from "../ports/ports.ts";
import { requestScope, serviceContext } from "../ports/request-scope.ts";
import { type Bindings, type FileSettings, readSettings } from "../settings.ts";
import { type Bucket, meterBucket } from "./bucket/metered-bucket.ts";

/** The context of a service that reads or writes objects, in a request, a queue or the schedule. */
export interface StoreContext extends Pick<ServiceContext, "db" | "now"> {
  readonly bucket: Bucket;
  readonly settings: FileSettings;
}

/** The context of a service that changes files. */
export interface ChangeContext extends StoreContext, AnnouncingContext {
  readonly posts: AttachedPosts;
}

/** What services take of a request, whether it has a user or not. */
export interface FileScope extends ChangeContext {
  /** Signs links. */
  readonly secret: string;
  /** The previous secret, which still verifies what it signed; null when there is none. */
  readonly previousSecret: string | null;
  /** The origin of the request's URL. Links start with it. */
  readonly origin: string;
  /** Null when the route is open and the request carries no token. */
  readonly visitor: Viewer | null;
}

/** What a service takes that acts for the request's user. */
export interface FileContext extends ServiceContext, FileScope {}

/** Makes the context of work outside of requests. */
export function storeContext(
  env: Bindings,
  { db, now, meter }: Pick<ServiceContext, "db" | "now"> & { readonly meter: Meter },
): StoreContext {
  return { db, now, bucket: meterBucket(env.FILES, meter), settings: readSettings(env).files };
}

/** What the services of this family take of a request, whether it has a user or not. */
export function fileScope(scope: RequestScope): FileScope {
  const { bindings, settings, ports, meter } = scope;
  return {
    ...scope,
    bucket: meterBucket(bindings.FILES, meter),
    settings: settings.files,
    posts: ports.attachedPosts,
    secret: settings.secret,
    previousSecret: settings.previousSecret,
  };
}

/**
 * What a service takes that acts for the request's user.
 *
 * @throws Problem 401 when the request has no user.
 */
export function fileContext(c: Context<AppEnvironment>): FileContext {
  const { viewer } = serviceContext(c);
  return { ...fileScope(requestScope(c)), viewer };
}
