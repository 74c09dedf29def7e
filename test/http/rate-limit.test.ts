/**
 * Rate limits, the bound on password hashing, and what Server-Timing may show.
 */
import { expect, test } from "vitest";
import { clientAddress } from "../../src/http/limits/rate-limit.ts";
import { newAccount } from "../accounts/accounts.ts";
import { call, callWith, makeUser } from "../harness.ts";

const limited = { RATE_LIMITS: "on", SERVER_TIMING: "successful" };

/** Sends a request so many times from one address. Answers the statuses and the last 429. */
async function repeat(times: number, send: (headers: Record<string, string>) => Promise<Response>) {
  const statuses: number[] = [];
  let refused: Response | null = null;
  const headers = { "CF-Connecting-IP": "192.0.2.7" };
  for (let time = 0; time < times; time += 1) {
    const response = await send(headers);
    statuses.push(response.status);
    if (response.status === 429) refused = response;
  }
  return { statuses, refused };
}

test("sixty wrong passwords in a row are limited", async () => {
  const { statuses, refused } = await repeat(60, (headers) =>
    callWith(limited, "/api/auth/sign-in/email", {
      json: { email: "guessed@example.com", password: "a wrong guess" },
      headers,
    }),
  );
  expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(20);
  expect(refused?.headers.get("Retry-After")).toMatch(/^[1-9]\d?$/);
  expect(refused?.headers.get("RateLimit")).toMatch(/^"sign-in-(name|address)";r=0;t=\d+$/);
  expect(refused?.headers.get("RateLimit-Policy")).toMatch(/^"sign-in-\w+";q=\d+;w=\d+$/);
  expect(await refused?.json()).toMatchObject({ code: "too_many_requests", status: 429 });
});

test("sixty posts in a row are limited", async () => {
  const { token } = await makeUser("spammer");
  const json = { body: "spam", privacy: "public" };
  const { statuses, refused } = await repeat(60, (headers) =>
    callWith(limited, "/api/posts", { token, json, headers }),
  );
  expect(statuses.filter((status) => status === 201).length).toBeLessThanOrEqual(50);
  expect(refused?.headers.get("RateLimit-Policy")).toBe('"writes";q=25;w=10');
});

test.each([
  ["tus", { "Tus-Resumable": "1.0.0", "Upload-Length": "10" }, undefined],
  ["uploads", {}, { key: "many.bin", size: 20_000_000 }],
  ["uploads/presigned", {}, { key: "many.bin", size: 20_000_000 }],
])("uploads begun at %s count as uploads", async (path, headers: Record<string, string>, json) => {
  const { token } = await makeUser(`begins-${path.replace("/", "-")}`);
  const begin = () =>
    callWith(limited, `/api/v2/files/${path}`, { method: "POST", token, headers, json });
  // A refusal for another reason counts as well.
  const { statuses, refused } = await repeat(101, begin);
  expect(statuses.filter((status) => status !== 429).length).toBeGreaterThan(25);
  expect(refused?.headers.get("RateLimit-Policy") ?? '"uploads";q=100;w=10').toBe(
    '"uploads";q=100;w=10',
  );
});

test("RATE_LIMITS=off turns the limits off", async () => {
  const { token } = await makeUser("loader");
  const { statuses } = await repeat(40, (headers) =>
    call("/api/users/me", { method: "PATCH", token, json: { bio: "x" }, headers }),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:DB8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
])("%s is counted as %s", (address, counted) => {
  expect(clientAddress(address)).toBe(counted);
});

test("many sign-ups at once answer 503 beyond a bound, and delay no other request for long", async () => {
  const { token } = await makeUser("reader");
  // The first sign-up imports the list of common passwords. Vitest imports modules over the connection of
  // one request, and cancels other requests that wait for the same module.
  await call("/api/auth/sign-up/email", { json: newAccount("first") });
  const order: string[] = [];
  const signUps = Array.from({ length: 24 }, (_, index) =>
    call("/api/auth/sign-up/email", { json: newAccount(`crowd${index}`) }).then((response) => {
      order.push("sign-up");
      return response;
    }),
  );
  const read = call("/api/users/me", { token }).then(() => order.push("read"));
  const answers = await Promise.all(signUps);
  await read;
  const busy = answers.filter(({ status }) => status === 503);
  expect(busy.length).toBeGreaterThan(0);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(16);
  expect(busy[0]?.headers.get("Retry-After")).toBe("1");
  expect(await busy[0]?.json()).toMatchObject({ code: "overloaded" });
  // The read came after all sign-ups and is answered before most of them.
  expect(order.indexOf("read")).toBeLessThan(busy.length + 4);
});

test("Server-Timing shows what the stores did only on successful answers outside of /api/auth", async () => {
  const { token } = await makeUser("timed");
  const timing = async (path: string, options = {}) =>
    (await callWith(limited, path, options)).headers.get("Server-Timing");
  expect(await timing("/api/users/me", { token })).toContain("rows_read=");
  expect(await timing("/api/auth/get-session", { token })).toMatch(/^total;dur=[\d.]+$/);
  expect(await timing("/api/posts/1", { token })).toMatch(/^total;dur=[\d.]+$/);
  expect(await timing("/api/comments/1", { token, method: "DELETE" })).toMatch(
    /^total;dur=[\d.]+$/,
  );
});
