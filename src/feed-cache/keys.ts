/**
 * The names of pages and stamps in KV.
 *
 * @module
 */
import type { UserId } from "../db/ids.ts";
import type { Position } from "../keyset/index.ts";

export type Feed = "feed" | "newsfeed";

/** Whose view a stamp speaks of: everybody's, or one person's. */
export type Scope = "public" | `user:${number}`;

/** Which page of whose feed. */
export interface PageName {
  readonly feed: Feed;
  readonly viewer: UserId;
  readonly size: number;
  readonly position: Position;
  /** A digest of what else of the request's URL goes into the page's links. */
  readonly shape: string;
}

function positionName(position: Position): string {
  switch (position.at) {
    case "number":
      return `page-${position.number}`;
    case "around":
      return `around-${position.id}`;
    case "cursor": {
      const { direction, bound } = position;
      return `${direction}-${bound.inclusive ? "and-" : ""}${bound.values.join(",")}`;
    }
    default:
      return position.at;
  }
}

/** All pages of one person's feed start with this. */
export function pagePrefix(feed: Feed, viewer: UserId): string {
  return `page:${feed}:${viewer}:`;
}

/** A page's key. KV takes 512 bytes (developers.cloudflare.com/kv/platform/limits): this has < 120. */
export function pageKey({ feed, viewer, size, position, shape }: PageName): string {
  return `${pagePrefix(feed, viewer)}${size}:${positionName(position)}:${shape}`;
}

export const stampKey = (scope: Scope): string => `stamp:${scope}`;

export const userScope = (user: UserId): Scope => `user:${user}`;

/** The scopes whose stamps a page must not be older than. */
export function scopesOf(feed: Feed, viewer: UserId): readonly Scope[] {
  return feed === "feed" ? [userScope(viewer), "public"] : [userScope(viewer)];
}
