/**
 * The URLs of the pages next to a page.
 *
 * @module
 */
import type { Context } from "hono";
import { type CursorCodec, createCursorCodec, type Page } from "../../keyset/index.ts";
import type { Settings } from "../../settings.ts";
import type { AppEnvironment } from "../environment.ts";
import { deepestPage, type Movement, movements } from "./list-query.ts";
import type { ListRequest } from "./list-request.ts";

const codecs = new WeakMap<Settings, CursorCodec>();

/** The cursors of a Worker. A codec is created once per isolate. */
export function cursorCodec(settings: Settings): CursorCodec {
  const known = codecs.get(settings);
  if (known !== undefined) return known;
  const codec = createCursorCodec(settings.secret, settings.previousSecret);
  codecs.set(settings, codec);
  return codec;
}

/** Maps a list's URL to itself. */
export const sameUrl = (url: URL): URL => url;

/**
 * The request's URL with another movement. All other parameters are kept.
 *
 * @param toList maps the URL to another list first.
 */
export function movedUrl(
  url: string,
  movement: Partial<Record<Movement, string>>,
  toList: (url: URL) => URL = sameUrl,
): string {
  const moved = new URL(toList(new URL(url)));
  for (const name of movements) moved.searchParams.delete(name);
  for (const [name, value] of Object.entries(movement)) moved.searchParams.set(name, value);
  return moved.href;
}

/** The links of a page. A link is null when there is no such page. */
export interface PageLinks {
  readonly next: string | null;
  readonly previous: string | null;
  /** Null in page mode. */
  readonly next_cursor: string | null;
  /** Null in page mode. */
  readonly previous_cursor: string | null;
  readonly first: string;
  readonly last: string;
}

async function cursorLinks<Row>(
  c: Context<AppEnvironment>,
  { scope, cursorUrl }: ListRequest,
  page: Page<Row>,
): Promise<PageLinks> {
  const { url } = c.req;
  const codec = cursorCodec(c.get("settings"));
  const [next, previous] = await Promise.all([
    page.next && codec.encode(scope, page.next),
    page.previous && codec.encode(scope, page.previous),
  ]);
  return {
    next: next && movedUrl(url, { cursor: next }, cursorUrl),
    previous: previous && movedUrl(url, { cursor: previous }, cursorUrl),
    next_cursor: next,
    previous_cursor: previous,
    first: movedUrl(url, {}),
    last: movedUrl(url, { position: "last" }),
  };
}

async function numberLinks<Row>(
  c: Context<AppEnvironment>,
  { scope, cursorUrl }: ListRequest,
  page: Page<Row>,
  number: number,
  totalPages: number | null,
): Promise<PageLinks> {
  const { url } = c.req;
  const numbered = (to: number) => movedUrl(url, { page: String(to) });
  async function byCursor(to: Page<Row>["next"]): Promise<string | null> {
    const cursor = to && (await cursorCodec(c.get("settings")).encode(scope, to));
    return cursor && movedUrl(url, { cursor }, cursorUrl);
  }
  const { rows } = page;
  // When nothing was counted, only the last page itself shows that it is the last one.
  const lastPage = totalPages ?? (page.next === null && rows.length > 0 ? number : null);
  // A page number after the end of the list leads back to the last page.
  const before = Math.min(number - 1, lastPage ?? number);
  // The last page may lie deeper than numbers reach.
  const isReached = before <= deepestPage && (rows.length > 0 || lastPage !== null);
  return {
    next: number === deepestPage ? await byCursor(page.next) : page.next && numbered(number + 1),
    previous: isReached ? page.previous && numbered(before) : await byCursor(page.previous),
    next_cursor: null,
    previous_cursor: null,
    first: numbered(1),
    last:
      lastPage !== null && lastPage <= deepestPage
        ? numbered(lastPage)
        : movedUrl(url, { position: "last" }, cursorUrl),
  };
}

/**
 * The links of a page: by cursor, or by number when the request was by number and numbers reach.
 *
 * @param totalPages null when the list was not counted.
 */
export function pageLinks<Row>(
  c: Context<AppEnvironment>,
  request: ListRequest,
  page: Page<Row>,
  totalPages: number | null,
): Promise<PageLinks> {
  const { position } = request;
  return position.at === "number"
    ? numberLinks(c, request, page, position.number, totalPages)
    : cursorLinks(c, request, page);
}

/** The `Link` header (RFC 8288) of a page. */
export function linkHeader({ next, previous, first, last }: PageLinks): string {
  return Object.entries({ next, prev: previous, first, last })
    .filter(([, url]) => url !== null)
    .map(([relation, url]) => `<${url}>; rel="${relation}"`)
    .join(", ");
}
