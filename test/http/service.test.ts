import { expect, test } from "vitest";
import { call } from "../harness.ts";

test("healthz asks every store", async () => {
  const response = await call("/healthz");
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    status: "ok",
    checks: { d1: "ok", kv: "ok", r2: "ok" },
  });
});
