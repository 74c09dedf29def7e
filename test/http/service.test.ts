/**
 * What every route shares.
 */

import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import worker from "../../src/index.ts";
import type { Bindings } from "../../src/settings.ts";
import { call, costOf, env, makeUser, problemOf, type TestUser } from "../harness.ts";

let ann: TestUser;

beforeAll(async () => {
  ann = await makeUser("ann");
});

afterEach(() => vi.restoreAllMocks());

/** The Worker with other bindings than the tests' own. */
async function callWith(bindings: Partial<Bindings>, path: string): Promise<Response> {
  const context = createExecutionContext();
  const request = new Request(`https://connectly.test${path}`);
  const response = await worker.fetch(request as never, { ...env, ...bindings }, context);
  await waitOnExecutionContext(context);
  return response;
}

const fail = () => {
  throw new Error("down");
};

describe("GET /healthz", () => {
  test("asks every store", async () => {
    const response = await call("/healthz");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: "ok",
      checks: { d1: "ok", kv: "ok", r2: "ok" },
    });
  });

  test.each([
    ["d1", { DB: { withSession: () => ({ prepare: fail }) } }],
    ["kv", { FEED_CACHE: {} }],
    ["r2", { FILES: { head: fail } }],
  ])("says that %s fails", async (name, bindings) => {
    const response = await callWith(bindings as unknown as Partial<Bindings>, "/healthz");
    expect(response.status).toBe(503);
    const body = (await response.json()) as { status: string; checks: Record<string, string> };
    expect(body.status).toBe("failed");
    expect(Object.entries(body.checks).filter(([, check]) => check === "failed")).toEqual([
      [name, "failed"],
    ]);
  });
});

describe("without a secret", () => {
  test.each([undefined, "", "too short"])(
    "(%s) nothing is served, and it says why",
    async (secret) => {
      for (const path of ["/healthz", "/api/posts", "/docs"]) {
        const response = await callWith({ APP_SECRET: secret } as Partial<Bindings>, path);
        expect(response.status).toBe(503);
        const problem = await problemOf(response);
        expect(problem.code).toBe("misconfigured");
        expect(problem.detail).toMatch(/APP_SECRET/);
      }
    },
  );
});

describe("with a variable that has no valid value", () => {
  test.each([
    ["SLOW_REQUEST_MS", "abc"],
    ["FEED_CACHE_TTL", "a while"],
    ["UPLOAD_TTL", "NaN"],
    ["R2_CONCURRENCY", "six"],
    ["FILE_METADATA_TTL", "1 hour"],
    ["S3_ENDPOINT", "connectly-files"],
  ])("%s=%s, nothing is served, and the problem names the variable", async (name, value) => {
    const response = await callWith({ [name]: value }, "/healthz");
    expect(response.status).toBe(503);
    const problem = await problemOf(response);
    expect(problem.code).toBe("misconfigured");
    expect(problem.detail).toContain(name);
  });
});

