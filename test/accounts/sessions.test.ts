/**
 * Sessions: listed, ended, renewed, stored as hashes, and swept.
 */
import { createExecutionContext, createScheduledController } from "cloudflare:test";
import { expect, test } from "vitest";
import worker from "../../src/index.ts";
import { call, env, makeUser } from "../harness.ts";
import { type Account, expectProblem, newAccount, signUp } from "./accounts.ts";

interface Listed {
  readonly id: number;
  readonly current: boolean;
  readonly user_agent: string | null;
}

const list = async (token: string) =>
  (await call("/api/auth/list-sessions", { token })).json<Listed[]>();

async function signInAgain(username: string, headers: Record<string, string> = {}) {
  const { password } = newAccount(username);
  const answer = await call("/api/auth/sign-in/username", {
    json: { username, password },
    headers,
  });
  return (await answer.json<Account>()).token;
}

const isOpen = async (token: string) => (await call("/api/users/me", { token })).status === 200;

test("are listed and ended, by id, by token, and all others", async () => {
  const { token } = await signUp(newAccount("ada"));
  const second = await signInAgain("ada", { "User-Agent": "A browser" });
  const third = await signInAgain("ada");
  const fourth = await signInAgain("ada");
  const sessions = await list(token);
  expect(sessions).toHaveLength(4);
  expect(sessions.filter(({ current }) => current)).toHaveLength(1);
  expect(JSON.stringify(sessions)).not.toContain(token);
  const id = sessions.find(({ user_agent }) => user_agent === "A browser")?.id;
  const revoke = (json: object, by = token) =>
    call("/api/auth/revoke-session", { token: by, json });
  expect(await (await revoke({ id })).json()).toEqual({ status: true });
  expect(await isOpen(second)).toBe(false);
  await expectProblem(await revoke({ id }), 404, "not_found");
  expect((await revoke({ token: third })).status).toBe(200);
  expect(await isOpen(third)).toBe(false);
  const stranger = await makeUser("stranger");
  const mine = (await list(token)).map((each) => each.id);
  await expectProblem(await revoke({ id: mine[0] }, stranger.token), 404, "not_found");
  await expectProblem(await revoke({}), 400, "invalid_request");
  const others = await call("/api/auth/revoke-other-sessions", { method: "POST", token });
  expect(others.status).toBe(200);
  expect([await isOpen(token), await isOpen(fourth)]).toEqual([true, false]);
});

test("are stored as hashes, and a hash is not accepted as a token", async () => {
  const { token, user } = await signUp(newAccount("hashed"));
  const { results } = await env.DB.prepare("SELECT token FROM sessions WHERE user_id = ?")
    .bind(user.id)
    .all<{ token: string }>();
  for (const row of results) {
    expect(row.token).toMatch(/^sha256:[\w-]{43}$/);
    expect(row.token).not.toContain(token);
    expect(await isOpen(row.token)).toBe(false);
  }
});

test("that an older version stored without hashing stay valid, and are hashed", async () => {
  const { id } = await makeUser("old");
  const insert = (token: string) =>
    env.DB.prepare(
      "INSERT INTO sessions (expires_at, token, created_at, updated_at, user_id) VALUES (?1, ?2, ?3, ?3, ?4)",
    )
      .bind(Date.now() + 3_600_000, token, Date.now(), id)
      .run();
  await insert("used-token");
  await insert("unused-token");
  expect(await isOpen("used-token")).toBe(true);
  await worker.scheduled(createScheduledController(), env, createExecutionContext());
  const row = await env.DB.prepare(
    "SELECT count(*) AS n FROM sessions WHERE token IN ('used-token', 'unused-token')",
  ).first<{ n: number }>();
  expect(row?.n).toBe(0);
  expect([await isOpen("used-token"), await isOpen("unused-token")]).toEqual([true, true]);
});

test("that are used are renewed by any route, and those that have expired are removed", async () => {
  const { token, id } = await makeUser("renewed");
  const day = 86_400_000;
  await env.DB.prepare("UPDATE sessions SET updated_at = updated_at - ? WHERE user_id = ?")
    .bind(2 * day, id)
    .run();
  expect((await call("/api/posts/feed", { token })).status).toBe(200);
  const row = await env.DB.prepare("SELECT expires_at AS at FROM sessions WHERE user_id = ?")
    .bind(id)
    .first<{ at: number }>();
  expect((row?.at ?? 0) - Date.now()).toBeGreaterThan(29 * day);
  await env.DB.prepare("UPDATE sessions SET expires_at = 1 WHERE user_id = ?").bind(id).run();
  await worker.scheduled(createScheduledController(), env, createExecutionContext());
  expect(
    (await env.DB.prepare("SELECT 1 FROM sessions WHERE user_id = ?").bind(id).all()).results,
  ).toEqual([]);
});
