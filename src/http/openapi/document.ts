/**
 * The OpenAPI document: what the routes declare, and what holds for all of them.
 *
 * @module
 */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { version } from "../../../package.json";
import type { AppEnvironment } from "../environment.ts";
import { type ProblemCode, problems } from "../problem.ts";
import {
  type AnswerHeader,
  answerHeaders,
  bookmarkParameter,
  byStatus,
  copyParameter,
  everyAnswer,
  headerReferences,
  tusParameters,
} from "./headers.ts";
import { groupOf, information, tagDescriptions } from "./information.ts";
import { shareParameters, withNegations } from "./parameters.ts";
import type {
  HeaderObject,
  OpenApiDocument,
  OperationObject,
  PathItem,
  ResponseObject,
  SchemaObject,
} from "./types.ts";
import { describeMembers, describeOperation } from "./words/complete.ts";

const problemContent = {
  "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
};

/** The problems that every operation may answer, by the name of their component. */
const everywhere: Readonly<Record<string, readonly ProblemCode[]>> = {
  TooManyRequests: ["too_many_requests"],
  InternalError: ["internal_error"],
  Unavailable: ["unavailable", "overloaded", "misconfigured"],
};

const isSuccess = (status: string) => /^2/.test(status);

const takes = (operation: OperationObject, parameter: string) =>
  operation.parameters?.some(({ name }) => name === parameter) === true;

/** Whether an operation answers bytes: their headers are worth asking for alone. */
function answersBytes({ responses }: OperationObject): boolean {
  const types = Object.keys(responses[200]?.content ?? {});
  return types.length > 0 && !types.some((type) => /json|html/.test(type));
}

const bytesHeaders: readonly AnswerHeader[] = [
  "Accept-Ranges",
  "Content-Disposition",
  "Last-Modified",
  "Content-Language",
  "Repr-Digest",
];

/** Whether an operation is one of tus, whose clients read headers alone. */
const isTus = ({ operationId = "" }: OperationObject) => operationId.includes("Tus");

/** The first two are those of every answer to tus, errors included. */
const tusHeaders: readonly AnswerHeader[] = [
  "Tus-Resumable",
  "Tus-Version",
  "Upload-Offset",
  "Upload-Length",
  "Upload-Defer-Length",
  "Upload-Metadata",
  "Upload-Expires",
  "Content-Location",
  "ETag",
];

/** The headers of one answer, besides those that its route declares. */
function headersOf(method: string, operation: OperationObject, status: string): AnswerHeader[] {
  const isConditional = "304" in operation.responses || takes(operation, "if-match");
  const isPage = /^(200|304)$/.test(status);
  const names: AnswerHeader[] = [...everyAnswer, ...(byStatus[status] ?? [])];
  if (status === "200" && takes(operation, "page_size")) names.push("Link");
  if (isConditional && /^(20[01]|206|304|412)$/.test(status)) names.push("ETag");
  if (isPage && "304" in operation.responses && takes(operation, "use_cache"))
    names.push("X-Cache");
  if (answersBytes(operation) && /^(200|206|304|416)$/.test(status)) names.push(...bytesHeaders);
  if (isTus(operation) && status === "409") names.push("Upload-Offset");
  if (isTus(operation)) {
    names.push(...(isSuccess(status) ? tusHeaders : tusHeaders.slice(0, 2)));
  }
  if (method !== "get" && isSuccess(status)) names.push("x-d1-bookmark");
  if (method === "post" && isSuccess(status)) names.push("Idempotency-Replayed");
  return names;
}

function complete(method: string, declared: OperationObject): OperationObject {
  const operation = describeOperation(declared);
  const common = Object.fromEntries(
    Object.entries(everywhere).map(([name, [code]]) => [
      String(code === undefined ? 500 : problems[code].status),
      { $ref: `#/components/responses/${name}` },
    ]),
  );
  const own = Object.entries(operation.responses).map(([status, response]) => [
    status,
    {
      ...response,
      headers: { ...headerReferences(headersOf(method, operation, status)), ...response.headers },
    },
  ]);
  const isMissingCopy = "304" in operation.responses && !takes(operation, "if-none-match");
  return {
    ...operation,
    tags: (operation.tags ?? []).map((tag) => groupOf[tag] ?? tag),
    parameters: [
      ...withNegations(operation.parameters ?? []),
      ...(isMissingCopy ? [copyParameter] : []),
      ...(isTus(operation) ? tusParameters : []),
      bookmarkParameter,
    ],
    responses: { ...common, ...Object.fromEntries(own) },
  };
}

