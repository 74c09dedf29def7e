/**
 * A request for a page of dockets: CourtListener's parameters, and the parameters of all lists of this API.
 *
 * @module
 */
import type { Context } from "hono";
import type { AppEnvironment } from "../http/environment.ts";
import { cursorCodec, movedUrl, sameUrl } from "../http/lists/links.ts";
import { deepestPage, type Movement, movements } from "../http/lists/list-query.ts";
import type { ListRequest } from "../http/lists/list-request.ts";
import { invalid, Problem } from "../http/problem.ts";
import {
  InvalidCursor,
  type List,
  type NullPlacement,
  type Order,
  type Position,
  parseOrder,
} from "../keyset/index.ts";
import type { Resource } from "./declaration/resources.ts";
import { lastValue, type Parameters } from "./filters/request-filters.ts";

export const versions = ["v4", "v3"] as const;
export type Version = (typeof versions)[number];

/** How the pages of a list are chosen: by cursor, by number, or by either. */
export type Paging = "cursors" | "numbers" | "both";

/** The path of a resource's list. */
export function pathOf(version: Version, { name }: Pick<Resource, "name">): string {
  return `/api/rest/${version}/${name}`;
}

/**
 * How the lists of a version page. CourtListener's clients also read courts by page number in v4.
 */
export function pagingOf(version: Version, resource: Resource): Paging {
  if (version === "v3") return "numbers";
  return resource.name === "courts" ? "both" : "cursors";
}

/** Parameters that are not filters, besides those that choose a page. */
export const plainParameters = [
  "page_size",
  "order_by",
  "nulls",
  "fields",
  "omit",
  "count",
  "format",
] as const;

export const defaultSize = 20;
const largestSize = 100;

/** Maps the URL of a list to the version of the list that pages by cursor. */
function cursorUrl(version: Version, resource: Resource): ListRequest["cursorUrl"] {
  if (version === "v4") return sameUrl;
  return (url: URL): URL => {
    const moved = new URL(url);
    moved.pathname = moved.pathname.replace(pathOf(version, resource), pathOf("v4", resource));
    return moved;
  };
}

/** The order and the page that a request asks for, before the rows are counted. */
export interface PageParameters {
  readonly list: List;
  readonly order: Order;
  readonly size: number;
  /** `last` is the last page by number. */
  readonly position: Position | "last page";
  readonly scope: ListRequest["scope"];
  readonly cursorUrl: ListRequest["cursorUrl"];
}

function readSize(text: string | null): number {
  if (text === null || text === "") return defaultSize;
  const size = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (size < 1 || size > largestSize) {
    throw invalid("page_size", `expected an integer from 1 to ${largestSize}`);
  }
  return size;
}

/** Reads the order. It drops names that the list cannot be sorted by. The default is the list's order. */
function readOrder(list: List, orderBy: string | null, nulls: string | null): Order {
  if (nulls !== null && nulls !== "" && nulls !== "first" && nulls !== "last") {
    throw invalid("nulls", "expected first or last");
  }
  const known = (orderBy ?? "")
    .split(",")
    .filter((name) => list.keys.has(name.replace(/^-/, "")))
    .join(",");
  return parseOrder(list, known || undefined, (nulls || undefined) as NullPlacement | undefined);
}

/** The problem of a page number without a page. CourtListener answers it with 404. */
export function noSuchPage(detail: string, first: string): Problem {
  return new Problem("not_found", detail, {
    errors: [{ path: "page", message: detail }],
    members: { first },
  });
}

/** The detail of a page number after the last page, or before the first one. */
export const noPage = "Invalid page.";
/** No list of courts has more pages than this. */
const mostCourts = 100_000;
const notInteger = "Invalid page: That page number is not an integer";
const tooDeep =
  "Invalid page: Deep API pagination is not allowed. Please review API documentation.";

/** Reads a page number. CourtListener limits the depth of all lists except courts, whose errors differ. */
function readNumber({ name }: Resource, text: string, first: () => string): Position | "last page" {
  const isCourts = name === "courts";
  if (text === "" || text === "1") return { at: "number", number: 1 };
  if (text === "last") return "last page";
  if (!/^-?\d+$/.test(text)) throw noSuchPage(isCourts ? noPage : notInteger, first());
  const number = Number(text);
  if (number < 1) throw noSuchPage(noPage, first());
  if (number > deepestPage && !isCourts) throw noSuchPage(tooDeep, first());
  if (number > mostCourts) throw noSuchPage(noPage, first());
  return { at: "number", number };
}

