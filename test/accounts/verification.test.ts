/**
 * Verified addresses: sign-up, another link, change of address, and who becomes an administrator.
 */
import { describe, expect, test } from "vitest";
import { call, callWith, env, makeUser } from "../harness.ts";
import { type Account, countRows, expectProblem, newAccount, signUp } from "./accounts.ts";
import { callStrict, linkTo, localMail, mailTo, tokenTo } from "./mail.ts";

const signUpPath = "/api/auth/sign-up/email";

/** What of an answer may differ between two requests that must look alike. */
function comparable(response: Response) {
  const varying = /^(x-request-id|x-request-duration|server-timing|x-d1-bookmark)$/;
  return [...response.headers].filter(([name]) => !varying.test(name));
}

const signIn = (account: { email: string; password: string }) =>
  callStrict("/api/auth/sign-in/email", {
    json: { email: account.email, password: account.password },
  });

describe("with REQUIRE_VERIFIED_EMAIL", () => {
  test("an account works once the link was opened, and not before", async () => {
    const account = newAccount("Verified");
    const before = await countRows();
    const answer = await callStrict(signUpPath, { json: account });
    expect(answer.status).toBe(202);
    expect(await answer.json()).toEqual({ status: "verification_sent" });
    expect(await countRows()).toEqual(before);

    await expectProblem(await signIn(account), 403, "email_not_verified");
    await expectProblem(await signIn({ ...account, password: "wrong" }), 401, "unauthenticated");

    const link = await linkTo(account.email);
    expect((await callStrict(link)).status).toBe(200);
    const { token, user } = await (await signIn(account)).json<Account>();
    expect(user).toMatchObject({ username: "verified", email_verified: true });
    expect((await callStrict("/api/users/me", { token })).status).toBe(200);
    await expectProblem(await callStrict(link), 400, "invalid_request");
  });

  test("HEAD answers whether a link is valid, and does not use it", async () => {
    const account = newAccount("looked_at");
    await callStrict(signUpPath, { json: account });
    const link = await linkTo(account.email);
    expect((await callStrict(link, { method: "HEAD" })).status).toBe(200);
    await expectProblem(await signIn(account), 403, "email_not_verified");
    expect((await callStrict(link)).status).toBe(200);
    expect((await signIn(account)).status).toBe(200);
    expect((await callStrict(link, { method: "HEAD" })).status).toBe(400);
  });

  test("sign-up does not reveal whether an address has an account", async () => {
    const known = newAccount("known");
    await signUp(known);
    const attempts = [
      { ...newAccount("first"), email: known.email },
      { ...newAccount("second"), email: "unknown@example.com" },
    ];
    const answers = [];
    for (const json of attempts) answers.push(await callStrict(signUpPath, { json }));
    const [one, other] = answers;
    expect([one?.status, other?.status]).toEqual([202, 202]);
    expect(await one?.text()).toBe(await other?.text());
    expect(comparable(one as Response)).toEqual(comparable(other as Response));
    // The names stay free in both cases: they would tell as well.
    for (const json of attempts) {
      const again = await callStrict(signUpPath, { json: { ...json, email: `x${json.email}` } });
      expect(again.status).toBe(202);
    }
    const [message] = await mailTo(known.email);
    expect(message?.subject).toBe("You already have an account");
    expect(message?.text).not.toContain("token=");
  });

  test("the statements of a sign-up are the same for a known and an unknown address", async () => {
    const known = newAccount("costly");
    await signUp(known);
    const costs = [];
    for (const json of [
      { ...newAccount("cost1"), email: known.email },
      { ...newAccount("cost2"), email: "cost2@example.com" },
    ]) {
      const all = { REQUIRE_VERIFIED_EMAIL: "on", DEV_MAILBOX: "on", SERVER_TIMING: "all" };
      const answer = await callWith(all, signUpPath, { json });
      costs.push(
        /queries=\d+|rows_written=\d+|batches=\d+/g.exec(answer.headers.get("Server-Timing") ?? ""),
      );
    }
    expect(costs[0]?.[0]).toBe(costs[1]?.[0]);
  });

  test("one of two sign-ups for a name or an address wins", async () => {
    const [one, other] = [newAccount("winner"), newAccount("loser")];
    await callStrict(signUpPath, { json: one });
    await callStrict(signUpPath, { json: { ...other, username: one.username } });
    const [first, second] = [await linkTo(one.email), await linkTo(other.email)];
    expect((await callStrict(first)).status).toBe(200);
    await expectProblem(await callStrict(second), 409, "conflict");
    const third = await callStrict(signUpPath, {
      json: { ...newAccount("third"), username: "WINNER" },
    });
    expect((await expectProblem(third, 409, "conflict")).errors?.map(({ path }) => path)).toEqual([
      "username",
    ]);
  });

  test("another link can be requested, and the answer does not reveal whether the address has an account", async () => {
    const account = newAccount("again");
    await callStrict(signUpPath, { json: account });
    const first = await linkTo(account.email);
    const verified = newAccount("done");
    await signUp(verified);
    await env.DB.prepare("UPDATE users SET email_verified = 1 WHERE username = 'done'").run();
    const unverified = newAccount("undone");
    await signUp(unverified);
    const answers = [];
    for (const email of [account.email, verified.email, unverified.email, "nobody@example.com"]) {
      const answer = await callStrict("/api/auth/send-verification-email", { json: { email } });
      answers.push({ status: answer.status, text: await answer.text(), rest: comparable(answer) });
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 200, text: '{"status":true}' });
    // Only that of the sign-up.
    expect(await mailTo(verified.email)).toHaveLength(1);
    expect(await mailTo("nobody@example.com")).toEqual([]);
    await expectProblem(await signIn(unverified), 403, "email_not_verified");
    expect((await callStrict(await linkTo(unverified.email))).status).toBe(200);
    expect((await signIn(unverified)).status).toBe(200);
    const second = await linkTo(account.email);
    expect(second).not.toBe(first);
    expect((await callStrict(second)).status).toBe(200);
    // The account is made: the first link has nothing to make any more.
    await expectProblem(await callStrict(first), 400, "invalid_request");
  });

  test("a session of an account that is not verified is refused", async () => {
    const { token } = await signUp(newAccount("waiting"));
    const issued = await call("/api/auth/token", { token });
    expect(issued.status).toBe(200);
    for (const path of ["/api/users/me", "/api/posts/feed", "/api/auth/token"]) {
      await expectProblem(await callStrict(path, { token }), 403, "email_not_verified");
    }
  });

  test("sign-up is refused when no e-mail can be sent", async () => {
    const json = newAccount("mailless");
    const answer = await callWith(
      { REQUIRE_VERIFIED_EMAIL: "on", DEV_MAILBOX: "off" },
      signUpPath,
      { json },
    );
    await expectProblem(answer, 503, "misconfigured");
  });

  test("tokens are of no use for another purpose, altered, or expired", async () => {
    const account = newAccount("purpose");
    await callStrict(signUpPath, { json: account });
    const token = await tokenTo(account.email);
    const reset = { json: { token, newPassword: "a new long password" } };
    await expectProblem(
      await callStrict("/api/auth/reset-password", reset),
      400,
      "invalid_request",
    );
    const path = "/api/auth/verify-email?token=";
    for (const wrong of [`${token}x`, token.slice(1), "", ".", "a.b", "%00", "x".repeat(200)]) {
      await expectProblem(await callStrict(path + wrong), 400, "invalid_request");
    }
    await env.DB.prepare("UPDATE verifications SET expires_at = 1").run();
    await expectProblem(await callStrict(path + token), 400, "invalid_request");
  });
});

