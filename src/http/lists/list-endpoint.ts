/**
 * A list endpoint, declared once: its path, its list, its filters, and how its rows are read and
 * presented.
 *
 * @module
 */
import type { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { List, Page } from "../../keyset/index.ts";
import type { AppEnvironment } from "../environment.ts";
import { notFound } from "../problem.ts";
import { defineRoute, jsonAnswer, type RouteDeclaration } from "../route.ts";
import { strict } from "../schema.ts";
import { type envelopeSchema, presentPage } from "./envelope.ts";
import { type ListOptions, listQuery } from "./list-query.ts";
import type { ListRequest } from "./list-request.ts";
import { type ListParameters, listProblems, readListRequest } from "./read-list-request.ts";

type Shape = Readonly<Record<string, z.ZodType>>;
type Values<S extends Shape> = { readonly [K in keyof S]: z.output<S[K]> };

/** The validated path parameters and filters of a request. */
type ListInput<P extends Shape, F extends Shape> = Values<P> & Values<F>;

/** A page, and how many rows the whole list has: null when they were not counted. */
export interface CountedPage<Row> extends Page<Row> {
  readonly count: number | null;
}

/** What {@link listEndpoint} takes. */
interface ListEndpoint<P extends Shape, F extends Shape, Services, Row, Item extends z.ZodType>
  extends Pick<RouteDeclaration, "operationId" | "tags" | "summary" | "description" | "access"> {
  /** With parameters in braces. */
  readonly path: string;
  /** The schemas of the path's parameters. */
  readonly params?: P;
  /** The schemas of the query parameters that filter the list. */
  readonly filters?: F;
  readonly list: List;
  readonly options: ListOptions;
  /**
   * What a cursor is bound to besides the list and its order. Absent: every path parameter and filter
   * as text.
   */
  readonly scope?: (input: ListInput<P, F>, services: Services) => Record<string, string>;
  /** Makes the services that `read` gets, from the request's context. */
  readonly services: (c: Context<AppEnvironment>) => Services;
  /** Reads a page. Null when the path names something that does not exist or that the viewer may not see. */
  readonly read: (
    services: Services,
    request: ListRequest,
    input: ListInput<P, F>,
  ) => Promise<CountedPage<Row> | null>;
  /** The noun in the detail of a 404, such as `post`. */
  readonly absent?: string;
  /** The name of the page's schema in the OpenAPI document, such as `PostPage`, and its item. */
  readonly page: ReturnType<typeof envelopeSchema<Item>>;
  readonly present: (row: Row, services: Services) => z.input<Item>;
}

const asText = (input: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  );

/**
 * Adds a list endpoint to a router. The endpoint gets cursors, page numbers, `position`, `around`,
 * `seek`, every order of the list, its OpenAPI description and its problems from the declaration.
 *
 * @example
 * listEndpoint(routes, {
 *   operationId: "listComments",
 *   path: "/api/posts/{id}/comments",
 *   tags: ["Comments"],
 *   summary: "List the comments of a post",
 *   params: { id: idText<PostId>("The post's id") },
 *   list: commentList,
 *   options: orderable,
 *   services: serviceContext,
 *   read: ({ db, viewer }, request, { id }) => readComments(db, viewer.id, id, request),
 *   absent: "post",
 *   page: commentPage,
 *   present: presentComment,
 * });
 */
export function listEndpoint<
  Services,
  Row,
  Item extends z.ZodType,
  P extends Shape = Record<never, never>,
  F extends Shape = Record<never, never>,
>(router: OpenAPIHono<AppEnvironment>, endpoint: ListEndpoint<P, F, Services, Row, Item>): void {
  const { operationId, path, tags, summary, description, access, page: pageSchema } = endpoint;
  const { list, options, params = {}, filters = {}, absent } = endpoint;
  const route = defineRoute({
    operationId,
    method: "get",
    path,
    tags,
    summary,
    ...(description !== undefined && { description }),
    ...(access !== undefined && { access }),
    request: { params: strict(params), query: listQuery(list, options, filters) },
    responses: { 200: jsonAnswer(pageSchema, "A page of the list") },
    problems: listProblems,
  });
  const filterNames = Object.keys(filters);
  const handler = async (c: Context<AppEnvironment>) => {
    // The router has validated both by the schemas above.
    const valid = c.req as unknown as { valid(target: "param" | "query"): Record<string, unknown> };
    const query = valid.valid("query");
    const input = {
      ...valid.valid("param"),
      ...Object.fromEntries(filterNames.map((name) => [name, query[name]])),
    } as ListInput<P, F>;
    const services = endpoint.services(c);
    const scope = endpoint.scope?.(input, services) ?? asText(input);
    const request = await readListRequest(c, list, options, query as ListParameters, scope);
    const page = await endpoint.read(services, request, input);
    if (page === null) throw notFound(absent ?? "list");
    const { body, headers } = await presentPage(c, request, page, page.count, (row) =>
      endpoint.present(row, services),
    );
    return c.json(body, 200, headers);
  };
  router.openapi(route, handler as never);
}
