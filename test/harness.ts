/**
 * The functions that all tests use: the bindings, and requests to the Worker.
 *
 * @module
 */
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { exports, env as untyped } from "cloudflare:workers";
import { openJwtSigner } from "../src/accounts/sessions/jwt-signing.ts";
import { findSessionByToken } from "../src/accounts/sessions/session-queries.ts";
import { storedTokenOf } from "../src/accounts/sessions/session-token.ts";
import { app } from "../src/app.ts";
import { openDatabase } from "../src/db/database.ts";
import type { UserId } from "../src/db/ids.ts";
import { createMeter } from "../src/db/meter.ts";
import type { Envelope } from "../src/http/lists/envelope.ts";
import type { Bindings } from "../src/settings.ts";
import { contradictions, type SentRequest } from "./openapi/conformance.ts";
import { type ApiDocument, readApiDocument } from "./openapi/document.ts";

export const env = untyped as unknown as Bindings;

const origin = "https://connectly.test";

export interface CallOptions {
  readonly method?: string;
  readonly token?: string;
  /** A body that is sent as JSON. */
  readonly json?: unknown;
  readonly body?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
}

const worker = (exports as unknown as { default: { fetch: typeof fetch } }).default;

/** What all test files of a process share. Files of the quick lane run in the same few processes. */
const shared = globalThis as { apiDocument?: ApiDocument };

/**
 * The OpenAPI document and its validators. Making them takes longer than many test files, and they depend
 * on nothing that a test changes, so that a process makes them once.
 */
async function loadDocument(): Promise<ApiDocument> {
  if (shared.apiDocument !== undefined) return shared.apiDocument;
  const text = await (await worker.fetch(`${origin}/openapi.json`)).text();
  shared.apiDocument ??= readApiDocument(text);
  return shared.apiDocument;
}

function requestOf(path: string, options: CallOptions): Request {
  const { method, token, json, body, headers } = options;
  return new Request(new URL(path, origin).href, {
    method: method ?? (json === undefined && body === undefined ? "GET" : "POST"),
    headers: {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(json !== undefined && { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
    ...(body !== undefined && { body }),
  });
}

/**
 * Sends a request to the Worker, and compares request and answer with the OpenAPI document.
 *
 * @param path may be an absolute URL out of an answer.
 * @throws Error when the answer, or a request that was accepted, contradicts the document.
 */
export async function call(path: string, options: CallOptions = {}): Promise<Response> {
  const request = requestOf(path, options);
  const { method, url } = request;
  const response = await worker.fetch(request);
  await requireConformance({ method, url, json: options.json }, response);
  return response;
}

/** @throws Error when a request or its answer contradicts the document. */
async function requireConformance(request: SentRequest, response: Response): Promise<void> {
  const wrong = await contradictions(await loadDocument(), request, response);
  if (wrong.length > 0) {
    const { method, url } = request;
    throw new Error(`${method} ${url} contradicts /openapi.json: ${wrong.join("; ")}`);
  }
}

/**
 * Sends a request to a Worker with other variables or bindings than those of the tests, in the same
 * isolate and with the same stores. It waits for work that continues after the answer.
 *
 * @throws Error when the answer, or a request that was accepted, contradicts the document.
 */
export async function callWith(
  overrides: Partial<Bindings>,
  path: string,
  options: CallOptions = {},
): Promise<Response> {
  const context = createExecutionContext();
  const bindings = environmentWith(overrides);
  const request = requestOf(path, options);
  const { method, url } = request;
  const response = await app.fetch(request, bindings, context);
  // The body is read to the end, because reading may continue work of the request.
  const body = await response.arrayBuffer();
  await waitOnExecutionContext(context);
  const isEmpty = [101, 204, 205, 304].includes(response.status);
  const answer = new Response(isEmpty ? null : body, response);
  await requireConformance({ method, url, json: options.json }, answer);
  return answer;
}

const environments = new Map<string, Bindings>();

/** One environment for each set of variables, since settings are parsed once for an environment. */
function environmentWith(overrides: Partial<Bindings>): Bindings {
  const key = JSON.stringify(overrides);
  const known = environments.get(key);
  if (known !== undefined) return known;
  const bindings = { ...env, ...overrides };
  environments.set(key, bindings);
  return bindings;
}

/** The cost of a request, from its Server-Timing header. */
export function costOf(response: Response) {
  const header = response.headers.get("Server-Timing") ?? "";
  const figure = (name: string) => Number(new RegExp(`${name}=(\\d+)`).exec(header)?.[1] ?? 0);
  return {
    queries: figure("queries"),
    rowsRead: figure("rows_read"),
    rowsWritten: figure("rows_written"),
    batches: figure("batches"),
  };
}

/** A user that a test acts as. */
export interface TestUser {
  readonly id: UserId;
  readonly username: string;
  /** A session token. */
  readonly token: string;
}

/** Inserts a user with a session into the database. This is faster than signing up, which hashes a password. */
export async function makeUser(username: string): Promise<TestUser> {
  const now = Date.now();
  const token = `session-of-${username}-${crypto.randomUUID()}`;
  const user = await env.DB.prepare(
    "INSERT INTO users (name, email, email_verified, username, display_username, created_at, updated_at) VALUES (?1, ?2, 1, ?3, ?3, ?4, ?4) RETURNING id",
  )
    .bind(`Name of ${username}`, `${username}@example.com`, username, now)
    .first<{ id: UserId }>();
  if (user === null) throw new Error("the user was not inserted");
  await env.DB.prepare(
    "INSERT INTO sessions (expires_at, token, created_at, updated_at, user_id) VALUES (?1, ?2, ?3, ?3, ?4)",
  )
    .bind(now + 3_600_000, await storedTokenOf(token), now, user.id)
    .run();
  return { id: user.id, username, token };
}

/**
 * A JWT for the session of a token, which is verified without I/O. It is valid for an hour: tests take
 * longer, and move the clock further, than the minute that a JWT has.
 */
export async function makeJwt(token: string): Promise<string> {
  const db = openDatabase(env.DB, createMeter());
  const session = await findSessionByToken(db, token, Date.now());
  if (session === null) throw new Error("the session was not found");
  return openJwtSigner(db, env.APP_SECRET ?? "").issueToken(session, Date.now() + 3_600_000);
}

/** The envelope of any list. */
export type ListBody<T = { readonly id: number }> = Envelope<T>;

/** Reads one page of a list. The response must have status 200. */
export async function readList<T = { readonly id: number }>(
  path: string,
  user: TestUser,
): Promise<ListBody<T>> {
  const response = await call(path, { token: user.token });
  if (response.status !== 200) throw new Error(`${path}: ${await response.text()}`);
  return response.json();
}

/** Follows `next` or `previous` from a page to the end of the list. The result has the rows of every page. */
export async function walkList<T = { readonly id: number }>(
  path: string,
  user: TestUser,
  direction: "next" | "previous" = "next",
): Promise<T[][]> {
  const pages: T[][] = [];
  for (let url: string | null = path; url !== null; ) {
    const page: ListBody<T> = await readList<T>(url, user);
    pages.push(page.results);
    url = page[direction];
    if (pages.length > 1000) throw new Error(`${path} does not end`);
  }
  return pages;
}

interface ProblemBody {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
  readonly first?: string;
}

/** The problem document of a response. The response must be a problem. */
export async function problemOf(response: Response): Promise<ProblemBody> {
  const type = response.headers.get("Content-Type");
  if (!type?.startsWith("application/problem+json")) {
    throw new Error(`expected a problem, got ${response.status} ${type}`);
  }
  return response.json();
}
