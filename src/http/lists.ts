/**
 * Lists over HTTP: the query parameters of a declared list, and the envelope around its pages.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import {
  AnchorNotFound,
  type CursorCodec,
  type CursorScope,
  createCursorCodec,
  InvalidCursor,
  InvalidPageRequest,
  type List,
  type NullPlacement,
  type Order,
  type Page,
  type Position,
  parseOrder,
} from "../keyset/index.ts";
import type { AppEnvironment } from "./environment.ts";
import { invalid, Problem } from "./problem.ts";
import { integerText, strict } from "./schema.ts";

const maximumPageSize = 100;
/** Page numbers read all rows before the page, so they end here. */
const deepestPage = 100;

/** The parameters that say where a page lies: a request has one of them, or none. */
export const movements = ["cursor", "page", "position", "around", "seek"] as const;

/** How a family's lists are asked for. */
export interface ListOptions {
  readonly defaultSize: number;
  /** Whether the list takes `order_by` and `nulls`. */
  readonly orderable: boolean;
  /** What pages are asked for by; absent: by cursors and by numbers. */
  readonly paging?: "cursors" | "numbers";
  /** A second name of `page_size`. */
  readonly sizeAlias?: "per_page";
  /**
   * Where the list of a URL pages by cursor. For lists that page by numbers alone: it is where they
   * go on behind the deepest page.
   */
  readonly cursorUrl?: (url: URL) => URL;
  /** What to say to a caller who sends a parameter of this name, which the list does not take. */
  readonly hints?: Readonly<Record<string, string>>;
}

/** The parameters of one request for a page, read and checked. */
export interface ListRequest {
  readonly order: Order;
  readonly position: Position;
  readonly size: number;
  readonly scope: CursorScope;
  /** See {@link ListOptions.cursorUrl}. */
  readonly cursorUrl: (url: URL) => URL;
}

/** The query schema of a list: paging, its order where it has one, and its filters. */
export function listQuery<F extends Record<string, z.ZodType> = Record<never, never>>(
  list: List,
  options: ListOptions,
  filters: F = {} as F,
) {
  const fields = [...list.keys.keys()].join(", ");
  const order = {
    order_by: z
      .string()
      .optional()
      .openapi({
        description: `Comma list of ${fields}; '-' for descending`,
        default: list.defaultOrder,
      }),
    nulls: z
      .enum(["first", "last"])
      .optional()
      .openapi({ description: "Where rows without a value stand", default: "last" }),
  };
  const number = {
    page: z
      .string()
      .regex(/^\d+$/, "expected a page number, 1 or more")
      .refine((value) => Number(value) >= 1, "expected a page number, 1 or more")
      .optional()
      .openapi({ type: "integer", minimum: 1, maximum: deepestPage }),
  };
  const cursor = {
    cursor: z.string().optional().openapi({ description: "From next_cursor or previous_cursor" }),
  };
  const places = {
    position: z.enum(["last"]).optional().openapi({ description: "The last page" }),
    around: z
      .string()
      .min(1)
      .optional()
      .openapi({ description: "The page that has the row of this id in its middle" }),
    seek: z
      .string()
      .optional()
      .openapi({ description: "Start at this value of the first order key" }),
  };
  const size = integerText(1, maximumPageSize, { default: options.defaultSize }).optional();
  const shape = {
    ...((options.paging === "numbers" ? {} : cursor) as Partial<typeof cursor>),
    ...((options.paging === "cursors" ? {} : number) as Partial<typeof number>),
    page_size: size,
    ...((options.sizeAlias === undefined ? {} : { per_page: size }) as { per_page?: typeof size }),
    ...((options.paging === "numbers" ? {} : places) as Partial<typeof places>),
    ...((options.orderable ? order : {}) as Partial<typeof order>),
    ...filters,
  };
  return strict(shape as Required<typeof shape>, options.hints);
}

type ListParameters = {
  [K in (typeof movements)[number]]?: string | undefined;
} & {
  page_size?: number | undefined;
  per_page?: number | undefined;
  order_by?: string | undefined;
  nulls?: NullPlacement | undefined;
};

const codecs = new Map<string, CursorCodec>();

