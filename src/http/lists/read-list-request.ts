/**
 * A request for a page of a list: its validated query, turned into what the engine reads.
 *
 * @module
 */
import type { Context } from "hono";
import {
  type CursorScope,
  InvalidCursor,
  InvalidPageRequest,
  type List,
  type NullPlacement,
  type Order,
  type Position,
  parseOrder,
} from "../../keyset/index.ts";
import type { AppEnvironment } from "../environment.ts";
import { invalid, Problem, type ProblemCode } from "../problem.ts";
import { cursorCodec, movedUrl, sameUrl } from "./links.ts";
import { deepestPage, type ListOptions, type Movement, movements } from "./list-query.ts";
import type { ListRequest } from "./list-request.ts";

/** The codes of the problems that a list can answer in addition to those of every route. */
export const listProblems: readonly ProblemCode[] = [
  "invalid_cursor",
  "page_too_deep",
  "not_found",
];

/** The validated query parameters that {@link readListRequest} reads. */
export type ListParameters = {
  [K in Movement]?: string | undefined;
} & {
  page_size?: number | undefined;
  per_page?: number | undefined;
  order_by?: string | undefined;
  nulls?: NullPlacement | undefined;
};

interface Reading {
  readonly list: List;
  readonly order: Order;
  readonly scope: CursorScope;
  readonly cursorUrl: (url: URL) => URL;
}

function readNumber(c: Context<AppEnvironment>, page: string, { cursorUrl }: Reading): Position {
  const number = Number(page);
  if (number > deepestPage) {
    throw new Problem(
      "page_too_deep",
      `The highest page number is ${deepestPage}. Use cursors to read further: start from the URL in 'first'.`,
      { members: { first: movedUrl(c.req.url, {}, cursorUrl) } },
    );
  }
  return { at: "number", number };
}

function readAround(around: string, { list }: Reading): Position {
  const tieBreak = list.keys.get(list.tieBreak);
  const anchor = tieBreak?.anchor ?? tieBreak;
  const id = anchor?.parse(around);
  if (id === undefined) throw invalid("around", `expected ${anchor?.expects}`);
  return { at: "around", id };
}

function readSeek(seek: string, { list, order }: Reading): Position {
  const [{ field, direction }] = order.keys;
  const key = list.keys.get(field);
  const value = key?.parse(seek, direction);
  if (value === undefined) throw invalid("seek", `expected ${key?.expects}, a value of '${field}'`);
  return { at: "cursor", direction: "after", bound: { values: [value], inclusive: true } };
}

async function readPosition(
  c: Context<AppEnvironment>,
  parameters: ListParameters,
  reading: Reading,
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
    const codec = cursorCodec(c.get("settings"));
    return { at: "cursor", ...(await codec.decode(reading.scope, cursor)) };
  }
  if (page !== undefined) return readNumber(c, page, reading);
  if (position !== undefined) return { at: "end" };
  if (around !== undefined) return readAround(around, reading);
  if (seek !== undefined) return readSeek(seek, reading);
  return { at: "start" };
}

function readSize({ page_size: size, per_page: alias }: ListParameters, options: ListOptions) {
  if (size !== undefined && alias !== undefined) {
    throw invalid("per_page", "means the same as page_size; send one of them");
  }
  return size ?? alias ?? options.defaultSize;
}

/** The problem of a cursor that this list does not accept. Its `first` is the URL of the list's start. */
export function invalidCursor(c: Context<AppEnvironment>, message: string): Problem {
  return new Problem("invalid_cursor", `cursor: ${message}.`, {
    errors: [{ path: "cursor", message }],
    members: { first: movedUrl(c.req.url, {}) },
  });
}

/**
 * Reads the validated query of a list.
 *
 * @param filters what the list is filtered by, path parameters included. A cursor is valid for these
 *   filters only.
 * @throws Problem when the order, cursor, page number, position, `around` or `seek` is not valid.
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
    const reading = { list, order, scope, cursorUrl };
    const position = await readPosition(c, parameters, reading);
    return { ...reading, position, size: readSize(parameters, options) };
  } catch (error) {
    if (error instanceof InvalidPageRequest) throw invalid(error.parameter, error.message);
    if (error instanceof InvalidCursor) throw invalidCursor(c, error.message);
    throw error;
  }
}