test("the mailbox is absent where DEV_MAILBOX is not on", async () => {
  const absent = await callWith({ DEV_MAILBOX: "off" }, "/dev/mailbox");
  await expectProblem(absent, 404, "not_found");
  expect((await callStrict("/dev/mailbox")).status).toBe(200);
});

describe("administrators", () => {
  const importing = {
    method: "POST",
    body: "",
    headers: { "Content-Type": "application/x-ndjson" },
  };
  const path = "/api/rest/v4/import/courts/";

  test("need a verified address: signing up with one of ADMIN_EMAILS gives no right", async () => {
    const account = { ...newAccount("takeover"), email: "admin@example.com" };
    const answer = await callWith(localMail, signUpPath, { json: account });
    const { token } = await answer.json<Account>();
    await expectProblem(await call(path, { ...importing, token }), 403, "forbidden");

    expect((await callWith(localMail, await linkTo(account.email))).status).toBe(200);
    expect((await call(path, { ...importing, token })).status).toBe(200);
    // A JWT does while its session lives, and not for a moment longer.
    const { token: jwt } = await (await call("/api/auth/token", { token })).json<Account>();
    expect((await call(path, { ...importing, token: jwt })).status).toBe(200);
    await call("/api/auth/sign-out", { method: "POST", token });
    expect((await call("/api/users/me", { token: jwt })).status).toBe(200);
    await expectProblem(await call(path, { ...importing, token: jwt }), 401, "unauthenticated");
  });

  test("lose the right with the address", async () => {
    const { token, id } = await makeUser("former");
    await env.DB.prepare("UPDATE users SET email = 'nobody@example.com' WHERE id = ?")
      .bind(id)
      .run();
    expect((await call(path, { ...importing, token })).status).toBe(200);
    const json = { newEmail: "former@example.org" };
    const change = await callWith(localMail, "/api/auth/change-email", { token, json });
    expect(change.status).toBe(200);
    expect((await call(path, { ...importing, token })).status).toBe(200);
    expect((await callWith(localMail, await linkTo(json.newEmail))).status).toBe(200);
    await expectProblem(await call(path, { ...importing, token }), 403, "forbidden");
  });
});

