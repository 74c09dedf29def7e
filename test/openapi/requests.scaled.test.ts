/**
 * Random requests made from the OpenAPI document, valid and invalid, as six kinds of caller: no answer
 * is a fault of the service or outside of the document, and nobody gets in who must not.
 */
import { exports } from "cloudflare:workers";
import { beforeAll, expect, inject, test } from "vitest";
import { createRandom, type Random } from "../../scripts/random.ts";
import { env, makeUser, type TestUser } from "../harness.ts";
import { inLane } from "../lane.ts";
import { contradictions } from "./conformance.ts";
import { type ApiDocument, type Operation, type Parameter, readApiDocument } from "./document.ts";
import { createValues, type Values } from "./values.ts";

const origin = "https://connectly.test";
const worker = (exports as unknown as { default: { fetch: typeof fetch } }).default;
const requestCount = inLane({ quick: 200, long: 5000 });

const callers = ["none", "bad token", "user", "stranger", "admin", "expired"] as const;
type Caller = (typeof callers)[number];

/** Callers whom no route with a token lets in. */
const outsiders: readonly Caller[] = ["none", "bad token", "expired"];

/** Operations that end the caller's session or account, and so need a caller of their own. */
const ending = /^(signOut|changePassword|revoke|deleteMe|deleteAccount|resetPassword)/;

/** Operations for administrators. */
const administration = /^(POST|PUT) \/api\/rest\/v\d\/|\/api\/admin\//;

let document: ApiDocument;
let random: Random;
let values: Values;
let owner: TestUser;
let tokens: Record<Caller, string | null>;
let hidden: { readonly posts: number[]; readonly files: number[] };
const pool = {
  ids: new Set<number>([1, 2, 3]),
  names: ["rq_owner", "rq_stranger", "me", "nobody_x"],
};

async function expiredToken(user: TestUser): Promise<string> {
  const token = `expired-${crypto.randomUUID()}`;
  const then = Date.now() - 3_600_000;
  await env.DB.prepare(
    "INSERT INTO sessions (expires_at, token, created_at, updated_at, user_id) VALUES (?1, ?2, ?3, ?3, ?4)",
  )
    .bind(then, token, then - 3_600_000, user.id)
    .run();
  return token;
}

const asOwner = (path: string, init: RequestInit) =>
  worker.fetch(origin + path, {
    ...init,
    headers: { Authorization: `Bearer ${owner.token}`, ...init.headers },
  });

async function makeHidden(): Promise<typeof hidden> {
  const posts: number[] = [];
  const files: number[] = [];
  for (let index = 0; index < 3; index += 1) {
    const post = await asOwner("/api/posts", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ body: `hidden ${index}`, privacy: "private" }),
    });
    posts.push((await post.json<{ id: number }>()).id);
    const file = await asOwner(`/api/v2/files/by-key/hidden/${index}`, {
      method: "PUT",
      body: `hidden ${index}`,
    });
    files.push((await file.json<{ id: number }>()).id);
  }
  return { posts, files };
}

beforeAll(async () => {
  const seed = inject("seed");
  console.log(`Random requests use TEST_SEED=${seed}`);
  random = createRandom(seed);
  const text = await (await worker.fetch(`${origin}/openapi.json`)).text();
  document = readApiDocument(text);
  values = createValues(JSON.parse(text).components.schemas, random);
  owner = await makeUser("rq_owner");
  const stranger = await makeUser("rq_stranger");
  const admin = await makeUser("rq_admin");
  // As in ADMIN_EMAILS of the tests' configuration.
  await env.DB.prepare(
    "UPDATE users SET email = 'admin@example.com', email_verified = 1 WHERE id = ?1",
  )
    .bind(admin.id)
    .run();
  tokens = {
    none: null,
    "bad token": "not-a-token",
    user: owner.token,
    stranger: stranger.token,
    admin: admin.token,
    expired: await expiredToken(owner),
  };
  hidden = await makeHidden();
});

interface Draft {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: BodyInit;
  readonly json?: unknown;
}