function codecFor(secret: string | undefined): CursorCodec {
  if (secret === undefined) throw new Error("APP_SECRET is checked before any route runs");
  const known = codecs.get(secret);
  if (known !== undefined) return known;
  const codec = createCursorCodec(secret);
  codecs.set(secret, codec);
  return codec;
}

const sameUrl = (url: URL): URL => url;

/** The request's URL with another movement; every other parameter stays. */
function movedUrl(
  url: string,
  movement: Partial<Record<(typeof movements)[number], string>>,
  toList: (url: URL) => URL = sameUrl,
) {
  const moved = new URL(toList(new URL(url)));
  for (const name of movements) moved.searchParams.delete(name);
  for (const [name, value] of Object.entries(movement)) moved.searchParams.set(name, value);
  return moved.href;
}

/**
 * A digest of everything that a page's links contain besides the position. Two requests with the same
 * digest and position get the same links. The digest covers APP_SECRET, which signs the links.
 */
export async function linkShape(c: Context<AppEnvironment>): Promise<string> {
  const parts = [c.env.APP_SECRET, movedUrl(c.req.url, {})];
  const rest = new TextEncoder().encode(JSON.stringify(parts));
  const digest = await crypto.subtle.digest("SHA-256", rest);
  return Buffer.from(digest).toString("base64url").slice(0, 16);
}

async function readPosition(
  c: Context<AppEnvironment>,
  list: List,
  parameters: ListParameters,
  scope: CursorScope,
  order: Order,
  cursorUrl: (url: URL) => URL,
): Promise<Position> {
  const given = movements.filter((name) => parameters[name] !== undefined);
  if (given.length > 1) {
    const message = `at most one of ${movements.join(", ")} may be given`;
    throw new Problem("invalid_request", `${given.join(" and ")}: ${message}`, {
      errors: given.map((path) => ({ path, message })),
    });
  }
  const { cursor, page, position, around, seek } = parameters;
  if (cursor !== undefined) {
    const decoded = await codecFor(c.env.APP_SECRET).decode(scope, cursor);
    return { at: "cursor", ...decoded };
  }
  if (page !== undefined) {
    const number = Number(page);
    if (number > deepestPage) {
      throw new Problem(
        "page_too_deep",
        `Page numbers reach ${deepestPage} pages deep; go on with cursors, which have no end.`,
        { members: { first: movedUrl(c.req.url, {}, cursorUrl) } },
      );
    }
    return { at: "number", number };
  }
  if (position !== undefined) return { at: "end" };
  if (around !== undefined) {
    const tieBreak = list.keys.get(list.tieBreak);
    const anchor = tieBreak?.anchor ?? tieBreak;
    const id = anchor?.parse(around);
    if (id === undefined) throw invalid("around", `expected ${anchor?.expects}`);
    return { at: "around", id };
  }
  if (seek !== undefined) {
    const key = list.keys.get(order.keys[0].field);
    const value = key?.parse(seek, order.keys[0].direction);
    if (value === undefined) {
      throw invalid("seek", `expected ${key?.expects}, a value of '${order.keys[0].field}'`);
    }
    return { at: "cursor", direction: "after", bound: { values: [value], inclusive: true } };
  }
  return { at: "start" };
}

function readSize({ page_size: size, per_page: alias }: ListParameters, options: ListOptions) {
  if (size !== undefined && alias !== undefined) {
    throw invalid("per_page", "means the same as page_size: send one of them");
  }
  return size ?? alias ?? options.defaultSize;
}

/** The problem of a cursor that is none of this list's. Says where the list starts. */
export function invalidCursor(c: Context<AppEnvironment>, message: string): Problem {
  return new Problem("invalid_cursor", `cursor: ${message}.`, {
    errors: [{ path: "cursor", message }],
    members: { first: movedUrl(c.req.url, {}) },
  });
}

/**
 * Reads the validated query of a list.
 *
 * @param filters what the page is filtered by, path parameters included: cursors are bound to it.
 * @throws Problem for a wrong order, cursor, page, position, `around` or `seek`.
 */