describe("a change of address", () => {
  test("happens when the new address is verified, and the old address gets a notice", async () => {
    const { token, username } = await makeUser("mover");
    const json = { newEmail: " Müller@Bücher.example " };
    const normal = "müller@bücher.example";
    const change = await callWith(localMail, "/api/auth/change-email", { token, json });
    expect(await change.json()).toEqual({ status: true });
    const [notice] = await mailTo(`${username}@example.com`);
    expect(notice?.text).toContain(normal);
    expect(notice?.text).not.toContain("token=");
    const me = () => call("/api/auth/get-session", { token });
    expect(await (await me()).json()).toMatchObject({ user: { email: "mover@example.com" } });
    const link = await linkTo(normal);
    expect((await callWith(localMail, link)).status).toBe(200);
    expect(await (await me()).json()).toMatchObject({
      user: { email: normal, email_verified: true },
    });
    await expectProblem(await callWith(localMail, link), 400, "invalid_request");
  });

  test("does not reveal whether the new address has an account", async () => {
    const { token } = await makeUser("curious");
    const other = await makeUser("target");
    const answers = [];
    for (const newEmail of [`${other.username}@example.com`, "free@example.com"]) {
      const answer = await callWith(localMail, "/api/auth/change-email", {
        token,
        json: { newEmail },
      });
      answers.push({
        status: answer.status,
        text: await answer.text(),
        rest: comparable(answer),
      });
    }
    expect(answers[0]).toEqual(answers[1]);
    const link = await linkTo(`${other.username}@example.com`);
    await expectProblem(await callWith(localMail, link), 409, "conflict");
  });

  test("needs a live session", async () => {
    const { token } = await makeUser("ended");
    const { token: jwt } = await (await call("/api/auth/token", { token })).json<Account>();
    await call("/api/auth/sign-out", { method: "POST", token });
    const json = { newEmail: "thief@example.com" };
    const change = await callWith(localMail, "/api/auth/change-email", { token: jwt, json });
    await expectProblem(change, 401, "unauthenticated");
  });
});

test("a browser gets a page", async () => {
  const account = newAccount("browser");
  await callStrict(signUpPath, { json: account });
  const headers = { Accept: "text/html,application/xhtml+xml" };
  const page = await callStrict(await linkTo(account.email), { headers });
  expect(page.headers.get("Content-Type")).toMatch(/^text\/html/);
  expect(page.headers.get("Referrer-Policy")).toBe("no-referrer");
  expect(page.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
});
