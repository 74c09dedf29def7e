import { beforeAll, describe, expect, test } from "vitest";
import { storedTokenOf } from "../../src/accounts/sessions/session-token.ts";
import { call, costOf, env, makeUser, type TestUser } from "../harness.ts";
import { type Account, expectProblem, newAccount, signUp } from "./accounts.ts";

const me = (token: string) => call("/api/users/me", { token });

async function expectRefused(token: string): Promise<void> {
  const response = await me(token);
  await expectProblem(response, 401, "unauthenticated");
  expect(response.headers.get("WWW-Authenticate")).toBe("Bearer");
}

async function issue(token: string): Promise<string> {
  const response = await call("/api/auth/token", { token });
  expect(response.status).toBe(200);
  return (await response.json<{ token: string }>()).token;
}

describe("session tokens", () => {
  let user: TestUser;
  beforeAll(async () => {
    user = await makeUser("ada");
  });

  test("cost one statement", async () => {
    const response = await me(user.token);
    expect(response.status).toBe(200);
    // One for the token, one for the profile.
    expect(costOf(response)).toMatchObject({ queries: 2, batches: 2 });
    expect(costOf(response).rowsRead).toBeLessThanOrEqual(3);
  });

  test("are refused once they have expired", async () => {
    const { token } = await makeUser("expired");
    await env.DB.prepare("UPDATE sessions SET expires_at = ? WHERE token = ?")
      .bind(Date.now(), await storedTokenOf(token))
      .run();
    await expectRefused(token);
  });

  test.each(["x", "a.b", "..", "eyJ", "%00", "'--", "x".repeat(5000), "eyJ.eyJ.", "eyJ.eyJ.eyJ"])(
    "%j is no token",
    expectRefused,
  );

  test("come with the Bearer scheme only", async () => {
    const cases = [
      undefined,
      user.token,
      `Basic ${user.token}`,
      "Bearer",
      "Bearer a b",
      `Bearer \t${user.token}`,
    ];
    for (const header of cases) {
      const headers: Record<string, string> = header === undefined ? {} : { Authorization: header };
      const response = await call("/api/users/me", { headers });
      await expectProblem(response, 401, "unauthenticated");
    }
    const headers = { Authorization: `bearer  ${user.token}` };
    expect((await call("/api/users/me", { headers })).status).toBe(200);
  });

  test("are not taken from cookies", async () => {
    const headers = { Cookie: `better-auth.session_token=${user.token}` };
    await expectProblem(await call("/api/auth/get-session", { headers }), 401, "unauthenticated");
  });
});

