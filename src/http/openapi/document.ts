/**
 * The OpenAPI document: the declarations of the routes, and the parts that all operations share.
 *
 * @module
 */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { version } from "../../../package.json";
import type { AppEnvironment } from "../environment.ts";
import {
  type AnswerHeader,
  answerHeaders,
  bookmarkParameter,
  byStatus,
  copyParameter,
  everyAnswer,
  headerReferences,
} from "./headers.ts";
import { groupOf, information, tagDescriptions } from "./information.ts";
import { withNegations, withoutRepetition } from "./parameters.ts";
import { shareAnswers, shareParameters } from "./share.ts";
import type {
  HeaderObject,
  OpenApiDocument,
  OperationObject,
  PathItem,
  SchemaObject,
} from "./types.ts";
import { describeMembers, describeOperation } from "./words/complete.ts";

const isSuccess = (status: string) => /^2/.test(status);

const takes = (operation: OperationObject, parameter: string) =>
  operation.parameters?.some(({ name }) => name === parameter) === true;

/** Whether an operation answers the bytes of a file. Such answers have headers of their own. */
function answersBytes({ responses }: OperationObject): boolean {
  return Object.keys(responses[200]?.content ?? {}).some((type) => !/json|html/.test(type));
}

const bytesHeaders: readonly AnswerHeader[] = [
  "Accept-Ranges",
  "Content-Disposition",
  "Last-Modified",
  "Content-Encoding",
  "Content-Language",
  "Repr-Digest",
];

/** Whether an operation belongs to tus, whose clients read only headers. */
const isTus = ({ operationId = "" }: OperationObject) => operationId.includes("Tus");

/** The headers of an answer with the state of an upload by tus. */
const tusState: readonly AnswerHeader[] = [
  "Upload-Offset",
  "Upload-Length",
  "Upload-Defer-Length",
  "Upload-Metadata",
  "Upload-Expires",
  "Content-Location",
  "ETag",
];

/**
 * Whether an operation answers a repeated request with the stored answer. An operation that can answer 410
 * makes a row once, and answers the current state of the row.
 */
const isReplayed = (operation: OperationObject) =>
  takes(operation, "idempotency-key") && !("410" in operation.responses);

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
  if (isTus(operation)) {
    names.push("Tus-Resumable");
    if (isSuccess(status) && method !== "delete") names.push(...tusState);
    if (status === "409") names.push("Upload-Offset");
    if (status === "412") names.push("Tus-Version");
  }
  if (method !== "get" && isSuccess(status)) names.push("x-d1-bookmark");
  if (isReplayed(operation) && isSuccess(status)) names.push("Idempotency-Replayed");
  return names;
}

function complete(method: string, declared: OperationObject): OperationObject {
  // A route may make its parameters on demand.
  const parameters = [...(declared.parameters ?? [])];
  const operation = describeOperation({ ...declared, parameters });
  const responses = Object.entries(operation.responses).map(([status, response]) => [
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
      ...withNegations((operation.parameters ?? []).map(withoutRepetition)),
      ...(isMissingCopy ? [copyParameter] : []),
      bookmarkParameter,
    ],
    responses: Object.fromEntries(responses),
  };
}

/** Statuses of answers to `Range`, which servers must ignore in every method but GET (RFC 9110, 14.2). */
const ofRanges = new Set(["206", "416"]);
const rangeParameters = new Set(["range", "if-range"]);

/**
 * The HEAD operation of a GET operation. Every path with GET also has HEAD, with the same statuses and
 * headers and without bodies.
 */
function headOf(get: OperationObject): OperationObject {
  const { operationId = "", summary = "", parameters = [], responses } = get;
  const bodyless = { description: "As for GET, without the body." };
  const answers = Object.entries(responses)
    .filter(([status]) => !ofRanges.has(status))
    .map(([status, { headers = {} }]) => [status, { ...bodyless, headers }]);
  return {
    ...get,
    operationId: `head${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}`,
    summary: `${summary}: headers only`,
    parameters: parameters.filter(({ name = "" }) => !rangeParameters.has(name)),
    responses: Object.fromEntries(answers),
  };
}

function completePath(item: PathItem): PathItem {
  const operations = Object.fromEntries(
    Object.entries(item).map(([method, operation]) => [method, complete(method, operation)]),
  );
  const { get } = operations;
  return get === undefined ? operations : { ...operations, head: headOf(get) };
}

/** The headers that answers refer to. */
function usedHeaders(document: unknown): Record<string, HeaderObject> {
  const text = JSON.stringify(document);
  return Object.fromEntries(
    Object.entries(answerHeaders).filter(([name]) =>
      text.includes(`"#/components/headers/${name}"`),
    ),
  );
}

/**
 * What a reader needs to try an operation of a path: 0 for nothing, 1 for a token, 2 for an id. The
 * reference shows the paths that need the least first.
 */
function difficulty(item: PathItem): number {
  const operations = Object.values(item);
  if (operations.some(({ parameters = [] }) => parameters.some((each) => each.in === "path")))
    return 2;
  return operations.some(({ security = [] }) => security.length === 0) || "get" in item ? 0 : 1;
}

/** The path without the regular expressions of its parameters, which are only for the router. */
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
  const { paths: all, parameters } = shareParameters(Object.fromEntries(sorted));
  const { paths, responses } = shareAnswers(all);
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
      headers: usedHeaders([paths, responses]),
      responses,
    },
  };
}
