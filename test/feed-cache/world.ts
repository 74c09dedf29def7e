/**
 * The Worker with a KV that fails on demand, and a queue that is drained when a test says so.
 *
 * @module
 */
import {
  createExecutionContext,
  createMessageBatch,
  createScheduledController,
  getQueueResult,
  waitOnExecutionContext,
} from "cloudflare:test";
import { expect } from "vitest";
import { hashPassword } from "../../src/accounts/passwords/password-hash.ts";
import type { Job } from "../../src/feed-cache/jobs.ts";
import worker from "../../src/index.ts";
import type { Bindings } from "../../src/settings.ts";
import { call, env, makeJwt, makeUser, type TestUser } from "../harness.ts";
import { FaultyKv } from "./faulty-kv.ts";

const origin = "https://connectly.test";
export const jobsQueue = "connectly-jobs";
export const deadLetters = "connectly-jobs-dead";

/** A user with a JWT, which is verified without I/O. */
export type JwtUser = TestUser & { readonly sessionToken: string };

/** Makes a user and gets a JWT for them. */
export async function makeJwtUser(username: string): Promise<JwtUser> {
  const user = await makeUser(username);
  const token = await makeJwt(user.token);
  // The first JWT lets the isolate read the public keys.
  expect((await call("/api/users/me", { token })).status).toBe(200);
  return { ...user, token, sessionToken: user.token };
}

/** The password of everybody from {@link makePerson}. */
export const password = "a password of the model";
let passwordHash: Promise<string> | undefined;
let personCount = 0;

/** Makes a user with a new name and with a password, who can delete their account. */
export async function makePerson(): Promise<JwtUser> {
  const person = await makeJwtUser(`person${personCount++}`);
  passwordHash ??= hashPassword(password);
  await env.DB.prepare(
    "INSERT INTO accounts (account_id, provider_id, user_id, password, created_at, updated_at) VALUES (?1, 'credential', ?2, ?3, 0, 0)",
  )
    .bind(String(person.id), person.id, await passwordHash)
    .run();
  return person;
}

/** How a request is sent. */
export interface SendOptions {
  readonly method?: string;
  readonly user?: JwtUser;
  readonly json?: unknown;
  readonly body?: string;
  /** Sent as `x-d1-bookmark`; null for none. */
  readonly bookmark?: string | null;
  readonly location?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether to wait for the work after the answer. The default is true. */
  readonly wait?: boolean;
}

/** An answer whose body was read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Ends when the work after the answer is done. */
  readonly done: Promise<void>;
}

/** One store, one queue, and the Worker between them. D1 is that of the test file. */
export class World {
  readonly kv = new FaultyKv(env.FEED_CACHE, `${crypto.randomUUID()}:`);
  /** What was sent and not yet delivered. */
  queue: { readonly body: unknown; readonly attempts: number }[] = [];
  /** Messages that failed more often than the queue tries. */
  dead: unknown[] = [];
  /** Whether sending to the queue fails. */
  queueFails = false;
  /** Variables that differ from wrangler.toml. */
  variables: Partial<Bindings> = {};

  readonly #jobs = {
    send: async (body: Job) => {
      if (this.queueFails) throw new Error("Queue send failed: Too Many Requests");
      this.queue.push({ body: structuredClone(body), attempts: 0 });
    },
  } as unknown as Queue<Job>;
  readonly #bindings = new Map<string, Bindings>();
  #bound: Partial<Bindings> = this.variables;

  /** The same object for the same variables, since the Worker parses the settings once for an environment. */
  bindings(location = "here"): Bindings {
    if (this.#bound !== this.variables) this.#bindings.clear();
    this.#bound = this.variables;
    const known = this.#bindings.get(location);
    if (known !== undefined) return known;
    const FEED_CACHE = this.kv.at(location);
    const bindings = { ...env, ...this.variables, FEED_CACHE, JOBS: this.#jobs };
    this.#bindings.set(location, bindings);
    return bindings;
  }

  /** Sends a request. `path` may be an absolute URL out of an answer. */
  async send(path: string, options: SendOptions = {}): Promise<Answer> {
    const { method, user, json, body, bookmark = null, location, headers, wait = true } = options;
    const request = new Request(new URL(path, origin), {
      method: method ?? (json === undefined ? "GET" : "POST"),
      headers: {
        ...(user !== undefined && { Authorization: `Bearer ${user.token}` }),
        ...(json !== undefined && { "Content-Type": "application/json" }),
        ...(bookmark !== null && { "x-d1-bookmark": bookmark }),
        ...(body !== undefined && { "Content-Length": String(body.length) }),
        ...headers,
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      ...(body !== undefined && { body }),
    });
    const context = createExecutionContext();
    const response = await worker.fetch(request, this.bindings(location), context);
    const text = await response.text();
    const done = waitOnExecutionContext(context);
    if (wait) await done;
    return { status: response.status, headers: response.headers, text, done };
  }

  /** Delivers messages as one batch, and answers what the consumer made of them. */
  async deliver(bodies: readonly unknown[], { attempts = 1, queue = jobsQueue } = {}) {
    const messages = bodies.map((body, index) => ({
      id: String(index),
      timestamp: new Date(),
      attempts,
      body,
    }));
    const batch = createMessageBatch(queue, messages);
    const context = createExecutionContext();
    await worker.queue(batch, this.bindings(), context);
    return getQueueResult(batch, context);
  }

  /**
   * Delivers everything in the queue in batches of 100 until nothing is left. As wrangler.toml says,
   * a message that failed five times after its first delivery goes to the dead letters.
   */
  async drain(): Promise<void> {
    while (this.queue.length > 0) {
      const some = this.queue.splice(0, 100);
      const result = await this.deliver(some.map(({ body }) => body));
      for (const { msgId } of result.retryMessages) {
        const failed = some[Number(msgId)];
        if (failed === undefined) throw new Error("a message was retried that was not delivered");
        const attempts = failed.attempts + 1;
        if (attempts > 5) this.dead.push(failed.body);
        else this.queue.push({ body: failed.body, attempts });
      }
    }
    if (this.dead.length === 0) return;
    await this.deliver(this.dead.splice(0), { queue: deadLetters });
  }

  /** Runs what the cron trigger runs. */
  sweep(): Promise<void> {
    return worker.scheduled(createScheduledController(), this.bindings(), createExecutionContext());
  }
}

/** Every row of a table. */
export async function rowsOf<Row>(text: string): Promise<Row[]> {
  return (await env.DB.prepare(text).all<Row>()).results;
}
