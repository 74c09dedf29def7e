/**
 * What every test uses: the bindings, and the Worker through HTTP.
 *
 * @module
 */
import { exports, env as untyped } from "cloudflare:workers";
import type { UserId } from "../src/db/ids.ts";
import type { Bindings } from "../src/http/environment.ts";

export const env = untyped as unknown as Bindings;

const origin = "https://connectly.test";

export interface CallOptions {
  readonly method?: string;
  readonly token?: string;
  /** Sent as JSON. */
  readonly json?: unknown;
  readonly body?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request to the Worker. `path` may be an absolute URL out of an answer. */
export function call(path: string, options: CallOptions = {}): Promise<Response> {
  const { method, token, json, body, headers } = options;
  const worker = (exports as unknown as { default: { fetch: typeof fetch } }).default;
  return worker.fetch(new URL(path, origin).href, {
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

/** What a request cost, out of its Server-Timing header. */
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

/** Somebody to act as. */
export interface TestUser {
  readonly id: UserId;
  readonly username: string;
  /** A session token. */
  readonly token: string;
}

/** Puts a user with a session straight into the database: signing up takes a password hash. */
export async function makeUser(username: string): Promise<TestUser> {
  const now = Date.now();
  const token = `session-of-${username}-${crypto.randomUUID()}`;
  const user = await env.DB.prepare(
    "INSERT INTO users (name, email, username, display_username, created_at, updated_at) VALUES (?1, ?2, ?3, ?3, ?4, ?4) RETURNING id",
  )
    .bind(`Name of ${username}`, `${username}@example.com`, username, now)
    .first<{ id: UserId }>();
  if (user === null) throw new Error("the user was not inserted");
  await env.DB.prepare(
    "INSERT INTO sessions (expires_at, token, created_at, updated_at, user_id) VALUES (?1, ?2, ?3, ?3, ?4)",
  )
    .bind(now + 3_600_000, token, now, user.id)
    .run();
  return { id: user.id, username, token };
}
