/**
 * Compares requests and answers with the OpenAPI document.
 *
 * @module
 */
import type { Answer, ApiDocument, Operation, Parameter } from "./document.ts";

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  /** The JSON that was sent; undefined for another body or none. */
  readonly json?: unknown;
}

/** Paths that serve people and tools, and are no operations of the API. */
const outside = /^\/(docs|openapi\.json|dev|assets)?(\/|$)/;

/** Headers that HTTP, CORS and security have, whatever the API is. */
const ofHttp =
  /^(content-type|content-length|date|vary|transfer-encoding|content-encoding|access-control-.*|cross-origin-.*|content-security-policy|strict-transport-security|referrer-policy|x-frame-options|x-content-type-options|connection|keep-alive|cf-.*)$/;

const isJson = (type: string) => /^application\/([\w.-]+\+)?json\b/.test(type);

function mediaType(response: Response): string {
  return (response.headers.get("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

function wrongHeaders(operation: Operation, status: string, response: Response): string[] {
  const declared = new Set(
    Object.keys(operation.responses[status]?.headers ?? {}).map((name) => name.toLowerCase()),
  );
  return [...response.headers.keys()]
    .filter((name) => !ofHttp.test(name) && !declared.has(name))
    .map((name) => `the header ${name} is not declared for ${status}`);
}

/** CourtListener's parameters of lists, which are ignored where they mean nothing. */
const isIgnored = ({ path }: Operation, name: string) =>
  path.startsWith("/api/rest/") && /^(cursor|page|page_size|count|order_by)$/.test(name);

/** Whether a name is a member of an object parameter, whose members are sent as parameters. */
function isMember({ schema }: Parameter, name: string): boolean {
  const { pattern } = (schema.propertyNames ?? {}) as { pattern?: string };
  return schema.type === "object" && pattern !== undefined && new RegExp(pattern).test(name);
}

function wrongQuery(document: ApiDocument, operation: Operation, url: URL): string[] {
  const declared = new Map(
    operation.parameters.filter((each) => each.in === "query").map((each) => [each.name, each]),
  );
  const wrong: string[] = [];
  for (const name of new Set(url.searchParams.keys())) {
    const parameter = declared.get(name);
    // The page at / is for people, who come with all kinds of links.
    if (operation.path === "/") continue;
    if (parameter === undefined && isIgnored(operation, name)) continue;
    if (parameter === undefined && [...declared.values()].some((each) => isMember(each, name)))
      continue;
    if (parameter === undefined) {
      wrong.push(`the parameter ${name} is not declared`);
      continue;
    }
    const text = url.searchParams.get(name) ?? "";
    // CourtListener ignores an empty value, and a flag that is neither true nor false.
    const isLenient = text === "" || parameter.schema.type === "boolean";
    if (isLenient && operation.path.startsWith("/api/rest/")) continue;
    const value = parameter.schema.type === "array" ? text.split(",") : text;
    const validate = document.parameterValidator(parameter.schema);
    if (!validate({ value })) {
      wrong.push(`the parameter ${name}=${text} is not valid, and was accepted`);
    }
  }
  for (const { name, required } of declared.values()) {
    if (required && !url.searchParams.has(name)) wrong.push(`the parameter ${name} is missing`);
  }
  return wrong;
}

async function wrongBody(
  document: ApiDocument,
  operation: Operation,
  status: string,
  response: Response,
): Promise<string[]> {
  const { method, path } = operation;
  const content = operation.responses[status]?.content;
  if (method === "HEAD") {
    const text = await response.clone().text();
    return text === "" ? [] : [`HEAD was answered with a body: ${text.slice(0, 80)}`];
  }
  if (response.body === null || response.headers.get("Content-Length") === "0") {
    return content === undefined || response.body !== null
      ? []
      : [`${status} has no body, and the document says that it has one`];
  }
  const type = mediaType(response);
  if (content === undefined && (await response.clone().text()) === "") return [];
  if (content === undefined) return [`${status} has a body of ${type}, and none is declared`];
  const declared = Object.keys(content);
  const isBytes = declared.some((each) => each === "application/octet-stream" || each === "*/*");
  if (!declared.includes(type)) {
    return isBytes ? [] : [`${status} is ${type}, and ${declared.join(", ")} is declared`];
  }
  if (!isJson(type)) return [];
  const validate = document.validator(
    "paths",
    path,
    method.toLowerCase(),
    "responses",
    status,
    "content",
    type,
    "schema",
  );
  const body: unknown = await response.clone().json();
  if (validate(body)) return [];
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message, params, data }) => {
    const value = JSON.stringify(data)?.slice(0, 80);
    return `${status}${instancePath} ${message} ${JSON.stringify(params)}: ${value}`;
  });
}

function wrongRequest(document: ApiDocument, operation: Operation, request: SentRequest): string[] {
  const wrong = wrongQuery(document, operation, new URL(request.url));
  const types = operation.requestBody?.content ?? {};
  if (request.json === undefined || !("application/json" in types)) return wrong;
  const place = ["paths", operation.path, operation.method.toLowerCase(), "requestBody"];
  const validate = document.validator(...place, "content", "application/json", "schema");
  validate(JSON.parse(JSON.stringify(request.json)));
  // Formats are notes: an address with capitals or spaces around it is mended, and accepted.
  const messages = (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== "format")
    .map(({ instancePath, message }) => `${instancePath} ${message}`);
  if (messages.length > 0) {
    wrong.push(`the body is not valid, and was accepted: ${messages.join("; ")}`);
  }
  return wrong;
}

/** The code of a problem must be among those that the description of its status names. */
async function wrongCode(answer: Answer, status: number, response: Response): Promise<string[]> {
  if (status < 400 || !mediaType(response).endsWith("/problem+json")) return [];
  const { code } = (await response.clone().json()) as { code: string };
  return answer.description?.includes(`\`${code}\`:`) === true
    ? []
    : [`the code ${code} is not declared for ${status}`];
}

/** What an exchange contradicts in the document, in words; empty when nothing. */
export async function contradictions(
  document: ApiDocument,
  request: SentRequest,
  response: Response,
): Promise<string[]> {
  const { method } = request;
  const { pathname } = new URL(request.url);
  const { status } = response;
  const operations = document.operationsAt(pathname);
  if (operations === null) {
    if (outside.test(pathname) || status === 404 || status === 400 || method === "OPTIONS")
      return [];
    return [`the path is not in the document, and was answered ${status}`];
  }
  if (method === "OPTIONS") return [];
  const operation = operations.get(method);
  if (operation === undefined) {
    const allow = response.headers.get("Allow");
    return status === 405 && allow !== null
      ? []
      : [`the method is not in the document, and was answered ${status}`];
  }
  const answer = operation.responses[status];
  if (answer === undefined) return [`the status ${status} is not declared`];
  return [
    ...(response.ok ? wrongRequest(document, operation, request) : []),
    ...wrongHeaders(operation, String(status), response),
    ...(method === "HEAD" ? [] : await wrongCode(answer, status, response)),
    ...(await wrongBody(document, operation, String(status), response)),
  ];
}
