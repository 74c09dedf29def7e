/**
 * The declaration of a route.
 *
 * @module
 */
import { createRoute, type RouteConfig, z } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { type Access, authenticate, type TokenDialect } from "./authentication.ts";
import type { AppEnvironment } from "./environment.ts";
import { takesKey } from "./idempotency.ts";
import { limitByAddress, type RateLimitName } from "./limits/rate-limit.ts";
import { type AnswerHeader, headerReferences } from "./openapi/headers.ts";
import type { ParameterObject } from "./openapi/types.ts";
import { type ProblemCode, problemSchema, problems } from "./problem.ts";
import { defaultBodyLimit, jsonOnly, limitBody, noBody } from "./request-body.ts";
import { isIdText } from "./schema.ts";

/** What {@link defineRoute} takes. */
export interface RouteDeclaration
  extends Omit<
    RouteConfig,
    "security" | "middleware" | "operationId" | "tags" | "summary" | "parameters"
  > {
  /** A readable name that is unique in the document, such as `createPost`. */
  readonly operationId: string;
  readonly tags: string[];
  readonly summary: string;
  /** Who may call the route. The default is `token`. */
  readonly access?: Access;
  /** How tokens are sent. The default is `Authorization: Bearer …`. */
  readonly tokens?: TokenDialect;
  /**
   * The rate limit by user. The default is `reads` for GET and HEAD and `writes` for other methods.
   * Requests are limited by IP address before that.
   */
  readonly limit?: RateLimitName;
  /** The codes of the problems that this route answers besides those that every route answers. */
  readonly problems?: readonly ProblemCode[];
  /** Headers of the successful answers, besides those that follow from the method and the status. */
  readonly answerHeaders?: readonly AnswerHeader[];
  /**
   * Query parameters that the handler reads and checks itself. They are only for the OpenAPI document, and are
   * made when the document is made.
   */
  readonly unvalidatedQuery?: () => readonly ParameterObject[];
  /** Bytes that a JSON body may have. The default is 256 KiB. */
  readonly largestBody?: number;
  /** Whether a route that reads no body accepts a body. By default the answer to such a request is 400. */
  readonly ignoresBody?: boolean;
}

const problemContent = { "application/problem+json": { schema: problemSchema } } as const;

/** The codes of the problems that every route may answer. */
const everywhere: readonly ProblemCode[] = [
  "invalid_request",
  "too_many_requests",
  "internal_error",
  "unavailable",
  "overloaded",
  "misconfigured",
];

/** One response for each status. It lists the codes with this status in the order of `problems`. */
function problemResponses(codes: readonly ProblemCode[]): RouteConfig["responses"] {
  const sorted = (Object.keys(problems) as ProblemCode[]).filter((code) => codes.includes(code));
  const byStatus = Map.groupBy(sorted, (code) => problems[code].status);
  return Object.fromEntries(
    Array.from(byStatus, ([status, some]) => {
      const lines = some.map((code) => `\`${code}\`: ${problems[code].title}.`);
      return [status, { description: lines.join(" "), content: problemContent }];
    }),
  );
}

/** OpenAPI's security requirement of each kind of access. */
const securityOf: Readonly<Record<Access, Record<string, string[]>[]>> = {
  token: [{ bearer: [] }],
  optional: [{ bearer: [] }, {}],
  open: [],
  session: [{ bearer: [] }],
  admin: [{ bearer: [] }],
};

const isRead = (method: string) => method === "get" || method === "head";

/**
 * The path for the router, in which an id matches only digits. Otherwise `/api/posts/{id}` would also
 * match `/api/posts/feed`.
 */
function routedPath(path: string, params: unknown): string {
  if (!(params instanceof z.ZodObject)) return path;
  const shape = params.shape as Readonly<Record<string, z.ZodType>>;
  return path.replace(/\{(\w+)\}(?!\{)/g, (text, name: string) => {
    const schema = shape[name];
    return schema !== undefined && isIdText(schema) ? `${text}{[0-9]+}` : text;
  });
}

/** The items of an array that is made each time that it is read. */
function onDemand<T>(make: () => readonly T[]): Iterable<T> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}

