/**
 * Accounts, sessions and follows.
 *
 * @module
 */
import type { Caller } from "./call.ts";
import type { ListParameters } from "./parameters.ts";
import type { Body, CallOptions, PageAnswer, Query } from "./types.ts";

type SignIn = Body<"/api/auth/sign-in/email", "post"> | Body<"/api/auth/sign-in/username", "post">;

/** `connectly.auth`: signing up, in and out. The client sends the new token from then on. */
export function authCalls({ call, transport }: Caller) {
  function signedIn<A extends { token: string | null }>(answer: A): A {
    if (answer.token !== null) transport.token = answer.token;
    return answer;
  }
  return {
    signUp: async (account: Body<"/api/auth/sign-up/email", "post">, options?: CallOptions) =>
      signedIn(await call("post", "/api/auth/sign-up/email", { body: account, ...options })),
    /** Signs in with an email address or with a username. */
    signIn: async (credentials: SignIn, options?: CallOptions) => {
      const path =
        "email" in credentials ? "/api/auth/sign-in/email" : "/api/auth/sign-in/username";
      return signedIn(await call("post", path, { body: credentials, ...options }));
    },
    /** Ends the session, and forgets its token. */
    signOut: async (options?: CallOptions): Promise<void> => {
      await call("post", "/api/auth/sign-out", options);
      transport.token = null;
    },
    session: (options?: CallOptions) => call("get", "/api/auth/get-session", options),
    changePassword: async (
      change: Body<"/api/auth/change-password", "post">,
      options?: CallOptions,
    ) => signedIn(await call("post", "/api/auth/change-password", { body: change, ...options })),
  };
}

type FollowList = "/api/users/{username}/followers" | "/api/users/{username}/following";

/** `connectly.users`: profiles and who follows whom. `"me"` is the signed-in user wherever a username is. */
export function userCalls({ call, list }: Caller) {
  const follows =
    <P extends FollowList>(path: P) =>
    (username: string, parameters?: ListParameters<Query<P>>, options?: CallOptions) =>
      list<PageAnswer<P>>(path, parameters, { path: { username }, ...options });
  return {
    me: (options?: CallOptions) => call("get", "/api/users/me", options),
    updateMe: (change: Body<"/api/users/me", "patch">, options?: CallOptions) =>
      call("patch", "/api/users/me", { body: change, ...options }),
    get: (username: string, options?: CallOptions) =>
      call("get", "/api/users/{username}", { path: { username }, ...options }),
    follow: (username: string, options?: CallOptions) =>
      call("put", "/api/users/{username}/follow", { path: { username }, ...options }),
    unfollow: (username: string, options?: CallOptions) =>
      call("delete", "/api/users/{username}/follow", { path: { username }, ...options }),
    followers: follows("/api/users/{username}/followers"),
    following: follows("/api/users/{username}/following"),
  };
}
