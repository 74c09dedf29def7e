/**
 * Calls of operations: openapi-fetch builds the requests, the transport sends them.
 *
 * @module
 */
import createFetchClient, { type Client } from "openapi-fetch";
import type { paths } from "./generated/schema.ts";
import { createList, type Envelope, type List } from "./list.ts";
import { toQuery } from "./parameters.ts";
import { errorOfAnswer, networkError } from "./problem.ts";
import type { Transport } from "./transport.ts";
import type { Answer, CallOptions, ChangeOptions, Method, Path } from "./types.ts";

interface CallParts extends ChangeOptions {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The `request` of openapi-fetch for any path. Its own types need the path as a literal. */
interface UntypedClient {
  request(
    method: Method,
    path: Path,
    init: object,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

export interface Caller {
  /** Every operation, typed by openapi-fetch. It returns errors and does not throw them. */
  readonly api: Client<paths, `${string}/${string}`>;
  readonly transport: Transport;
  readonly baseUrl: string;
  /**
   * Calls an operation and returns the body of the answer.
   *
   * @throws ConnectlyError when the operation does not succeed.
   */
  call<P extends Path, M extends Method>(
    method: M,
    path: P,
    parts?: CallParts,
  ): Promise<Answer<P, M>>;
  /** A list. It sends no request before it is used. */
  list<E extends Envelope>(
    path: Path,
    parameters: object | undefined,
    options?: CallOptions & Pick<CallParts, "path">,
  ): List<E>;
}

/** The error of a request that threw: while it was sent, or while the body of its answer was read. */
function errorOfReading(answer: Response | undefined, cause: unknown): unknown {
  if (answer === undefined) return cause;
  return cause instanceof SyntaxError ? errorOfAnswer(answer, null) : networkError(cause);
}

export function createCaller(baseUrl: string, transport: Transport): Caller {
  const api = createFetchClient<paths>({
    baseUrl,
    fetch: (request) => transport.send(request),
    // The document declares this style: lists have commas, and each member of an object is a parameter.
    querySerializer: {
      array: { style: "form", explode: false },
      object: { style: "form", explode: true },
    },
  });
  const untyped = api as unknown as UntypedClient;

  async function ask(method: Method, path: Path, parts: CallParts) {
    const { path: pathParameters = {}, query = {}, body, signal, ifMatch } = parts;
    const answers: Response[] = [];
    const { data, error, response } = await untyped
      .request(method, path, {
        params: { path: pathParameters, query },
        headers: ifMatch === undefined ? {} : { "If-Match": ifMatch },
        fetch: async (request: Request) => {
          const answer = await transport.send(request, signal);
          answers.push(answer);
          return answer;
        },
        ...(body !== undefined && { body }),
      })
      .catch((cause: unknown) => {
        throw signal?.aborted ? cause : errorOfReading(answers[0], cause);
      });
    if (!response.ok) throw errorOfAnswer(response, error);
    return { data, response };
  }

  return {
    api,
    transport,
    baseUrl,
    call: async (method, path, parts = {}) =>
      (await ask(method, path, parts)).data as Answer<typeof path, typeof method>,
    list: (path, parameters = {}, options = {}) =>
      createList(toQuery(parameters), async (query) => {
        const { data, response } = await ask("get", path, { ...options, query });
        const pathname = path.replace(/\{(\w+)\}/g, (_, name: string) =>
          encodeURIComponent(String(options.path?.[name])),
        );
        const search = new URLSearchParams(query).toString();
        return {
          body: data as never,
          url: baseUrl + pathname + (search === "" ? "" : `?${search}`),
          headers: response.headers,
          notModified: transport.isRevived(response),
        };
      }),
  };
}
