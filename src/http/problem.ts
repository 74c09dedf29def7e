/**
 * Errors as RFC 9457 problem documents.
 *
 * @module
 */

import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { AppEnvironment } from "./environment.ts";

/** Every `code` there is, with its status and title. */
export const problems = {
  invalid_request: { status: 400, title: "The request is not valid" },
  invalid_cursor: { status: 400, title: "The cursor is not valid here" },
  page_too_deep: { status: 400, title: "Page numbers end here; use cursors" },
  unauthenticated: { status: 401, title: "A valid token is needed" },
  forbidden: { status: 403, title: "It is not yours to change" },
  not_found: { status: 404, title: "Not found" },
  method_not_allowed: { status: 405, title: "The method is not allowed here" },
  invalid_link: { status: 403, title: "The link is not valid, or not any more" },
  conflict: { status: 409, title: "It conflicts with what is there" },
  length_required: { status: 411, title: "The length of the body must be sent" },
  precondition_failed: { status: 412, title: "It is not in the state that was asked for" },
  payload_too_large: { status: 413, title: "The request body is too large" },
  unsupported_media_type: { status: 415, title: "The media type is not supported" },
  range_not_satisfiable: { status: 416, title: "The file has no such bytes" },
  unprocessable: { status: 422, title: "It cannot be done" },
  too_many_requests: { status: 429, title: "Too many requests" },
  internal_error: { status: 500, title: "Something went wrong on our side" },
  unavailable: { status: 503, title: "A store does not answer" },
  misconfigured: { status: 503, title: "The service is not configured" },
} as const;

export type ProblemCode = keyof typeof problems;

/** One member or parameter that is wrong. `path` is dotted; '' is the whole body. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

interface ProblemOptions {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the document, such as `first`. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** Thrown anywhere below a route, answered as a problem document. */
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

/** A problem with one parameter or member. */
export function invalid(path: string, message: string): Problem {
  return new Problem("invalid_request", `${path}: ${message}`, { errors: [{ path, message }] });
}

/** A 404 that does not tell what is absent from what is hidden. */
export function notFound(what: string): Problem {
  return new Problem("not_found", `There is no such ${what}.`);
}

/** The problem document's schema, for OpenAPI. */
export const problemSchema = z
  .object({
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

/** The response for a problem. */
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
  return c.body(JSON.stringify(body), status, {
    "Content-Type": "application/problem+json; charset=UTF-8",
    "Cache-Control": "no-store",
    ...(status === 401 && { "WWW-Authenticate": "Bearer" }),
    ...headers,
  });
}
