/**
 * The account that is signed in, and the token of its requests.
 *
 * The session token is in a cookie that scripts cannot read. The API issues a JWT for that cookie. This
 * module keeps the JWT in memory, and replaces it before it expires (docs/console.md).
 *
 * @module
 */
import { ConnectlyError, createClient } from "../../client/index.ts";
import { announce } from "./announce.tsx";
import { forgetUploads } from "./kept-uploads.ts";
import { signal } from "./signal.ts";

/** How long before its expiry a JWT is replaced, in milliseconds. */
const margin = 60_000;

const sessionPath = "/api/console/session";

/** The account that is signed in. */
export interface Account {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly isAdministrator: boolean;
}

type Session =
  | { readonly state: "unknown" }
  | { readonly state: "absent" }
  | { readonly state: "present"; readonly account: Account };

/** The session of this page. It is `unknown` until the API has checked the cookie. */
export const session = signal<Session>({ state: "unknown" });

interface Jwt {
  readonly token: string;
  /** The time at which the JWT is replaced, in Unix milliseconds. */
  readonly renewAt: number;
}

let jwt: Jwt | null = null;
let renewal: Promise<string | null> | null = null;

/** Notifies other windows of the same browser when the session begins or ends. */
const windows = new BroadcastChannel("connectly-session");

function readJwt(token: string): Jwt {
  const payload = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
  const { iat, exp } = JSON.parse(atob(payload)) as { iat: number; exp: number };
  // The clock of this computer may be wrong, so only the difference of the two times is used.
  return { token, renewAt: Date.now() + (exp - iat) * 1000 - margin };
}

async function requestToken(): Promise<string | null> {
  const response = await fetch(sessionPath, { method: "POST" });
  if (response.status === 204) return null;
  if (!response.ok) throw new Error(`The session could not be renewed: ${response.status}.`);
  jwt = readJwt(((await response.json()) as { token: string }).token);
  return jwt.token;
}

/** Returns a JWT that is valid for at least a minute, or null if nobody is signed in. */
export async function currentToken(): Promise<string | null> {
  if (jwt !== null && Date.now() < jwt.renewAt) return jwt.token;
  // Concurrent requests share one renewal.
  renewal ??= requestToken().finally(() => {
    renewal = null;
  });
  return renewal;
}

function withToken(request: Request, token: string | null): Request {
  if (token !== null) request.headers.set("Authorization", `Bearer ${token}`);
  return request;
}

/** Sends a request with the JWT. If the API answers 401, it sends the request once more with a new JWT. */
async function send(request: Request, init: { readonly signal?: AbortSignal }): Promise<Response> {
  const token = await currentToken();
  const again = request.clone();
  const response = await fetch(withToken(request, token), init);
  if (response.status !== 401 || token === null) return response;
  jwt = null;
  const renewed = await currentToken();
  if (renewed === null) {
    end();
    announce("Your session has ended. Sign in again.");
  }
  return renewed === null ? response : fetch(withToken(again, renewed), init);
}

/** The client that every screen uses. */
export const connectly = createClient({ baseUrl: location.origin, fetch: send });

/** Reads the account of the session, and updates {@link session}. */
async function begin(): Promise<void> {
  const { user, administrator } = await connectly.auth.session();
  session.value = { state: "present", account: { ...user, isAdministrator: administrator } };
}

function end(): void {
  jwt = null;
  forgetUploads();
  session.value = { state: "absent" };
}

/** Reads the account of the cookie's session, and updates {@link session}. */
export async function restoreSession(): Promise<void> {
  try {
    const token = await currentToken();
    if (token === null) return end();
    await begin();
  } catch (error) {
    if (error instanceof ConnectlyError && error.status === 401) return end();
    throw error;
  }
}

/** Stores a session token in the cookie. The page does not keep the token after this call. */
async function keep(token: string): Promise<void> {
  const response = await fetch(sessionPath, {
    method: "PUT",
    headers: { Authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw new Error(`The session could not be kept: ${response.status}.`);
  jwt = null;
}

type Credentials =
  | { readonly email: string; readonly password: string }
  | { readonly username: string; readonly password: string };

/** A separate client for one call. Its copy of the session token is discarded with it. */
const anonymous = () => createClient({ baseUrl: location.origin, useJwt: false, keep: 0 });

/**
 * Signs in.
 *
 * @throws ConnectlyError when the API refuses.
 */
export async function signIn(credentials: Credentials): Promise<void> {
  const { token } = await anonymous().auth.signIn(credentials);
  await keep(token);
  await begin();
  windows.postMessage("begun");
}

interface NewAccount {
  readonly name: string;
  readonly username: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Signs up.
 *
 * @returns whether the account is signed in. It is false if the user must first open a link in an e-mail.
 * @throws ConnectlyError when the API refuses.
 */
export async function signUp(account: NewAccount): Promise<boolean> {
  const answer: object = await anonymous().auth.signUp(account);
  if (!("token" in answer) || typeof answer.token !== "string") return false;
  await keep(answer.token);
  await begin();
  windows.postMessage("begun");
  return true;
}

/** Changes the password. If `endOthers` is true, all other sessions end. */
export async function changePassword(
  currentPassword: string,
  newPassword: string,
  endOthers: boolean,
): Promise<void> {
  const { token } = await connectly.auth.changePassword({
    currentPassword,
    newPassword,
    revokeOtherSessions: endOthers,
  });
  connectly.token = null;
  if (token !== null) await keep(token);
}

/** Ends the session in all windows of this browser. */
export async function signOut(): Promise<void> {
  try {
    await connectly.auth.signOut();
  } catch (error) {
    // A 401 means that the session has already ended.
    if (!(error instanceof ConnectlyError && error.status === 401)) throw error;
  }
  await fetch(sessionPath, { method: "DELETE" });
  end();
  windows.postMessage("ended");
}

windows.addEventListener("message", () => location.reload());
