/**
 * Requests to operations that the typed client has no method for. They are sent as all others are,
 * with the token and the bookmark of the client.
 *
 * @module
 */
import { errorOfAnswer } from "../../client/problem.ts";
import { connectly } from "./session.ts";

interface Parts {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
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
 * @returns the parsed body; undefined for an answer without one.
 * @throws ConnectlyError when the API refuses.
 */
export async function request<Answer = undefined>(
  method: "get" | "put" | "post" | "patch" | "delete",
  path: string,
  { query = {}, body, signal }: Parts = {},
): Promise<Answer> {
  const client = connectly.api as unknown as Untyped;
  const { data, error, response } = await client.request(method, path, {
    params: { query },
    ...(body !== undefined && { body }),
    ...(signal !== undefined && { signal }),
  });
  if (!response.ok) throw errorOfAnswer(response, error);
  return data as Answer;
}