function pathValue({ name, schema }: Parameter, isRight: boolean): string {
  // An empty value would make another path.
  if (!isRight) return encodeURIComponent(String(values.invalid(schema)).toWellFormed()) || "-";
  const choices = schema.enum;
  if (Array.isArray(choices)) return String(random.pick(choices));
  if (name === "username") return random.pick(pool.names);
  if (name === "key") return random.pick(["hidden/1", "notes/a.txt", "b", "c/%20d"]);
  if (schema.type === "integer" && name !== "part_number") {
    return String(random.pick([...pool.ids, ...hidden.posts, ...hidden.files]));
  }
  return encodeURIComponent(String(values.valid(schema)));
}

function pathOf(operation: Operation): string {
  const isRight = random.chance(0.85);
  return operation.path.replace(/\{(\w+)\}/g, (text, name: string) => {
    const parameter = operation.parameters.find((each) => each.in === "path" && each.name === name);
    return parameter === undefined ? text : pathValue(parameter, isRight);
  });
}

/** One movement at a time, most of the time: more are refused before anything else is looked at. */
const movements = ["cursor", "page", "position", "around", "seek"];

/** Members of the parameters that are objects: filters on related rows, some of which do not exist. */
const relatedNames = [
  "court__dockets__id",
  "court__jurisdiction!",
  "docket__date_filed__gte",
  "docket_entries__recap_documents__is_available",
  "docket_entry__docket__court__in_use",
  "dockets__nothing",
  "recap_documents__id",
  "date_modified__year",
];

function queryOf(operation: Operation): URLSearchParams {
  const query = new URLSearchParams();
  const parameters = operation.parameters.filter((each) => each.in === "query");
  const movement = random.pick(movements);
  const share = Math.min(0.5, 3 / Math.max(1, parameters.length));
  for (const { name, schema, required } of parameters) {
    if (movements.includes(name) && name !== movement && random.chance(0.95)) continue;
    if (required !== true && !random.chance(share)) continue;
    if (schema.type === "object") {
      query.set(random.pick(relatedNames), random.pick(["1", "scotus", "true", "2020-01-01", ""]));
      continue;
    }
    const value = random.chance(0.8) ? values.valid(schema) : values.invalid(schema);
    query.set(name, String(value).toWellFormed());
  }
  if (random.chance(0.05)) query.set("unknown_parameter", "1");
  return query;
}

function headersOf(operation: Operation): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, in: place } of operation.parameters) {
    if (place !== "header" || name === "content-length" || !random.chance(0.15)) continue;
    headers[name] = random.pick(["*", '"an-etag"', "bytes=0-3", "bytes=9-", "x", "sha-256=:AAAA:"]);
  }
  return headers;
}

function bodyOf(operation: Operation): Pick<Draft, "body" | "json"> & { type?: string } {
  const { requestBody } = operation;
  if (requestBody === undefined) return {};
  if (requestBody.required !== true && random.chance(0.3)) return {};
  const [type = "", { schema = {} } = {}] = Object.entries(requestBody.content)[0] ?? [];
  const sent = random.chance(0.05) ? "text/plain" : type;
  if (!type.includes("json") || type.includes("ndjson")) {
    return { type: sent, body: random.pick(["", "some bytes", '{"id": 1}\n{"id": "x"}\n', "{"]) };
  }
  if (random.chance(0.05)) return { type: sent, body: random.pick(["", "{", "[1,", "\uFEFF{}"]) };
  const json = random.chance(0.7)
    ? values.valid(schema as Record<string, unknown>)
    : values.invalid(schema as Record<string, unknown>);
  return { type: sent, json, body: JSON.stringify(json) };
}

function draft(operation: Operation, caller: Caller, token: string | null): Draft {
  const search = queryOf(operation).toString();
  const { type, ...body } = bodyOf(operation);
  return {
    url: `${origin}${pathOf(operation)}${search === "" ? "" : `?${search}`}`,
    headers: {
      ...headersOf(operation),
      ...(type !== undefined && { "Content-Type": type }),
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(caller === "none" &&
        random.chance(0.2) && { Authorization: random.pick(["", "Bearer", "Basic x"]) }),
    },
    ...body,
  };
}

