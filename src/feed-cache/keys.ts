/**
 * The names of pages and stamps in KV.
 *
 * @module
 */
import type { UserId } from "../db/ids.ts";
import type { Position } from "../keyset/index.ts";

/** The two cached feeds. */
export type Feed = "feed" | "newsfeed";

/**
 * Which pages a stamp invalidates: those of the public feed, all pages of one user, or all pages of
 * news feeds. The last one is for the deletion of an account, whose followers are not known any more.
 */
export type Scope = "public" | "newsfeeds" | `user:${number}`;

/** Identifies one cached page. */
export interface PageName {
  readonly feed: Feed;
  readonly viewer: UserId;
  readonly size: number;
  readonly position: Position;
  /** The version of the page's content; see `pageVersion`. */
  readonly version: string;
  /** A digest of every other part of the request's URL that the page's links repeat. */
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

/** The prefix of the keys of all pages of one user's feed. */
export function pagePrefix(feed: Feed, viewer: UserId): string {
  return `page:${feed}:${viewer}:`;
}

/** The number of pages that are stored for one position of one user's feed. */
export const pageSlots = 16;

/** What distinguishes the pages of one position: their sizes and the links that they contain. */
export const pageForm = ({ size, shape }: Pick<PageName, "size" | "shape">): string =>
  `${size}:${shape}`;

/** The slot of a form: the sum of its characters, so that consecutive sizes get different slots. */
function slotOf(form: string): number {
  let sum = 0;
  for (let index = 0; index < form.length; index += 1) sum += form.charCodeAt(index);
  return sum % pageSlots;
}

/**
 * The key of a page. A position has at most {@link pageSlots} keys, for any number of page sizes. Two forms
 * with the same slot replace each other, and the stored page contains its form.
 *
 * A key has fewer than 130 bytes; KV allows 512 (developers.cloudflare.com/kv/platform/limits).
 */
export function pageKey(name: PageName): string {
  const { feed, viewer, position, version } = name;
  return `${pagePrefix(feed, viewer)}${slotOf(pageForm(name))}:${positionName(position)}:${version}`;
}

/** The key of a scope's stamp. */
export const stampKey = (scope: Scope): string => `stamp:${scope}`;

/** The scope of one user's pages. */
export const userScope = (user: UserId): Scope => `user:${user}`;

/** The scopes whose stamps a cached page of this feed is compared with. */
export function scopesOf(feed: Feed, viewer: UserId): readonly Scope[] {
  return [userScope(viewer), feed === "feed" ? "public" : "newsfeeds"];
}
