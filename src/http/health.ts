/**
 * `GET /healthz`: whether each store answers.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { sql } from "drizzle-orm";
import { statement } from "../db/database.ts";
import { defineRoute, jsonAnswer } from "./route.ts";
import { createRouter } from "./router.ts";
import { noQuery } from "./schema.ts";

const check = z.enum(["ok", "failed"]);
const health = z
  .object({
    status: check,
    checks: z.object({ d1: check, kv: check, r2: check }),
  })
  .openapi("Health");

const route = defineRoute({
  operationId: "getHealth",
  access: "open",
  method: "get",
  path: "/healthz",
  tags: ["Service"],
  summary: "Check whether each store answers",
  request: { query: noQuery },
  responses: {
    200: jsonAnswer(health, "Every store answers"),
    503: jsonAnswer(health, "At least one store does not answer"),
  },
});

async function probe(run: () => Promise<unknown>): Promise<"ok" | "failed"> {
  try {
    await run();
    return "ok";
  } catch {
    return "failed";
  }
}

export const healthRoutes = createRouter().openapi(route, async (c) => {
  const meter = c.get("meter");
  const start = performance.now();
  const [d1, kv, r2] = await Promise.all([
    probe(() => c.get("db").run(statement(sql`SELECT 1 AS one`))),
    probe(() => c.env.FEED_CACHE.get("healthz")).finally(() => {
      meter.kvReads += 1;
      meter.kvMilliseconds += performance.now() - start;
    }),
    probe(() => c.env.FILES.head("healthz")).finally(() => {
      meter.bucketOperations += 1;
      meter.bucketMilliseconds += performance.now() - start;
    }),
  ]);
  const status = d1 === "ok" && kv === "ok" && r2 === "ok" ? "ok" : "failed";
  return c.json({ status, checks: { d1, kv, r2 } } as const, status === "ok" ? 200 : 503, {
    "Cache-Control": "no-store",
  });
});