/** `HEAD` of an operation: the same, without bodies. */
function headOf(operation: OperationObject): OperationObject {
  const { operationId = "", summary = "", responses } = operation;
  const withoutBodies = Object.entries(responses).map(([status, { content: _, ...response }]) => [
    status,
    response.$ref === undefined ? response : { description: "As for GET, without a body." },
  ]);
  return {
    ...operation,
    operationId: operationId.replace(/^(get|download|read)?/, "head"),
    summary: `${summary.replace(/\.$/, "")}: the headers alone`,
    responses: Object.fromEntries(withoutBodies),
  };
}

function completePath(item: PathItem): PathItem {
  const operations = Object.entries(item).map(
    ([method, operation]) => [method, complete(method, operation)] as const,
  );
  const get = operations.find(([method]) => method === "get")?.[1];
  const head =
    get !== undefined && (answersBytes(get) || isTus(get)) ? [["head", headOf(get)] as const] : [];
  return Object.fromEntries([...operations, ...head]);
}

function commonResponses(): Record<string, ResponseObject> {
  return Object.fromEntries(
    Object.entries(everywhere).map(([name, codes]) => {
      const lines = codes.map((code) => `\`${code}\`: ${problems[code].title}.`);
      const status = String(codes[0] === undefined ? 500 : problems[codes[0]].status);
      const headers = headerReferences([...everyAnswer, ...(byStatus[status] ?? [])]);
      return [name, { description: lines.join(" "), headers, content: problemContent }];
    }),
  );
}

/** The headers that an answer refers to. */
function usedHeaders(paths: Readonly<Record<string, PathItem>>): Record<string, HeaderObject> {
  const text = JSON.stringify([paths, commonResponses()]);
  return Object.fromEntries(
    Object.entries(answerHeaders).filter(([name]) =>
      text.includes(`"#/components/headers/${name}"`),
    ),
  );
}

/**
 * What one must know before an operation of a path can be tried: nothing, a token, or the id of
 * something. The reference shows the paths that need least first.
 */
function difficulty(item: PathItem): number {
  const operations = Object.values(item);
  if (operations.some(({ parameters = [] }) => parameters.some((each) => each.in === "path")))
    return 2;
  return operations.some(({ security = [] }) => security.length === 0) || "get" in item ? 0 : 1;
}

/** The generated text of a path: what a parameter must look like to be routed is no part of it. */
const plainPath = (path: string) => path.replaceAll(/\}\{[^{}]*\}/g, "}");

/**
 * Describes everything that `app` has registered.
 *
 * @param origin where the API is reached.
 */
export function describe(app: OpenAPIHono<AppEnvironment>, origin: string): OpenApiDocument {
  const generated = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { ...information(origin), version },
    servers: [{ url: origin, description: "This deployment" }],
  }) as unknown as OpenApiDocument;
  const items = Object.entries(generated.paths).map(
    ([path, item]) => [plainPath(path), completePath(item)] as const,
  );
  const sorted = items.toSorted(([, a], [, b]) => difficulty(a) - difficulty(b));
  const { paths, parameters } = shareParameters(Object.fromEntries(sorted));
  const used = new Set(
    Object.values(paths).flatMap((item) => Object.values(item).flatMap(({ tags = [] }) => tags)),
  );
  return {
    ...generated,
    tags: Object.entries(tagDescriptions)
      .filter(([name]) => used.has(name))
      .map(([name, description]) => ({ name, description })),
    paths,
    components: {
      ...generated.components,
      schemas: describeMembers(generated.components.schemas as Record<string, SchemaObject>),
      parameters,
      headers: usedHeaders(paths),
      responses: commonResponses(),
    },
  };
}