/** Adds headers to the successful answers, and to 304, which has the same headers as 200. */
function withHeaders(responses: RouteConfig["responses"], names: readonly AnswerHeader[]) {
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      /^(2|304)/.test(status) && names.length > 0
        ? { ...response, headers: headerReferences(names) }
        : response,
    ]),
  );
}

const isJson = (type: string) => /^application\/([\w.-]+\+)?json$/.test(type);

/**
 * Declares a route. The defaults are safe: a route requires a token, and a JSON body must have a JSON
 * content type and at most 256 KiB. A route that needs something else declares it. The OpenAPI document is
 * made from the same declaration.
 *
 * @example
 * const read = defineRoute({
 *   operationId: "getPost",
 *   method: "get",
 *   path: "/api/posts/{id}",
 *   tags: ["Posts"],
 *   summary: "Get a post",
 *   request: { params: postParameters, query: noQuery },
 *   responses: { 200: jsonAnswer(postSchema, "The post") },
 *   problems: ["not_found"],
 * });
 */
export function defineRoute<P extends string, const D extends RouteDeclaration & { path: P }>(
  declaration: D,
) {
  const {
    access = "token",
    tokens,
    problems: own = [],
    answerHeaders = [],
    largestBody,
    ignoresBody = false,
    limit,
    unvalidatedQuery,
    ...config
  } = declaration;
  const types = Object.keys(config.request?.body?.content ?? {});
  const middleware: MiddlewareHandler<AppEnvironment>[] = access === "open" ? [limitByAddress] : [];
  const codes: ProblemCode[] = [...everywhere, ...own];
  if (takesKey(config.request?.headers)) codes.push("unprocessable");
  if (access !== "open") {
    const byUser = limit ?? (isRead(config.method) ? "reads" : "writes");
    middleware.push(authenticate(access, byUser, tokens));
    codes.push("unauthenticated", "email_not_verified");
  }
  if (access === "admin") codes.push("forbidden");
  if (types.length > 0 && types.every(isJson)) {
    middleware.push(limitBody(largestBody ?? defaultBodyLimit), jsonOnly);
    codes.push("payload_too_large", "unsupported_media_type");
  }
  if (types.length === 0 && config.method !== "get" && !ignoresBody) middleware.push(noBody);
  const route = {
    ...config,
    ...(unvalidatedQuery !== undefined && { parameters: onDemand(unvalidatedQuery) }),
    path: routedPath(config.path, config.request?.params),
    security: securityOf[access],
    middleware,
    responses: { ...problemResponses(codes), ...withHeaders(config.responses, answerHeaders) },
  };
  // Problems are thrown, so a handler returns only the answers that the declaration names.
  return createRoute(route as unknown as RouteConfig & { path: P }) as unknown as ReturnType<
    typeof createRoute<
      P,
      Omit<
        D,
        | "access"
        | "limit"
        | "tokens"
        | "answerHeaders"
        | "problems"
        | "unvalidatedQuery"
        | "largestBody"
        | "ignoresBody"
      >
    >
  >;
}

/** A JSON request body. */
export function jsonBody<S extends z.ZodType>(schema: S) {
  return { required: true, content: { "application/json": { schema } } } as const;
}

/** A JSON answer. */
export function jsonAnswer<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { "application/json": { schema } } } as const;
}

/** A JSON answer that browsers get as an HTML page. */
export function jsonOrPage<S extends z.ZodType>(schema: S, description: string) {
  const { content } = jsonAnswer(schema, description);
  return { description, content: { ...content, "text/html": { schema: z.string() } } } as const;
}

/** An answer without a body. */
export const noContent = { description: "The request was carried out" } as const;