function requiresToken({ security }: Operation): boolean {
  return security.length > 0 && security.every((each) => Object.keys(each).length > 0);
}

/** What is wrong with who got in; null when nothing is. */
function intrusion(
  operation: Operation,
  caller: Caller,
  { url }: Draft,
  ok: boolean,
): string | null {
  if (!ok) return null;
  if (requiresToken(operation) && outsiders.includes(caller)) return "an outsider got in";
  const name = `${operation.method} ${operation.path}`;
  if (caller !== "admin" && requiresToken(operation) && administration.test(name)) {
    return "somebody who is no administrator got in";
  }
  if (caller === "user") return null;
  const { pathname } = new URL(url);
  const isHidden =
    hidden.posts.some((id) => new RegExp(`^/api/posts/${id}(/|$)`).test(pathname)) ||
    hidden.files.some((id) => new RegExp(`^/api/v2/files/${id}(/|$)`).test(pathname));
  return isHidden && !/\/(saved|like)$/.test(pathname)
    ? "what is hidden was shown or changed"
    : null;
}

/** What HEAD answers otherwise than GET does; null when nothing. */
async function differenceFromGet(
  request: Draft,
  { status, headers }: Response,
): Promise<string | null> {
  const get = await worker.fetch(request.url, { headers: request.headers });
  await get.arrayBuffer();
  if (get.status !== status) return `GET is answered ${get.status}`;
  const missing = [...get.headers.keys()].filter(
    (name) => !headers.has(name) && !/^(content-length|transfer-encoding)$/.test(name),
  );
  return missing.length > 0 ? `GET has ${missing.join(", ")}, too` : null;
}

async function learn(response: Response): Promise<void> {
  if (!response.ok || !/^application\/json/.test(response.headers.get("Content-Type") ?? ""))
    return;
  const body = await response.clone().json<{ id?: unknown; upload_id?: unknown }>();
  for (const id of [body?.id, body?.upload_id]) {
    if (typeof id === "number" && pool.ids.size < 300) pool.ids.add(id);
  }
}

test(`${requestCount} requests`, { timeout: 600_000 }, async () => {
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  for (let number = 0; number < requestCount; number += 1) {
    const operation = document.operations[number % document.operations.length];
    if (operation === undefined) throw new Error("the document has no operations");
    const caller = random.pick(callers);
    const isEnding = ending.test(operation.operationId) && !outsiders.includes(caller);
    const token = isEnding ? (await makeUser(`rq_${number}`)).token : tokens[caller];
    const request = draft(operation, caller, token);
    const { method } = operation;
    const response = await worker.fetch(request.url, {
      method,
      headers: request.headers,
      ...(request.body !== undefined && { body: request.body }),
    });
    const { status } = response;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const wrong = await contradictions(
      document,
      { method, url: request.url, json: request.json },
      response,
    );
    if (status >= 500) wrong.push(`the answer is ${status}: ${await response.clone().text()}`);
    const difference = method === "HEAD" ? await differenceFromGet(request, response) : null;
    if (difference !== null) wrong.push(difference);
    const entered = intrusion(operation, caller, request, response.ok);
    if (entered !== null) wrong.push(entered);
    if (wrong.length > 0) {
      const sent = request.body === undefined ? "" : ` ${String(request.body).slice(0, 200)}`;
      faults.push(`${method} ${request.url.slice(0, 300)} (${caller})${sent}: ${wrong.join("; ")}`);
    }
    if (method !== "HEAD") await learn(response);
    if (response.body !== null && !response.bodyUsed) await response.body.cancel();
  }
  console.log(
    `Statuses: ${[...statuses]
      .toSorted()
      .map(([status, count]) => `${status}: ${count}`)
      .join(", ")}`,
  );
  expect(faults).toEqual([]);
  expect([...statuses.keys()].filter((status) => status < 300).length).toBeGreaterThan(0);
});
