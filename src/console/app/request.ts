/**
 * Requests to operations for which the typed client has no method. They are sent through the same
 * client, with its token and its bookmark.
 *
 * @module
 */
import { errorOfAnswer } from "../../client/problem.ts";
import type { ClientPage } from "../components/endless.ts";
import { connectly } from "./session.ts";

interface Parts {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** How the body of the answer is parsed. The default is JSON. */
  readonly parseAs?: "blob";
  readonly signal?: AbortSignal;
}

interface Untyped {
  request(
    method: string,
    path: string,
    init: object,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

/**
 * Sends a request.
 *
 * @returns the parsed body, or undefined if the answer has no body.
 * @throws ConnectlyError when the API refuses.
 */
export async function request<Answer = undefined>(
  method: "get" | "put" | "post" | "patch" | "delete",
  path: string,
  { query = {}, body, parseAs, signal }: Parts = {},
): Promise<Answer> {
  const client = connectly.api as unknown as Untyped;
  const { data, error, response } = await client.request(method, path, {
    params: { query },
    ...(body !== undefined && { body }),
    ...(parseAs !== undefined && { parseAs }),
    ...(signal !== undefined && { signal }),
  });
  if (!response.ok) throw errorOfAnswer(response, error);
  return data as Answer;
}

/** The envelope of lists in CourtListener's format. The cursors are in the links. */
interface LinkEnvelope<Row> {
  readonly count?: unknown;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: readonly Row[];
}

const cursorIn = (link: string | null) =>
  link === null ? null : new URL(link, location.origin).searchParams.get("cursor");

/** The URL with which a program would request a list. */
export function urlOf(path: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(query).toString();
  return `${location.origin}${path}${search === "" ? "" : `?${search}`}`;
}

/**
 * Reads a page of a list. The parameters have the names of the HTTP API.
 *
 * @throws ConnectlyError when the API refuses.
 */
export async function readPage<Row>(
  path: string,
  query: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<ClientPage<Row>> {
  const client = connectly.api as unknown as Untyped;
  const { data, error, response } = await client.request("get", path, {
    params: { query },
    ...(signal !== undefined && { signal }),
  });
  if (!response.ok) throw errorOfAnswer(response, error);
  const { results, next, previous, count } = data as LinkEnvelope<Row>;
  return {
    results,
    next: cursorIn(next),
    previous: cursorIn(previous),
    count: typeof count === "number" ? count : null,
    url: urlOf(path, query),
    headers: response.headers,
    notModified: false,
  };
}

/**
 * Sends text, and parses the answer as JSON.
 *
 * @throws ConnectlyError when the API refuses.
 */
export async function sendText<Answer>(
  path: string,
  text: string,
  contentType: string,
  signal?: AbortSignal,
): Promise<Answer> {
  const client = connectly.api as unknown as Untyped;
  const { data, error, response } = await client.request("post", path, {
    body: text,
    bodySerializer: (body: string) => body,
    headers: { "Content-Type": contentType },
    ...(signal !== undefined && { signal }),
  });
  if (!response.ok) throw errorOfAnswer(response, error);
  return data as Answer;
}
