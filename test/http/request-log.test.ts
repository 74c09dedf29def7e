/**
 * The line that a request leaves in the log, and its point in Analytics Engine.
 */
import { createExecutionContext } from "cloudflare:test";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import worker from "../../src/index.ts";
import type { Bindings } from "../../src/settings.ts";
import { call, env, makeUser, type TestUser } from "../harness.ts";

let ann: TestUser;

beforeAll(async () => {
  // The first request of an isolate logs that the rate limits are off.
  await call("/healthz");
  ann = await makeUser("ann");
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Everything that is logged from now on, by level. */
function listen() {
  const levels = ["log", "info", "warn", "error"] as const;
  const spies = levels.map((level) => vi.spyOn(console, level).mockReturnValue(undefined));
  return () =>
    spies.flatMap(({ mock }, index) =>
      mock.calls.map(([text]) => ({ method: levels[index], ...JSON.parse(String(text)) })),
    );
}

async function send(path: string, variables: Partial<Bindings>) {
  const request = new Request(`https://connectly.test${path}`, {
    headers: { Authorization: `Bearer ${ann.token}` },
  });
  const bindings = { ...env, SLOW_REQUEST_MS: "60000", ...variables };
  const response = await worker.fetch(request as never, bindings, createExecutionContext());
  await response.arrayBuffer();
  return response;
}

test("a request that is neither slow nor failed is not logged without a sample", async () => {
  const lines = listen();
  expect((await send("/api/posts", { LOG_SAMPLE: "0" })).status).toBe(200);
  expect((await send("/api/posts/123456", { LOG_SAMPLE: "0" })).status).toBe(404);
  expect(lines()).toEqual([]);
});

test("a sampled request is one line with its cost", async () => {
  const lines = listen();
  const response = await send("/api/posts/feed", { LOG_SAMPLE: "1" });
  expect(lines()).toEqual([
    {
      method: "GET",
      level: "info",
      message: "request",
      request_id: response.headers.get("X-Request-Id"),
      route: "/api/posts/feed",
      path: "/api/posts/feed",
      status: 200,
      milliseconds: expect.any(Number),
      user_id: ann.id,
      cache: "MISS",
      rows_read: expect.any(Number),
      rows_written: 0,
      round_trips: 2,
      d1_milliseconds: expect.any(Number),
      kv_operations: expect.any(Number),
      r2_operations: 0,
    },
  ]);
});

test.each([
  ["/api/users/ann", "/api/users/:username"],
  ["/api/users/ann/", "/api/users/:username"],
  ["/api/nothing", "*"],
])("%s is logged under the route %s", async (path, route) => {
  const lines = listen();
  await send(path, { LOG_SAMPLE: "1" });
  expect(lines()[0]).toMatchObject({ route });
});

test("the sample is a share of the requests", async () => {
  const lines = listen();
  const random = vi.spyOn(Math, "random");
  for (const value of [0.1, 0.24, 0.26, 0.9]) {
    random.mockReturnValue(value);
    await send("/api/posts", { LOG_SAMPLE: "0.25" });
  }
  expect(lines()).toHaveLength(2);
});

test("a slow request is always logged", async () => {
  const lines = listen();
  await send("/api/posts", { LOG_SAMPLE: "0", SLOW_REQUEST_MS: "0" });
  expect(lines()).toEqual([expect.objectContaining({ level: "warn", message: "slow request" })]);
});

test("a failed request is always logged, with its error, in one line", async () => {
  const lines = listen();
  const DB = { withSession: () => ({ prepare: () => ({ bind: () => ({}) }) }) };
  const response = await send("/api/posts", { LOG_SAMPLE: "0", DB: DB as unknown as D1Database });
  expect(response.status).toBe(500);
  expect(lines()).toEqual([
    expect.objectContaining({
      level: "error",
      message: "request failed",
      request_id: response.headers.get("X-Request-Id"),
      error: expect.any(String),
      stack: expect.any(String),
    }),
  ]);
});

test("every request is one point in Analytics Engine", async () => {
  const points: AnalyticsEngineDataPoint[] = [];
  const METRICS = {
    writeDataPoint: (point?: AnalyticsEngineDataPoint) => point && points.push(point),
  } as unknown as AnalyticsEngineDataset;
  await send("/api/posts/feed?page_size=3", { METRICS });
  await send("/api/posts/987", { METRICS });
  expect(points.map(({ indexes, blobs }) => [indexes, blobs])).toEqual([
    [["/api/posts/feed"], ["GET", "200", "MISS"]],
    [[expect.stringMatching(/^\/api\/posts\/:id/)], ["GET", "404", ""]],
  ]);
  for (const { doubles = [], indexes: [index] = [] } of points) {
    expect(doubles).toHaveLength(8);
    expect(new TextEncoder().encode(String(index)).length).toBeLessThanOrEqual(96);
  }
});
