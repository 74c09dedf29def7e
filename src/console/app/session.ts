/**
 * Who is signed in, and the token that requests carry.
 *
 * The session token stays in a cookie that scripts cannot read. This module keeps a JWT in memory,
 * which the API makes for the cookie, and replaces it before it ends (docs/console.md).
 *
 * @module
 */
import { ConnectlyError, createClient } from "../../client/index.ts";
import { announce } from "./announce.tsx";
import { forgetUploads } from "./kept-uploads.ts";
import { signal } from "./signal.ts";

/** Milliseconds before its end at which a JWT is replaced. */
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

/** The session of this page. `unknown` until the cookie was tried. */
export const session = signal<Session>({ state: "unknown" });

interface Jwt {
  readonly token: string;
  /** Unix milliseconds. */
  readonly renewAt: number;
}

let jwt: Jwt | null = null;
let renewal: Promise<string | null> | null = null;

/** Other windows of the same browser are told when the session begins or ends. */
const windows = new BroadcastChannel("connectly-session");

function readJwt(token: string): Jwt {
  const payload = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
  const { iat, exp } = JSON.parse(atob(payload)) as { iat: number; exp: number };
  // The difference, and not `exp` itself: the clock of this computer may be wrong.
  return { token, renewAt: Date.now() + (exp - iat) * 1000 - margin };
}

async function requestToken(): Promise<string | null> {
  const response = await fetch(sessionPath, { method: "POST" });
  if (response.status === 204) return null;
  if (!response.ok) throw new Error(`The session could not be renewed: ${response.status}.`);
  jwt = readJwt(((await response.json()) as { token: string }).token);
  return jwt.token;
}

/** A JWT that is valid for a minute or more; null when nobody is signed in. */
export async function currentToken(): Promise<string | null> {
  if (jwt !== null && Date.now() < jwt.renewAt) return jwt.token;
  // Requests that are sent at the same time share one renewal.
  renewal ??= requestToken().finally(() => {
    renewal = null;
  });
  return renewal;
}

function withToken(request: Request, token: string | null): Request {
  if (token !== null) request.headers.set("Authorization", `Bearer ${token}`);
  return request;
}

/** Sends a request of the client with the JWT, and once more with a new one when it is refused. */
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

/** Reads whose session it is, and shows it. */
async function begin(): Promise<void> {
  const { user, administrator } = await connectly.auth.session();
  session.value = { state: "present", account: { ...user, isAdministrator: administrator } };
}

function end(): void {
  jwt = null;
  forgetUploads();
  session.value = { state: "absent" };
}

/** Reads the account of the cookie's session. Called once, when the page was loaded. */
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

/** Puts a session token into the cookie. From here on, the page does not keep it. */
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

/** A client of its own: the session token is gone with it. */
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
 * @returns whether the account is signed in. False: the API sent an e-mail with a link first.
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

/** Changes the password. With `endOthers`, every other session ends. */
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

/** Ends the session, here and in all windows of this browser. */
export async function signOut(): Promise<void> {
  try {
    await connectly.auth.signOut();
  } catch (error) {
    // A session that has ended already is what was asked for.
    if (!(error instanceof ConnectlyError && error.status === 401)) throw error;
  }
  await fetch(sessionPath, { method: "DELETE" });
  end();
  windows.postMessage("ended");
}

windows.addEventListener("message", () => location.reload());
