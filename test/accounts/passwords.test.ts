/**
 * Passwords, addresses and usernames that may be chosen, and resets.
 */
import { describe, expect, test } from "vitest";
import { normalizeEmail } from "../../src/accounts/credentials/email-address.ts";
import { call, callWith, makeUser } from "../harness.ts";
import { type Account, expectProblem, newAccount, signUp } from "./accounts.ts";
import { linkTo, localMail, mailTo, tokenTo } from "./mail.ts";

const signUpPath = "/api/auth/sign-up/email";

describe("what may be chosen", () => {
  test.each(["password", "PASSWORD1", "12345678", "iloveyou", "qwertyuiop"])(
    "not the common password %s",
    async (password) => {
      const answer = await call(signUpPath, { json: { ...newAccount("common"), password } });
      const problem = await expectProblem(answer, 400, "invalid_request");
      expect(problem.errors?.map(({ path }) => path)).toEqual(["password"]);
    },
  );

  test.each(["...", "._.", "admin", "Administrator", "root", "_api_", "postmaster", "me"])(
    "not the username %s",
    async (username) => {
      const answer = await call(signUpPath, { json: { ...newAccount("fine"), username } });
      const problem = await expectProblem(answer, 400, "invalid_request");
      expect(problem.errors?.map(({ path }) => path)).toEqual(["username"]);
    },
  );

  test.each([
    "пароль-из-букв",
    "\u0000\u0001 control",
    "👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
    "  spaces around  ",
    "a\u0301".repeat(8),
  ])("the password %j, and it signs in", async (password) => {
    const account = { ...newAccount(`p${crypto.randomUUID().slice(0, 8)}`), password };
    await signUp(account);
    const json = { username: account.username, password };
    expect((await call("/api/auth/sign-in/username", { json })).status).toBe(200);
    const other = { ...json, password: `${password}x` };
    expect((await call("/api/auth/sign-in/username", { json: other })).status).toBe(401);
  });

  test("a password of 1024 characters, and it signs in", async () => {
    const account = { ...newAccount("longest"), password: "😀".repeat(1024) };
    await signUp(account);
    const json = { username: account.username, password: account.password };
    expect((await call("/api/auth/sign-in/username", { json })).status).toBe(200);
    const other = { ...json, password: `${"😀".repeat(1023)}x` };
    expect((await call("/api/auth/sign-in/username", { json: other })).status).toBe(401);
  });

  test("an international address, in one spelling", async () => {
    const account = { ...newAccount("intl"), email: "  Пётр@Bücher.example " };
    await signUp(account);
    for (const email of [
      "пётр@bücher.example",
      "ПЁТР@xn--bcher-kva.example",
      "пе\u0308тр@bücher.example",
    ]) {
      const answer = await call("/api/auth/sign-in/email", {
        json: { email, password: account.password },
      });
      expect(answer.status).toBe(200);
      expect((await answer.json<Account & { user: { email: string } }>()).user.email).toBe(
        "пётр@bücher.example",
      );
    }
    const again = await call(signUpPath, {
      json: { ...newAccount("intl2"), email: "пётр@XN--BCHER-KVA.example" },
    });
    await expectProblem(again, 409, "conflict");
  });

  test("only a valid address is accepted", () => {
    for (const [text, normal] of [
      ["ada@example.com", "ada@example.com"],
      [" Ada+tag@EXAMPLE.com\n", "ada+tag@example.com"],
      ["o'brien@sub.example.co.uk", "o'brien@sub.example.co.uk"],
      ["用户@例子.广告", "用户@例子.广告"],
    ]) {
      expect(normalizeEmail(text ?? "")).toBe(normal);
    }
    for (const text of [
      "",
      "@",
      "a@",
      "@b.c",
      "a@b",
      "a b@c.de",
      "a@b@c.de",
      ".a@b.de",
      "a.@b.de",
      "a..b@c.de",
      "a@-b.de",
      "a@b..de",
      "a@127.0.0.1",
      "a@[::1]",
      '"a"@b.de',
      "a,b@c.de",
      "a@b.de>",
      "a\u0000@b.de",
      `${"a".repeat(65)}@b.de`,
      `a@${"b".repeat(64)}.de`,
      `a@${"b.".repeat(130)}de`,
      "a\ud800@b.de",
    ]) {
      expect([text, normalizeEmail(text)]).toEqual([text, null]);
    }
  });
});

describe("a forgotten password", () => {
  const request = (email: string) =>
    callWith(localMail, "/api/auth/request-password-reset", { json: { email } });
  const reset = (token: string, newPassword: string) =>
    callWith(localMail, "/api/auth/reset-password", { json: { token, newPassword } });

  test("is replaced through a link, once, and every session ends", async () => {
    const account = newAccount("forgetful");
    const { token: session } = await signUp(account);
    expect((await request(account.email.toUpperCase())).status).toBe(200);
    expect(await linkTo(account.email)).toMatch(/^\/api\/auth\/reset-password\?token=/);
    const token = await tokenTo(account.email);
    await expectProblem(await reset(token, "short"), 400, "invalid_request");
    await expectProblem(await reset(token, "password1"), 400, "invalid_request");
    const answer = await reset(token, "a new long password");
    expect(await answer.json()).toEqual({ status: true });
    await expectProblem(await reset(token, "another long password"), 400, "invalid_request");
    await expectProblem(await call("/api/users/me", { token: session }), 401, "unauthenticated");
    const { email } = account;
    const signIn = (password: string) =>
      call("/api/auth/sign-in/email", { json: { email, password } });
    expect((await signIn(account.password)).status).toBe(401);
    const fresh = await signIn("a new long password");
    expect(await fresh.json()).toMatchObject({ user: { email_verified: true } });
  });

  test("is answered the same for every address", async () => {
    const { username } = await makeUser("passwordless");
    await signUp(newAccount("resetter"));
    const answers = [];
    for (const email of [
      "resetter@example.com",
      "unknown@example.com",
      `${username}@example.com`,
    ]) {
      const answer = await request(email);
      const headers = [...answer.headers].filter(
        ([name]) => !/^(x-(request|d1)-|server-timing)/.test(name),
      );
      answers.push({ status: answer.status, text: await answer.text(), headers });
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await mailTo("unknown@example.com")).toEqual([]);
  });

  test("has links that are void once the password was changed", async () => {
    const account = newAccount("changed");
    const { token: session } = await signUp(account);
    await request(account.email);
    const token = await tokenTo(account.email);
    const json = { currentPassword: account.password, newPassword: "changed by its owner" };
    expect((await call("/api/auth/change-password", { token: session, json })).status).toBe(200);
    await expectProblem(await reset(token, "by whoever reads mail"), 400, "invalid_request");
  });

  test("has one winner of two resets with one link", async () => {
    const account = newAccount("twice");
    await signUp(account);
    await request(account.email);
    const token = await tokenTo(account.email);
    const answers = await Promise.all(
      ["first new one", "second new one"].map((p) => reset(token, p)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test("has a page that asks for the new one", async () => {
    const page = await callWith(localMail, "/api/auth/reset-password?token=x.y");
    expect(page.status).toBe(200);
    const html = await page.text();
    const nonce = /'nonce-([\w-]+)'/.exec(page.headers.get("Content-Security-Policy") ?? "")?.[1];
    expect(html).toContain(`<script nonce="${nonce}">`);
    expect(html).not.toContain("x.y");
  });
});