describe("JWTs", () => {
  let account: Account;
  let jwt = "";
  beforeAll(async () => {
    account = await signUp(newAccount("grace"));
    jwt = await issue(account.token);
  });

  test("cost no statement once the isolate knows the key", async () => {
    expect((await me(jwt)).status).toBe(200);
    const response = await me(jwt);
    expect(await response.json()).toMatchObject({ id: account.user.id, username: "grace" });
    expect(costOf(response)).toMatchObject({ queries: 1, batches: 1, rowsRead: 1 });
  });

  test("can be verified by others with the published keys", async () => {
    const response = await call("/api/auth/jwks");
    expect(response.status).toBe(200);
    const { keys } = await response.json<{ keys: (JsonWebKey & { kid: string })[] }>();
    const [header = "", claims = "", signature = ""] = jwt.split(".");
    const { kid, alg } = JSON.parse(Buffer.from(header, "base64url").toString());
    expect(alg).toBe("EdDSA");
    const found = keys.find((key) => key.kid === kid);
    expect(found).toEqual({
      kid,
      kty: "OKP",
      alg: "EdDSA",
      crv: "Ed25519",
      x: expect.any(String),
    });
    const key = await crypto.subtle.importKey(
      "jwk",
      { kty: "OKP", crv: "Ed25519", x: found?.x ?? "" },
      "Ed25519",
      false,
      ["verify"],
    );
    const signed = new TextEncoder().encode(`${header}.${claims}`);
    const bytes = Buffer.from(signature, "base64url");
    expect(await crypto.subtle.verify("Ed25519", key, bytes, signed)).toBe(true);
    expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toEqual({
      iss: "connectly",
      aud: "connectly",
      sub: String(account.user.id),
      sid: expect.any(String),
      iat: expect.any(Number),
      exp: expect.any(Number),
    });
  });

  test("are signed with a new key when the old one cannot be decrypted any more", async () => {
    const count = () =>
      env.DB.prepare("SELECT count(*) AS n FROM jwks WHERE expires_at > ?")
        .bind(Date.now())
        .first<{ n: number }>("n");
    await env.DB.prepare("UPDATE jwks SET private_key = ?").bind(JSON.stringify("00")).run();
    const token = await issue(account.token);
    expect((await me(token)).status).toBe(200);
    expect(await count()).toBe(1);
    await issue(account.token);
    expect(await count()).toBe(1);
    // What was signed before is still verified.
    expect((await me(jwt)).status).toBe(200);
  });

  test("are refused with any character changed", async () => {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (let at = 0; at < jwt.length; at += 5) {
      const value = alphabet.indexOf(jwt.charAt(at));
      const other = value < 0 ? "-" : alphabet.charAt(value ^ 1);
      await expectRefused(jwt.slice(0, at) + other + jwt.slice(at + 1));
    }
    const last = alphabet.charAt(alphabet.indexOf(jwt.slice(-1)) ^ 1);
    await expectRefused(jwt.slice(0, -1) + last);
    await expectRefused(`${jwt}A`);
    await expectRefused(jwt.slice(0, -1));
    await expectRefused(`${jwt}.${jwt}`);
  });

  test("work on the routes of the session that they were made from", async () => {
    const { token, user } = await signUp(newAccount("joan"));
    const own = await issue(token);
    const session = await call("/api/auth/get-session", { token: own });
    expect(await session.json()).toMatchObject({ user: { id: user.id } });
    const again = await issue(own);
    expect((await me(again)).status).toBe(200);
    const out = await call("/api/auth/sign-out", { method: "POST", token: own });
    expect(out.status).toBe(200);
    await expectRefused(token);
    for (const path of ["get-session", "token"]) {
      await expectProblem(await call(`/api/auth/${path}`, { token: own }), 401, "unauthenticated");
    }
  });
});

describe("paths", () => {
  test("that need a token answer their methods", async () => {
    const { token } = await makeUser("router");
    const cases: [string, string, string][] = [
      ["POST", "/api/users/me", "GET, HEAD, PATCH, DELETE, OPTIONS"],
      ["GET", "/api/users/somebody/follow", "PUT, DELETE, OPTIONS"],
      ["GET", "/api/auth/sign-out/", "POST, OPTIONS"],
    ];
    for (const [method, path, allow] of cases) {
      const response = await call(path, { method, token });
      await expectProblem(response, 405, "method_not_allowed");
      expect(response.headers.get("Allow")).toBe(allow);
    }
    await expectProblem(await call("/api/nothing", { token }), 404, "not_found");
    await expectProblem(await call("/api/nothing"), 404, "not_found");
  });

  test("that are open answer their methods without a token, with and without a trailing slash", async () => {
    for (const path of ["/api/auth/sign-up/email", "/api/auth/sign-in/username/"]) {
      const response = await call(path);
      await expectProblem(response, 405, "method_not_allowed");
      expect((await call(path, { json: {} })).status).toBe(400);
    }
    expect((await call("/api/auth/jwks/")).status).toBe(200);
    expect((await call("/api/auth/jwks?x=1")).status).toBe(400);
    await expectProblem(await call("/api/auth/jwksx"), 404, "not_found");
  });

  test("are all in the API's description", async () => {
    const { paths } = await (await call("/openapi.json")).json<{ paths: object }>();
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        "/api/auth/sign-up/email",
        "/api/auth/sign-in/email",
        "/api/auth/sign-in/username",
        "/api/auth/sign-out",
        "/api/auth/get-session",
        "/api/auth/token",
        "/api/auth/jwks",
        "/api/auth/change-password",
        "/api/users/me",
        "/api/users/{username}",
        "/api/users/{username}/follow",
        "/api/users/{username}/followers",
        "/api/users/{username}/following",
      ]),
    );
  });
});