export async function readListRequest(
  c: Context<AppEnvironment>,
  list: List,
  options: ListOptions,
  parameters: ListParameters,
  filters: Readonly<Record<string, string>> = {},
): Promise<ListRequest> {
  try {
    const order = parseOrder(list, parameters.order_by, parameters.nulls);
    const scope = { list: list.name, order: order.text, filters };
    const { cursorUrl = sameUrl } = options;
    const position = await readPosition(c, list, parameters, scope, order, cursorUrl);
    return { order, position, size: readSize(parameters, options), scope, cursorUrl };
  } catch (error) {
    if (error instanceof InvalidPageRequest) throw invalid(error.parameter, error.message);
    if (error instanceof InvalidCursor) throw invalidCursor(c, error.message);
    throw error;
  }
}

/** Turns the engine's word for an absent row into the contract's. */
export function aroundNotFound(error: unknown): never {
  if (error instanceof AnchorNotFound) {
    throw new Problem("not_found", "around: there is no such row in this list.", {
      errors: [{ path: "around", message: "there is no such row in this list" }],
    });
  }
  throw error;
}

/** The envelope's schema. */
export function envelopeSchema<T extends z.ZodType>(name: string, item: T) {
  return z
    .object({
      count: z.number().int().nullable(),
      next: z.string().nullable(),
      previous: z.string().nullable(),
      next_cursor: z.string().nullable(),
      previous_cursor: z.string().nullable(),
      current_page: z.number().int().nullable(),
      total_pages: z.number().int().nullable(),
      results: z.array(item),
    })
    .openapi(name);
}

/** The contract's envelope. */
export interface Envelope<T> {
  readonly count: number | null;
  readonly next: string | null;
  readonly previous: string | null;
  readonly next_cursor: string | null;
  readonly previous_cursor: string | null;
  readonly current_page: number | null;
  readonly total_pages: number | null;
  readonly results: T[];
}

/** The page's links: by cursor, or by number where the request was by number and numbers reach. */
async function links<Row>(
  c: Context<AppEnvironment>,
  { position, scope, cursorUrl }: ListRequest,
  page: Page<Row>,
  totalPages: number | null,
) {
  const codec = codecFor(c.env.APP_SECRET);
  const { url } = c.req;
  const encode = async (to: Page<Row>["next"]) => to && (await codec.encode(scope, to));
  const byCursor = (cursor: string | null) => cursor && movedUrl(url, { cursor }, cursorUrl);
  if (position.at !== "number") {
    const [nextCursor, previousCursor] = await Promise.all([
      encode(page.next),
      encode(page.previous),
    ]);
    return {
      next: byCursor(nextCursor),
      previous: byCursor(previousCursor),
      next_cursor: nextCursor,
      previous_cursor: previousCursor,
      first: movedUrl(url, {}),
      last: movedUrl(url, { position: "last" }),
    };
  }
  const { number } = position;
  const numbered = (to: number) => movedUrl(url, { page: String(to) });
  const { rows } = page;
  // Where nobody counted, only the last page itself tells that it is the last one.
  const lastPage = totalPages ?? (page.next === null && rows.length > 0 ? number : null);
  const isDeepest = number === deepestPage;
  const previous = async () =>
    rows.length === 0 && lastPage === null
      ? byCursor(await encode(page.previous))
      : page.previous && numbered(Math.min(number - 1, lastPage ?? number));
  return {
    next: isDeepest ? byCursor(await encode(page.next)) : page.next && numbered(number + 1),
    // What precedes a page behind the end is the last page.
    previous: await previous(),
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
 * The body and headers of a page.
 *
 * @param count rows of the whole list, or null when nobody counted.
 */
export async function presentPage<Row, T>(
  c: Context<AppEnvironment>,
  request: ListRequest,
  page: Page<Row>,
  count: number | null,
  present: (row: Row) => T,
): Promise<{ body: Envelope<T>; headers: { Link: string } }> {
  const totalPages = count === null ? null : Math.max(1, Math.ceil(count / request.size));
  const { first, last, ...moves } = await links(c, request, page, totalPages);
  const { position } = request;
  const currentPage =
    position.at === "number" ? position.number : position.at === "start" ? 1 : null;
  const relations = { next: moves.next, prev: moves.previous, first, last };
  const link = Object.entries(relations)
    .filter(([, url]) => url !== null)
    .map(([relation, url]) => `<${url}>; rel="${relation}"`)
    .join(", ");
  return {
    body: {
      count,
      ...moves,
      current_page: currentPage,
      total_pages: currentPage === null ? null : totalPages,
      results: page.rows.map(present),
    },
    headers: { Link: link },
  };
}
