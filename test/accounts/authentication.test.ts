import { beforeAll, describe, expect, test } from "vitest";
import { storedTokenOf } from "../../src/accounts/sessions/session-token.ts";
import { call, env } from "../harness.ts";
import { type Account, countRows, expectProblem, newAccount, signUp } from "./accounts.ts";

describe("signing up", () => {
  test("makes an account and a session that works", async () => {
    const account = newAccount("Ada.Lovelace");
    const response = await call("/api/auth/sign-up/email", { json: account });
    expect(response.status).toBe(200);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("Set-Cookie")).toBeNull();
    const { token, user } = await response.json<Account>();
    expect(user).toEqual({
      id: expect.any(Number),
      name: account.name,
      username: "ada.lovelace",
      email: account.email,
      email_verified: false,
      bio: "",
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    const me = await call("/api/users/me", { token });
    expect(await me.json()).toMatchObject({ id: user.id, email: account.email });
    const row = await env.DB.prepare(
      "SELECT display_username, a.account_id, a.password FROM users u JOIN accounts a ON a.user_id = u.id WHERE u.id = ?",
    )
      .bind(user.id)
      .first<{ display_username: string; account_id: string; password: string }>();
    expect(row).toMatchObject({
      display_username: "Ada.Lovelace",
      account_id: String(user.id),
      password: expect.stringMatching(/^[0-9a-f]{32}:[0-9a-f]{128}$/),
    });
  });

  const wrong: [string, Record<string, unknown>, string][] = [
    ["a username with a space", { username: "a b" }, "username"],
    ["a username with a letter that is not ASCII", { username: "zoé" }, "username"],
    ["a username of two characters, as 'me' is", { username: "me" }, "username"],
    ["a username of 31 characters", { username: "a".repeat(31) }, "username"],
    ["a username that is no text", { username: 7 }, "username"],
    ["no username", { username: undefined }, "username"],
    ["a password of 7 characters", { password: "1234567" }, "password"],
    ["a password of 1025 characters", { password: "x".repeat(1025) }, "password"],
    ["an email without an @", { email: "nobody" }, "email"],
    ["an email of 255 characters", { email: `${"a".repeat(243)}@example.com` }, "email"],
    ["an empty name", { name: "  " }, "name"],
    ["a name of 101 characters", { name: "x".repeat(101) }, "name"],
    ["a null name", { name: null }, "name"],
  ];
  test.each(wrong)("refuses %s, naming the member", async (_, change, path) => {
    const before = await countRows();
    const json = { ...newAccount("wrong"), ...change };
    const problem = await expectProblem(
      await call("/api/auth/sign-up/email", { json }),
      400,
      "invalid_request",
    );
    expect(problem.errors?.map((error) => error.path)).toEqual([path]);
    expect(await countRows()).toEqual(before);
  });

  test("refuses unknown members and parameters by name", async () => {
    const before = await countRows();
    const body = await call("/api/auth/sign-up/email", {
      json: { ...newAccount("eve"), emailVerified: true },
    });
    const problem = await expectProblem(body, 400, "invalid_request");
    expect(problem.detail).toMatch(/'emailVerified'.*allowed: name, username, email, password/);
    const query = await call("/api/auth/sign-up/email?x=1", { json: newAccount("eve") });
    expect((await expectProblem(query, 400, "invalid_request")).detail).toMatch(/'x'/);
    expect(await countRows()).toEqual(before);
  });

  test("refuses what is not JSON", async () => {
    const headers = { "Content-Type": "application/json" };
    const broken = await call("/api/auth/sign-up/email", { body: "{", headers });
    await expectProblem(broken, 400, "invalid_request");
    const form = await call("/api/auth/sign-up/email", {
      body: "name=x",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    });
    await expectProblem(form, 415, "unsupported_media_type");
    const large = await call("/api/auth/sign-up/email", { json: { name: "x".repeat(300_000) } });
    await expectProblem(large, 413, "payload_too_large");
    const nothing = await call("/api/auth/sign-up/email", { method: "POST" });
    const problem = await expectProblem(nothing, 400, "invalid_request");
    expect(problem.errors?.map(({ path }) => path).sort()).toEqual([
      "email",
      "name",
      "password",
      "username",
    ]);
  });

  test("counts characters, not code units, and lets passwords be any text", async () => {
    const account = { ...newAccount("emoji"), name: "😀".repeat(100), password: " 😀 ".repeat(42) };
    const { user } = await signUp(account);
    expect(user.name).toBe(account.name);
    const { username, password } = account;
    const response = await call("/api/auth/sign-in/username", { json: { username, password } });
    expect(response.status).toBe(200);
  });

  test("answers 409 for a name or an email that is taken, in any letter case", async () => {
    const account = newAccount("taken");
    await signUp(account);
    const before = await countRows();
    const cases: [Record<string, string>, string[]][] = [
      [{ email: "other@example.com", username: "TAKEN" }, ["username"]],
      [{ email: account.email.toUpperCase(), username: "not_taken" }, ["email"]],
      [{}, ["username", "email"]],
    ];
    for (const [change, paths] of cases) {
      const response = await call("/api/auth/sign-up/email", { json: { ...account, ...change } });
      const problem = await expectProblem(response, 409, "conflict");
      expect(problem.errors?.map((error) => error.path)).toEqual(paths);
    }
    expect(await countRows()).toEqual(before);
  });

  test("of many concurrent requests, makes one account and stores nothing of the others", async () => {
    const before = await countRows();
    const [first, second] = [newAccount("racer"), newAccount("racer2")];
    const attempts = [
      first,
      first,
      { ...second, username: first.username },
      { ...second, username: first.username },
      { ...second, username: "racer3", email: first.email },
      { ...second, username: "racer4", email: first.email },
    ];
    const responses = await Promise.all(
      attempts.map((json) => call("/api/auth/sign-up/email", { json })),
    );
    const statuses = responses.map(({ status }) => status);
    expect(statuses.every((status) => status === 200 || status === 409)).toBe(true);
    const won = statuses.filter((status) => status === 200).length;
    expect(won).toBeGreaterThanOrEqual(1);
    const after = await countRows();
    for (const table of ["users", "accounts", "sessions"] as const) {
      expect(after[table] - before[table]).toBe(won);
    }
  });
});

describe("with an account", () => {
  const account = newAccount("Grace");
  let id = 0;
  beforeAll(async () => {
    id = (await signUp(account)).user.id;
  });

  const signIn = (by: "email" | "username", json: Record<string, unknown>) =>
    call(`/api/auth/sign-in/${by}`, { json });

  test("signs in by email and by username, in any letter case", async () => {
    const { password } = account;
    const answers = await Promise.all([
      signIn("email", { email: account.email, password }),
      signIn("email", { email: account.email.toUpperCase(), password }),
      signIn("username", { username: "grace", password }),
      signIn("username", { username: "GRACE", password }),
    ]);
    for (const response of answers) {
      expect(response.status).toBe(200);
      expect(response.headers.get("Set-Cookie")).toBeNull();
      const { token, user } = await response.json<Account>();
      expect(user).toMatchObject({ id, username: "grace", bio: "" });
      expect((await call("/api/users/me", { token })).status).toBe(200);
    }
  });

  test("gives the same answer for a wrong password and a wrong name", async () => {
    const before = await countRows();
    const answers = await Promise.all([
      signIn("email", { email: account.email, password: "not the password" }),
      signIn("email", { email: "nobody@example.com", password: account.password }),
      signIn("username", { username: "grace", password: "not the password" }),
      signIn("username", { username: "nobody", password: account.password }),
      signIn("username", { username: "no such name!", password: account.password }),
      signIn("username", { username: "me", password: account.password }),
    ]);
    const problems = await Promise.all(
      answers.map((response) => expectProblem(response, 401, "unauthenticated")),
    );
    expect(new Set(problems.map(({ detail }) => detail)).size).toBe(1);
    expect(answers[0]?.headers.get("WWW-Authenticate")).toBe("Bearer");
    expect(await countRows()).toEqual(before);
  });

  test("refuses malformed sign-ins, naming the member", async () => {
    const { password } = account;
    const cases: ["email" | "username", Record<string, unknown>, string][] = [
      ["email", { email: "grace", password }, "email"],
      ["email", { email: account.email }, "password"],
      ["email", { email: account.email, password: { $ne: "" } }, "password"],
      ["email", { email: account.email, password, rememberMe: true }, ""],
      ["username", { password }, "username"],
      ["username", { username: "grace", password: "x".repeat(1025) }, "password"],
      ["username", { username: "grace", password: "a lone surrogate: \ud800" }, "password"],
    ];
    for (const [by, json, path] of cases) {
      const problem = await expectProblem(await signIn(by, json), 400, "invalid_request");
      expect(problem.errors?.map((error) => error.path)).toEqual([path]);
    }
  });

  test("signs out of one session at once, and of no other", async () => {
    const { password, email } = account;
    const [one, other] = await Promise.all(
      [1, 2].map(async () => (await signIn("email", { email, password })).json<Account>()),
    );
    const out = await call("/api/auth/sign-out", { method: "POST", token: one?.token ?? "" });
    expect(out.status).toBe(200);
    expect(await out.json()).toEqual({ success: true });
    const refused = await call("/api/users/me", { token: one?.token ?? "" });
    await expectProblem(refused, 401, "unauthenticated");
    const again = await call("/api/auth/sign-out", { method: "POST", token: one?.token ?? "" });
    await expectProblem(again, 401, "unauthenticated");
    expect((await call("/api/users/me", { token: other?.token ?? "" })).status).toBe(200);
  });

  test("answers the session without its token", async () => {
    const { token } = await (
      await signIn("username", { username: "grace", password: account.password })
    ).json<Account>();
    const response = await call("/api/auth/get-session", { token });
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).not.toContain(token);
    const body = JSON.parse(text);
    expect(body).toEqual({
      session: {
        id: expect.any(Number),
        created_at: expect.any(String),
        updated_at: expect.any(String),
        expires_at: expect.any(String),
      },
      administrator: false,
      user: {
        id,
        name: account.name,
        username: "grace",
        email: account.email,
        email_verified: false,
        bio: "",
        created_at: expect.any(String),
      },
    });
    const days = (Date.parse(body.session.expires_at) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29);
  });

  test("renews a session that is more than a day old", async () => {
    const { token } = await (
      await signIn("username", { username: "grace", password: account.password })
    ).json<Account>();
    await env.DB.prepare(
      "UPDATE sessions SET expires_at = expires_at - 172800000, updated_at = updated_at - 172800000 WHERE token = ?",
    )
      .bind(await storedTokenOf(token))
      .run();
    const response = await call("/api/auth/get-session", { token });
    const { session } = await response.json<{ session: { expires_at: string } }>();
    expect((Date.parse(session.expires_at) - Date.now()) / 86_400_000).toBeGreaterThan(29.9);
  });
});

