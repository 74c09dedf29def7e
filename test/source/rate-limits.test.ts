import { expect, test } from "vitest";
import { rateLimits } from "../../src/http/limits/rate-limit.ts";
import { readSource } from "../sources.ts";

test("wrangler.toml declares the same limits as the headers", () => {
  const declared = [
    ...readSource("wrangler.toml").matchAll(
      /name = "(LIMIT_\w+)"\nnamespace_id = "\d+"\nsimple = \{ limit = (\d+), period = (\d+) \}/g,
    ),
  ].map(([, binding, limit, period]) => ({
    binding,
    limit: Number(limit),
    period: Number(period),
  }));
  expect(declared).toEqual(Object.values(rateLimits));
});
