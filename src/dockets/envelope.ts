/**
 * CourtListener's envelope around a page. It has exactly `count`, `next`, `previous` and `results`. All
 * other information about a page is in headers.
 *
 * @module
 */
import type { Context } from "hono";
import type { AppEnvironment } from "../http/environment.ts";
import { linkHeader, pageLinks } from "../http/lists/links.ts";
import type { ListRequest } from "../http/lists/list-request.ts";
import { splitUrl } from "../http/requests/url.ts";
import type { Page } from "../keyset/index.ts";
import type { Json } from "./present.ts";

/** The header of a page that ended early: its value is the number of rows that a page may read. */
const endedEarlyHeader = "X-Scan-Limit";

/**
 * A URL with its parameters sorted by name, as CourtListener writes them. Values of one name stay in
 * order.
 *
 * @param url a normalised URL. Only its query is parsed.
 * @param change changes the parameters first.
 */
function sorted(url: string, change: (parameters: URLSearchParams) => void = () => {}): string {
  const { path, query } = splitUrl(url);
  const parameters = new URLSearchParams(query);
  change(parameters);
  parameters.sort();
  const text = parameters.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** The URL that counts the list of a request. */
function countUrl(url: string): string {
  return sorted(url, (parameters) => parameters.set("count", "on"));
}

/** Removes the page number from a link to page 1. */
function withoutFirstPage(url: string): string {
  return sorted(url, (parameters) => {
    if (parameters.get("page") === "1") parameters.delete("page");
  });
}

/** CourtListener's envelope. */
interface DocketEnvelope {
  /** The number of rows. In v4, except for courts, it is the URL that answers the number. */
  readonly count: number | string;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: Json[];
}

/**
 * The body and the headers of a page.
 *
 * @param count rows of the whole list; null to answer the URL that counts them instead.
 */
export async function presentEnvelope<Row>(
  c: Context<AppEnvironment>,
  request: ListRequest,
  page: Page<Row>,
  count: number | null,
  present: (row: Row) => Json,
): Promise<{ body: DocketEnvelope; headers: Record<string, string> }> {
  const totalPages = count === null ? null : Math.max(1, Math.ceil(count / request.size));
  const links = await pageLinks(c, request, page, totalPages);
  const next = links.next && sorted(links.next);
  const previous = links.previous && withoutFirstPage(links.previous);
  const { scanLimit } = c.get("settings").dockets;
  return {
    body: {
      count: count ?? countUrl(c.req.url),
      next,
      previous,
      results: page.rows.map(present),
    },
    headers: {
      Link: linkHeader({ ...links, next, previous }),
      ...(page.endedEarly && { [endedEarlyHeader]: String(scanLimit) }),
    },
  };
}
