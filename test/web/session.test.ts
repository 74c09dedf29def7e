/**
 * The cookie that keeps the console's session, and the console's page.
 */
import { expect, test } from "vitest";
import { call, makeUser, problemOf } from "../harness.ts";

const path = "/api/console/session";
const pageHeaders = { "Sec-Fetch-Site": "same-origin", Origin: "https://connectly.test" };

/** Keeps a session, and answers the Cookie header that a browser would send. */
async function keep(token: string): Promise<string> {
  const response = await call(path, { method: "PUT", token });
  expect(response.status).toBe(204);
  return (response.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
}

function renew(cookie: string | null, headers: Record<string, string> = pageHeaders) {
  return call(path, {
    method: "POST",
    headers: { ...headers, ...(cookie !== null && { Cookie: cookie }) },
  });
}

test("scripts, other sites and plain HTTP do not get the cookie", async () => {
  const { token } = await makeUser("kept");
  const response = await call(path, { method: "PUT", token });
  const attributes = (response.headers.get("Set-Cookie") ?? "").split("; ");
  expect(attributes).toEqual(
    expect.arrayContaining(["HttpOnly", "Secure", "SameSite=Strict", `Path=${path}`]),
  );
  expect(attributes.some((each) => each.startsWith("Domain"))).toBe(false);
});

test("the cookie gives JWTs, and no answer contains the session token", async () => {
  const user = await makeUser("renewed");
  const cookie = await keep(user.token);
  const response = await renew(cookie);
  expect(response.status).toBe(200);
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  const { token, ...rest } = (await response.json()) as { token: string };
  expect(rest).toEqual({});
  expect(token).toMatch(/^eyJ/);
  const me = await call("/api/users/me", { token });
  expect(((await me.json()) as { username: string }).username).toBe("renewed");
});

test("without a session there is no token", async () => {
  expect((await renew(null)).status).toBe(204);
  const user = await makeUser("gone");
  const cookie = await keep(user.token);
  expect((await call("/api/auth/sign-out", { method: "POST", token: user.token })).status).toBe(
    200,
  );
  const ended = await renew(cookie);
  expect(ended.status).toBe(204);
  expect(ended.headers.get("Set-Cookie")).toMatch(/Max-Age=0/);
});

test("pages of other origins get nothing", async () => {
  const cookie = await keep((await makeUser("attacked")).token);
  const attacks: Record<string, string>[] = [
    { Origin: "https://evil.test" },
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site", Origin: "https://other.connectly.test" },
  ];
  for (const headers of attacks) {
    const response = await renew(cookie, headers);
    expect(response.status).toBe(403);
    expect((await problemOf(response)).code).toBe("forbidden");
    const removal = await call(path, { method: "DELETE", headers: { ...headers, Cookie: cookie } });
    expect(removal.status).toBe(403);
  }
});

test("the cookie authorises no other request", async () => {
  const cookie = await keep((await makeUser("cookie")).token);
  const response = await call("/api/users/me", { headers: { ...pageHeaders, Cookie: cookie } });
  expect(response.status).toBe(401);
});

test("the cookie is removed on request", async () => {
  const response = await call(path, { method: "DELETE", headers: pageHeaders });
  expect(response.status).toBe(204);
  expect(response.headers.get("Set-Cookie")).toMatch(/Max-Age=0/);
});

test("a token is needed to keep a session", async () => {
  expect((await call(path, { method: "PUT" })).status).toBe(401);
});