/** The problem of `page` in a list that pages by cursor. It says how to continue. */
function pageInCursorList(c: Context<AppEnvironment>, resource: Resource): Problem {
  const first = movedUrl(c.req.url, {});
  const message = `this list pages by cursor in every order: start from ${first} and follow 'next'. ${pathOf("v3", resource)}/ pages by number`;
  return new Problem("invalid_request", `page: ${message}.`, {
    errors: [{ path: "page", message }],
    members: { first },
  });
}

async function readCursor(
  c: Context<AppEnvironment>,
  cursor: string,
  scope: ListRequest["scope"],
): Promise<Position> {
  try {
    const codec = cursorCodec(c.get("settings"));
    return { at: "cursor", ...(await codec.decode(scope, cursor)) };
  } catch (error) {
    if (!(error instanceof InvalidCursor)) throw error;
    throw new Problem("not_found", "Invalid cursor", {
      errors: [{ path: "cursor", message: error.message }],
      members: { first: movedUrl(c.req.url, {}) },
    });
  }
}

function readAround(list: List, around: string): Position {
  const key = list.keys.get(list.tieBreak);
  const id = key?.parse(around);
  if (id === undefined) throw invalid("around", `expected ${key?.expects}`);
  return { at: "around", id };
}

function readSeek(list: List, order: Order, seek: string): Position {
  const [{ field, direction }] = order.keys;
  const key = list.keys.get(field);
  const value = key?.parse(seek, direction);
  if (value === undefined) throw invalid("seek", `expected ${key?.expects}, a value of '${field}'`);
  return { at: "cursor", direction: "after", bound: { values: [value], inclusive: true } };
}

/**
 * The movements that a request has, with their values. `position` can also be a filter of courts. An empty
 * `cursor` is a bad one, and an empty `page` chooses the first page by number where there are such pages.
 */
function movementsOf(paging: Paging, parameters: Parameters): Map<Movement, string> {
  return new Map(
    movements.flatMap((name) => {
      const text = lastValue(parameters, name);
      const isMovement = text !== null && (name !== "position" || text === "last");
      const mayBeEmpty = name === "cursor" || (name === "page" && paging !== "cursors");
      const isPresent = isMovement && (text !== "" || mayBeEmpty);
      return isPresent ? [[name, text] as const] : [];
    }),
  );
}

/** The parameters of a list that are not filters. */
export function knownParameters(paging: Paging, parameters: Parameters): string[] {
  const isFilter = (name: Movement) =>
    name === "position" && !["last", ""].includes(lastValue(parameters, name) ?? "");
  // CourtListener ignores cursors in lists that page by number. A page number has a problem of its own.
  const choosing =
    paging === "numbers" ? ["page", "cursor"] : movements.filter((name) => !isFilter(name));
  return [...choosing, ...plainParameters];
}

/**
 * Reads the parameters of a list that choose its order and its page.
 *
 * @throws Problem when one of the parameters is not valid, and 404 for a page number without a page or a
 *   cursor that is not valid.
 */
export async function readPageParameters(
  c: Context<AppEnvironment>,
  { version, resource, list }: { version: Version; resource: Resource; list: List },
  parameters: Parameters,
  bound: Readonly<Record<string, string>>,
): Promise<PageParameters> {
  const order = readOrder(list, lastValue(parameters, "order_by"), lastValue(parameters, "nulls"));
  const scope = { list: list.name, order: order.text, filters: bound };
  const toCursors = cursorUrl(version, resource);
  const paging = pagingOf(version, resource);
  const given = movementsOf(paging, parameters);
  const common = {
    list,
    order,
    scope,
    size: readSize(lastValue(parameters, "page_size")),
    cursorUrl: toCursors,
  };
  // Only errors need this URL.
  const first = () => movedUrl(c.req.url, {}, toCursors);
  const page = given.get("page");
  if (paging === "numbers") return { ...common, position: readNumber(resource, page ?? "", first) };
  if (page !== undefined && paging === "cursors") throw pageInCursorList(c, resource);
  if (given.size > 1) {
    const message = `at most one of ${movements.join(", ")} may be given`;
    throw new Problem("invalid_request", `${[...given.keys()].join(" and ")}: ${message}`, {
      errors: [...given.keys()].map((path) => ({ path, message })),
    });
  }
  const [[movement, text] = [null, ""]] = given;
  switch (movement) {
    case "page":
      return { ...common, position: readNumber(resource, text, first) };
    case "cursor":
      return { ...common, position: await readCursor(c, text, scope) };
    case "position":
      return { ...common, position: { at: "end" } };
    case "around":
      return { ...common, position: readAround(list, text) };
    case "seek":
      return { ...common, position: readSeek(list, order, text) };
    default:
      return { ...common, position: { at: "start" } };
  }
}
