/**
 * The URLs of the pages next to a page.
 *
 * @module
 */
import type { Context } from "hono";
import { type CursorCodec, createCursorCodec, type Page } from "../../keyset/index.ts";
import { RecentMap } from "../../recent-map.ts";
import type { Settings } from "../../settings.ts";
import type { AppEnvironment } from "../environment.ts";
import { splitUrl } from "../requests/url.ts";
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

/** Whether `position` is a filter. Courts have a member of this name, whose values are numbers. */
function isPositionFilter(parameters: URLSearchParams): boolean {
  return !["last", "", undefined].includes(parameters.getAll("position").at(-1));
}

/** What the links of a page repeat of its query. */
interface KeptQuery {
  /** The query without its movement. */
  readonly text: string;
  /** Whether the query filters by `position`. A link then cannot use the parameter to choose the last page. */
  readonly hasPositionFilter: boolean;
}

const recentQueries = new RecentMap<string, KeptQuery>(500, 200);

function withoutMovement(query: string): KeptQuery {
  const known = recentQueries.get(query);
  if (known !== undefined) return known;
  const parameters = new URLSearchParams(query);
  const hasPositionFilter = isPositionFilter(parameters);
  for (const name of movements) {
    if (name !== "position" || !hasPositionFilter) parameters.delete(name);
  }
  const kept = { text: parameters.toString(), hasPositionFilter };
  recentQueries.set(query, kept);
  return kept;
}

/** The URL of the last page. Null when the query filters by `position`: a URL can use the parameter only once. */
function lastLink(url: string, link: (movement: { position: "last" }) => string): string | null {
  const { hasPositionFilter } = withoutMovement(splitUrl(url).query);
  return hasPositionFilter ? null : link({ position: "last" });
}

/**
 * Makes the URLs of other pages of a list from the URL of one page. All parameters except the movement
 * are kept. A request's URL is normalised, so only its query is parsed, once for all links.
 *
 * @param toList maps the URL to another list first.
 */
function linksFrom(url: string, toList: (url: URL) => URL = sameUrl) {
  const listUrl = toList === sameUrl ? url : toList(new URL(url)).href;
  const { path, query } = splitUrl(listUrl);
  const { text: kept } = withoutMovement(query);
  return (movement: Partial<Record<Movement, string>>): string => {
    const chosen = Object.entries(movement)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join("&");
    const all = kept === "" || chosen === "" ? kept + chosen : `${kept}&${chosen}`;
    return all === "" ? path : `${path}?${all}`;
  };
}

/**
 * The request's URL with another movement. All other parameters are kept.
 *
 * @param toList maps the URL to another list first.
 */
export function movedUrl(
  url: string,
  movement: Partial<Record<Movement, string>>,
  toList?: (url: URL) => URL,
): string {
  return linksFrom(url, toList)(movement);
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
  readonly last: string | null;
}

async function cursorLinks<Row>(
  c: Context<AppEnvironment>,
  { scope, cursorUrl }: ListRequest,
  page: Page<Row>,
): Promise<PageLinks> {
  const link = linksFrom(c.req.url);
  const cursorLink = cursorUrl === sameUrl ? link : linksFrom(c.req.url, cursorUrl);
  const codec = cursorCodec(c.get("settings"));
  const [next, previous] = await Promise.all([
    page.next && codec.encode(scope, page.next),
    page.previous && codec.encode(scope, page.previous),
  ]);
  return {
    next: next && cursorLink({ cursor: next }),
    previous: previous && cursorLink({ cursor: previous }),
    next_cursor: next,
    previous_cursor: previous,
    first: link({}),
    last: lastLink(c.req.url, link),
  };
}

async function numberLinks<Row>(
  c: Context<AppEnvironment>,
  { scope, cursorUrl }: ListRequest,
  page: Page<Row>,
  number: number,
  totalPages: number | null,
): Promise<PageLinks> {
  const link = linksFrom(c.req.url);
  const cursorLink = linksFrom(c.req.url, cursorUrl);
  const numbered = (to: number) => link({ page: String(to) });
  async function byCursor(to: Page<Row>["next"]): Promise<string | null> {
    const cursor = to && (await cursorCodec(c.get("settings")).encode(scope, to));
    return cursor && cursorLink({ cursor });
  }
  const { rows } = page;
  // When nothing was counted, only the last page itself shows that it is the last one.
  const lastPage = totalPages ?? (page.next === null && rows.length > 0 ? number : null);
  // A page number after the end of the list leads back to the last page.
  const before = Math.min(number - 1, lastPage ?? number);
  // The last page may lie deeper than page numbers go.
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
        : lastLink(c.req.url, cursorLink),
  };
}

/**
 * The links of a page. They use page numbers when the request used a page number and the linked page has
 * one of at most {@link deepestPage}. Otherwise they use cursors.
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

/**
 * The bytes that a `Link` header may have. Node.js refuses an answer whose headers have more than 16 KiB
 * (nodejs.org/api/http.html#httpmaxheadersize), and a URL that lists 300 ids is 4 KiB long.
 */
const longestHeader = 8192;

/**
 * The `Link` header (RFC 8288) of a page. Relations that would make it longer than {@link longestHeader}
 * are left out, the less important ones first.
 *
 * @returns an empty text when not even the first relation is short enough.
 */
export function linkHeader({ next, previous, first, last }: PageLinks): string {
  const links = Object.entries({ next, prev: previous, first, last })
    .filter(([, url]) => url !== null)
    .map(([relation, url]) => `<${url}>; rel="${relation}"`);
  // Every URL is ASCII: a character is a byte.
  while (links.join(", ").length > longestHeader) links.pop();
  return links.join(", ");
}
