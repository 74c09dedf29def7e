/**
 * What the tests of the accounts family share.
 *
 * @module
 */
import { expect } from "vitest";
import { call, env } from "../harness.ts";

/** What sign-up and sign-in answer. */
export interface Account {
  readonly token: string;
  readonly user: { readonly id: number; readonly name: string; readonly username: string };
}

interface ProblemDocument {
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

/** A valid body for signing up. */
export function newAccount(username: string) {
  return {
    name: `Name of ${username}`,
    username,
    email: `${username.toLowerCase()}@example.com`,
    password: "correct horse battery staple",
  };
}

/** Signs up for real, which takes a password hash. */
export async function signUp(account: ReturnType<typeof newAccount>): Promise<Account> {
  const response = await call("/api/auth/sign-up/email", { json: account });
  expect(response.status).toBe(200);
  return response.json<Account>();
}

/** Checks that a response is a problem document, whole and of this kind. */
export async function expectProblem(
  response: Response,
  status: number,
  code: string,
): Promise<ProblemDocument> {
  const problem = await response.json<ProblemDocument>();
  expect({ status: response.status, ...problem }).toMatchObject({ status, code });
  expect(response.headers.get("Content-Type")).toMatch(/^application\/problem\+json/);
  expect(response.headers.get("Server-Timing")).toMatch(/^total;dur=\d/);
  expect(problem).toMatchObject({
    type: `urn:connectly:problem:${code}`,
    title: expect.any(String),
    instance: expect.stringMatching(/^\/(api|dev)\//),
    request_id: response.headers.get("X-Request-Id"),
  });
  return problem;
}

/** How many rows each table of accounts has. */
export async function countRows() {
  const row = await env.DB.prepare(
    "SELECT (SELECT count(*) FROM users) AS users, (SELECT count(*) FROM accounts) AS accounts, (SELECT count(*) FROM sessions) AS sessions",
  ).first<{ users: number; accounts: number; sessions: number }>();
  if (row === null) throw new Error("nothing was counted");
  return row;
}
