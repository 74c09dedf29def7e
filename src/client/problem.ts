/**
 * The one error class of the client.
 *
 * @module
 */
import type { components } from "./generated/schema.ts";

type Problem = components["schemas"]["Problem"];

/** A `code` of the API's problem documents, or a code of the client. */
export type ErrorCode = Problem["code"] | "network_error" | "unexpected_answer";

type Members = Omit<ConnectlyError, keyof Error>;

/**
 * Thrown for every request that does not succeed. It carries the members of the problem document
 * (RFC 9457) that the API answered.
 *
 * Two codes come from the client. `network_error` means that no answer arrived: `status` is 0, and `cause`
 * is the error of `fetch`. `unexpected_answer` means that the answer is not a problem document, or not JSON; a
 * proxy may have sent it. A request that is ended by its `AbortSignal` rejects with the signal's reason instead.
 */
export class ConnectlyError extends Error {
  override readonly name = "ConnectlyError";
  readonly type: string;
  readonly title: string;
  /** The HTTP status; 0 when no answer arrived. */
  readonly status: number;
  readonly detail: string;
  /** The path of the request; null when the answer did not contain it. */
  readonly instance: string | null;
  readonly code: ErrorCode;
  /** The id under which the API logs the request; null when no answer arrived. */
  readonly requestId: string | null;
  /** The parameters and members that are not valid. Empty for other kinds of problems. */
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  /** The URL that starts the same list in cursor mode, for the problems of cursors and page numbers. */
  readonly first: string | null;
  /** All members of the problem document, including members that only some problems have. */
  readonly problem: Readonly<Record<string, unknown>>;

  constructor(members: Members, options?: ErrorOptions) {
    super(`${members.code}: ${members.detail}`, options);
    this.type = members.type;
    this.title = members.title;
    this.status = members.status;
    this.detail = members.detail;
    this.instance = members.instance;
    this.code = members.code;
    this.requestId = members.requestId;
    this.errors = members.errors;
    this.first = members.first;
    this.problem = members.problem;
  }
}

function isProblem(body: unknown): body is Problem & Readonly<Record<string, unknown>> {
  return typeof body === "object" && body !== null && "code" in body && "detail" in body;
}

/**
 * The error of an answer that is not a success, or that is not JSON.
 *
 * @param body the parsed body, or its text when the body is not JSON.
 */
export function errorOfAnswer(response: Response, body: unknown): ConnectlyError {
  const { status } = response;
  const requestId = response.headers.get("X-Request-Id");
  if (isProblem(body)) {
    return new ConnectlyError({
      type: body.type,
      title: body.title,
      status,
      detail: body.detail,
      instance: body.instance,
      code: body.code,
      requestId: body.request_id ?? requestId,
      errors: body.errors ?? [],
      first: body.first ?? null,
      problem: body,
    });
  }
  return new ConnectlyError({
    type: "about:blank",
    title: "The answer does not come from the API",
    status,
    detail: response.ok
      ? `The server answered ${status} with a body that is not JSON.`
      : `The server answered ${status} without a problem document.`,
    instance: null,
    code: "unexpected_answer",
    requestId,
    errors: [],
    first: null,
    problem: {},
  });
}

/** The error of a request that got no answer. */
export function networkError(cause: unknown): ConnectlyError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ConnectlyError(
    {
      type: "about:blank",
      title: "No answer arrived",
      status: 0,
      detail: `The request got no answer: ${reason}.`,
      instance: null,
      code: "network_error",
      requestId: null,
      errors: [],
      first: null,
      problem: {},
    },
    { cause },
  );
}