describe("problems", () => {
  test("have every member of the contract", async () => {
    const response = await call("/api/posts/1", { token: ann.token });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      type: "urn:connectly:problem:not_found",
      title: "Not found",
      status: 404,
      detail: "There is no such post.",
      instance: "/api/posts/1",
      code: "not_found",
      request_id: response.headers.get("X-Request-Id"),
    });
  });

  test.each(["/nothing", "/api", "/api/nothing", "/api/posts/1/nothing"])(
    "%s is an unknown path",
    async (path) => {
      for (const options of [{ token: ann.token }, {}, { method: "POST" }]) {
        const response = await call(path, options);
        expect(response.status).toBe(404);
        expect((await problemOf(response)).code).toBe("not_found");
      }
    },
  );

  test.each([
    ["PUT", "/api/posts", "GET, HEAD, POST, OPTIONS"],
    ["DELETE", "/api/posts/", "GET, HEAD, POST, OPTIONS"],
    ["POST", "/api/posts/1", "GET, HEAD, PATCH, DELETE, OPTIONS"],
    ["GET", "/api/posts/1/like", "PUT, DELETE, OPTIONS"],
    ["POST", "/api/comments/1", "GET, HEAD, PATCH, DELETE, OPTIONS"],
    ["DELETE", "/api/posts/feed", "GET, HEAD, OPTIONS"],
    ["POST", "/healthz", "GET, HEAD, OPTIONS"],
  ])("%s %s is not allowed, and says what is", async (method, path, allow) => {
    for (const options of [{ method, token: ann.token }, { method }]) {
      const response = await call(path, options);
      expect(response.status).toBe(405);
      expect(response.headers.get("Allow")).toBe(allow);
      expect((await problemOf(response)).code).toBe("method_not_allowed");
    }
  });

  test("reveal only the request id of an unexpected error", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const request = new Request("https://connectly.test/api/posts", {
      headers: { Authorization: `Bearer ${ann.token}` },
    });
    const broken = {
      ...env,
      DB: { withSession: () => ({ prepare: () => ({ bind: () => ({}) }) }) },
    } as unknown as Bindings;
    const response = await worker.fetch(request as never, broken, createExecutionContext());
    expect(response.status).toBe(500);
    const problem = await problemOf(response);
    expect(problem.code).toBe("internal_error");
    expect(JSON.stringify(problem)).not.toMatch(/function|SQL|prepare|stack/);
    const logged = JSON.parse(String(error.mock.calls[0]?.[0]));
    expect(logged).toMatchObject({
      level: "error",
      path: "/api/posts",
      request_id: response.headers.get("X-Request-Id"),
    });
  });
});

describe("every answer", () => {
  test("carries its id, its duration and what it cost", async () => {
    const response = await call("/api/posts", { token: ann.token });
    expect(response.headers.get("X-Request-Id")).toMatch(/^[\w-]{8,}$/);
    expect(response.headers.get("X-Request-Duration")).toMatch(/^\d+\.\d\ds$/);
    expect(response.headers.get("Server-Timing")).toMatch(
      /^total;dur=[\d.]+, d1;dur=[\d.]+;desc="queries=\d+ rows_read=\d+ rows_written=0 batches=2"$/,
    );
    expect(costOf(response).queries).toBeGreaterThan(1);
    const unknown = await call("/nothing");
    expect(unknown.headers.get("Server-Timing")).toMatch(/queries=0 rows_read=0/);
  });

  test("names the stores that it used", async () => {
    const response = await call("/healthz");
    expect(response.headers.get("Server-Timing")).toMatch(
      /batches=1", kv;dur=[\d.]+;desc="reads=1 writes=0", r2;dur=[\d.]+;desc="ops=1"$/,
    );
  });

  test("may be read from another origin", async () => {
    const preflight = await call("/api/posts", {
      method: "OPTIONS",
      headers: {
        Origin: "https://elsewhere.example",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(preflight.headers.get("Access-Control-Allow-Headers")).toMatch(/authorization/i);
    const response = await call("/api/posts", {
      token: ann.token,
      headers: { Origin: "https://elsewhere.example" },
    });
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    for (const name of ["Link", "Server-Timing", "X-Request-Id", "X-Request-Duration"]) {
      expect(response.headers.get("Access-Control-Expose-Headers")).toContain(name);
    }
  });

  test("is the same with a trailing slash, without a redirect", async () => {
    for (const path of ["/healthz", "/api/posts", "/api/posts/feed", "/openapi.json"]) {
      const options = { token: ann.token };
      const [plain, slashed] = [await call(path, options), await call(`${path}/`, options)];
      expect(slashed.status).toBe(200);
      expect(slashed.redirected).toBe(false);
      expect(plain.status).toBe(200);
    }
  });

  test("that takes long is logged as JSON", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    await callWith({ SLOW_REQUEST_MS: "10000" }, "/healthz");
    expect(warn).not.toHaveBeenCalled();
    const response = await callWith({ SLOW_REQUEST_MS: "0" }, "/healthz");
    expect(JSON.parse(String(warn.mock.calls[0]?.[0]))).toMatchObject({
      level: "warn",
      message: "slow request",
      path: "/healthz",
      status: 200,
      request_id: response.headers.get("X-Request-Id"),
    });
  });
});
