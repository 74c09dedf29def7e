/**
 * Errors as RFC 9457 problem documents.
 *
 * @module
 */

import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { AppEnvironment } from "./environment.ts";

/** Every problem code, with its status and title. */
export const problems = {
  invalid_request: { status: 400, title: "The request is not valid" },
  invalid_cursor: { status: 400, title: "The cursor is not valid for this list" },
  page_too_deep: { status: 400, title: "The page number is too high; use cursors" },
  unauthenticated: { status: 401, title: "A valid token is required" },
  forbidden: { status: 403, title: "You are not allowed to do this" },
  email_not_verified: { status: 403, title: "The e-mail address is not verified" },
  not_found: { status: 404, title: "Not found" },
  method_not_allowed: { status: 405, title: "The method is not allowed for this path" },
  invalid_link: { status: 403, title: "The link is not valid, or it has expired" },
  conflict: { status: 409, title: "The request conflicts with the current state" },
  gone: { status: 410, title: "The resource was deleted" },
  length_required: { status: 411, title: "The Content-Length header is required" },
  precondition_failed: { status: 412, title: "A precondition of the request failed" },
  payload_too_large: { status: 413, title: "The request body is too large" },
  quota_exceeded: { status: 413, title: "The quota of stored bytes is exceeded" },
  unsupported_media_type: { status: 415, title: "The media type is not supported" },
  range_not_satisfiable: { status: 416, title: "The file does not have the requested range" },
  unprocessable: { status: 422, title: "The request cannot be carried out" },
  too_many_requests: { status: 429, title: "Too many requests" },
  checksum_mismatch: { status: 460, title: "The checksum does not match the body" },
  internal_error: { status: 500, title: "The service failed to carry out the request" },
  overloaded: { status: 503, title: "The service is busy" },
  unavailable: { status: 503, title: "The service is temporarily unavailable" },
  misconfigured: { status: 503, title: "The service is not configured correctly" },
} as const;

export type ProblemCode = keyof typeof problems;

/** A member or parameter that is not valid. `path` has dots between members; '' is the whole body. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

interface ProblemOptions {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Additional members of the problem document, such as `first`. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** An error that the application answers as a problem document. Any code below a route may throw it. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly options: ProblemOptions;

  constructor(code: ProblemCode, detail: string, options: ProblemOptions = {}) {
    super(detail);
    this.code = code;
    this.options = options;
  }
}

/** The problem of one parameter or member that is not valid. */
export function invalid(path: string, message: string): Problem {
  return new Problem("invalid_request", `${path}: ${message}`, { errors: [{ path, message }] });
}

/** The problem of a value that does not match its schema. */
export function validationProblem({ issues }: Pick<z.ZodError, "issues">): Problem {
  const errors = issues.map(({ path, message }) => ({
    path: path.map(String).join("."),
    message,
  }));
  const detail = errors
    .map(({ path, message }) => (path === "" ? message : `${path}: ${message}`))
    .join("; ");
  return new Problem("invalid_request", detail, { errors });
}

/** A 404. It is the same for a resource that does not exist and for one that the viewer may not see. */
export function notFound(what: string): Problem {
  return new Problem("not_found", `There is no such ${what}.`);
}

/** The schema of a problem document. */
export const problemSchema = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
    request_id: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    first: z.string().optional(),
  })
  .openapi("Problem");

/** Answers a problem as `application/problem+json`. */
export function problemResponse(c: Context<AppEnvironment>, problem: Problem): Response {
  const { status, title } = problems[problem.code];
  const { errors, headers, members } = problem.options;
  const body = {
    type: `urn:connectly:problem:${problem.code}`,
    title,
    status,
    detail: problem.message,
    instance: new URL(c.req.url).pathname,
    code: problem.code,
    request_id: c.get("requestId"),
    ...(errors && { errors }),
    ...members,
  };
  return c.body(JSON.stringify(body), status as ContentfulStatusCode, {
    "Content-Type": "application/problem+json; charset=UTF-8",
    "Cache-Control": "no-store",
    ...(status === 401 && { "WWW-Authenticate": "Bearer" }),
    ...headers,
  });
}