describe("changing the password", () => {
  const account = newAccount("changer");
  const password = "another password";
  let current: Account;
  beforeAll(async () => {
    current = await signUp(account);
  });

  const change = (token: string, json: Record<string, unknown>) =>
    call("/api/auth/change-password", { token, json });

  test("refuses a wrong current password and a new one that is too short", async () => {
    const wrong = await change(current.token, { currentPassword: "nope", newPassword: password });
    const problem = await expectProblem(wrong, 400, "invalid_request");
    expect(problem.errors).toEqual([
      { path: "currentPassword", message: "is not the current password" },
    ]);
    const short = await change(current.token, {
      currentPassword: account.password,
      newPassword: "short",
    });
    expect((await expectProblem(short, 400, "invalid_request")).errors?.[0]?.path).toBe(
      "newPassword",
    );
    const anonymous = await call("/api/auth/change-password", {
      json: { currentPassword: account.password, newPassword: password },
    });
    await expectProblem(anonymous, 401, "unauthenticated");
  });

  test("keeps sessions by default, and ends all of them on request", async () => {
    const other = await call("/api/auth/sign-in/email", {
      json: { email: account.email, password: account.password },
    });
    const { token } = await other.json<Account>();
    const kept = await change(token, { currentPassword: account.password, newPassword: password });
    expect(kept.status).toBe(200);
    expect(await kept.json()).toEqual({ token: null, user: current.user });
    expect((await call("/api/users/me", { token })).status).toBe(200);

    const json = { email: account.email };
    const old = await call("/api/auth/sign-in/email", {
      json: { ...json, password: account.password },
    });
    expect(old.status).toBe(401);
    expect((await call("/api/auth/sign-in/email", { json: { ...json, password } })).status).toBe(
      200,
    );

    const revoked = await change(token, {
      currentPassword: password,
      newPassword: account.password,
      revokeOtherSessions: true,
    });
    const fresh = (await revoked.json<Account>()).token;
    expect(fresh).toEqual(expect.any(String));
    expect((await call("/api/users/me", { token: fresh })).status).toBe(200);
    expect((await call("/api/users/me", { token })).status).toBe(401);
    expect((await call("/api/users/me", { token: current.token })).status).toBe(401);
    current = { ...current, token: fresh };
  });

  test("lets one of two changes win, and only its sessions", async () => {
    const answers = await Promise.all(
      ["first of two", "second of two"].map((newPassword) =>
        change(current.token, {
          currentPassword: account.password,
          newPassword,
          revokeOtherSessions: true,
        }),
      ),
    );
    // The other one may also come so late that its session has ended.
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([400, 401]).toContain(statuses[1]);
    const { n } = (await env.DB.prepare("SELECT count(*) AS n FROM sessions WHERE user_id = ?")
      .bind(current.user.id)
      .first<{ n: number }>()) ?? { n: -1 };
    expect(n).toBe(1);
  });

  test("is not possible for an account without a password", async () => {
    const { token, user } = await signUp(newAccount("passwordless"));
    await env.DB.prepare("DELETE FROM accounts WHERE user_id = ?").bind(user.id).run();
    const response = await change(token, { currentPassword: "whatever", newPassword: password });
    await expectProblem(response, 422, "unprocessable");
  });
});
